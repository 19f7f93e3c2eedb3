// SPDX-License-Identifier: GPL-3.0-or-later
// rubberapi-sandbox: an upstream to try things on, and the ground truth of the tests. It knows exactly what
// it billed.
#include "tests/sandbox/connection.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <cstdio>
#include <string>
#include <string_view>

namespace {

constexpr const char* kUsage =
    "Usage: rubberapi-sandbox [--listen 127.0.0.1:0] [--key KEY]\n"
    "\n"
    "A pretend OpenRouter (/api/v1) and OpenAI (/v1) on loopback, for trying RubberAPI without spending "
    "money.\n"
    "Prints \"ready ADDR\" and serves until it is stopped.\n"
    "  --listen ADDR  loopback address and port; port 0 picks one\n"
    "  --key KEY      the only key it accepts (default: any)\n"
    "Script an answer in the last message: [[tokens=500]] [[delay=20]] [[first=500]] [[status=500]]\n"
    "  [[fault=hang|cut|garbage|echo|no-usage|gzip|1xx|redirect|negative|close]]\n"
    "GET /sandbox/bill tells what it billed; /sandbox/last-head and /sandbox/last-body show the newest chat "
    "request.\n"
    "Example: rubberapi-sandbox --listen 127.0.0.1:9000 --key sk-or-v1-sandbox\n";

int wrongUsage(const std::string& message) {
    std::fprintf(stderr, "rubberapi-sandbox: %s\n%s", message.c_str(), kUsage);
    return 2;
}

boost::asio::awaitable<void> acceptAll(boost::asio::ip::tcp::acceptor& acceptor,
                                       rubber::sandbox::Shared& shared) {
    for (;;) {
        auto socket = co_await acceptor.async_accept(boost::asio::use_awaitable);
        boost::asio::co_spawn(acceptor.get_executor(), rubber::sandbox::serve(std::move(socket), shared),
                              boost::asio::detached);
    }
}

} // namespace

int main(int argc, char** argv) {
    std::string listen = "127.0.0.1:0";
    rubber::sandbox::Shared shared;
    for (int i = 1; i < argc; ++i) {
        const std::string_view option = argv[i];
        if (option == "--help") return std::fputs(kUsage, stdout), 0;
        if (i + 1 == argc) return wrongUsage(std::string(option) + " needs a value");
        if (option == "--listen")
            listen = argv[++i];
        else if (option == "--key")
            shared.requiredKey = argv[++i];
        else
            return wrongUsage("unknown option " + std::string(option));
    }
    const std::size_t colon = listen.rfind(':');
    if (colon == std::string::npos) return wrongUsage("--listen wants ADDRESS:PORT");
    boost::system::error_code error;
    const auto address = boost::asio::ip::make_address(listen.substr(0, colon), error);
    if (error) return wrongUsage("--listen wants a literal address");
    if (!address.is_loopback())
        return wrongUsage(
            "it serves loopback addresses only: it is a toy and must not be reachable from outside");
    const int port = std::atoi(listen.c_str() + colon + 1);

    boost::asio::io_context loop(1);
    boost::asio::ip::tcp::acceptor acceptor(loop);
    const boost::asio::ip::tcp::endpoint endpoint(address, static_cast<unsigned short>(port));
    acceptor.open(endpoint.protocol());
    acceptor.set_option(boost::asio::socket_base::reuse_address(true));
    acceptor.bind(endpoint, error);
    if (!error) acceptor.listen(4096, error);
    if (error) {
        std::fprintf(stderr, "rubberapi-sandbox: cannot listen on %s: %s\n", listen.c_str(),
                     error.message().c_str());
        return 1;
    }
    boost::asio::signal_set signals(loop, SIGINT, SIGTERM);
    signals.async_wait([&loop](auto, int) { loop.stop(); });
    boost::asio::co_spawn(loop, acceptAll(acceptor, shared), boost::asio::detached);
    std::printf("ready %s:%u\n", address.to_string().c_str(), unsigned(acceptor.local_endpoint().port()));
    std::fflush(stdout);
    loop.run();
    return 0;
}
