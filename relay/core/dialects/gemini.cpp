// SPDX-License-Identifier: GPL-3.0-or-later
// Google's own wire formats: generating, counting, embedding.
#include "relay/core/dialects/dialects.h"
#include "relay/core/dialects/gemini_answer.h"
#include "relay/core/dialects/gemini_facts.h"
#include "relay/core/dialects/metered_answer.h"
#include "relay/core/dialects/root_splices.h"

namespace rubber::relay {

namespace {

/// generateContent and streamGenerateContent.
class Gemini final : public Dialect {
public:
    tl::expected<RequestFacts, Refusal> read(const RequestBytes& bytes) const override {
        auto facts = GeminiFacts(GeminiFacts::Purpose::Generate, bytes).read();
        if (facts) facts->streamsArray = facts->stream && bytes.query != "alt=sse";
        return facts;
    }

    Splices splices(const RequestFacts& facts, const SpliceWish& wish) const override {
        RootSplices splices(facts, wish);
        splices.limitWithin("generationConfig", "maxOutputTokens");
        return splices.take();
    }

    std::unique_ptr<AnswerMeter> meter(MeterContext context) const override {
        const RequestFacts& facts = context.facts;
        auto reader = std::make_unique<GeminiAnswer>(
            GeminiAnswer::Expected{facts.choices, facts.toolCalls > 0, facts.streamsArray, true});
        return std::make_unique<MeteredAnswer>(std::move(reader), std::move(context));
    }
};

/// countTokens: free, but only for the models of the policy.
class GeminiCount final : public Dialect {
public:
    tl::expected<RequestFacts, Refusal> read(const RequestBytes& bytes) const override {
        return GeminiFacts(GeminiFacts::Purpose::Count, bytes).read();
    }
    std::unique_ptr<AnswerMeter> meter(MeterContext) const override { return makeFreeMeter(); }
};

/// embedContent and batchEmbedContents.
class GeminiEmbed final : public Dialect {
public:
    tl::expected<RequestFacts, Refusal> read(const RequestBytes& bytes) const override {
        const bool batch = bytes.path.ends_with(":batchEmbedContents");
        return GeminiFacts(batch ? GeminiFacts::Purpose::EmbedBatch : GeminiFacts::Purpose::Embed, bytes)
            .read();
    }
    std::unique_ptr<AnswerMeter> meter(MeterContext context) const override {
        auto reader = std::make_unique<GeminiAnswer>(GeminiAnswer::Expected{1, false, false, false});
        return std::make_unique<MeteredAnswer>(std::move(reader), std::move(context));
    }
};

} // namespace

const Dialect& geminiDialect() {
    static const Gemini dialect;
    return dialect;
}

const Dialect& geminiCountDialect() {
    static const GeminiCount dialect;
    return dialect;
}

const Dialect& geminiEmbedDialect() {
    static const GeminiEmbed dialect;
    return dialect;
}

} // namespace rubber::relay
