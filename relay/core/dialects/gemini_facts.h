// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/facts_reader.h"
#include "relay/core/dialects/gemini_names.h"

namespace rubber::relay {

/// Reads one request in Google's own format. The model stands in the path; where the body names one too it
/// must be the same. Members are known by either of their spellings, and only by one of them at a time.
class GeminiFacts final : public FactsReader {
public:
    enum class Purpose { Generate, Count, Embed, EmbedBatch };
    GeminiFacts(Purpose purpose, const RequestBytes& bytes);

private:
    bool member(const std::string& name) override;
    bool finish() override;

    /// Walks an object, giving each member's camelCase name once.
    template <class Visit>
    bool fields(std::string_view object, Token first, Visit visit);
    bool generateMember(const std::string& name, const std::string& prefix);
    bool embedMember(const std::string& name, const std::string& prefix);
    bool sameModel(std::string_view field);
    bool config();
    bool configMember(const std::string& name);
    bool modality(Token token);
    bool thinking();

    // gemini_parts.cpp
    bool contents(std::string_view field);
    bool content(std::string_view field, Token first);
    bool part(std::string_view field, Token first);
    bool inlineData(std::string_view field);
    bool fileData(std::string_view field);
    bool functionResponse(std::string_view field);
    bool tool(Token first);
    bool groundedOnce(const std::string& name);

    Purpose m_purpose;
    bool m_streamFormatKnown = true, m_hasContents = false;
    bool m_makesMedia = false; ///< Pictures or sound, of which no limit of the body keeps the number.
    std::optional<std::uint64_t> m_candidates;
    SeenNames m_rootNames;
};

template <class Visit>
bool GeminiFacts::fields(std::string_view object, Token first, Visit visit) {
    SeenNames seen;
    return first == Token::Null || membersOf(object, first, [&](const std::string& name) {
               const std::string canonical = camelCase(name);
               if (!seen.add(canonical))
                   return refuse(RefusalCode::AmbiguousRequest,
                                 std::string(object).append(".").append(canonical) + " is given twice");
               return visit(canonical);
           });
}

} // namespace rubber::relay
