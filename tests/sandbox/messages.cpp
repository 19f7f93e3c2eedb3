// SPDX-License-Identifier: GPL-3.0-or-later
// Anthropic's messages, plain and streamed, as Anthropic and OpenRouter answer them.
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

struct Ask {
    std::string model, prompt, tool;
    std::int64_t promptTokens = 0;
    std::optional<std::int64_t> limit;
    bool stream = false, hour = false;
};

/// Text of a string or of a list of blocks.
void addText(const json::value& content, std::string& into) {
    if (content.is_string()) into += content.get_string();
    if (!content.is_array()) return;
    for (const auto& block : content.get_array())
        if (const auto* object = block.if_object()) {
            if (const auto* text = object->if_contains("text"); text && text->is_string())
                into += text->get_string();
            if (const auto* inner = object->if_contains("content")) addText(*inner, into);
        }
}

std::optional<Ask> readAsk(const std::string& body) {
    json::error_code error;
    const json::value document = json::parse(body, error);
    if (error || !document.is_object()) return std::nullopt;
    const json::object& root = document.get_object();
    Ask ask;
    if (const auto* model = root.if_contains("model"); model && model->is_string())
        ask.model = model->get_string().c_str();
    if (const auto* limit = root.if_contains("max_tokens"); limit && limit->is_int64())
        ask.limit = limit->get_int64();
    if (const auto* stream = root.if_contains("stream"); stream && stream->is_bool())
        ask.stream = stream->get_bool();
    std::string all;
    if (const auto* system = root.if_contains("system")) addText(*system, all);
    if (const auto* messages = root.if_contains("messages"); messages && messages->is_array())
        for (const auto& message : messages->get_array())
            if (const auto* object = message.if_object())
                if (const auto* content = object->if_contains("content")) {
                    ask.prompt.clear();
                    addText(*content, ask.prompt);
                    all += ask.prompt;
                }
    if (const auto* tools = root.if_contains("tools");
        tools && tools->is_array() && !tools->get_array().empty())
        if (const auto* tool = tools->get_array().front().if_object())
            if (const auto* name = tool->if_contains("name"); name && name->is_string())
                ask.tool = name->get_string().c_str();
    ask.hour = body.find(R"("ttl":"1h")") != std::string::npos;
    ask.promptTokens = static_cast<std::int64_t>((all.size() + 3) / 4) + 8;
    return ask;
}

std::string escaped(const std::string& text) { return json::serialize(json::value(text)); }

std::string errorJson(const std::string& type, const std::string& message) {
    return R"({"type":"error","error":{"type":")" + type + R"(","message":")" + message +
           R"("},"request_id":"req_sandbox"})";
}

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
    asio::awaitable<bool> outOfOrder(bool& goOn);
    std::string text(std::int64_t index) const;
    std::string delta(std::int64_t index) const;
    std::string block(const std::string& text) const;
    std::string inputUsage() const;
    std::string outputUsage() const;
    bool calls() const { return m_script.tool != 0 && !m_ask.tool.empty(); }
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

std::string Answer::text(std::int64_t index) const {
    if (m_script.fault == "echo" && index == 1) {
        const std::string bearer = m_request.field("authorization");
        return bearer.empty() ? m_request.field("x-api-key") : bearer.substr(7);
    }
    std::string word = "tok" + std::to_string(index) + " ";
    if (std::int64_t(word.size()) < m_script.size) word.append(std::size_t(m_script.size) - word.size(), 'x');
    return word;
}

std::string Answer::block(const std::string& content) const {
    if (calls())
        return R"({"type":"tool_use","id":"toolu_sandbox","name":)" + escaped(m_ask.tool) +
               R"(,"input":{"said":)" + escaped(content) + "}}";
    return R"({"type":"text","text":)" + escaped(content) + "}";
}

/// The counts of the input, which the first event of a stream has already.
std::string Answer::inputUsage() const {
    const Generation& bill = *m_shared.bill.find(m_id);
    const std::int64_t written = bill.cacheWrite5m + bill.cacheWrite1h;
    return (m_script.fault == "negative" ? "\"input_tokens\":-" : "\"input_tokens\":") +
           std::to_string(bill.promptTokens) +
           ",\"cache_read_input_tokens\":" + std::to_string(bill.cacheRead) +
           ",\"cache_creation_input_tokens\":" + std::to_string(written) +
           ",\"cache_creation\":{\"ephemeral_5m_input_tokens\":" + std::to_string(bill.cacheWrite5m) +
           ",\"ephemeral_1h_input_tokens\":" + std::to_string(bill.cacheWrite1h) + "}";
}

std::string Answer::outputUsage() const {
    const Generation& bill = *m_shared.bill.find(m_id);
    std::string out = "\"output_tokens\":" + std::to_string(bill.completionTokens);
    if (m_script.think > 0)
        out += ",\"output_tokens_details\":{\"thinking_tokens\":" + std::to_string(m_script.think) + "}";
    if (m_openRouter) out += ",\"cost\":" + picoToDecimal(bill.costPico) + ",\"is_byok\":false";
    return out;
}

/// What goes wrong before there is an answer. False: nothing did.
asio::awaitable<bool> Answer::outOfOrder(bool& goOn) {
    goOn = false;
    if (m_script.fault == "hang") {
        co_await wait(600'000);
        co_return true;
    }
    if (m_script.fault == "close") co_return true;
    if (m_script.fault == "garbage") {
        co_await write("HTP/1.1 \x01 what\r\n\n\r\n");
        co_return true;
    }
    if (m_script.status == 0) co_return false;
    goOn = co_await write(wholeAnswer(static_cast<int>(m_script.status), "application/json",
                                      errorJson("api_error", "Scripted error"),
                                      "anthropic-organization-id: org_sandbox\r\n"));
    co_return true;
}

asio::awaitable<bool> Answer::run() {
    m_shared.lastHead = m_request.head;
    m_shared.lastBody = m_request.body;
    auto ask = readAsk(m_request.body);
    if (!ask || !priceList().contains(ask->model))
        co_return co_await write(wholeAnswer(400, "application/json",
                                             errorJson("invalid_request_error", "Invalid JSON or model")));
    m_ask = std::move(*ask);
    if (m_request.path.ends_with("/count_tokens"))
        co_return co_await write(wholeAnswer(
            200, "application/json", "{\"input_tokens\":" + std::to_string(m_ask.promptTokens) + "}"));
    if (!m_ask.limit)
        co_return co_await write(wholeAnswer(
            400, "application/json", errorJson("invalid_request_error", "max_tokens: Field required")));
    m_script = Script::read(m_ask.prompt);
    m_tokens = std::min(m_script.tokens, std::max<std::int64_t>(0, *m_ask.limit - m_script.think));
    co_await wait(m_script.firstMs);
    bool goOn = false;
    const bool wrong = co_await outOfOrder(goOn);
    if (wrong) co_return goOn;
    m_id = m_shared.bill.begin(m_ask.model, m_ask.promptTokens, m_ask.stream);
    m_shared.bill.addCache(m_id, m_script.cacheRead, m_ask.hour ? 0 : m_script.cacheWrite,
                           m_ask.hour ? m_script.cacheWrite : 0);
    if (m_ask.stream) co_return co_await stream();
    co_return co_await plain();
}

asio::awaitable<bool> Answer::plain() {
    std::string all;
    for (std::int64_t i = 0; i < m_tokens; ++i)
        all += text(i);
    m_shared.bill.addOutput(m_id, m_tokens + m_script.think);
    co_await wait(m_script.delayMs);
    std::string body = R"({"id":")" + m_id + R"(","type":"message","role":"assistant","model":")" +
                       m_ask.model + R"(","content":[)" + block(all) + R"(],"stop_reason":")" +
                       (calls() ? "tool_use" : "end_turn") + R"(","stop_sequence":null)";
    if (m_script.fault != "no-usage") body += ",\"usage\":{" + inputUsage() + "," + outputUsage() + "}";
    std::string answer =
        wholeAnswer(200, "application/json", body + "}",
                    "request-id: req_sandbox\r\nanthropic-organization-id: org_sandbox\r\n" +
                        (m_openRouter ? "x-generation-id: " + m_id + "\r\n" : std::string()));
    if (m_script.fault == "cut") {
        co_await write(answer.substr(0, answer.size() / 2));
        reset();
        co_return false;
    }
    co_return co_await write(std::move(answer));
}

std::string Answer::delta(std::int64_t index) const {
    if (!calls()) return R"("delta":{"type":"text_delta","text":)" + escaped(text(index)) + "}";
    std::string inside = escaped(text(index));
    inside = inside.substr(1, inside.size() - 2);
    if (index == 0) inside.insert(0, "{\"said\":\"");
    if (index == m_tokens - 1) inside += "\"}";
    return R"("delta":{"type":"input_json_delta","partial_json":)" + escaped(inside) + "}";
}

asio::awaitable<bool> Answer::stream() {
    // Chunked by hand: every event is one chunk and one write, so that merged or delayed events would show.
    const auto event = [](const std::string& type, const std::string& data) {
        const std::string whole = "event: " + type + "\ndata: {\"type\":\"" + type + "\"" +
                                  (data.empty() ? "" : ",") + data + "}\n\n";
        char size[24];
        std::snprintf(size, sizeof size, "%zx\r\n", whole.size());
        return size + whole + "\r\n";
    };
    std::string head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream; charset=utf-8\r\n"
                       "transfer-encoding: chunked\r\nrequest-id: req_sandbox\r\n";
    if (m_openRouter) head += "x-generation-id: " + m_id + "\r\n";
    head += "\r\n" +
            event("message_start", R"("message":{"id":")" + m_id +
                                       R"(","type":"message","role":"assistant","model":")" + m_ask.model +
                                       R"(","content":[],"stop_reason":null,"stop_sequence":null,"usage":{)" +
                                       inputUsage() + R"(,"output_tokens":1}})");
    std::string index = "\"index\":0";
    if (m_script.think > 0) {
        // Most of it is not shown.
        m_shared.bill.addOutput(m_id, m_script.think);
        head += event("content_block_start",
                      index + R"(,"content_block":{"type":"thinking","thinking":"","signature":""})");
        head +=
            event("content_block_delta", index + R"(,"delta":{"type":"thinking_delta","thinking":"Hm."})");
    }
    bool alive = co_await write(std::move(head));
    if (m_script.think > 0) {
        co_await wait(m_script.thinkMs);
        std::string thought =
            event("content_block_delta", index + R"(,"delta":{"type":"signature_delta","signature":"c2ln"})");
        thought += event("content_block_stop", index);
        alive = alive && co_await write(std::move(thought));
        index = "\"index\":1";
    }
    std::string opening =
        event("content_block_start", index + ",\"content_block\":" +
                                         (calls() ? R"({"type":"tool_use","id":"toolu_sandbox","name":)" +
                                                        escaped(m_ask.tool) + R"(,"input":{}})"
                                                  : std::string(R"({"type":"text","text":""})"))) +
        event("ping", "");
    alive = alive && co_await write(std::move(opening));
    for (std::int64_t i = 0; alive && i < m_tokens; ++i) {
        co_await wait(m_script.delayMs);
        if (m_script.fault == "cut" && i == m_script.cutAfter) {
            reset();
            co_return false;
        }
        if (m_script.fault == "error" && i == m_script.cutAfter) {
            std::string error =
                event("error", R"("error":{"type":"overloaded_error","message":"Overloaded"})") + "0\r\n\r\n";
            co_return co_await write(std::move(error));
        }
        m_shared.bill.addOutput(m_id, 1);
        std::string piece = event("content_block_delta", index + "," + delta(i));
        alive = co_await write(std::move(piece));
    }
    if (!alive) {
        m_shared.bill.cancel(m_id);
        co_return false;
    }
    std::string tail = event("content_block_stop", index);
    if (m_script.fault != "no-usage")
        tail += event("message_delta", std::string(R"("delta":{"stop_reason":")") +
                                           (calls() ? "tool_use" : "end_turn") +
                                           R"(","stop_sequence":null},"usage":{)" + outputUsage() + "}");
    tail += event("message_stop", "") + "0\r\n\r\n";
    co_return co_await write(std::move(tail));
}

} // namespace

asio::awaitable<bool> answerMessages(asio::ip::tcp::socket& socket, const Request& request, Shared& shared,
                                     bool openRouter) {
    Answer answer(socket, request, shared, openRouter);
    co_return co_await answer.run();
}

} // namespace rubber::sandbox
