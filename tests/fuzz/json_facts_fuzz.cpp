// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/decimal_cost.h"
#include "relay/core/dialects/dialects.h"
#include "relay/core/dialects/json_scan.h"
#include "relay/core/dialects/root_tap.h"

#include <cstdint>
#include <cstdlib>
#include <string>

using namespace rubber::relay;

namespace {

bool sound(std::string_view text) {
    JsonScanner scan(text);
    for (;;) {
        const auto token = scan.next();
        if (token == JsonScanner::Token::Error) return false;
        if (token == JsonScanner::Token::End) return true;
        if (token == JsonScanner::Token::String || token == JsonScanner::Token::Key) {
            // What is read out and written again is the same text.
            std::string again;
            appendJsonString(again, scan.text());
            JsonScanner second(again);
            if (second.next() != JsonScanner::Token::String || second.text() != scan.text()) std::abort();
        }
    }
}

RequestBytes asRequest(std::string_view body) {
    RequestBytes bytes;
    bytes.body = body;
    bytes.name = "m"; // Where the model stands in the path.
    bytes.path = "/models/m:streamGenerateContent";
    return bytes;
}

/// A body that is accepted is sound, and stays sound and the same request with our splices in it.
void checkBody(const Dialect& dialect, std::string_view body) {
    const auto facts = dialect.read(asRequest(body));
    if (!facts) return;
    if (!sound(body)) std::abort();
    std::string sent(body);
    const auto wanted = dialect.splices(*facts, {77, nullptr});
    const auto& splices = wanted.list;
    const bool usageSpliced = wanted.usageSpliced;
    for (auto splice = splices.rbegin(); splice != splices.rend(); ++splice)
        sent.replace(splice->offset, splice->remove, splice->insert);
    const auto again = dialect.read(asRequest(sent));
    if (!again || again->model != facts->model || again->stream != facts->stream) std::abort();
    if (again->outputLimit != facts->outputLimit.value_or(77)) std::abort();
    if (usageSpliced && !again->includeUsage) std::abort();
}

/// Bytes in are bytes out, however the answer is cut.
void checkAnswer(const Dialect& dialect, std::string_view body, const char* type, bool array = false) {
    Settlement whole;
    for (const std::size_t cut : {body.size(), body.size() / 2, std::size_t{1}}) {
        MeterContext context;
        context.facts.streamsArray = array;
        const auto meter = dialect.meter(std::move(context));
        meter->begin({200, type, body.size(), {}});
        std::string out;
        meter->feed(body.substr(0, cut), out);
        if (cut < body.size()) meter->feed(body.substr(cut), out);
        const Settlement settlement = meter->settle(AnswerEnd::Complete);
        out += meter->finish();
        if (out != body) std::abort();
        if (cut == body.size()) whole = settlement;
        if (!(settlement.row == whole.row)) std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    checkBody(chatDialect(DialectKind::OpenAi), bytes);
    checkBody(chatDialect(DialectKind::OpenRouter), bytes);
    checkBody(messagesDialect(DialectKind::Anthropic), bytes);
    checkBody(messagesDialect(DialectKind::OpenRouter), bytes);
    checkBody(geminiDialect(), bytes);
    std::ignore = geminiEmbedDialect().read(asRequest(bytes));
    checkAnswer(geminiDialect(), bytes, "application/json", true);
    checkAnswer(geminiDialect(), bytes, "text/event-stream");
    checkAnswer(chatDialect(DialectKind::OpenRouter), bytes, "application/json");
    for (const char* type : {"application/json", "text/event-stream"})
        checkAnswer(messagesDialect(DialectKind::OpenRouter), bytes, type);
    checkAnswer(chatDialect(DialectKind::OpenRouter), bytes, "text/event-stream");
    std::ignore = parseDecimalCost(bytes);
    return 0;
}
