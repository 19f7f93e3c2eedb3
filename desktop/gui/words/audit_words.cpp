// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/words/audit_words.h"

#include "desktop/gui/words/time_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace rubber::desktop::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(audit)
};
QString text(const std::string& from) { return QString::fromStdString(from); }


struct Known {
    std::string_view what, code;
    const char* words;
};
/// Events of this installation, then rows of relays; a row's own code comes before its kind alone.
constexpr std::array kKnown{
    Known{"vault_created", "", QT_TRANSLATE_NOOP("audit", "Vault made")},
    Known{"unlocked", "", QT_TRANSLATE_NOOP("audit", "Unlocked")},
    Known{"locked", "", QT_TRANSLATE_NOOP("audit", "Locked")},
    Known{"unlock_failed", "", QT_TRANSLATE_NOOP("audit", "Unlock failed")},
    Known{"passphrase_changed", "", QT_TRANSLATE_NOOP("audit", "Passphrase changed")},
    Known{"keychain_on", "", QT_TRANSLATE_NOOP("audit", "Keychain unlock turned on")},
    Known{"keychain_off", "", QT_TRANSLATE_NOOP("audit", "Keychain unlock turned off")},
    Known{"backup_made", "", QT_TRANSLATE_NOOP("audit", "Backup made")},
    Known{"backup_restored", "", QT_TRANSLATE_NOOP("audit", "Backup restored")},
    Known{"relay_paired", "", QT_TRANSLATE_NOOP("audit", "Relay paired")},
    Known{"relay_unsealed", "", QT_TRANSLATE_NOOP("audit", "Relay unsealed")},
    Known{"relay_sealed", "", QT_TRANSLATE_NOOP("audit", "Relay sealed")},
    Known{"relay_trusted", "", QT_TRANSLATE_NOOP("audit", "New relay identity trusted")},
    Known{"relay_renamed", "", QT_TRANSLATE_NOOP("audit", "Relay renamed")},
    Known{"relay_removed", "", QT_TRANSLATE_NOOP("audit", "Relay removed")},
    Known{"device_approved", "", QT_TRANSLATE_NOOP("audit", "Computer let in")},
    Known{"device_denied", "", QT_TRANSLATE_NOOP("audit", "Computer turned away")},
    Known{"device_removed", "", QT_TRANSLATE_NOOP("audit", "Computer taken off")},
    Known{"key_pushed", "", QT_TRANSLATE_NOOP("audit", "Key made and pushed")},
    Known{"key_edited", "", QT_TRANSLATE_NOOP("audit", "Key changed")},
    Known{"key_revealed", "", QT_TRANSLATE_NOOP("audit", "Key shown")},
    Known{"key_suspended", "", QT_TRANSLATE_NOOP("audit", "Key suspended")},
    Known{"key_resumed", "", QT_TRANSLATE_NOOP("audit", "Key resumed")},
    Known{"key_repinned", "", QT_TRANSLATE_NOOP("audit", "IP lock reset")},
    Known{"key_killed", "", QT_TRANSLATE_NOOP("audit", "Key killed")},
    Known{"all_killed", "", QT_TRANSLATE_NOOP("audit", "All keys killed")},
    Known{"key_restored", "", QT_TRANSLATE_NOOP("audit", "Key restored")},
    Known{"key_rotated", "", QT_TRANSLATE_NOOP("audit", "Key rotated")},
    Known{"key_renamed", "", QT_TRANSLATE_NOOP("audit", "Key renamed")},
    Known{"key_archived", "", QT_TRANSLATE_NOOP("audit", "Key archived")},
    Known{"key_unarchived", "", QT_TRANSLATE_NOOP("audit", "Key taken out of the archive")},
    Known{"key_deleted", "", QT_TRANSLATE_NOOP("audit", "Key deleted")},
    Known{"kill_link_made", "", QT_TRANSLATE_NOOP("audit", "Phone kill link made")},
    Known{"kill_link_revoked", "", QT_TRANSLATE_NOOP("audit", "Phone kill link revoked")},
    Known{"webhook_added", "", QT_TRANSLATE_NOOP("audit", "Webhook added")},
    Known{"webhook_rotated", "", QT_TRANSLATE_NOOP("audit", "Secret of a webhook rotated")},
    Known{"webhook_enabled", "", QT_TRANSLATE_NOOP("audit", "Webhook enabled")},
    Known{"webhook_tested", "", QT_TRANSLATE_NOOP("audit", "Webhook tested")},
    Known{"webhook_removed", "", QT_TRANSLATE_NOOP("audit", "Webhook removed")},
    Known{"upstream_added", "", QT_TRANSLATE_NOOP("audit", "Upstream key added")},
    Known{"upstream_changed", "", QT_TRANSLATE_NOOP("audit", "Upstream key changed")},
    Known{"upstream_renamed", "", QT_TRANSLATE_NOOP("audit", "Upstream key renamed")},
    Known{"upstream_archived", "", QT_TRANSLATE_NOOP("audit", "Upstream key archived")},
    Known{"upstream_unarchived", "", QT_TRANSLATE_NOOP("audit", "Upstream key taken out of the archive")},
    Known{"upstream_revealed", "", QT_TRANSLATE_NOOP("audit", "Upstream key revealed")},
    Known{"reveal_refused", "", QT_TRANSLATE_NOOP("audit", "Upstream key not revealed: wrong passphrase")},
    Known{"upstream_rotated", "", QT_TRANSLATE_NOOP("audit", "Upstream key rotated")},
    Known{"upstream_removed", "", QT_TRANSLATE_NOOP("audit", "Upstream key removed")},
    Known{"shares_made", "", QT_TRANSLATE_NOOP("audit", "Recovery shares made")},
    Known{"vault_recovered", "", QT_TRANSLATE_NOOP("audit", "Vault recovered")},
    Known{"imported", "", QT_TRANSLATE_NOOP("audit", "Keys imported")},
    Known{"exported", "", QT_TRANSLATE_NOOP("audit", "View exported")},
    Known{"prices_changed", "", QT_TRANSLATE_NOOP("audit", "Prices changed")},
    Known{"setting_changed", "", QT_TRANSLATE_NOOP("audit", "Setting changed")},
    Known{"alert_rule_changed", "", QT_TRANSLATE_NOOP("audit", "Alert rule changed")},
    Known{"agent_allowed", "", QT_TRANSLATE_NOOP("audit", "Terminal allowed")},
    Known{"agent_denied", "", QT_TRANSLATE_NOOP("audit", "Terminal denied")},
    Known{"agent_revoked", "", QT_TRANSLATE_NOOP("audit", "Terminal revoked")},
    Known{"checkpoint", "", QT_TRANSLATE_NOOP("audit", "Older events removed by age")},
    Known{"suspend", "owner", QT_TRANSLATE_NOOP("audit", "Suspended by the owner")},
    Known{"suspend", "", QT_TRANSLATE_NOOP("audit", "Suspended by a rule")},
    Known{"resume", "owner", QT_TRANSLATE_NOOP("audit", "Resumed by the owner")},
    Known{"resume", "", QT_TRANSLATE_NOOP("audit", "Resumed")},
    Known{"kill", "", QT_TRANSLATE_NOOP("audit", "Killed")},
    Known{"kill_link", "", QT_TRANSLATE_NOOP("audit", "Kill link changed")},
    Known{"webhook", "disabled", QT_TRANSLATE_NOOP("audit", "Webhook disabled by its receiver")},
    Known{"webhook", "", QT_TRANSLATE_NOOP("audit", "Webhook changed")},
    Known{"expire", "idle", QT_TRANSLATE_NOOP("audit", "Expired: not used")},
    Known{"expire", "date", QT_TRANSLATE_NOOP("audit", "Expired: end date")},
    Known{"expire", "", QT_TRANSLATE_NOOP("audit", "Expired")},
    Known{"grant", "", QT_TRANSLATE_NOOP("audit", "Policy accepted")},
    Known{"pin", "cleared", QT_TRANSLATE_NOOP("audit", "IP lock reset")},
    Known{"pin", "weak", QT_TRANSLATE_NOOP("audit", "Pin accepted, not durable yet")},
    Known{"pin", "", QT_TRANSLATE_NOOP("audit", "Pin accepted")},
    Known{"device", "paired", QT_TRANSLATE_NOOP("audit", "Computer paired")},
    Known{"device", "removed", QT_TRANSLATE_NOOP("audit", "Computer removed")},
    Known{"device", "", QT_TRANSLATE_NOOP("audit", "Computers changed")},
    Known{"seal", "key_adopted", QT_TRANSLATE_NOOP("audit", "Master key adopted")},
    Known{"seal", "unsealed", QT_TRANSLATE_NOOP("audit", "Relay unsealed")},
    Known{"seal", "sealed", QT_TRANSLATE_NOOP("audit", "Relay sealed")},
    Known{"seal", "", QT_TRANSLATE_NOOP("audit", "Seal changed")},
    Known{"prices", "", QT_TRANSLATE_NOOP("audit", "Price book changed")},
    Known{"boot", "", QT_TRANSLATE_NOOP("audit", "Relay started")},
    Known{"repair", "", QT_TRANSLATE_NOOP("audit", "Journal repaired")},
};

/// Names of details, where the bare name would not read well.
struct Detail {
    std::string_view name;
    const char* words;
};
constexpr std::array kDetails{
    Detail{"streams_cut", QT_TRANSLATE_NOOP("audit", "streams cut")},
    Detail{"daily_limit", QT_TRANSLATE_NOOP("audit", "daily limit")},
    Detail{"client", QT_TRANSLATE_NOOP("audit", "address")},
    Detail{"price_book", QT_TRANSLATE_NOOP("audit", "price book")},
    Detail{"lifetime_limit", QT_TRANSLATE_NOOP("audit", "lifetime limit")},
};


} // namespace

QString whoText(const TrailEntry& entry) {
    if (entry.source == TrailEntry::Source::Relay) {
        if (entry.who.empty()) return text(entry.relay);
        return entry.byThisDevice ? Words::tr("this computer") : Words::tr("computer %1").arg(text(entry.who));
    }
    if (entry.who == "app") return Words::tr("this app");
    if (entry.who == "app tray") return Words::tr("this app, from the tray");
    if (entry.who == "app notification") return Words::tr("this app, from a notification");
    if (entry.who.starts_with("cli")) return "CLI" + text(entry.who).mid(3);
    return text(entry.who);
}

QString whatText(const TrailEntry& entry) {
    const auto found = std::find_if(kKnown.begin(), kKnown.end(), [&](const Known& known) {
        return known.what == entry.what && (known.code.empty() || known.code == entry.code);
    });
    if (found == kKnown.end())
        return entry.code.empty() ? text(entry.what) : text(entry.what + ", " + entry.code);
    const QString words = Words::tr(found->words);
    const bool told = found->code.empty() && !entry.code.empty();
    return told ? Words::tr("%1 (%2)").arg(words, text(entry.code).replace('_', ' ')) : words;
}

QString detailsText(const TrailEntry& entry) {
    QStringList parts;
    for (const auto& [name, value] : entry.details) {
        const auto found = std::find_if(
            kDetails.begin(), kDetails.end(),
            [&, wanted = std::string_view(name)](const Detail& each) { return each.name == wanted; });
        const QString words = found == kDetails.end() ? text(name).replace('_', ' ') : Words::tr(found->words);
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
