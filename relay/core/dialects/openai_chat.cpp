// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/dialects.h"
#include "relay/core/dialects/metered_answer.h"
#include "relay/core/dialects/openai_answer.h"
#include "relay/core/dialects/openai_facts.h"

#include <algorithm>

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
        Splices splices;
        std::string front; // New members go in front of the others; the root is never empty, it has a model.
        if (wish.outputLimit && !facts.outputLimit) {
            if (facts.nullLimit)
                splices.list.push_back(
                    {facts.nullLimit->offset, facts.nullLimit->size, std::to_string(*wish.outputLimit)});
            else
                front += limitName() + std::to_string(*wish.outputLimit) + ",";
        }
        // OpenRouter always sends usage; OpenAI only when asked.
        splices.usageSpliced = m_kind == DialectKind::OpenAi && facts.stream && !facts.includeUsage;
        if (splices.usageSpliced) {
            const std::string member = R"("include_usage":true)";
            if (!facts.streamOptions)
                front += R"("stream_options":{)" + member + "},";
            else if (facts.streamOptionsEmpty)
                splices.list.push_back(
                    {facts.streamOptions->offset, facts.streamOptions->size, "{" + member + "}"});
            else if (facts.includeUsageValue)
                splices.list.push_back(
                    {facts.includeUsageValue->offset, facts.includeUsageValue->size, "true"});
            else
                splices.list.push_back({facts.streamOptions->offset + 1, 0, member + ","});
        }
        if (!front.empty()) splices.list.push_back({facts.spliceAt, 0, std::move(front)});
        std::sort(splices.list.begin(), splices.list.end(),
                  [](const Splice& a, const Splice& b) { return a.offset < b.offset; });
        return splices;
    }

    std::unique_ptr<AnswerMeter> meter(MeterContext context) const override {
        auto reader = std::make_unique<OpenAiAnswer>(m_kind, context.usageSpliced);
        return std::make_unique<MeteredAnswer>(std::move(reader), std::move(context));
    }

private:
    std::string limitName() const {
        return m_kind == DialectKind::OpenRouter ? R"("max_tokens":)" : R"("max_completion_tokens":)";
    }
    DialectKind m_kind;
};

} // namespace

const Dialect& chatDialect(DialectKind provider) {
    static const OpenAiChat openAi(DialectKind::OpenAi), openRouter(DialectKind::OpenRouter);
    return provider == DialectKind::OpenRouter ? openRouter : openAi;
}

} // namespace rubber::relay
