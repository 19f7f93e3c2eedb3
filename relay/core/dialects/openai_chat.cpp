// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/dialects.h"
#include "relay/core/dialects/metered_answer.h"
#include "relay/core/dialects/openai_answer.h"
#include "relay/core/dialects/openai_facts.h"
#include "relay/core/dialects/root_splices.h"

namespace rubber::relay {

namespace {

/// Chat completions as OpenAI and OpenRouter speak them.
class OpenAiChat final : public Dialect {
public:
    explicit OpenAiChat(DialectKind kind) : m_kind(kind) {}

    tl::expected<RequestFacts, Refusal> read(const RequestBytes& bytes) const override {
        return OpenAiFacts(m_kind, bytes.body).read();
    }

    Splices splices(const RequestFacts& facts, const SpliceWish& wish) const override {
        RootSplices splices(facts, wish);
        const bool openRouter = m_kind == DialectKind::OpenRouter;
        splices.limit(openRouter ? "max_tokens" : "max_completion_tokens");
        // OpenRouter always sends usage; OpenAI only when asked.
        if (openRouter)
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

const Dialect& chatDialect(DialectKind provider) {
    static const OpenAiChat openAi(DialectKind::OpenAi), openRouter(DialectKind::OpenRouter);
    return provider == DialectKind::OpenRouter ? openRouter : openAi;
}

} // namespace rubber::relay
