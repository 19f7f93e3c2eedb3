// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/keys/key_words.h"

#include "desktop/gui/words/anomaly_words.h"
#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/time_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace rubber::desktop::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(key)
};

QString joined(const std::vector<std::string>& list, const QString& between) {
    QStringList texts;
    for (const auto& each : list)
        texts << isolated(QString::fromStdString(each));
    return texts.join(between);
}

QString amount(const std::optional<Money>& limit) { return limit ? moneyText(*limit) : Words::tr("no limit"); }

QString lockOf(const IpLock& lock) {
    switch (lock.mode) {
    case IpLock::Mode::Off:
        return Words::tr("Off");
    case IpLock::Mode::FirstUse:
        return Words::tr("First use");
    case IpLock::Mode::Networks:
        break;
    }
    if (lock.networks.size() == 1) return isolated(QString::fromStdString(lock.networks.front().toText()));
    return Words::tr("%n network(s)", nullptr, int(lock.networks.size()));
}

QString spending(const Policy& policy) {
    if (policy.dailyLimit && policy.lifetimeLimit)
        return Words::tr("May spend up to %1 a day and %2 in all")
            .arg(moneyText(*policy.dailyLimit), moneyText(*policy.lifetimeLimit));
    if (policy.dailyLimit) return Words::tr("May spend up to %1 a day").arg(moneyText(*policy.dailyLimit));
    if (policy.lifetimeLimit) return Words::tr("May spend up to %1 in all").arg(moneyText(*policy.lifetimeLimit));
    return Words::tr("May spend without a limit");
}

QString place(const IpLock& lock) {
    if (lock.mode == IpLock::Mode::Off) return Words::tr("from anywhere");
    if (lock.mode == IpLock::Mode::FirstUse) return Words::tr("from the first address that uses it");
    if (lock.networks.size() == 1 && lock.networks.front().toText().find('/') == std::string::npos)
        return Words::tr("from one address");
    return Words::tr("from %n network(s)", nullptr, int(lock.networks.size()));
}

QString ending(const Policy& policy, WallTime now) {
    QStringList ends;
    if (policy.inactiveExpiry) ends << Words::tr("until unused for %1").arg(spanText(*policy.inactiveExpiry));
    if (policy.expiresAt) ends << Words::tr("at most until %1").arg(momentText(*policy.expiresAt, now));
    return ends.isEmpty() ? Words::tr("without an end") : ends.join(Words::tr(", "));
}

} // namespace

QString modelsText(const Policy& policy) {
    if (policy.canary) return Words::tr("Canary");
    if (policy.models.empty()) return Words::tr("All");
    return Words::tr("%n model(s)", nullptr, int(policy.models.size()));
}

QString modelsList(const Policy& policy) {
    if (policy.canary) return Words::tr("Allowed nothing: whoever tries it raises an alarm");
    if (policy.models.empty()) return Words::tr("Every model with a price");
    return joined(policy.models, "\n");
}

QString lockText(const KeyReport& key) {
    if (key.live && key.live->pin) return isolated(QString::fromStdString(key.live->pin->toText()));
    return lockOf((key.live ? key.live->policy : key.policy).ipLock);
}

QString policySentence(const Policy& policy, WallTime now) {
    if (policy.canary) return modelsList(policy) + ".";
    QStringList parts{spending(policy)};
    parts << (policy.models.empty() ? Words::tr("on every model with a price")
                                    : Words::tr("on %n model(s)", nullptr, int(policy.models.size())));
    parts << place(policy.ipLock);
    parts << ending(policy, now);
    QString sentence = parts.join(Words::tr(", ")) + ".";
    if (policy.maxRequestCost)
        sentence += " " + Words::tr("No request above %1.").arg(moneyText(*policy.maxRequestCost));
    if (policy.requestsPerMinute)
        sentence += " " + Words::tr("At most %n request(s) a minute.", nullptr, int(*policy.requestsPerMinute));
    return sentence;
}

QString clipboardText(std::int64_t seconds) {
    return seconds > 0 ? Words::tr("The clipboard is cleared in %1 s.").arg(seconds)
                       : Words::tr("It stays on the clipboard until the lock.");
}

QStringList differencesOf(const Policy& mine, const Policy& theirs, WallTime now) {
    QStringList lines;
    const auto compare = [&](const QString& what, const QString& here, const QString& there) {
        if (here != there) lines << Words::tr("%1: yours %2, theirs %3").arg(what, here, there);
    };
    const auto count = [](const auto& limit) { return limit ? countText(qint64(*limit)) : Words::tr("no limit"); };
    const auto yes = [](bool on) { return on ? Words::tr("yes") : Words::tr("no"); };
    const auto models = [](const Policy& policy) {
        return policy.models.empty() ? Words::tr("all") : joined(policy.models, ", ");
    };
    compare(Words::tr("Daily limit"), amount(mine.dailyLimit), amount(theirs.dailyLimit));
    compare(Words::tr("Lifetime limit"), amount(mine.lifetimeLimit), amount(theirs.lifetimeLimit));
    compare(Words::tr("Most for one request"), amount(mine.maxRequestCost), amount(theirs.maxRequestCost));
    compare(Words::tr("Shared daily limit"), amount(mine.poolDailyLimit), amount(theirs.poolDailyLimit));
    compare(Words::tr("Shared lifetime limit"), amount(mine.poolLifetimeLimit), amount(theirs.poolLifetimeLimit));
    compare(Words::tr("Models"), models(mine), models(theirs));
    compare(Words::tr("IP lock"), lockOf(mine.ipLock), lockOf(theirs.ipLock));
    compare(Words::tr("Ends"), ending(mine, now), ending(theirs, now));
    compare(Words::tr("Requests a minute"), count(mine.requestsPerMinute), count(theirs.requestsPerMinute));
    compare(Words::tr("Tokens a minute"), count(mine.tokensPerMinute), count(theirs.tokensPerMinute));
    compare(Words::tr("Requests at a time"), count(mine.concurrency), count(theirs.concurrency));
    compare(Words::tr("Requests in all"), count(mine.totalRequests), count(theirs.totalRequests));
    compare(Words::tr("Requests a day"), count(mine.dailyRequests), count(theirs.dailyRequests));
    compare(Words::tr("Endpoints"), joined(mine.endpoints, ", "), joined(theirs.endpoints, ", "));
    compare(Words::tr("Strict bound"), yes(mine.strictBound), yes(theirs.strictBound));
    compare(Words::tr("Pass unknown fields"), yes(mine.passUnknownFields), yes(theirs.passUnknownFields));
    compare(Words::tr("When something is unusual"), anomaliesText(mine), anomaliesText(theirs));
    if (lines.isEmpty() && mine != theirs) lines << Words::tr("They differ in a setting that is not listed here.");
    return lines;
}

} // namespace rubber::desktop::gui
