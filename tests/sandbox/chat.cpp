// SPDX-License-Identifier: GPL-3.0-or-later
// Chat completions, plain and streamed, and every way they can go wrong on purpose.
#include "tests/sandbox/connection.h"
#include "tests/sandbox/script.h"

#include <algorithm>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/json.hpp>
#include <optional>
#include <tuple>

namespace rubber::sandbox {

namespace {

namespace json = boost::json;
constexpr auto kQuiet = asio::as_tuple(asio::use_awaitable);

/// What the body asks for, as this upstream understands it.
struct Ask {
    std::string model, prompt;
    std::int64_t promptTokens = 0;
    std::optional<std::int64_t> limit;
    std::int64_t choices = 1;
    bool stream = false, includeUsage = false;
};

std::optional<Ask> readAsk(const std::string& body) {
    json::error_code error;
    const json::value document = json::parse(body, error);
    if (error || !document.is_object()) return std::nullopt;
    const json::object& root = document.get_object();
    Ask ask;
    if (const auto* model = root.if_contains("model"); model && model->is_string())
        ask.model = model->get_string().c_str();
    for (const char* name : {"max_tokens", "max_completion_tokens"})
        if (const auto* limit = root.if_contains(name); limit && limit->is_int64())
            ask.limit = limit->get_int64();
    if (const auto* n = root.if_contains("n"); n && n->is_int64()) ask.choices = n->get_int64();
    if (const auto* stream = root.if_contains("stream"); stream && stream->is_bool())
        ask.stream = stream->get_bool();
    if (const auto* options = root.if_contains("stream_options"); options && options->is_object())
        if (const auto* usage = options->get_object().if_contains("include_usage"); usage && usage->is_bool())
            ask.includeUsage = usage->get_bool();
    std::size_t text = 0;
    if (const auto* messages = root.if_contains("messages"); messages && messages->is_array())
        for (const auto& message : messages->get_array())
            if (const auto* object = message.if_object())
                if (const auto* content = object->if_contains("content"); content && content->is_string()) {
                    ask.prompt = content->get_string().c_str();
                    text += ask.prompt.size();
                }
    if (const auto* prompt = root.if_contains("prompt"); prompt && prompt->is_string()) {
        ask.prompt = prompt->get_string().c_str();
        text += ask.prompt.size();
    }
    if (const auto* best = root.if_contains("best_of"); best && best->is_int64())
        ask.choices = std::max(ask.choices, best->get_int64());
    ask.promptTokens = static_cast<std::int64_t>((text + 3) / 4) + 8;
    return ask;
}

std::string usageJson(const Generation& generation, bool withCost, bool negative) {
    const std::string sign = negative ? "-" : "";
    std::string out =
        "{\"prompt_tokens\":" + sign + std::to_string(generation.promptTokens) +
        ",\"completion_tokens\":" + sign + std::to_string(generation.completionTokens) +
        ",\"total_tokens\":" + std::to_string(generation.promptTokens + generation.completionTokens) +
        ",\"prompt_tokens_details\":{\"cached_tokens\":0},\"completion_tokens_details\":{\"reasoning_"
        "tokens\":0}";
    if (withCost) out += ",\"cost\":" + sign + picoToDecimal(generation.costPico) + ",\"is_byok\":false";
    return out + "}";
}

std::string escaped(const std::string& text) { return json::serialize(json::value(text)); }

class Answer {
public:
    Answer(asio::ip::tcp::socket& socket, const Request& request, Shared& shared, bool openRouter)
        : m_socket(socket), m_request(request), m_shared(shared), m_openRouter(openRouter) {}

    asio::awaitable<bool> run();

private:
    asio::awaitable<bool> write(std::string bytes);
    asio::awaitable<void> wait(std::int64_t ms);
    asio::awaitable<bool> plain();
    asio::awaitable<bool> stream();
    std::string word(std::int64_t index) const;
    std::string chunk(const std::string& delta, const char* finish) const;
    std::string piece(const std::string& text) const;
    bool legacy() const { return !m_request.path.ends_with("/chat/completions"); }
    void reset();

    asio::ip::tcp::socket& m_socket;
    const Request& m_request;
    Shared& m_shared;
    bool m_openRouter;
    Ask m_ask;
    Script m_script;
    std::int64_t m_tokens = 0;
    std::string m_id;
};

asio::awaitable<bool> Answer::write(std::string bytes) {
    const auto [error, size] = co_await asio::async_write(m_socket, asio::buffer(bytes), kQuiet);
    co_return !error;
}

asio::awaitable<void> Answer::wait(std::int64_t ms) {
    if (ms <= 0) co_return;
    asio::steady_timer timer(co_await asio::this_coro::executor, std::chrono::milliseconds(ms));
    std::ignore = co_await timer.async_wait(kQuiet);
}

void Answer::reset() {
    boost::system::error_code ignored;
    m_socket.set_option(asio::socket_base::linger(true, 0), ignored);
    m_socket.close(ignored);
}

std::string Answer::word(std::int64_t index) const {
    if (m_script.fault == "echo" && index == 1) return m_request.field("authorization").substr(7);
    std::string text = "tok" + std::to_string(index) + " ";
    if (std::int64_t(text.size()) < m_script.size) text.append(std::size_t(m_script.size) - text.size(), 'x');
    return text;
}

std::string Answer::chunk(const std::string& delta, const char* finish) const {
    return "data: {\"id\":\"" + m_id + "\",\"object\":\"chat.completion.chunk\",\"model\":\"" + m_ask.model +
           "\",\"choices\":[{\"index\":0," + delta + ",\"finish_reason\":" + finish + "}]" +
           (!m_openRouter && m_ask.includeUsage ? ",\"usage\":null" : "") + "}\n\n";
}

/// A token as it streams; legacy completions have it without a delta.
std::string Answer::piece(const std::string& text) const {
    const std::string said = escaped(text);
    return chunk(legacy() ? "\"text\":" + said : "\"delta\":{\"content\":" + said + "}", "null");
}

asio::awaitable<bool> Answer::run() {
    auto ask = readAsk(m_request.body);
    m_shared.lastHead = m_request.head;
    m_shared.lastBody = m_request.body;
    if (!ask)
        co_return co_await write(
            wholeAnswer(400, "application/json", R"({"error":{"code":400,"message":"Invalid JSON"}})"));
    m_ask = std::move(*ask);
    if (!priceList().contains(m_ask.model))
        co_return co_await write(
            wholeAnswer(400, "application/json", R"({"error":{"code":400,"message":"No such model"}})"));
    if (m_openRouter)
        if (std::string dear = refusedByPrice(m_request.body, m_ask.model); !dear.empty())
            co_return co_await write(std::move(dear));
    m_script = Script::read(m_ask.prompt);
    m_tokens = std::min(m_script.tokens, m_ask.limit.value_or(m_script.tokens)) * m_ask.choices;

    co_await wait(m_script.firstMs);
    if (m_script.fault == "hang") {
        co_await wait(600'000);
        co_return false;
    }
    if (m_script.fault == "close") co_return false;
    if (m_script.fault == "garbage") co_return co_await write("HTP/1.1 \x01 what\r\n\n\r\n"), false;
    if (m_script.fault == "redirect")
        co_return co_await write(
            wholeAnswer(302, "text/plain", "moved", "location: http://127.0.0.1:1/stolen\r\n"));
    if (m_script.fault == "1xx") {
        const bool sent = co_await write("HTTP/1.1 103 Early Hints\r\nlink: </x>; rel=preload\r\n\r\n");
        if (!sent) co_return false;
    }
    if (m_script.status != 0)
        co_return co_await write(
            wholeAnswer(static_cast<int>(m_script.status), "application/json",
                        "{\"error\":{\"code\":" + std::to_string(m_script.status) +
                            ",\"message\":\"Scripted error\"},\"user_id\":\"user_sandbox\"}"));
    m_id = m_shared.bill.begin(m_ask.model, m_ask.promptTokens, m_ask.stream);
    if (m_script.fault == "gzip") // A coding nobody asked for; the bytes are a valid empty gzip member.
        co_return co_await write(
            wholeAnswer(200, "application/json",
                        std::string_view("\x1f\x8b\x08\0\0\0\0\0\0\x03\x03\0\0\0\0\0\0\0\0\0", 20),
                        "content-encoding: gzip\r\n"));
    if (m_ask.stream) co_return co_await stream();
    co_return co_await plain();
}

asio::awaitable<bool> Answer::plain() {
    std::string text;
    for (std::int64_t i = 0; i < m_tokens; ++i)
        text += word(i);
    m_shared.bill.addOutput(m_id, m_tokens);
    co_await wait(m_script.delayMs);
    std::string body = "{\"id\":\"" + m_id +
                       "\",\"object\":\"chat.completion\",\"created\":1700000000,\"model\":\"" + m_ask.model +
                       "\",\"choices\":[{\"index\":0," +
                       (legacy() ? "\"text\":" + escaped(text)
                                 : "\"message\":{\"role\":\"assistant\",\"content\":" + escaped(text) + "}") +
                       ",\"finish_reason\":\"stop\"}]";
    if (m_script.fault != "no-usage")
        body +=
            ",\"usage\":" + usageJson(*m_shared.bill.find(m_id), m_openRouter, m_script.fault == "negative");
    body += "}";
    std::string answer = wholeAnswer(200, "application/json", body,
                                     "x-generation-id: " + m_id + "\r\nset-cookie: account=owner\r\n");
    if (m_script.fault == "cut") {
        co_await write(answer.substr(0, answer.size() / 2));
        reset();
        co_return false;
    }
    co_return co_await write(std::move(answer));
}

asio::awaitable<bool> Answer::stream() {
    // Chunked by hand: every event is one chunk and one write, so that merged or delayed events would show.
    const auto framed = [](const std::string& event) {
        char size[24];
        std::snprintf(size, sizeof size, "%zx\r\n", event.size());
        return size + event + "\r\n";
    };
    std::string head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n"
                       "x-generation-id: " +
                       m_id + "\r\n\r\n";
    if (m_openRouter) head += framed(": OPENROUTER PROCESSING\n\n");
    head +=
        framed(legacy() ? piece("") : chunk("\"delta\":{\"role\":\"assistant\",\"content\":\"\"}", "null"));
    bool alive = co_await write(std::move(head));
    for (std::int64_t i = 0; alive && i < m_tokens; ++i) {
        co_await wait(m_script.delayMs);
        if (m_script.fault == "cut" && i == m_script.cutAfter) {
            reset();
            co_return false;
        }
        m_shared.bill.addOutput(m_id, 1);
        std::string event = framed(piece(word(i)));
        alive = co_await write(std::move(event));
    }
    if (!alive) {
        m_shared.bill.cancel(m_id);
        co_return false;
    }
    std::string tail = framed(chunk(legacy() ? "\"text\":\"\"" : "\"delta\":{}", "\"stop\""));
    if (m_script.fault != "no-usage" && (m_openRouter || m_ask.includeUsage))
        tail += framed("data: {\"id\":\"" + m_id + "\",\"object\":\"chat.completion.chunk\",\"model\":\"" +
                       m_ask.model + "\",\"choices\":[],\"usage\":" +
                       usageJson(*m_shared.bill.find(m_id), m_openRouter, m_script.fault == "negative") +
                       "}\n\n");
    tail += framed("data: [DONE]\n\n") + "0\r\n\r\n";
    co_return co_await write(std::move(tail));
}

} // namespace

asio::awaitable<bool> answerChat(asio::ip::tcp::socket& socket, const Request& request, Shared& shared,
                                 bool openRouter) {
    Answer answer(socket, request, shared, openRouter);
    co_return co_await answer.run();
}

} // namespace rubber::sandbox
