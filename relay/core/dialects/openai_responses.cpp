// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/dialects.h"
#include "relay/core/dialects/metered_answer.h"
#include "relay/core/dialects/responses_answer.h"
#include "relay/core/dialects/responses_facts.h"
#include "relay/core/dialects/root_splices.h"

namespace rubber::relay {

namespace {

/// The least that an output limit may be upstream.
constexpr std::uint64_t kLeastLimit = 16;

/// Responses as OpenAI and OpenRouter speak them; they always tell their usage.
class OpenAiResponses final : public Dialect {
public:
    explicit OpenAiResponses(DialectKind kind) : m_kind(kind) {}

    tl::expected<RequestFacts, Refusal> read(const RequestBytes& bytes) const override {
        return ResponsesFacts(m_kind, bytes.body, ResponsesFacts::For::Answer).read();
    }

    Splices splices(const RequestFacts& facts, const SpliceWish& wish) const override {
        RootSplices splices(facts, wish);
        splices.limit("max_output_tokens", kLeastLimit);
        if (m_kind == DialectKind::OpenRouter) splices.maxPrice();
        return splices.take();
    }

    std::unique_ptr<AnswerMeter> meter(MeterContext context) const override {
        auto reader = std::make_unique<ResponsesAnswer>(m_kind, context.facts.toolCalls);
        // Rejected predictions and what other models said are billed, but no event shows them.
        reader->unseenOutput = context.facts.nestedAnswers > 0 || context.facts.extraOutput > 0;
        return std::make_unique<MeteredAnswer>(std::move(reader), std::move(context));
    }

private:
    DialectKind m_kind;
};

/// POST /responses/input_tokens: free, but it reads like the request it counts.
class OpenAiInputTokens final : public Dialect {
public:
    tl::expected<RequestFacts, Refusal> read(const RequestBytes& bytes) const override {
        return ResponsesFacts(DialectKind::OpenAi, bytes.body, ResponsesFacts::For::Count).read();
    }
    std::unique_ptr<AnswerMeter> meter(MeterContext) const override { return makeFreeMeter(); }
};

} // namespace

const Dialect& responsesDialect(DialectKind provider) {
    static const OpenAiResponses openAi(DialectKind::OpenAi), openRouter(DialectKind::OpenRouter);
    return provider == DialectKind::OpenRouter ? openRouter : openAi;
}

const Dialect& inputTokensDialect() {
    static const OpenAiInputTokens dialect;
    return dialect;
}

} // namespace rubber::relay
