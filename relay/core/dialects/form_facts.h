// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/dialect.h"
#include "relay/core/dialects/multipart.h"

#include <initializer_list>
#include <map>
#include <set>

namespace rubber::relay {

/// Reads one multipart/form-data body, field by field; a dialect says in `field` what each means. The form's
/// twin of FactsReader: made for one body and thrown away, and every step returns false once the request is
/// refused. No field may come twice, unless its name ends in "[]".
class FormFacts {
public:
    explicit FormFacts(const RequestBytes& bytes) : m_bytes(bytes) {}
    virtual ~FormFacts() = default;
    FormFacts(const FormFacts&) = delete;
    FormFacts& operator=(const FormFacts&) = delete;

    tl::expected<RequestFacts, Refusal> read();

protected:
    virtual bool field(const FormPart& part) = 0;
    /// After the whole form: what the fields mean together.
    virtual bool finish() { return true; }

    bool model(const FormPart& part);
    bool flag(const FormPart& part, bool& into); ///< "true", "false", "1" or "0".
    bool number(const FormPart& part, std::uint64_t least, std::uint64_t most, std::uint64_t& into);
    bool oneOf(const FormPart& part, std::initializer_list<std::string_view> allowed);
    bool text(const FormPart& part); ///< A plain field that decides nothing.
    bool file(const FormPart& part); ///< Bytes that are no text: not counted as such.
    /// For the policy to judge; but a name with brackets, which one reader takes for the field before them
    /// and another does not, is refused.
    bool unknown(const FormPart& part);

    bool refuse(RefusalCode code, std::string subject); ///< Always false.
    bool wrongType(std::string_view field);             ///< Always false.

    const RequestBytes& m_bytes;
    RequestFacts m_facts;

private:
    enum class NameKind { Plain, List, Member }; ///< "n", "n[]", "n[x]"
    bool once(std::string_view name);
    std::optional<Refusal> m_refusal;
    std::set<std::string_view> m_names;
    std::map<std::string_view, NameKind> m_kinds; ///< Of the names without their brackets.
    std::size_t m_fileBytes = 0;
};

} // namespace rubber::relay
