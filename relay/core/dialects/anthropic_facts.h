// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/facts_reader.h"

namespace rubber::relay {

/// Reads one messages request, or one that only has its tokens counted.
class AnthropicFacts final : public FactsReader {
public:
    enum class Purpose { Generate, Count };
    AnthropicFacts(DialectKind provider, Purpose purpose, std::string_view body)
        : FactsReader(body), m_provider(provider), m_purpose(purpose) {}

private:
    struct Tool;
    struct Source;

    bool member(const std::string& name) override;
    bool finish() override;

    bool limit();
    bool otherLimit(std::string_view field);
    bool fallbacks();
    bool fallback();
    bool thinking(const std::string& field);
    bool outputConfig(const std::string& field);
    bool contextManagement();

    // anthropic_content.cpp
    bool cacheControl();
    bool messages();
    bool blocks(Token first, bool outer);
    bool block(bool outer);
    bool source(Source& source);
    bool judgeBlock(const std::string& type, const Source& source, bool outer);

    // anthropic_tools.cpp
    bool tool();
    bool callers(Tool& tool);
    bool judgeTool(const Tool& tool);
    bool serverTool(const Tool& tool);
    bool advisor(const Tool& tool);

    DialectKind m_provider;
    Purpose m_purpose;
    bool m_anyTool = false;
    std::uint64_t m_attempts = 1, m_advice = 0;
    std::optional<std::uint64_t> m_limit, m_otherLimit;
};

} // namespace rubber::relay
