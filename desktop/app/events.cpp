// SPDX-License-Identifier: GPL-3.0-or-later
// Writing down what the owner did, and the words for it.
#include "desktop/app/events.h"

#include "desktop/app/core.h"
#include "desktop/app/event_log.h"

#include <algorithm>
#include <array>

namespace rubber::desktop {

namespace {

struct Word {
    EventKind kind;
    const char* word;
};
// In the vault for ever: words are added, never changed.
constexpr std::array kWords{
    Word{EventKind::VaultCreated, "vault_created"},
    Word{EventKind::Unlocked, "unlocked"},
    Word{EventKind::Locked, "locked"},
    Word{EventKind::UnlockFailed, "unlock_failed"},
    Word{EventKind::PassphraseChanged, "passphrase_changed"},
    Word{EventKind::KeychainOn, "keychain_on"},
    Word{EventKind::KeychainOff, "keychain_off"},
    Word{EventKind::BackupMade, "backup_made"},
    Word{EventKind::BackupRestored, "backup_restored"},
    Word{EventKind::RelayPaired, "relay_paired"},
    Word{EventKind::RelayUnsealed, "relay_unsealed"},
    Word{EventKind::RelaySealed, "relay_sealed"},
    Word{EventKind::RelayTrusted, "relay_trusted"},
    Word{EventKind::RelayRenamed, "relay_renamed"},
    Word{EventKind::RelayRemoved, "relay_removed"},
    Word{EventKind::DeviceApproved, "device_approved"},
    Word{EventKind::DeviceDenied, "device_denied"},
    Word{EventKind::DeviceRemoved, "device_removed"},
    Word{EventKind::KeyPushed, "key_pushed"},
    Word{EventKind::KeyEdited, "key_edited"},
    Word{EventKind::KeyRevealed, "key_revealed"},
    Word{EventKind::KeySuspended, "key_suspended"},
    Word{EventKind::KeyResumed, "key_resumed"},
    Word{EventKind::KeyRepinned, "key_repinned"},
    Word{EventKind::KeyKilled, "key_killed"},
    Word{EventKind::AllKilled, "all_killed"},
    Word{EventKind::KeyRestored, "key_restored"},
    Word{EventKind::KeyRotated, "key_rotated"},
    Word{EventKind::KeyRenamed, "key_renamed"},
    Word{EventKind::KeyArchived, "key_archived"},
    Word{EventKind::KeyUnarchived, "key_unarchived"},
    Word{EventKind::KeyDeleted, "key_deleted"},
    Word{EventKind::KillLinkMade, "kill_link_made"},
    Word{EventKind::KillLinkRevoked, "kill_link_revoked"},
    Word{EventKind::WebhookAdded, "webhook_added"},
    Word{EventKind::WebhookRotated, "webhook_rotated"},
    Word{EventKind::WebhookEnabled, "webhook_enabled"},
    Word{EventKind::WebhookTested, "webhook_tested"},
    Word{EventKind::WebhookRemoved, "webhook_removed"},
    Word{EventKind::UpstreamAdded, "upstream_added"},
    Word{EventKind::UpstreamRenamed, "upstream_renamed"},
    Word{EventKind::UpstreamArchived, "upstream_archived"},
    Word{EventKind::UpstreamUnarchived, "upstream_unarchived"},
    Word{EventKind::UpstreamRevealed, "upstream_revealed"},
    Word{EventKind::RevealRefused, "reveal_refused"},
    Word{EventKind::UpstreamRotated, "upstream_rotated"},
    Word{EventKind::UpstreamRemoved, "upstream_removed"},
    Word{EventKind::SharesMade, "shares_made"},
    Word{EventKind::VaultRecovered, "vault_recovered"},
    Word{EventKind::Imported, "imported"},
    Word{EventKind::Exported, "exported"},
    Word{EventKind::PricesChanged, "prices_changed"},
    Word{EventKind::SettingChanged, "setting_changed"},
    Word{EventKind::AlertRuleChanged, "alert_rule_changed"},
    Word{EventKind::AgentAllowed, "agent_allowed"},
    Word{EventKind::AgentDenied, "agent_denied"},
    Word{EventKind::AgentRevoked, "agent_revoked"},
    Word{EventKind::Checkpoint, "checkpoint"},
};

} // namespace

std::string toString(EventKind kind) {
    const auto found =
        std::find_if(kWords.begin(), kWords.end(), [&](const Word& each) { return each.kind == kind; });
    CHECK(found != kWords.end());
    return found->word;
}

std::optional<EventKind> eventKindOf(std::string_view word) {
    const auto found =
        std::find_if(kWords.begin(), kWords.end(), [&](const Word& each) { return each.word == word; });
    return found == kWords.end() ? std::nullopt : std::optional(found->kind);
}

Status App::Core::note(EventKind kind, const std::string& target, const EventFields& details) {
    const vault::StoredEvent event{0,      clock.wall(), options.who,     toString(kind),
                                   target, details,      randomBase62(16)};
    TRY(requireWritable()); // Not beside it either: a folder that is only read stays as it is.
    // Nobody waits for a line in the trail: what finds the vault in use is written down beside it.
    if (key)
        if (auto vault = openVault(Duration{0}))
            if (storeEvent(*vault, event)) return {};
    if (!vault::Vault::exists(options.home))
        return fail(ErrorCode::NotFound, "vault_missing: there is no vault in " + options.home);
    return PendingEvents(options.home).add(event);
}

Status App::Core::noteIn(vault::Vault& vault, EventKind kind, const std::string& target,
                         const EventFields& details) {
    return storeEvent(vault,
                      {0, clock.wall(), options.who, toString(kind), target, details, randomBase62(16)});
}

Status App::Core::storeEvent(vault::Vault& vault, const vault::StoredEvent& event) {
    vault::OwnerEvents events(vault);
    TRY(PendingEvents(options.home).moveInto(events));
    return events.append({event});
}

void App::noteEvent(EventKind kind, const std::string& target, const EventFields& details) {
    std::ignore = m_core->note(kind, target, details);
}

} // namespace rubber::desktop
