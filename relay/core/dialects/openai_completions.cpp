// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/completions_facts.h"
#include "relay/core/dialects/dialects.h"
#include "relay/core/dialects/metered_answer.h"
#include "relay/core/dialects/openai_answer.h"
#include "relay/core/dialects/root_splices.h"

namespace rubber::relay {

namespace {

/// Legacy completions as OpenAI and OpenRouter speak them. Answers look like those of chat completions.
class OpenAiCompletions final : public Dialect {
public:
    explicit OpenAiCompletions(DialectKind kind) : m_kind(kind) {}

    tl::expected<RequestFacts, Refusal> read(const RequestBytes& bytes) const override {
        return CompletionsFacts(m_kind, bytes.body).read();
    }

    Splices splices(const RequestFacts& facts, const SpliceWish& wish) const override {
        RootSplices splices(facts, wish);
        splices.limit("max_tokens");
        if (m_kind == DialectKind::OpenRouter)
            splices.maxPrice();
        else
            splices.includeUsage();
        return splices.take();
    }

    std::unique_ptr<AnswerMeter> meter(MeterContext context) const override {
        auto reader = std::make_unique<OpenAiAnswer>(m_kind, context.usageSpliced, context.facts.toolCalls);
        // Rejected predictions and what other models said are billed, but no event shows them.
        reader->unseenOutput = context.facts.nestedAnswers > 0 || context.facts.extraOutput > 0;
        return std::make_unique<MeteredAnswer>(std::move(reader), std::move(context));
    }

private:
    DialectKind m_kind;
};

} // namespace

const Dialect& completionsDialect(DialectKind provider) {
    static const OpenAiCompletions openAi(DialectKind::OpenAi), openRouter(DialectKind::OpenRouter);
    return provider == DialectKind::OpenRouter ? openRouter : openAi;
}

} // namespace rubber::relay
