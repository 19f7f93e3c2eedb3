// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/words/audit_words.h"

#include "desktop/gui/words/time_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace rubber::desktop::gui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("audit", text); }
QString text(const std::string& from) { return QString::fromStdString(from); }

#define SAYS(text) QT_TRANSLATE_NOOP("audit", text)

struct Known {
    std::string_view what, code;
    const char* words;
};
/// Events of this installation, then rows of relays; a row's own code comes before its kind alone.
constexpr std::array kKnown{
    Known{"vault_created", "", SAYS("Vault made")},
    Known{"unlocked", "", SAYS("Unlocked")},
    Known{"locked", "", SAYS("Locked")},
    Known{"unlock_failed", "", SAYS("Unlock failed")},
    Known{"passphrase_changed", "", SAYS("Passphrase changed")},
    Known{"keychain_on", "", SAYS("Keychain unlock turned on")},
    Known{"keychain_off", "", SAYS("Keychain unlock turned off")},
    Known{"backup_made", "", SAYS("Backup made")},
    Known{"backup_restored", "", SAYS("Backup restored")},
    Known{"relay_paired", "", SAYS("Relay paired")},
    Known{"relay_unsealed", "", SAYS("Relay unsealed")},
    Known{"relay_sealed", "", SAYS("Relay sealed")},
    Known{"relay_trusted", "", SAYS("New relay identity trusted")},
    Known{"relay_renamed", "", SAYS("Relay renamed")},
    Known{"relay_removed", "", SAYS("Relay removed")},
    Known{"key_pushed", "", SAYS("Key made and pushed")},
    Known{"key_edited", "", SAYS("Key changed")},
    Known{"key_revealed", "", SAYS("Key shown")},
    Known{"key_suspended", "", SAYS("Key suspended")},
    Known{"key_resumed", "", SAYS("Key resumed")},
    Known{"key_repinned", "", SAYS("IP lock reset")},
    Known{"key_killed", "", SAYS("Key killed")},
    Known{"all_killed", "", SAYS("All keys killed")},
    Known{"key_restored", "", SAYS("Key restored")},
    Known{"key_rotated", "", SAYS("Key rotated")},
    Known{"key_renamed", "", SAYS("Key renamed")},
    Known{"key_archived", "", SAYS("Key archived")},
    Known{"key_unarchived", "", SAYS("Key taken out of the archive")},
    Known{"key_deleted", "", SAYS("Key deleted")},
    Known{"kill_link_made", "", SAYS("Phone kill link made")},
    Known{"kill_link_revoked", "", SAYS("Phone kill link revoked")},
    Known{"upstream_added", "", SAYS("Upstream key added")},
    Known{"upstream_changed", "", SAYS("Upstream key changed")},
    Known{"upstream_renamed", "", SAYS("Upstream key renamed")},
    Known{"upstream_archived", "", SAYS("Upstream key archived")},
    Known{"upstream_unarchived", "", SAYS("Upstream key taken out of the archive")},
    Known{"upstream_revealed", "", SAYS("Upstream key revealed")},
    Known{"upstream_rotated", "", SAYS("Upstream key rotated")},
    Known{"upstream_removed", "", SAYS("Upstream key removed")},
    Known{"shares_made", "", SAYS("Recovery shares made")},
    Known{"vault_recovered", "", SAYS("Vault recovered")},
    Known{"imported", "", SAYS("Keys imported")},
    Known{"exported", "", SAYS("View exported")},
    Known{"prices_changed", "", SAYS("Prices changed")},
    Known{"setting_changed", "", SAYS("Setting changed")},
    Known{"alert_rule_changed", "", SAYS("Alert rule changed")},
    Known{"agent_allowed", "", SAYS("Terminal allowed")},
    Known{"agent_revoked", "", SAYS("Terminal revoked")},
    Known{"checkpoint", "", SAYS("Older events removed by age")},
    Known{"suspend", "owner", SAYS("Suspended by the owner")},
    Known{"suspend", "", SAYS("Suspended by a rule")},
    Known{"resume", "owner", SAYS("Resumed by the owner")},
    Known{"resume", "", SAYS("Resumed")},
    Known{"kill", "", SAYS("Killed")},
    Known{"kill_link", "", SAYS("Kill link changed")},
    Known{"expire", "idle", SAYS("Expired: not used")},
    Known{"expire", "date", SAYS("Expired: end date")},
    Known{"expire", "", SAYS("Expired")},
    Known{"grant", "", SAYS("Policy accepted")},
    Known{"pin", "cleared", SAYS("IP lock reset")},
    Known{"pin", "weak", SAYS("Pin accepted, not durable yet")},
    Known{"pin", "", SAYS("Pin accepted")},
    Known{"device", "paired", SAYS("Computer paired")},
    Known{"device", "removed", SAYS("Computer removed")},
    Known{"device", "", SAYS("Computers changed")},
    Known{"seal", "key_adopted", SAYS("Master key adopted")},
    Known{"seal", "unsealed", SAYS("Relay unsealed")},
    Known{"seal", "sealed", SAYS("Relay sealed")},
    Known{"seal", "", SAYS("Seal changed")},
    Known{"prices", "", SAYS("Price book changed")},
    Known{"boot", "", SAYS("Relay started")},
    Known{"repair", "", SAYS("Journal repaired")},
};

/// Names of details, where the bare name would not read well.
struct Detail {
    std::string_view name;
    const char* words;
};
constexpr std::array kDetails{
    Detail{"streams_cut", SAYS("streams cut")},
    Detail{"daily_limit", SAYS("daily limit")},
    Detail{"client", SAYS("address")},
    Detail{"price_book", SAYS("price book")},
    Detail{"lifetime_limit", SAYS("lifetime limit")},
};

#undef SAYS

} // namespace

QString whoText(const TrailEntry& entry) {
    if (entry.source == TrailEntry::Source::Relay) {
        if (entry.who.empty()) return text(entry.relay);
        return entry.byThisDevice ? tr("this computer") : tr("computer %1").arg(text(entry.who));
    }
    if (entry.who == "app") return tr("this app");
    if (entry.who.starts_with("cli")) return "CLI" + text(entry.who).mid(3);
    return text(entry.who);
}

QString whatText(const TrailEntry& entry) {
    const auto found = std::find_if(kKnown.begin(), kKnown.end(), [&](const Known& known) {
        return known.what == entry.what && (known.code.empty() || known.code == entry.code);
    });
    if (found == kKnown.end())
        return entry.code.empty() ? text(entry.what) : text(entry.what + ", " + entry.code);
    const QString words = tr(found->words);
    const bool told = found->code.empty() && !entry.code.empty();
    return told ? tr("%1 (%2)").arg(words, text(entry.code).replace('_', ' ')) : words;
}

QString detailsText(const TrailEntry& entry) {
    QStringList parts;
    for (const auto& [name, value] : entry.details) {
        const auto found = std::find_if(
            kDetails.begin(), kDetails.end(),
            [&, wanted = std::string_view(name)](const Detail& each) { return each.name == wanted; });
        const QString words = found == kDetails.end() ? text(name).replace('_', ' ') : tr(found->words);
        parts << (name == "detail" ? text(value) : words + ": " + text(value));
    }
    return parts.join("; ");
}

QString entryText(const TrailEntry& entry) {
    QStringList parts{utcText(entry.at), whoText(entry), whatText(entry), text(entry.target),
                      detailsText(entry)};
    parts.removeAll(QString());
    return parts.join("  ");
}

} // namespace rubber::desktop::gui
