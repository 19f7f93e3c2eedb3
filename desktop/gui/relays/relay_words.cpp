// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/relays/relay_words.h"

#include "desktop/app/relay_abilities.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/time_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace rubber::desktop::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(relay)
};

QString wordFor(RelayAbility ability) {
    switch (ability) {
    case RelayAbility::KillLinks:
        return Words::tr("kill links for phones");
    case RelayAbility::SeveralComputers:
        return Words::tr("letting in other computers");
    case RelayAbility::SignedLog:
        return Words::tr("the signed audit log");
    case RelayAbility::Evidence:
        return Words::tr("evidence of its machine");
    case RelayAbility::Shares:
        return Words::tr("unsealing by several people");
    case RelayAbility::Webhooks:
        return Words::tr("webhooks");
    case RelayAbility::Canaries:
        break;
    }
    return Words::tr("canary keys");
}

} // namespace

QString factsText(const RelayReport& relay, const std::vector<KeyReport>& keys, WallTime now) {
    int all = 0, upToDate = 0;
    for (const auto& key : keys) {
        if (key.relay != relay.name || key.replaced) continue;
        ++all;
        upToDate += !key.pendingSince && key.live && key.live->version >= key.version;
    }
    QStringList facts{isolated(QString::fromStdString(relay.controlUrl))};
    if (relay.status) facts << Words::tr("version %1").arg(QString::fromStdString(relay.status->version));
    facts << Words::tr("%1 of %2 keys up to date").arg(upToDate).arg(all);
    facts << Words::tr("this computer, paired %1").arg(agoText(relay.pairedAt, now));
    facts << Words::tr("seal mode %1").arg(QString::fromStdString(relay.sealMode));
    if (relay.status && relay.status->sealed) facts << Words::tr("sealed");
    if (relay.status && relay.status->waitingDevices) facts << Words::tr("a computer waits to be let in");
    if (relay.status && !relay.status->accepting)
        facts << Words::tr("takes no requests: %1").arg(QString::fromStdString(relay.status->notAcceptingBecause));
    return facts.join("  ·  ");
}

QString tooOldText(const std::string& version) {
    QStringList missing;
    for (const auto ability : missingAbilities(version))
        missing << wordFor(ability);
    if (missing.isEmpty()) return {};
    return Words::tr("Version %1 is older than this program expects. Keys, limits and kill work; until it is updated these "
                     "do not: %2.")
        .arg(QString::fromStdString(version), missing.join(", "));
}

QString pushedText(const PushAllReport& report) {
    QStringList texts{Words::tr("%n key(s) pushed.", nullptr, int(report.pushed.size()))};
    QStringList dead;
    for (const auto& name : report.dead)
        dead << isolated(QString::fromStdString(name));
    if (!dead.isEmpty()) texts << Words::tr("Left alone, because they are killed or expired: %1.").arg(dead.join(", "));
    for (const auto& [name, why] : report.failed)
        texts << Words::tr("%1 is as it was: %2", "a key and why").arg(isolated(QString::fromStdString(name)), describe(why).whole());
    return texts.join('\n');
}

} // namespace rubber::desktop::gui
