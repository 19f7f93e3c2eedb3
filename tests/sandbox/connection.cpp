// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/connection.h"

#include <algorithm>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <cctype>
#include <charconv>

namespace rubber::sandbox {

namespace {

constexpr auto kQuiet = asio::as_tuple(asio::use_awaitable);

std::string lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return std::tolower(c); });
    return out;
}

std::string generationJson(const Generation& generation) {
    return "{\"data\":{\"id\":\"" + generation.id + "\",\"model\":\"" + generation.model +
           "\",\"total_cost\":" + picoToDecimal(generation.costPico) +
           ",\"cancelled\":" + (generation.cancelled ? "true" : "false") +
           ",\"native_tokens_prompt\":" + std::to_string(generation.promptTokens) +
           ",\"native_tokens_completion\":" + std::to_string(generation.completionTokens) +
           ",\"streamed\":" + (generation.streamed ? "true" : "false") + "}}";
}

constexpr const char* kNoKey = R"({"error":{"code":401,"message":"No auth credentials found"}})";
constexpr const char* kNotFound = R"({"error":{"code":404,"message":"Not found"}})";

/// Everything but chat: one string in, one string out.
std::string answerSimple(const Request& request, Shared& shared) {
    if (request.path == "/sandbox/bill") return wholeAnswer(200, "application/json", shared.bill.toJson());
    if (request.path == "/sandbox/last-head") return wholeAnswer(200, "text/plain", shared.lastHead);
    if (request.path == "/sandbox/last-body")
        return wholeAnswer(200, "application/octet-stream", shared.lastBody);
    if (request.method == "GET")
        if (const std::string models = modelsJson(request.path); !models.empty())
            return wholeAnswer(200, "application/json", models);
    if (request.method == "GET" && request.path.ends_with("/generation")) {
        const Generation* found =
            request.query.starts_with("id=") ? shared.bill.find(request.query.substr(3)) : nullptr;
        const bool late = found && shared.askedFor.insert(found->id).second;
        return found && !late ? wholeAnswer(200, "application/json", generationJson(*found))
                              : wholeAnswer(404, "application/json", kNotFound);
    }
    return wholeAnswer(404, "application/json",
                       R"({"error":{"code":404,"message":"Not found: )" + request.method + " " +
                           request.path + "\"}}");
}

bool parse(std::string head, Request& request) {
    const std::size_t lineEnd = head.find("\r\n");
    const std::size_t first = head.find(' ');
    const std::size_t second = head.find(' ', first + 1);
    if (first == std::string::npos || second == std::string::npos || second > lineEnd) return false;
    request.method = head.substr(0, first);
    std::string target = head.substr(first + 1, second - first - 1);
    const std::size_t mark = target.find('?');
    request.path = target.substr(0, mark);
    request.query = mark == std::string::npos ? "" : target.substr(mark + 1);
    request.head = std::move(head);
    return true;
}

} // namespace

std::string Request::field(std::string_view name) const {
    for (std::size_t at = head.find("\r\n"); at != std::string::npos && at + 2 < head.size();) {
        const std::size_t end = head.find("\r\n", at + 2);
        const std::string_view line =
            std::string_view(head).substr(at + 2, end == std::string::npos ? end : end - at - 2);
        const std::size_t colon = line.find(':');
        if (colon != std::string_view::npos && lower(line.substr(0, colon)) == name) {
            std::string_view value = line.substr(colon + 1);
            while (!value.empty() && value.front() == ' ')
                value.remove_prefix(1);
            return std::string(value);
        }
        at = end;
    }
    return {};
}

std::string wholeAnswer(int status, std::string_view contentType, std::string_view body,
                        std::string_view extraFields) {
    std::string out =
        "HTTP/1.1 " + std::to_string(status) + (status < 400 ? " OK" : " Error") + "\r\ncontent-type: ";
    out += contentType;
    out += "\r\ncontent-length: " + std::to_string(body.size()) + "\r\n";
    out += extraFields;
    out += "\r\n";
    out += body;
    return out;
}

asio::awaitable<void> serve(asio::ip::tcp::socket socket, Shared& shared) {
    socket.set_option(asio::ip::tcp::no_delay(true));
    std::string buffer;
    for (;;) {
        std::size_t headEnd = buffer.find("\r\n\r\n");
        while (headEnd == std::string::npos) {
            if (buffer.size() > 64 * 1024) co_return;
            char piece[16 * 1024];
            const auto [error, size] = co_await socket.async_read_some(asio::buffer(piece), kQuiet);
            if (error) co_return;
            buffer.append(piece, size);
            headEnd = buffer.find("\r\n\r\n");
        }
        Request request;
        if (!parse(buffer.substr(0, headEnd + 2), request)) co_return;
        buffer.erase(0, headEnd + 4);
        std::size_t length = 0;
        const std::string lengthText = request.field("content-length");
        std::from_chars(lengthText.data(), lengthText.data() + lengthText.size(), length);
        if (length > (64u << 20)) co_return;
        if (buffer.size() < length) {
            const std::size_t have = buffer.size();
            buffer.resize(length);
            const auto [error, size] =
                co_await asio::async_read(socket, asio::buffer(buffer.data() + have, length - have), kQuiet);
            if (error) co_return;
        }
        request.body = buffer.substr(0, length);
        buffer.erase(0, length);
        ++shared.requests;

        std::string authorization = request.field("authorization");
        // Anthropic's place for a key.
        if (const std::string key = request.field("x-api-key"); !key.empty()) authorization = "Bearer " + key;
        // Google's, in its own format; its compatible root is like OpenAI.
        const bool google = request.path.find("/models") != std::string::npos &&
                            request.path.find("/openai/") == std::string::npos;
        if (const std::string key = request.field("x-goog-api-key"); google && !key.empty())
            authorization = "Bearer " + key;
        // An API may want its key anywhere.
        if (request.path.starts_with("/any/") && !shared.requiredKey.empty() &&
            request.head.find(shared.requiredKey) != std::string::npos)
            authorization = "Bearer " + shared.requiredKey;
        // OpenRouter tells its prices to everybody.
        const bool asksPrices =
            request.method == "GET" && request.path == "/api/v1/models" && authorization.empty();
        const bool needsKey = !request.path.starts_with("/sandbox/") && !asksPrices;
        const bool keyIsGood = shared.requiredKey.empty() ? authorization.starts_with("Bearer ")
                                                          : authorization == "Bearer " + shared.requiredKey;
        if (needsKey && !keyIsGood) {
            const std::string answer = wholeAnswer(401, "application/json", kNoKey);
            const auto [error, size] = co_await asio::async_write(socket, asio::buffer(answer), kQuiet);
            if (error) co_return;
            continue;
        }
        if (request.method == "POST" &&
            (request.path.ends_with("/messages") || request.path.ends_with("/messages/count_tokens"))) {
            const bool goOn =
                co_await answerMessages(socket, request, shared, request.path.starts_with("/api/"));
            if (!goOn) co_return;
            continue;
        }
        if (request.method == "POST" &&
            (request.path.ends_with("/responses") || request.path.ends_with("/responses/input_tokens"))) {
            const bool goOn =
                co_await answerResponses(socket, request, shared, request.path.starts_with("/api/"));
            if (!goOn) co_return;
            continue;
        }
        if (request.method == "POST" && google) {
            const bool goOn = co_await answerGemini(socket, request, shared);
            if (!goOn) co_return;
            continue;
        }
        if (request.method == "POST" && request.path.ends_with("/completions")) {
            const bool goOn = co_await answerChat(socket, request, shared, request.path.starts_with("/api/"));
            if (!goOn) co_return;
            continue;
        }
        std::string answer = answerCall(request, shared);
        if (answer.empty()) answer = answerMedia(request, shared, request.path.starts_with("/api/"));
        if (answer.empty()) answer = answerSimple(request, shared);
        const auto [error, size] = co_await asio::async_write(socket, asio::buffer(answer), kQuiet);
        if (error) co_return;
    }
}

} // namespace rubber::sandbox
