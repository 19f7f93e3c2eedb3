// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/import/entry_sink.h"

#include "desktop/app/opened_secret.h"
#include "desktop/app/providers.h"

#include <algorithm>
#include <array>

namespace rubber::desktop {

namespace {

constexpr std::size_t kShortest = 16, kLongest = 4096, kMostName = 80;

constexpr std::array kVariables{
    std::pair{std::string_view("OPENROUTER"), "openrouter"}, std::pair{std::string_view("OPENAI"), "openai"},
    std::pair{std::string_view("ANTHROPIC"), "anthropic"},   std::pair{std::string_view("GEMINI"), "google"},
    std::pair{std::string_view("GOOGLE"), "google"},         std::pair{std::string_view("SLACK"), "slack"},
    std::pair{std::string_view("STRIPE"), "stripe"}};

bool hasFormOfAKey(std::string_view text) {
    return text.size() >= kShortest && text.size() <= kLongest &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

bool namesAKey(std::string_view variable) {
    return variable.ends_with("API_KEY") || variable.ends_with("APIKEY") || variable.ends_with("_TOKEN") ||
           variable.ends_with("SECRET_KEY");
}

bool isSeparator(char c) {
    return static_cast<unsigned char>(c) <= 0x20 ||
           std::string_view("\"'`,;()<>[]{}=").find(c) != std::string_view::npos;
}

} // namespace

std::string providerOfText(std::string_view text) {
    if (!hasFormOfAKey(text) || isOwnToken(text)) return {};
    return providerByPrefix(text);
}

std::string providerOfVariable(std::string_view variable) {
    for (const auto& [front, provider] : kVariables)
        if (variable.starts_with(front)) return provider;
    return {};
}

std::string shownName(std::string_view name) {
    std::string shown;
    for (const char c : name)
        if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f) shown += c;
    if (shown.size() > kMostName) {
        std::size_t end = kMostName;
        while (end > 0 && (static_cast<unsigned char>(shown[end]) & 0xc0) == 0x80)
            --end;
        shown.resize(end);
    }
    return shown.empty() ? "unnamed" : shown;
}

Status EntrySink::count() {
    if (++m_entries <= kMostEntries) return {};
    return fail(ErrorCode::Invalid, "import_too_large: the file has more than 200,000 values");
}

Status EntrySink::keep(std::string_view name, std::string_view value, std::string provider,
                       std::string_view url) {
    const Secret secret(value);
    for (const auto& known : m_candidates)
        if (known.secret.equals(secret)) return {};
    if (m_candidates.size() == kMostCandidates)
        return fail(ErrorCode::Invalid, "import_too_large: the file has more than 500 upstream keys");
    ImportCandidate candidate;
    candidate.name = shownName(name);
    candidate.provider = std::move(provider);
    candidate.baseUrl = std::string(url);
    candidate.secret = secret.clone();
    m_candidates.push_back(std::move(candidate));
    return {};
}

Status EntrySink::value(std::string_view name, std::string_view value, std::string_view url) {
    TRY(count());
    const std::string provider = providerOfText(value);
    if (!provider.empty()) return keep(name, value, provider, url);
    if (m_names == Names::AreVariables && namesAKey(name) && hasFormOfAKey(value) && !isOwnToken(value))
        return keep(name, value, providerOfVariable(name), url);
    return {};
}

Status EntrySink::text(std::string_view name, std::string_view text) {
    TRY(count());
    for (std::size_t at = 0; at < text.size();) {
        while (at < text.size() && isSeparator(text[at]))
            ++at;
        std::size_t end = at;
        while (end < text.size() && !isSeparator(text[end]))
            ++end;
        const auto word = text.substr(at, end - at);
        if (const std::string provider = providerOfText(word); !provider.empty())
            TRY(keep(name, word, provider, {}));
        at = end;
    }
    return {};
}

} // namespace rubber::desktop
