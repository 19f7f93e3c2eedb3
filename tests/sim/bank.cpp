// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/bank.h"

#include <algorithm>
#include <cstring>

namespace rubber::sim {
namespace {

constexpr std::uint64_t kUnlimited = 3'000; ///< Tokens of an answer to a request without a limit, at most.

/// The number behind `"field":` in a body, or 0.
std::uint64_t numberIn(const std::string& body, const char* field) {
    const auto at = body.find(std::string("\"") + field + "\":");
    return at == std::string::npos ? 0
                                   : std::strtoull(body.c_str() + at + std::strlen(field) + 3, nullptr, 10);
}

std::string decimal(std::int64_t pico) { // Dollars for a million: six digits behind the dot of pico.
    const std::string digits = std::to_string(pico);
    return digits.substr(0, digits.size() - 6) + "." + digits.substr(digits.size() - 6);
}

} // namespace

std::string simPricesJson() {
    std::string models;
    for (const Model& model : kModels) {
        if (!models.empty()) models += ",";
        models += std::string("\"") + model.name + R"(":{"input":")" + decimal(model.inputPico) +
                  R"(","output":")" + decimal(model.outputPico) + R"(","context":100000,"max_output":4000,)" +
                  (model.hiddenReasoning ? R"("hidden_reasoning":true,)" : "") +
                  R"("as_of":"2026-01-01","source":"provider"})";
    }
    const std::string provider = R"({"models":{)" + models + R"(},"families":{}})";
    return R"({"schema":"rubberapi/prices/v1","version":"simulation","providers":{"openrouter":)" + provider +
           R"(,"openai":)" + provider + "}}";
}

Money costOf(const Model& model, std::uint64_t inputTokens, std::uint64_t outputTokens) {
    const std::uint64_t pico = inputTokens * static_cast<std::uint64_t>(model.inputPico) +
                               outputTokens * static_cast<std::uint64_t>(model.outputPico);
    return Money::fromNano(static_cast<std::int64_t>((pico + 999) / 1'000));
}

Money Call::billed() const {
    if (manner == Manner::ErrorStatus || manner == Manner::Unreachable) return {};
    return costOf(model, inputTokens, generated);
}

std::shared_ptr<Call> Bank::send(const Request& request, Manner manner, Listener* listener) {
    auto call = std::make_shared<Call>();
    call->key = request.key;
    call->request = request.request;
    for (const Model& model : kModels)
        if (request.body.find(model.name) != std::string::npos) call->model = model;
    call->manner = manner;
    call->listener = listener;
    call->stream = request.body.find("\"stream\":true") != std::string::npos;
    call->includeUsage =
        request.openRouter || request.body.find("\"include_usage\":true") != std::string::npos;
    call->openRouter = request.openRouter;
    call->inputTokens = 1 + m_random.below(request.mostInputTokens);
    const std::uint64_t choices = std::max<std::uint64_t>(1, numberIn(request.body, "n"));
    const std::uint64_t limit =
        std::max(numberIn(request.body, "max_tokens"), numberIn(request.body, "max_completion_tokens"));
    call->limit = (limit > 0 ? limit : kUnlimited) * choices;
    // Often right up to the limit: that is where the bound is tested.
    call->wanted = m_random.chance(40) ? call->limit : m_random.below(call->limit + 1);
    if (!call->stream) call->generated = call->wanted;
    const std::int64_t wait = m_random.between(1, 300);
    if (manner == Manner::Unreachable) {
        m_events.after(wait, [call] {
            if (!call->closed) call->listener->onCut();
        });
        return call;
    }
    if (manner == Manner::Hangs && m_random.chance(50)) return call;
    m_events.after(wait, [this, call] {
        if (call->closed) return;
        if (call->manner == Manner::ErrorStatus || !call->stream) return answerWhole(call);
        call->listener->onHead(200, "text/event-stream", std::nullopt);
        nextEvent(call, 0);
    });
    return call;
}

void Bank::hangUp(const std::shared_ptr<Call>& call) {
    call->closed = true;
    call->listener = nullptr;
    m_events.after(m_random.between(0, 200), [call] { call->done = true; });
}

/// The usage object; from here on the bank stands by what it says.
std::string Bank::usageOf(Call& call) {
    const auto text = [](std::uint64_t input, std::uint64_t output, const std::string& more) {
        return R"({"prompt_tokens":)" + std::to_string(input) + R"(,"completion_tokens":)" +
               std::to_string(output) + more + "}";
    };
    call.statesMoney = true;
    call.statedCost = call.billed();
    switch (call.manner) {
    case Manner::UsageNegative:
        call.statesMoney = false;
        return text(call.inputTokens, call.generated, R"(,"prompt_tokens_details":{"cached_tokens":-5})");
    case Manner::Overbills:
        call.statedCost = costOf(call.model, call.inputTokens + 200, call.limit * 3 + 1'000);
        return text(call.inputTokens + 200, call.limit * 3 + 1'000, {});
    case Manner::StatesCost:
        if (!call.openRouter) return text(call.inputTokens, call.generated, {});
        call.statedCost = Money::fromNano(call.statedCost.nano() / 2); // What it says is what it bills.
        return text(call.inputTokens, call.generated, R"(,"cost":)" + call.statedCost.toDecimal());
    default:
        return text(call.inputTokens, call.generated, {});
    }
}

void Bank::deliver(const std::shared_ptr<Call>& call, std::string bytes, std::uint64_t tokens, bool usage,
                   std::function<void()> then) {
    // The network cuts as it likes.
    const std::size_t cut =
        m_random.chance(40) && bytes.size() > 1 ? 1 + m_random.below(bytes.size() - 1) : 0;
    if (cut > 0) {
        // The usage of a plain answer stands before its last byte.
        const bool usageNow = usage && !call->stream && cut + 1 == bytes.size();
        call->listener->onPiece(std::string_view(bytes).substr(0, cut), UINT64_MAX, usageNow);
        bytes.erase(0, cut);
    }
    m_events.after(cut > 0 ? m_random.between(0, 20) : 0,
                   [call, bytes = std::move(bytes), tokens, usage, then = std::move(then)] {
                       if (!call->closed) call->listener->onPiece(bytes, tokens, usage);
                       then();
                   });
}

void Bank::answerWhole(const std::shared_ptr<Call>& call) {
    const auto end = [call] {
        if (!call->closed) call->listener->onEnd();
    };
    if (call->manner == Manner::ErrorStatus) {
        const std::string body = R"({"error":{"message":"no","code":429}})";
        call->listener->onHead(m_random.chance(50) ? 429 : 500, "application/json", body.size());
        return deliver(call, body, 0, false, end);
    }
    std::string body = R"({"id":"gen-)" + std::to_string(call->request) + R"(","model":")" +
                       call->model.name + R"(","choices":[{"message":{"content":")" +
                       std::string(call->generated % 500, 'y') + "\"}}]";
    if (call->manner != Manner::UsageMissing) body += R"(,"usage":)" + usageOf(*call);
    body += "}";
    const bool lengthKnown = m_random.chance(60);
    call->listener->onHead(200, "application/json",
                           lengthKnown ? std::optional<std::uint64_t>(body.size()) : std::nullopt);
    if (call->manner == Manner::CutInTheMiddle || call->manner == Manner::Hangs) {
        call->statesMoney = false;
        call->listener->onPiece(body.substr(0, body.size() / 2), UINT64_MAX, false);
        if (call->manner == Manner::CutInTheMiddle)
            m_events.after(m_random.between(0, 50), [call] {
                if (!call->closed) call->listener->onCut();
            });
        return;
    }
    deliver(call, body, call->generated, call->statesMoney, end);
}

void Bank::nextEvent(const std::shared_ptr<Call>& call, std::uint64_t told) {
    // Generated and billed now, on the wire a moment later.
    const std::uint64_t step = std::min(call->wanted - call->generated, 1 + m_random.below(120));
    call->generated += step;
    m_events.after(m_random.between(1, 40), [this, call, told, step] {
        if (call->done) return;
        if (call->closed) { // Not noticed yet: it goes on working, for nobody.
            if (call->generated < call->wanted) nextEvent(call, told);
            return;
        }
        const bool last = call->generated >= call->wanted;
        const bool stops = call->manner == Manner::CutInTheMiddle || call->manner == Manner::Hangs;
        if (stops && (last || m_random.chance(15))) {
            if (call->manner == Manner::CutInTheMiddle) call->listener->onCut();
            return;
        }
        const std::uint64_t now = told + step;
        // A hidden token is billed and never seen. A seen one has two bytes at least.
        const std::uint64_t seen = call->model.hiddenReasoning && m_random.chance(70) ? 0 : step;
        std::string bytes = R"(data: {"id":"gen-)" + std::to_string(call->request) + R"(","model":")" +
                            call->model.name + R"(","choices":[{"delta":{"content":")" +
                            std::string(seen * (2 + m_random.below(3)), 'y') + "\"}}]}\n\n";
        deliver(call, bytes, now, false, [this, call, now, last] {
            if (last)
                lastWords(call);
            else
                nextEvent(call, now);
        });
    });
}

/// What follows the last token, each event for itself.
void Bank::lastWords(const std::shared_ptr<Call>& call) {
    if (call->closed) return;
    const auto done = [this, call] {
        if (call->closed) return;
        deliver(call, "data: [DONE]\n\n", call->generated, false, [call] {
            if (!call->closed) call->listener->onEnd();
        });
    };
    if (call->manner == Manner::ErrorInStream)
        return deliver(call, "data: {\"error\":{\"message\":\"no\"}}\n\n", call->generated, false, done);
    if (!call->includeUsage || call->manner == Manner::UsageMissing) return done();
    const std::string usage = R"(data: {"choices":[],"usage":)" + usageOf(*call) + "}\n\n";
    deliver(call, usage, call->generated, call->statesMoney, done);
}

} // namespace rubber::sim
