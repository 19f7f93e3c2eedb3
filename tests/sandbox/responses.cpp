// SPDX-License-Identifier: GPL-3.0-or-later
// Responses, plain and streamed, as OpenAI and OpenRouter answer them.
#include "tests/sandbox/connection.h"
#include "tests/sandbox/responses_ask.h"
#include "tests/sandbox/script.h"

#include <algorithm>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/json.hpp>
#include <iterator>
#include <string_view>
#include <tuple>

namespace rubber::sandbox {

namespace {

namespace json = boost::json;
constexpr auto kQuiet = asio::as_tuple(asio::use_awaitable);
constexpr std::string_view kArguments[] = {"{\"city\":", "\"Bern\"", "}"};
constexpr std::int64_t kSearchPico = 10'000'000'000; // One cent.

std::string escaped(const std::string& text) { return json::serialize(json::value(text)); }

class Answer {
public:
    Answer(asio::ip::tcp::socket& socket, const Request& request, Shared& shared, bool openRouter)
        : m_socket(socket), m_request(request), m_shared(shared), m_openRouter(openRouter) {}

    asio::awaitable<bool> run();

private:
    asio::awaitable<bool> write(std::string bytes);
    asio::awaitable<void> wait(std::int64_t ms);
    asio::awaitable<bool> stream();
    void reset();
    std::string word(std::int64_t index) const;
    std::string words() const;
    std::string message() const;
    std::string call(bool done) const;
    std::string said() const { return m_calls ? call(true) : message(); }
    std::string searches() const;
    std::string response(const std::string& status, const std::string& output, bool usage) const;
    std::string event(const std::string& type, const std::string& data);
    const char* state() const { return m_cut ? "incomplete" : "completed"; }

    asio::ip::tcp::socket& m_socket;
    const Request& m_request;
    Shared& m_shared;
    bool m_openRouter;
    ResponsesAsk m_ask;
    Script m_script;
    std::int64_t m_tokens = 0, m_searches = 0, m_sequence = 0;
    bool m_cut = false;   ///< By max_output_tokens.
    bool m_calls = false; ///< Answers with a call of the first function.
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
    if (m_calls) return std::string(kArguments[index]);
    return "tok" + std::to_string(index) + " ";
}

std::string Answer::words() const {
    std::string text;
    for (std::int64_t i = 0; i < m_tokens; ++i)
        text += word(i);
    return text;
}

std::string Answer::message() const {
    return R"({"type":"message","id":"msg_sandbox","status":"completed","role":"assistant","content":[)"
           R"({"type":"output_text","annotations":[],"logprobs":[],"text":)" +
           escaped(words()) + "}]}";
}

std::string Answer::call(bool done) const {
    return R"({"type":"function_call","id":"fc_sandbox","call_id":"call_sandbox","status":")" +
           std::string(done ? "completed" : "in_progress") + R"(","name":)" + escaped(m_ask.function) +
           R"(,"arguments":)" + escaped(done ? words() : "") + "}";
}

std::string Answer::searches() const {
    std::string items;
    for (std::int64_t i = 0; i < m_searches; ++i)
        items += R"({"type":"web_search_call","id":"ws_)" + std::to_string(i) +
                 R"(","status":"completed","action":{"type":"search","query":"x"}},)";
    return items;
}

std::string Answer::response(const std::string& status, const std::string& output, bool usage) const {
    std::string out = R"({"id":"resp_)" + m_id +
                      R"(","object":"response","created_at":1700000000,"status":")" + status +
                      R"(","error":null,"incomplete_details":)" +
                      (status == "incomplete" ? R"({"reason":"max_output_tokens"})" : "null") +
                      R"(,"model":")" + m_ask.model + R"(","output":[)" + output +
                      R"(],"parallel_tool_calls":true,"tool_choice":"auto","tools":[],"usage":)";
    if (!usage) return out + "null}";
    const Generation& bill = *m_shared.bill.find(m_id);
    const std::string sign = m_script.fault == "negative" ? "-" : "";
    out += "{\"input_tokens\":" + sign + std::to_string(bill.promptTokens) +
           ",\"input_tokens_details\":{\"cached_tokens\":0},\"output_tokens\":" +
           std::to_string(bill.completionTokens) +
           ",\"output_tokens_details\":{\"reasoning_tokens\":0},\"total_tokens\":" +
           std::to_string(bill.promptTokens + bill.completionTokens);
    if (m_openRouter)
        out += ",\"cost\":" + picoToDecimal(bill.costPico + m_searches * kSearchPico) + ",\"is_byok\":false";
    return out + "}}";
}

asio::awaitable<bool> Answer::run() {
    m_shared.lastHead = m_request.head;
    m_shared.lastBody = m_request.body;
    auto ask = ResponsesAsk::read(m_request.body);
    if (!ask || !priceList().contains(ask->model))
        co_return co_await write(wholeAnswer(400, "application/json",
                                             R"({"error":{"code":400,"message":"Invalid JSON or model"}})"));
    m_ask = std::move(*ask);
    if (m_request.path.ends_with("/input_tokens"))
        co_return co_await write(wholeAnswer(200, "application/json",
                                             R"({"object":"response.input_tokens","input_tokens":)" +
                                                 std::to_string(m_ask.promptTokens) + "}"));
    if (m_openRouter)
        if (std::string dear = refusedByPrice(m_request.body, m_ask.model); !dear.empty())
            co_return co_await write(std::move(dear));
    m_script = Script::read(m_ask.prompt);
    m_cut = m_ask.limit && *m_ask.limit < m_script.tokens;
    m_tokens = m_cut ? *m_ask.limit : m_script.tokens;
    m_searches = m_ask.searches ? std::min(m_script.tool, m_ask.maxToolCalls) : 0;
    m_calls = m_script.tool > 0 && !m_ask.function.empty();
    if (m_calls) m_tokens = std::int64_t(std::size(kArguments));
    co_await wait(m_script.firstMs);
    if (m_script.fault == "hang") {
        co_await wait(600'000);
        co_return false;
    }
    if (m_script.fault == "close") co_return false;
    if (m_script.status != 0)
        co_return co_await write(wholeAnswer(static_cast<int>(m_script.status), "application/json",
                                             R"({"error":{"code":null,"message":"Scripted error"}})"));
    m_id = m_shared.bill.begin(m_ask.model, m_ask.promptTokens, m_ask.stream);
    if (m_searches > 0) m_shared.bill.charge(m_ask.model, 0, m_searches * kSearchPico);
    if (m_ask.stream) co_return co_await stream();
    m_shared.bill.addOutput(m_id, m_tokens);
    co_await wait(m_script.delayMs);
    std::string answer = wholeAnswer(200, "application/json",
                                     response(state(), searches() + said(), m_script.fault != "no-usage"),
                                     "x-generation-id: " + m_id + "\r\n");
    if (m_script.fault == "cut") {
        co_await write(answer.substr(0, answer.size() / 2));
        reset();
        co_return false;
    }
    co_return co_await write(std::move(answer));
}

/// Chunked by hand: every event is one chunk and one write, so that merged or delayed events would show.
std::string Answer::event(const std::string& type, const std::string& data) {
    const std::string whole = "event: " + type + "\ndata: {\"type\":\"" + type +
                              "\",\"sequence_number\":" + std::to_string(m_sequence++) + "," + data + "}\n\n";
    char size[24];
    std::snprintf(size, sizeof size, "%zx\r\n", whole.size());
    return size + whole + "\r\n";
}

asio::awaitable<bool> Answer::stream() {
    const std::string place = std::string(m_calls ? R"("item_id":"fc_sandbox",)"
                                                  : R"("item_id":"msg_sandbox","content_index":0,)") +
                              R"("output_index":)" + std::to_string(m_searches) + ",";
    const std::string kind = m_calls ? "response.function_call_arguments." : "response.output_text.";
    const std::string more = m_calls ? "" : R"("logprobs":[],)";
    const std::string index = R"("output_index":)" + std::to_string(m_searches) + ",";
    const std::string begun = "\"response\":" + response("in_progress", "", false);
    std::string head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream; charset=utf-8\r\n"
                       "transfer-encoding: chunked\r\n";
    if (m_openRouter) head += "x-generation-id: " + m_id + "\r\n";
    head += "\r\n";
    head += event("response.created", begun);
    head += event("response.in_progress", begun);
    for (std::int64_t i = 0; i < m_searches; ++i)
        head += event("response.output_item.done",
                      R"("output_index":)" + std::to_string(i) +
                          R"(,"item":{"type":"web_search_call","id":"ws_)" + std::to_string(i) +
                          R"(","status":"completed","action":{"type":"search","query":"x"}})");
    const std::string nothingYet = R"({"type":"message","id":"msg_sandbox","status":"in_progress",)"
                                   R"("role":"assistant","content":[]})";
    head += event("response.output_item.added", index + "\"item\":" + (m_calls ? call(false) : nothingYet));
    if (!m_calls)
        head += event("response.content_part.added",
                      place + R"("part":{"type":"output_text","annotations":[],"text":""})");
    bool alive = co_await write(std::move(head));
    for (std::int64_t i = 0; alive && i < m_tokens; ++i) {
        co_await wait(m_script.delayMs);
        if (m_script.fault == "cut" && i == m_script.cutAfter) {
            reset();
            co_return false;
        }
        if (m_script.fault == "error" && i == m_script.cutAfter) {
            std::string error =
                event("error", R"("code":"server_error","message":"Scripted error","param":null)") +
                "0\r\n\r\n";
            co_return co_await write(std::move(error));
        }
        m_shared.bill.addOutput(m_id, 1);
        std::string piece = event(kind + "delta", place + more + "\"delta\":" + escaped(word(i)));
        alive = co_await write(std::move(piece));
    }
    if (!alive) {
        m_shared.bill.cancel(m_id);
        co_return false;
    }
    const std::string type = "response." + std::string(state());
    std::string tail =
        event(kind + "done", place + more + (m_calls ? "\"arguments\":" : "\"text\":") + escaped(words()));
    tail += event("response.output_item.done", index + "\"item\":" + said());
    tail +=
        event(type, "\"response\":" + response(state(), searches() + said(), m_script.fault != "no-usage"));
    tail += "0\r\n\r\n";
    co_return co_await write(std::move(tail));
}

} // namespace

asio::awaitable<bool> answerResponses(asio::ip::tcp::socket& socket, const Request& request, Shared& shared,
                                      bool openRouter) {
    Answer answer(socket, request, shared, openRouter);
    co_return co_await answer.run();
}

} // namespace rubber::sandbox
