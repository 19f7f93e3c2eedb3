// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/import/adopt_layout.h"

#include "desktop/app/client_settings.h"
#include "desktop/app/import/entry_sink.h"
#include "desktop/app/import/found_base_url.h"
#include "desktop/app/import/read_import.h"
#include "desktop/app/providers.h"
#include "desktop/vault/key_hint.h"
#include "shared/proxy_key.h"

#include <algorithm>
#include <map>
#include <optional>

namespace rubber::desktop {

namespace {

constexpr const char* kMaskedToken = "rk_live_\u2026";

using Values = std::map<std::string_view, std::string_view>;

std::string_view valueIn(std::string_view text, const EnvAssignment& place) {
    return text.substr(place.valueStart, place.valueEnd - place.valueStart);
}

/// The index of this key in the layout, which gets it if it is new.
std::size_t keyFor(AdoptLayout& layout, const std::string& variable, const std::string& provider,
                   const std::string& baseUrl, std::string_view value) {
    Secret secret(value);
    for (std::size_t i = 0; i < layout.keys.size(); ++i) {
        AdoptKey& known = layout.keys[i];
        if (!known.secret.equals(secret) || known.baseUrl != baseUrl) continue;
        if (std::find(known.variables.begin(), known.variables.end(), variable) == known.variables.end())
            known.variables.push_back(variable);
        return i;
    }
    AdoptKey fresh;
    fresh.variables.push_back(variable);
    fresh.provider = provider;
    fresh.baseUrl = baseUrl;
    fresh.hint = vault::keyHint(secret);
    fresh.secret = std::move(secret);
    layout.keys.push_back(std::move(fresh));
    return layout.keys.size() - 1;
}

bool isExported(std::string_view text, const EnvLine& line) {
    const auto at = text.find_first_not_of(" \t", line.start);
    return text.substr(at).starts_with("export");
}

/// Every line that says the address is changed; where none says it under its first name, one is added.
void addAddresses(AdoptLayout& layout, std::string_view text, const EnvFile& file, const EnvAssignment& place,
                  const std::string& provider, const std::string& dataUrl) {
    bool first = true; // What other clients would read besides is changed where it stands, and not added.
    for (const auto& settings : settingsForVariable(place.name, provider, endpointFor(provider, dataUrl))) {
        for (const auto& [name, value] : settings.variables) {
            const bool known =
                std::any_of(layout.addresses.begin(), layout.addresses.end(),
                            [&, &wanted = name](const auto& spot) { return spot.name == wanted; });
            if (known || value.empty()) continue;
            bool stands = false;
            for (const auto& other : file.assignments) {
                if (other.name != name) continue;
                stands = true;
                layout.addresses.push_back({name, value, other.line, other.valueStart, other.valueEnd, {}});
            }
            const EnvLine& line = file.lines[place.line - 1];
            if (!stands && first)
                layout.addresses.push_back(
                    {name, value, place.line, line.end, line.end,
                     file.lineEnd + (isExported(text, line) ? "export " : "") + name + "=" + value});
        }
        first = false;
    }
}

/// A line without its secrets: the values that will be replaced by their hints, the rest by its looks.
std::string masked(std::string_view text, const EnvLine& line, std::vector<TextEdit> edits) {
    std::string shown;
    std::size_t at = line.start;
    std::sort(edits.begin(), edits.end(), [](const auto& a, const auto& b) { return a.start < b.start; });
    for (const auto& edit : edits) {
        shown += redactSecrets(std::string(text.substr(at, edit.start - at))) + edit.text;
        at = edit.end;
    }
    if (at < line.end) shown += redactSecrets(std::string(text.substr(at, line.end - at)));
    return shown;
}

} // namespace

Result<AdoptLayout> layoutOf(const Secret& content, const std::string& dataUrl,
                             const std::vector<vault::StoredRelay>& relays) {
    const std::string_view text = content.reveal();
    TRY(checkText(text));
    TRY_LET(file, readEnvFile(text));
    Values values;
    for (const auto& place : file.assignments)
        values.emplace(place.name, valueIn(text, place));
    AdoptLayout layout;
    for (const auto& place : file.assignments) {
        const std::string provider = providerOfText(valueIn(text, place));
        if (provider.empty()) continue;
        TRY_LET(baseUrl,
                baseUrlFound(provider, std::string(baseUrlIn(values, place.name, provider)), relays));
        layout.spots.push_back({place, keyFor(layout, place.name, provider, baseUrl, valueIn(text, place))});
        addAddresses(layout, text, file, place, provider, dataUrl);
    }
    if (layout.keys.empty())
        return fail(ErrorCode::NotFound, "nothing_to_adopt: no line of it has an upstream key");
    layout.lines = std::move(file.lines);
    return layout;
}

std::vector<TextEdit> editsOf(const AdoptLayout& layout, const std::vector<Secret>& tokens) {
    CHECK(tokens.size() == layout.keys.size());
    std::vector<TextEdit> edits;
    for (const auto& spot : layout.spots)
        edits.push_back({spot.place.valueStart, spot.place.valueEnd, kMaskedToken, &tokens[spot.key]});
    for (const auto& spot : layout.addresses)
        edits.push_back({spot.start, spot.end, spot.added.empty() ? spot.value : spot.added, nullptr});
    std::stable_sort(edits.begin(), edits.end(),
                     [](const auto& a, const auto& b) { return a.start < b.start; });
    return edits;
}

std::vector<AdoptChange> changesOf(const Secret& content, const AdoptLayout& layout) {
    const std::string_view text = content.reveal();
    std::map<std::size_t, std::pair<std::vector<TextEdit>, std::vector<TextEdit>>> byLine;
    std::vector<AdoptChange> changes;
    for (const auto& spot : layout.spots) {
        auto& [before, after] = byLine[spot.place.line];
        before.push_back({spot.place.valueStart, spot.place.valueEnd, layout.keys[spot.key].hint, nullptr});
        after.push_back({spot.place.valueStart, spot.place.valueEnd, kMaskedToken, nullptr});
    }
    for (const auto& spot : layout.addresses)
        if (spot.added.empty())
            byLine[spot.line].second.push_back({spot.start, spot.end, spot.value, nullptr});
    for (const auto& [line, edits] : byLine)
        changes.push_back({line, masked(text, layout.lines[line - 1], edits.first),
                           masked(text, layout.lines[line - 1], edits.second)});
    for (const auto& spot : layout.addresses)
        if (!spot.added.empty())
            changes.push_back({spot.line, {}, spot.added.substr(spot.added.find('\n') + 1)});
    std::erase_if(changes, [](const AdoptChange& change) { return change.before == change.after; });
    std::stable_sort(changes.begin(), changes.end(),
                     [](const auto& a, const auto& b) { return a.line < b.line; });
    return changes;
}

std::vector<std::size_t> linesLeft(const Secret& content, const AdoptLayout& layout) {
    const std::string_view text = content.reveal();
    std::vector<std::size_t> left;
    for (std::size_t i = 0; i < layout.lines.size(); ++i) {
        const EnvLine& line = layout.lines[i];
        EntrySink sink(EntrySink::Names::SayNothing);
        std::size_t at = line.start;
        bool fine = true;
        for (const auto& spot : layout.spots) {
            if (spot.place.line != i + 1) continue;
            fine = sink.text("", text.substr(at, spot.place.valueStart - at)).has_value() && fine;
            at = spot.place.valueEnd;
        }
        if (at < line.end) fine = sink.text("", text.substr(at, line.end - at)).has_value() && fine;
        if (!fine || !sink.take().empty()) left.push_back(i + 1);
    }
    return left;
}

} // namespace rubber::desktop
