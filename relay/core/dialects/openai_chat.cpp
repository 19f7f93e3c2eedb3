// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/dialect.h"
#include "relay/core/dialects/openai_facts.h"
#include "relay/core/dialects/openai_meter.h"

#include <algorithm>

namespace rubber::relay {

namespace {

/// Chat completions as OpenAI and OpenRouter speak them.
class OpenAiChat final : public Dialect {
public:
    explicit OpenAiChat(DialectKind kind) : m_kind(kind) {}

    DialectKind kind() const override { return m_kind; }

    tl::expected<RequestFacts, Refusal> read(std::string_view body) const override {
        return OpenAiFacts(m_kind, body).read();
    }

    std::vector<Splice> splices(const RequestFacts& facts, std::optional<std::uint64_t> outputLimit,
                                bool& usageSpliced) const override {
        std::vector<Splice> splices;
        std::string front; // New members go in front of the others; the root is never empty, it has a model.
        if (outputLimit && !facts.outputLimit) {
            if (facts.nullLimit)
                splices.push_back(
                    {facts.nullLimit->offset, facts.nullLimit->size, std::to_string(*outputLimit)});
            else
                front += limitName() + std::to_string(*outputLimit) + ",";
        }
        // OpenRouter always sends usage; OpenAI only when asked.
        usageSpliced = m_kind == DialectKind::OpenAi && facts.stream && !facts.includeUsage;
        if (usageSpliced) {
            const std::string member = R"("include_usage":true)";
            if (!facts.streamOptions)
                front += R"("stream_options":{)" + member + "},";
            else if (facts.streamOptionsEmpty)
                splices.push_back(
                    {facts.streamOptions->offset, facts.streamOptions->size, "{" + member + "}"});
            else if (facts.includeUsageValue)
                splices.push_back({facts.includeUsageValue->offset, facts.includeUsageValue->size, "true"});
            else
                splices.push_back({facts.streamOptions->offset + 1, 0, member + ","});
        }
        if (!front.empty()) splices.push_back({facts.spliceAt, 0, std::move(front)});
        std::sort(splices.begin(), splices.end(),
                  [](const Splice& a, const Splice& b) { return a.offset < b.offset; });
        return splices;
    }

    std::unique_ptr<AnswerMeter> meter(MeterContext context) const override {
        return std::make_unique<OpenAiMeter>(m_kind, std::move(context));
    }

private:
    std::string limitName() const {
        return m_kind == DialectKind::OpenRouter ? R"("max_tokens":)" : R"("max_completion_tokens":)";
    }
    DialectKind m_kind;
};

} // namespace

const Dialect& openAiChatDialect() {
    static const OpenAiChat dialect(DialectKind::OpenAi);
    return dialect;
}

const Dialect& openRouterChatDialect() {
    static const OpenAiChat dialect(DialectKind::OpenRouter);
    return dialect;
}

} // namespace rubber::relay
