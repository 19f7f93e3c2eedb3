// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/upstream_lookup.h"

#include "desktop/app/opened_secret.h"
#include "desktop/app/providers.h"
#include "shared/proxy_key.h"

#include <algorithm>

namespace rubber::desktop {

namespace {

constexpr std::size_t kMostLabel = 64;

/// A label is shown everywhere: what looks like a secret must not become one by a slip of the mouse.
bool looksLikeAKey(const std::string& text) {
    return text.starts_with("rk_") || text.starts_with("uk_") || redactSecrets(text) != text ||
           (text.size() > 20 && providerOf(Secret(std::string_view(text))).has_value());
}

} // namespace

Result<vault::StoredUpstreamKey> findUpstream(vault::Vault& vault, const std::string& upstream) {
    TRY_LET(all, vault::UpstreamKeyTable(vault).all());
    std::string labels;
    for (auto& stored : all) {
        if (stored.label == upstream || stored.id.text() == upstream) return std::move(stored);
        labels += (labels.empty() ? "" : ", ") + stored.label;
    }
    // Somebody may have given the key itself; it is not repeated.
    const std::string shown = isLabel(upstream) ? upstream : "this";
    return fail(ErrorCode::NotFound, "no_such_upstream: " + shown +
                                         (labels.empty() ? "; none is stored yet" : " is none of " + labels));
}

std::string freeLabel(const std::vector<vault::StoredUpstreamKey>& stored, const std::string& front) {
    return freeName(front, [&](const std::string& label) {
        return std::any_of(stored.begin(), stored.end(), [&](const auto& key) { return key.label == label; });
    });
}

bool isLabel(const std::string& label) {
    return !label.empty() && label.size() <= kMostLabel && label.front() != '-' && label.front() != ' ' &&
           label.back() != ' ' &&
           std::all_of(label.begin(), label.end(), [](unsigned char c) { return c >= 0x20 && c != 0x7f; }) &&
           !looksLikeAKey(label);
}

Status checkLabel(const std::string& label) {
    if (isLabel(label)) return {};
    return fail(ErrorCode::Invalid, "bad_option: a label has 1 to 64 characters, does not begin with - or a "
                                    "space, and does not look like a key");
}

Result<ChosenUpstream> chooseUpstream(App::Core& core, vault::Vault& vault, const Secret& secret,
                                      const std::string& provider, const std::string& baseUrl) {
    TRY(checkUpstreamKey(secret));
    ChosenUpstream chosen;
    chosen.key.provider = provider;
    if (provider.empty()) {
        TRY_LET(found, providerOf(secret));
        chosen.key.provider = found;
    }
    TRY_LET(url, baseUrlOf(chosen.key.provider, baseUrl));
    chosen.key.baseUrl = url;
    TRY_LET(same, vault::UpstreamKeyTable(vault).findSame(secret, url));
    if (same && same->provider != chosen.key.provider)
        return fail(ErrorCode::Invalid,
                    "bad_option: this key is stored as " + same->label + " for " + same->provider);
    chosen.same = std::move(same);
    chosen.key.id = UpstreamKeyId("uk_" + randomBase62(16));
    chosen.key.createdAt = core.clock.wall();
    return chosen;
}

Status requireFreeLabel(vault::Vault& vault, const std::string& label) {
    TRY(checkLabel(label));
    TRY_LET(taken, vault::UpstreamKeyTable(vault).findByLabel(label));
    if (!taken) return {};
    return fail(ErrorCode::Exists, std::string("name_taken: there is ") +
                                       (taken->archivedAt ? "an archived" : "an") + " upstream key called " +
                                       label);
}

Status requireNew(const ChosenUpstream& chosen) {
    if (!chosen.same) return {};
    return fail(ErrorCode::Exists, "upstream_exists: this key is stored as " + chosen.same->label +
                                       (chosen.same->archivedAt ? ", archived" : ""));
}

Status requireInUse(const vault::StoredUpstreamKey& upstream) {
    if (!upstream.archivedAt) return {};
    return fail(ErrorCode::Stopped,
                "upstream_archived: the upstream key " + upstream.label + " is archived; unarchive it first");
}

} // namespace rubber::desktop
