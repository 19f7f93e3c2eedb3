// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/anthropic_answer.h"
#include "relay/core/dialects/anthropic_facts.h"
#include "relay/core/dialects/dialects.h"
#include "relay/core/dialects/metered_answer.h"
#include "relay/core/dialects/root_splices.h"

namespace rubber::relay {

namespace {

/// Messages as Anthropic and OpenRouter speak them.
class AnthropicMessages final : public Dialect {
public:
    explicit AnthropicMessages(DialectKind provider) : m_provider(provider) {}

    tl::expected<RequestFacts, Refusal> read(const RequestBytes& bytes) const override {
        return AnthropicFacts(m_provider, AnthropicFacts::Purpose::Generate, bytes.body).read();
    }

    Splices splices(const RequestFacts& facts, const SpliceWish& wish) const override {
        RootSplices splices(facts, wish);
        splices.limit("max_tokens");
        if (m_provider == DialectKind::OpenRouter) splices.maxPrice();
        return splices.take();
    }

    std::unique_ptr<AnswerMeter> meter(MeterContext context) const override {
        auto reader = std::make_unique<AnthropicAnswer>(m_provider, context.facts.longCache);
        return std::make_unique<MeteredAnswer>(std::move(reader), std::move(context));
    }

private:
    DialectKind m_provider;
};

/// Counting tokens: free, but only for the models of the policy.
class AnthropicCount final : public Dialect {
public:
    explicit AnthropicCount(DialectKind provider) : m_provider(provider) {}

    tl::expected<RequestFacts, Refusal> read(const RequestBytes& bytes) const override {
        return AnthropicFacts(m_provider, AnthropicFacts::Purpose::Count, bytes.body).read();
    }
    std::unique_ptr<AnswerMeter> meter(MeterContext) const override { return makeFreeMeter(); }

private:
    DialectKind m_provider;
};

} // namespace

const Dialect& messagesDialect(DialectKind provider) {
    static const AnthropicMessages anthropic(DialectKind::Anthropic), openRouter(DialectKind::OpenRouter);
    return provider == DialectKind::OpenRouter ? openRouter : anthropic;
}

const Dialect& messageCountDialect(DialectKind provider) {
    static const AnthropicCount anthropic(DialectKind::Anthropic), openRouter(DialectKind::OpenRouter);
    return provider == DialectKind::OpenRouter ? openRouter : anthropic;
}

} // namespace rubber::relay
