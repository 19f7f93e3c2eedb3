// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/openai_family_facts.h"

namespace rubber::relay {

/// Reads one request for a response: POST /responses, or a count of its input.
class ResponsesFacts final : public OpenAiFamilyFacts {
public:
    enum class For { Answer, Count };
    ResponsesFacts(DialectKind dialect, std::string_view body, For purpose)
        : OpenAiFamilyFacts(dialect, body), m_purpose(purpose) {}

private:
    struct Item;

    bool member(const std::string& name) override;
    bool finish() override { return m_purpose == For::Count || boundExtras(); }
    bool text();

    // responses_input.cpp
    bool input();
    bool item();
    bool itemMember(const std::string& name, Item& item);
    bool content(const std::string& field);
    bool part(const std::string& field);

    // responses_tools.cpp
    bool tools();
    bool tool(const std::string& field);
    bool judgeTool(const std::string& field, const std::string& type, std::string_view object);
    bool builtIn(const std::string& field, const std::string& type, std::string_view object);

    For m_purpose;
};

} // namespace rubber::relay
