// SPDX-License-Identifier: GPL-3.0-or-later
// The load client of the benchmarks: streams that are held open, and requests at a fixed rate (wrk knows
// neither). Loopback only.
#include <algorithm>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/connect.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <map>
#include <string>
#include <tuple>
#include <unistd.h>
#include <vector>

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using Time = std::chrono::steady_clock;
constexpr auto kQuiet = asio::as_tuple(asio::use_awaitable);

struct Options {
    std::map<std::string, std::string> values;
    std::string text(const std::string& name) const { return values.contains(name) ? values.at(name) : ""; }
    int number(const std::string& name) const { return std::atoi(text(name).c_str()); }
};

struct Totals {
    std::vector<double> latenciesUs;
    std::uint64_t events = 0, errors = 0, started = 0, finished = 0;
};

std::string requestBytes(const Options& options, bool stream) {
    std::string filler(static_cast<std::size_t>(std::max(0, options.number("body"))), 'x');
    std::string body =
        "{\"model\":\"openai/gpt-4o-mini\",\"max_tokens\":" + std::to_string(options.number("tokens") + 16) +
        (stream ? ",\"stream\":true" : "") + ",\"messages\":[{\"role\":\"user\",\"content\":\"" + filler +
        " [[tokens=" + options.text("tokens") + "]] [[delay=" + options.text("delay") + "]]\"}]}";
    return "POST " + options.text("path") + " HTTP/1.1\r\nHost: " + options.text("target") +
           "\r\nAuthorization: Bearer " + options.text("key") +
           "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
           "\r\n\r\n" + body;
}

tcp::endpoint targetOf(const Options& options) {
    const std::string target = options.text("target");
    const std::size_t colon = target.rfind(':');
    const auto address = asio::ip::make_address(target.substr(0, colon));
    if (!address.is_loopback()) std::exit(2);
    return {address, static_cast<unsigned short>(std::atoi(target.c_str() + colon + 1))};
}

double since(Time::time_point begin) {
    return std::chrono::duration<double, std::micro>(Time::now() - begin).count();
}

constexpr std::string_view kToken = "\"content\":\"tok";

/// One stream: the time to the first token, then events until the end.
asio::awaitable<void> oneStream(const Options& options, std::string request, Totals& totals) {
    tcp::socket socket(co_await asio::this_coro::executor);
    const auto begin = Time::now();
    const auto [connectError] = co_await socket.async_connect(targetOf(options), kQuiet);
    if (connectError) {
        ++totals.errors;
        ++totals.started;
        co_return;
    }
    socket.set_option(tcp::no_delay(true));
    std::ignore = co_await asio::async_write(socket, asio::buffer(request), kQuiet);
    char buffer[4096];
    bool first = true;
    std::string tail;
    for (;;) {
        const auto [error, size] = co_await socket.async_read_some(asio::buffer(buffer), kQuiet);
        if (error) break;
        // An event may lie across two reads: the end of the last read is looked at again, too short for a
        // whole token.
        const std::string piece =
            tail.substr(tail.size() - std::min(tail.size(), kToken.size() - 1)) + std::string(buffer, size);
        for (std::size_t at = piece.find(kToken); at != piece.npos; at = piece.find(kToken, at + 1)) {
            ++totals.events;
            if (first) {
                totals.latenciesUs.push_back(since(begin));
                ++totals.started;
                first = false;
            }
        }
        tail.append(buffer, size);
        if (tail.size() > 64) tail.erase(0, tail.size() - 64);
        if (tail.find("[DONE]") != tail.npos) {
            ++totals.finished;
            break;
        }
    }
    if (first) {
        ++totals.errors;
        ++totals.started;
    }
}

/// One keep-alive connection that sends a request at each due time it is handed.
asio::awaitable<void> onePaced(const Options& options, std::string request, Totals& totals, int index,
                               int connections) {
    auto executor = co_await asio::this_coro::executor;
    tcp::socket socket(executor);
    const auto [connectError] = co_await socket.async_connect(targetOf(options), kQuiet);
    if (connectError) {
        ++totals.errors;
        co_return;
    }
    socket.set_option(tcp::no_delay(true));
    const double rate = options.number("rate");
    const auto begin = Time::now();
    asio::steady_timer timer(executor);
    for (int round = 0;; ++round) {
        const double dueSeconds = (round * connections + index) / rate;
        if (dueSeconds > options.number("seconds")) co_return;
        const auto due = begin + std::chrono::microseconds(static_cast<std::int64_t>(dueSeconds * 1e6));
        timer.expires_at(due);
        std::ignore = co_await timer.async_wait(kQuiet);
        std::ignore = co_await asio::async_write(socket, asio::buffer(request), kQuiet);
        std::string answer;
        std::size_t wanted = 0;
        while (wanted == 0 || answer.size() < wanted) {
            char buffer[8192];
            const auto [error, size] = co_await socket.async_read_some(asio::buffer(buffer), kQuiet);
            if (error) {
                ++totals.errors;
                co_return;
            }
            answer.append(buffer, size);
            const std::size_t head = answer.find("\r\n\r\n");
            if (wanted == 0 && head != answer.npos) {
                const std::size_t at =
                    std::min(answer.find("content-length: "), answer.find("Content-Length: "));
                std::size_t length = 0;
                if (at < head)
                    std::from_chars(answer.data() + at + 16, answer.data() + answer.size(), length);
                wanted = head + 4 + length;
            }
        }
        if (answer.compare(9, 3, "200") != 0) ++totals.errors;
        ++totals.finished;
        totals.latenciesUs.push_back(since(due));
    }
}

double percentile(std::vector<double>& values, double p) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1,
                           static_cast<std::size_t>(p * static_cast<double>(values.size())))];
}

void print(Totals& totals) {
    std::printf("{\"started\":%llu,\"finished\":%llu,\"errors\":%llu,\"events\":%llu,\"p50_us\":%.1f,\"p99_"
                "us\":%.1f}\n",
                (unsigned long long)totals.started, (unsigned long long)totals.finished,
                (unsigned long long)totals.errors, (unsigned long long)totals.events,
                percentile(totals.latenciesUs, 0.5), percentile(totals.latenciesUs, 0.99));
    std::fflush(stdout);
}

asio::awaitable<void> openAll(const Options& options, Totals& totals, int count) {
    const std::string request = requestBytes(options, true);
    auto executor = co_await asio::this_coro::executor;
    asio::steady_timer timer(executor);
    for (int i = 0; i < count; ++i) {
        asio::co_spawn(executor, oneStream(options, request, totals), asio::detached);
        // At most 64 on their way at once: this measures streams, not a connection storm.
        while (std::uint64_t(i) + 1 > totals.started + 64) {
            timer.expires_after(std::chrono::milliseconds(1));
            std::ignore = co_await timer.async_wait(kQuiet);
        }
    }
    while (totals.started < std::uint64_t(count)) {
        timer.expires_after(std::chrono::milliseconds(2));
        std::ignore = co_await timer.async_wait(kQuiet);
    }
    std::printf("open\n");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv) {
    // bench_client streams|sequential|paced --target 127.0.0.1:P --path /v1/chat/completions --key K [--count
    // N] [--tokens T] [--delay MS] [--body B] ...
    Options options;
    options.values = {
        {"tokens", "8"}, {"delay", "0"}, {"count", "1"}, {"body", "900"}, {"connections", "16"}};
    for (int i = 2; i + 1 < argc; i += 2)
        options.values[argv[i] + 2] = argv[i + 1];
    const std::string mode = argc > 1 ? argv[1] : "";
    asio::io_context loop(1);
    Totals totals;
    if (mode == "streams") { // Opens all, says "open", goes on until all end or stdin closes.
        asio::posix::stream_descriptor input(loop, ::dup(STDIN_FILENO));
        char byte = 0;
        if (options.text("until-done") != "1")
            input.async_read_some(asio::buffer(&byte, 1), [&loop](auto, auto) { loop.stop(); });
        asio::co_spawn(loop, openAll(options, totals, options.number("count")), asio::detached);
        loop.run();
    } else if (mode == "sequential") {
        for (int i = 0; i < options.number("count"); ++i) {
            asio::co_spawn(loop, oneStream(options, requestBytes(options, true), totals), asio::detached);
            loop.run();
            loop.restart();
        }
    } else if (mode == "paced") {
        const int connections = options.number("connections");
        const std::string request = requestBytes(options, false);
        for (int i = 0; i < connections; ++i)
            asio::co_spawn(loop, onePaced(options, request, totals, i, connections), asio::detached);
        loop.run();
    } else {
        std::fprintf(stderr,
                     "usage: bench_client streams|sequential|paced --target ADDR --path P --key K ...\n");
        return 2;
    }
    print(totals);
    return totals.errors ? 1 : 0;
}
