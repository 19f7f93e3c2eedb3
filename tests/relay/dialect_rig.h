// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/dialects.h"
#include "relay/core/dialects/json_scan.h"

#include <string>
#include <vector>

/// One dialect asked as the gate and the pump ask it.
namespace rubber::relay {

inline std::string withSplices(std::string body, const std::vector<Splice>& splices) {
    for (auto splice = splices.rbegin(); splice != splices.rend(); ++splice)
        body.replace(splice->offset, splice->remove, splice->insert);
    return body;
}

inline bool isSoundJson(const std::string& json) {
    JsonScanner scan(json);
    for (;;) {
        const auto token = scan.next();
        if (token == JsonScanner::Token::End) return true;
        if (token == JsonScanner::Token::Error) return false;
    }
}

struct Asked {
    const Dialect& dialect;
    auto read(std::string_view body) const {
        RequestBytes bytes;
        bytes.body = body;
        return dialect.read(bytes);
    }
    /// "" for a body that is let through, else the refusal's code and subject.
    std::string refusal(std::string_view body) const {
        const auto facts = read(body);
        return facts ? std::string() : std::string(codeOf(facts.error().code)) + " " + facts.error().subject;
    }
    std::string spliced(const std::string& body, const SpliceWish& wish) const {
        return withSplices(body, dialect.splices(*read(body), wish).list);
    }
};

inline MeterContext cheapContext() {
    MeterContext context;
    context.price.input.pico = 150'000;
    context.price.output.pico = 600'000;
    context.price.reasoning.pico = 600'000;
    context.price.cacheRead.pico = 75'000;
    context.price.perToolCall.pico = 10'000'000'000;
    context.bound = *Money::parse("1.00");
    context.inputTokens = 100;
    return context;
}

struct Metered {
    std::string beforeFinish, all;
    journal::SettleRecord row;
    bool terminal = false;
    std::uint64_t output = 0;
};

/// Feeds `body` cut at the given places.
inline Metered meterAnswer(const Dialect& dialect, MeterContext context, const std::string& type,
                           const std::string& body, const std::vector<std::size_t>& cuts,
                           AnswerEnd end = AnswerEnd::Complete, int status = 200) {
    const auto meter = dialect.meter(std::move(context));
    const bool events = type.starts_with("text/event-stream");
    meter->begin({status, type, events ? std::nullopt : std::optional<std::uint64_t>(body.size()), {}});
    Metered metered;
    std::size_t at = 0;
    const auto feed = [&](std::size_t to) {
        const MeterStep step = meter->feed(std::string_view(body).substr(at, to - at), metered.beforeFinish);
        metered.terminal = step.terminal;
        metered.output = step.outputSoFar.value_or(0);
        at = to;
    };
    for (const std::size_t cut : cuts)
        feed(cut);
    feed(body.size());
    metered.row = meter->settle(end).row;
    metered.all = metered.beforeFinish + meter->finish();
    return metered;
}

inline std::vector<std::size_t> everyByteOf(const std::string& body) {
    std::vector<std::size_t> cuts;
    for (std::size_t i = 1; i < body.size(); ++i)
        cuts.push_back(i);
    return cuts;
}

inline const std::string kEventStream = "text/event-stream; charset=utf-8", kPlainJson = "application/json";

} // namespace rubber::relay
