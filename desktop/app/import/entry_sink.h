// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/import_reports.h"
#include "shared/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rubber::desktop {

/// Takes what parsers find and keeps only what looks like an upstream key. Everything else of a password
/// manager's export is looked at in place and never copied.
///
/// Bounds: kMostEntries values are looked at, kMostCandidates kept; past either the file is refused
/// ("import_too_large"), not cut.
class EntrySink {
public:
    static constexpr std::size_t kMostEntries = 200'000;
    static constexpr std::size_t kMostCandidates = 500;

    /// What a value's name says: in a `.env` a key may be known by its variable alone.
    enum class Names { SayNothing, AreVariables };
    explicit EntrySink(Names names) : m_names(names) {}

    /// One whole value. `url` helps to find the base URL of a variable; "" = none.
    Status value(std::string_view name, std::string_view value, std::string_view url = {});
    /// A text that may have keys among its words.
    Status text(std::string_view name, std::string_view text);

    std::size_t entries() const { return m_entries; }
    std::vector<ImportCandidate> take() { return std::move(m_candidates); }

private:
    Status count();
    Status keep(std::string_view name, std::string_view value, std::string provider, std::string_view url);

    Names m_names;
    std::size_t m_entries = 0;
    std::vector<ImportCandidate> m_candidates;
};

/// The provider whose keys begin like this text, which is long enough and of the right characters to be one;
/// "" when it is none, or one of our own proxy keys.
std::string providerOfText(std::string_view text);
/// "OPENAI_API_KEY": the provider the variable is named after, "" when it names none.
std::string providerOfVariable(std::string_view variable);
/// Without control characters, cut to 80 bytes at a character's border; "unnamed" for nothing.
std::string shownName(std::string_view name);

} // namespace rubber::desktop
