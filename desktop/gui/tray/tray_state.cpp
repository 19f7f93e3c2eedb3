// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/tray/tray_state.h"

#include <QCoreApplication>
#include <QStringList>

namespace rubber::desktop::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tray)
};

QString relayLine(const TrayFacts& facts) {
    if (facts.relaysTotal == 0) return Words::tr("no relay paired");
    if (facts.relaysTotal > 1)
        return Words::tr("%1 of %n relay(s) online", nullptr, facts.relaysTotal).arg(facts.relaysOnline);
    const bool nameless = facts.namesHidden() || facts.relayName.isEmpty();
    const QString name = nameless ? Words::tr("relay") : facts.relayName;
    if (facts.relaysOnline > 0) return Words::tr("%1 online").arg(name);
    if (facts.asOf.isEmpty()) return Words::tr("%1 offline").arg(name);
    return Words::tr("%1 offline, as of %2").arg(name, facts.asOf);
}

QString reasonOf(const TrayFacts& facts) {
    if (facts.killUnconfirmed) return Words::tr("A kill is not confirmed yet");
    if (facts.identityChanged) return Words::tr("A relay shows another identity than the one you paired");
    if (facts.refused) return Words::tr("A provider refuses an upstream key");
    if (facts.overLimit) return Words::tr("A key is over its limit");
    if (facts.allKilled) return Words::tr("All keys are killed");
    if (facts.somethingKilled) return Words::tr("A key is killed");
    if (facts.nearLimit) return Words::tr("A key is near its limit");
    return {};
}

} // namespace

TrayState stateOf(const TrayFacts& facts) {
    if (facts.killUnconfirmed || facts.identityChanged || facts.refused || facts.overLimit)
        return TrayState::Alarm;
    if (facts.allKilled || facts.somethingKilled) return TrayState::Killed;
    if (facts.nearLimit) return TrayState::NearLimit;
    if (facts.offline()) return TrayState::Offline;
    if (facts.locked()) return TrayState::Locked;
    const bool usable = facts.vault != TrayFacts::Vault::None && facts.totalKeys > 0 &&
                        (facts.relaysTotal > 0 || facts.onlyNames);
    return usable ? TrayState::Well : TrayState::NotSetUp;
}

QString spendLine(const TrayFacts& facts) {
    if (facts.spendHidden()) return {};
    const QString money = QString::fromStdString(facts.spentToday.toDisplay());
    return facts.spendIsAtLeast ? Words::tr("at least %1 today").arg(money)
                                : Words::tr("%1 today").arg(money);
}

QString keysLine(const TrayFacts& facts) {
    if (facts.totalKeys == 0) return Words::tr("No keys yet, %1").arg(relayLine(facts));
    if (facts.onlyNames && !facts.sumsOnly) return Words::tr("%n key(s), unlock to see how they are", nullptr, facts.totalKeys);
    const QString active = QString::number(facts.activeKeys);
    return Words::tr("%1 of %n key(s) active, %2", nullptr, facts.totalKeys).arg(active, relayLine(facts));
}

QString tooltipOf(const TrayFacts& facts) {
    if (facts.vault == TrayFacts::Vault::None) return Words::tr("RubberAPI: not set up");
    QStringList parts;
    if (facts.locked()) parts << Words::tr("locked");
    if (const QString spend = spendLine(facts); !spend.isEmpty()) parts << spend;
    if (facts.onlyNames && !facts.sumsOnly) {
        parts << keysLine(facts);
    } else {
        parts << Words::tr("%n key(s) active", nullptr, facts.activeKeys);
        parts << relayLine(facts);
    }
    QString text = Words::tr("RubberAPI: %1").arg(parts.join(", "));
    if (const QString reason = reasonOf(facts); !reason.isEmpty()) text += '\n' + reason;
    return text;
}

} // namespace rubber::desktop::gui
