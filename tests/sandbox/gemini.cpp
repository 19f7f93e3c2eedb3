// SPDX-License-Identifier: GPL-3.0-or-later
// Google's own format: plain, streamed as events, streamed as one array; counting; embeddings.
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

/// A member under either of its spellings.
const json::value* member(const json::object& object, const char* camel, const char* snake) {
    const auto* found = object.if_contains(camel);
    return found ? found : object.if_contains(snake);
}

void addText(const json::value* content, std::string& into) {
    const auto* object = content ? content->if_object() : nullptr;
    const auto* parts = object ? object->if_contains("parts") : nullptr;
    if (!parts || !parts->is_array()) return;
    for (const auto& part : parts->get_array())
        if (const auto* text = part.is_object() ? part.get_object().if_contains("text") : nullptr;
            text && text->is_string())
            into += text->get_string();
}

struct Ask {
    std::string model, verb, prompt;
    std::int64_t promptTokens = 0, limit = 8'192;
    std::size_t texts = 0; ///< To be embedded.
    bool sound = false;
};

Ask readAsk(const Request& request) {
    Ask ask;
    const std::size_t name = request.path.find("/models/") + 8;
    const std::size_t colon = request.path.rfind(':');
    ask.model = request.path.substr(name, colon - name);
    ask.verb = request.path.substr(colon + 1);
    json::error_code error;
    const json::value document = json::parse(request.body, error);
    if (error || !document.is_object()) return ask;
    const json::object& root = document.get_object();
    std::string all;
    addText(member(root, "systemInstruction", "system_instruction"), all);
    addText(root.if_contains("content"), all);
    for (const char* list : {"contents", "requests"})
        if (const auto* entries = root.if_contains(list); entries && entries->is_array())
            for (const auto& entry : entries->get_array()) {
                ask.prompt.clear();
                addText(entry.is_object() && entry.get_object().contains("content")
                            ? &entry.get_object().at("content")
                            : &entry,
                        ask.prompt);
                all += ask.prompt;
                ++ask.texts;
            }
    if (const auto* config = member(root, "generationConfig", "generation_config");
        config && config->is_object())
        if (const auto* limit = member(config->get_object(), "maxOutputTokens", "max_output_tokens");
            limit && limit->is_int64())
            ask.limit = limit->get_int64();
    ask.promptTokens = static_cast<std::int64_t>((all.size() + 3) / 4) + 3;
    ask.sound = priceList().contains(ask.model);
    return ask;
}

std::string errorJson(int code, const std::string& status, const std::string& message) {
    return R"({"error":{"code":)" + std::to_string(code) + R"(,"message":")" + message + R"(","status":")" +
           status + R"("}})";
}

class Answer {
public:
    Answer(asio::ip::tcp::socket& socket, const Request& request, Shared& shared)
        : m_socket(socket), m_request(request), m_shared(shared), m_ask(readAsk(request)),
          m_script(Script::read(m_ask.prompt)), m_events(request.query == "alt=sse") {}

    asio::awaitable<bool> run();

private:
    asio::awaitable<bool> write(std::string bytes);
    asio::awaitable<void> wait(std::int64_t ms);
    asio::awaitable<bool> plain();
    asio::awaitable<bool> stream();
    std::string text(std::int64_t index) const;
    std::string embedding() const;
    std::string response(const std::string& said, bool last) const;
    std::string chunk(const std::string& element, bool first) const;
    void reset();

    asio::ip::tcp::socket& m_socket;
    const Request& m_request;
    Shared& m_shared;
    Ask m_ask;
    Script m_script;
    bool m_events;
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

std::string Answer::text(std::int64_t index) const {
    if (m_script.fault == "echo" && index == 1) return m_request.field("x-goog-api-key");
    std::string word = "tok" + std::to_string(index) + " ";
    if (std::int64_t(word.size()) < m_script.size) word.append(std::size_t(m_script.size) - word.size(), 'x');
    return word;
}

/// One GenerateContentResponse, with the counts as they are now.
std::string Answer::response(const std::string& said, bool last) const {
    const Generation& bill = *m_shared.bill.find(m_id);
    const std::string part = m_script.tool != 0 ? R"({"functionCall":{"name":"lookup","args":{"said":)" +
                                                      json::serialize(json::value(said)) + "}}}"
                                                : R"({"text":)" + json::serialize(json::value(said)) + "}";
    std::string out = R"({"candidates":[{"content":{"parts":[)" + part + R"(],"role":"model"},)" +
                      (last ? R"("finishReason":"STOP",)" : "") + R"("index":0}],"modelVersion":")" +
                      m_ask.model + R"(","responseId":")" + m_id + "\"";
    if (m_script.fault == "no-usage") return out + "}";
    const std::int64_t shown = bill.completionTokens - m_script.think;
    out += std::string(R"(,"usageMetadata":{"promptTokenCount":)") +
           (m_script.fault == "negative" ? "-" : "") + std::to_string(bill.promptTokens + bill.cacheRead) +
           R"(,"candidatesTokenCount":)" + std::to_string(shown);
    if (bill.cacheRead > 0) out += R"(,"cachedContentTokenCount":)" + std::to_string(bill.cacheRead);
    if (m_script.think > 0) out += R"(,"thoughtsTokenCount":)" + std::to_string(m_script.think);
    return out + R"(,"totalTokenCount":)" +
           std::to_string(bill.promptTokens + bill.cacheRead + bill.completionTokens) + "}}";
}

std::string Answer::embedding() const {
    const std::string vector = R"({"values":[0.25,0.5]})";
    std::string vectors = vector;
    for (std::size_t i = 1; i < m_ask.texts; ++i)
        vectors += "," + vector;
    std::string out =
        m_ask.verb == "embedContent" ? R"({"embedding":)" + vector : R"({"embeddings":[)" + vectors + "]";
    if (m_script.fault != "no-usage")
        out += R"(,"usageMetadata":{"promptTokenCount":)" + std::to_string(m_ask.promptTokens) + "}";
    return out + "}";
}

asio::awaitable<bool> Answer::run() {
    m_shared.lastHead = m_request.head;
    m_shared.lastBody = m_request.body;
    if (!m_ask.sound)
        co_return co_await write(wholeAnswer(404, "application/json",
                                             errorJson(404, "NOT_FOUND", "No such model or broken JSON")));
    if (m_ask.verb == "countTokens")
        co_return co_await write(wholeAnswer(200, "application/json",
                                             "{\"totalTokens\":" + std::to_string(m_ask.promptTokens) + "}"));
    co_await wait(m_script.firstMs);
    if (m_script.fault == "hang") {
        co_await wait(600'000);
        co_return false;
    }
    if (m_script.fault == "close") co_return false;
    if (m_script.status != 0)
        co_return co_await write(
            wholeAnswer(static_cast<int>(m_script.status), "application/json",
                        errorJson(static_cast<int>(m_script.status), "UNAVAILABLE", "Scripted error")));
    const bool streams = m_ask.verb == "streamGenerateContent";
    m_id = m_shared.bill.begin(m_ask.model, m_ask.promptTokens, streams);
    if (m_ask.verb.find("mbedContent") != std::string::npos) {
        std::string whole = wholeAnswer(200, "application/json", embedding());
        co_return co_await write(std::move(whole));
    }
    m_shared.bill.addCache(m_id, m_script.cacheRead, 0, 0);
    m_tokens = std::min(m_script.tokens, std::max<std::int64_t>(0, m_ask.limit - m_script.think));
    if (streams) co_return co_await stream();
    co_return co_await plain();
}

asio::awaitable<bool> Answer::plain() {
    std::string all;
    for (std::int64_t i = 0; i < m_tokens; ++i)
        all += text(i);
    m_shared.bill.addOutput(m_id, m_tokens + m_script.think);
    co_await wait(m_script.delayMs);
    std::string answer = wholeAnswer(200, "application/json; charset=UTF-8", response(all, true));
    if (m_script.fault != "cut") co_return co_await write(std::move(answer));
    std::string half = answer.substr(0, answer.size() / 2);
    co_await write(std::move(half));
    reset();
    co_return false;
}

/// Every element is one chunk and one write.
std::string Answer::chunk(const std::string& element, bool first) const {
    const std::string whole = m_events ? "data: " + element + "\r\n\r\n" : (first ? "[" : ",\r\n") + element;
    char size[24];
    std::snprintf(size, sizeof size, "%zx\r\n", whole.size());
    return size + whole + "\r\n";
}

asio::awaitable<bool> Answer::stream() {
    std::string head = "HTTP/1.1 200 OK\r\ncontent-type: ";
    head += m_events ? "text/event-stream" : "application/json; charset=UTF-8";
    head += "\r\ntransfer-encoding: chunked\r\n\r\n";
    bool alive = co_await write(std::move(head));
    m_shared.bill.addOutput(m_id, m_script.think);
    for (std::int64_t i = 0; alive && i < m_tokens; ++i) {
        co_await wait(m_script.delayMs);
        const bool broken = i == m_script.cutAfter;
        if (m_script.fault == "cut" && broken) {
            reset();
            co_return false;
        }
        if (m_script.fault == "error" && broken) {
            std::string end = chunk(errorJson(503, "UNAVAILABLE", "Overloaded"), i == 0);
            end += m_events ? "0\r\n\r\n" : "1\r\n]\r\n0\r\n\r\n";
            co_return co_await write(std::move(end));
        }
        m_shared.bill.addOutput(m_id, 1);
        std::string piece = chunk(response(text(i), i + 1 == m_tokens), i == 0);
        alive = co_await write(std::move(piece));
    }
    if (!alive) {
        m_shared.bill.cancel(m_id);
        co_return false;
    }
    std::string end = m_events ? "0\r\n\r\n" : "1\r\n]\r\n0\r\n\r\n";
    co_return co_await write(std::move(end));
}

} // namespace

asio::awaitable<bool> answerGemini(asio::ip::tcp::socket& socket, const Request& request, Shared& shared) {
    Answer answer(socket, request, shared);
    co_return co_await answer.run();
}

} // namespace rubber::sandbox
