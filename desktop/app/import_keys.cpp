// SPDX-License-Identifier: GPL-3.0-or-later
// import: a preview of what a file holds, then all that was chosen at once.
#include "desktop/app/import/entry_sink.h"
#include "desktop/app/import/found_base_url.h"
#include "desktop/app/import/read_import.h"
#include "desktop/app/providers.h"
#include "desktop/app/upstream_lookup.h"
#include "desktop/app/upstream_report.h"
#include "desktop/vault/files.h"
#include "desktop/vault/key_hint.h"

#include <algorithm>
#include <set>

namespace rubber::desktop {

namespace {

constexpr std::size_t kMostLabel = 64;

/// A title of another program as a label; the provider's name when it cannot be one.
std::string labelFrom(const ImportCandidate& candidate) {
    std::string label = candidate.name.substr(0, kMostLabel);
    // Not half a character at the cut.
    while (candidate.name.size() > kMostLabel && !label.empty() && (label.back() & 0x80) != 0)
        label.pop_back();
    while (!label.empty() && label.back() == ' ')
        label.pop_back();
    if (isLabel(label)) return label;
    return candidate.provider.empty() ? "upstream" : candidate.provider;
}

/// What only the vault knows: is it there already, and which labels are free?
Status completeWith(vault::Vault& vault, ImportPreview& preview) {
    vault::UpstreamKeyTable table(vault);
    TRY_LET(stored, table.all());
    TRY_LET(relays, vault::Relays(vault).all());
    std::set<std::string> taken;
    for (const auto& key : stored)
        taken.insert(key.label);
    for (auto& candidate : preview.candidates) {
        candidate.hint = vault::keyHint(candidate.secret);
        // One that may not be used stays, so that the import says so instead of taking the provider's own.
        if (auto url = baseUrlFound(candidate.provider, candidate.baseUrl, relays)) candidate.baseUrl = *url;
        if (const auto url = baseUrlOf(candidate.provider, candidate.baseUrl)) {
            TRY_LET(same, table.findSame(candidate.secret, *url));
            if (same) candidate.inVault = same->label;
        }
        candidate.label =
            freeName(labelFrom(candidate), [&](const std::string& label) { return taken.contains(label); });
        if (candidate.inVault.empty()) taken.insert(candidate.label);
    }
    return {};
}

} // namespace

Result<ImportPreview> App::readImport(std::string_view bytes, const std::string& fileName) {
    TRY_LET(preview, parseImport(bytes, fileName));
    TRY_LET(vault, m_core->openVault());
    TRY(completeWith(vault, preview));
    return preview;
}

Result<ImportPreview> App::readImportFile(const std::string& file) {
    auto bytes = vault::readFile(file, kMostImportBytes);
    if (!bytes && bytes.error().code == ErrorCode::Corrupt)
        return fail(ErrorCode::Invalid, "import_too_large: " + file + " is larger than 32 MiB");
    if (!bytes) return fail(ErrorCode::NotFound, "file_missing: " + file + " cannot be read");
    auto preview = readImport(*bytes, file);
    wipe(bytes->data(), bytes->size());
    return preview;
}

Result<ImportReport> App::importUpstream(const std::vector<ImportCandidate>& selected) {
    TRY_LET(vault, m_core->openVault());
    vault::UpstreamKeyTable table(vault);
    ImportReport report;
    std::vector<UpstreamKeyId> made;
    const auto store = [&]() -> Status {
        for (const auto& candidate : selected) {
            if (candidate.provider.empty())
                return fail(ErrorCode::Invalid, "unclear_provider: say which provider " + candidate.name +
                                                    " (" + candidate.hint + ") is for");
            TRY_LET(chosen,
                    chooseUpstream(*m_core, vault, candidate.secret, candidate.provider, candidate.baseUrl));
            if (chosen.same) {
                report.alreadyThere.push_back(chosen.same->label);
                continue;
            }
            TRY(checkLabel(candidate.label));
            TRY_LET(taken, table.findByLabel(candidate.label));
            if (taken)
                return fail(ErrorCode::Exists,
                            "name_taken: there is an upstream key called " + candidate.label);
            chosen.key.label = candidate.label;
            TRY(table.insert(chosen.key, candidate.secret));
            made.push_back(chosen.key.id);
        }
        return {};
    };
    TRY(vault.database().inTransaction(store));
    for (const auto& id : made) {
        TRY_LET(added, upstreamReport(*m_core, vault, id));
        std::ignore = m_core->noteIn(vault, EventKind::Imported, added.label, {{"provider", added.provider}});
        report.added.push_back(std::move(added));
    }
    return report;
}

} // namespace rubber::desktop
