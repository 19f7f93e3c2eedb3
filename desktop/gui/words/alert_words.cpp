// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/words/alert_words.h"

#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/time_text.h"

#include <QCoreApplication>

namespace rubber::desktop::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(alert)
};

QString evidence(const Alert& alert, const char* name) {
    for (const auto& [key, value] : alert.evidence)
        if (key == name) return QString::fromStdString(value);
    return {};
}

QString money(const Alert& alert, const char* name) {
    const auto amount = Money::parse(evidence(alert, name).toStdString());
    return amount ? moneyText(*amount) : evidence(alert, name);
}

QString subject(const Alert& alert, Names names) {
    if (!alert.key.empty() || alert.relayName.empty()) {
        if (names == Names::Hidden) return Words::tr("A key");
        return QString::fromStdString(alert.keyName.empty() ? alert.key.text() : alert.keyName);
    }
    return names == Names::Hidden ? Words::tr("A relay") : QString::fromStdString(alert.relayName);
}

QString limitSentence(const Alert& alert, const QString& who) {
    switch (alert.rule) {
    case AlertRule::DailyNear:
        return Words::tr("%1 has used %2 % of today's %3.").arg(who, evidence(alert, "percent"), money(alert, "limit"));
    case AlertRule::DailyReached:
        return Words::tr("%1 has used all of today's %2. It opens again at 00:00 UTC.").arg(who, money(alert, "limit"));
    case AlertRule::LifetimeNear:
        return Words::tr("%1 has used %2 % of its lifetime limit of %3.")
            .arg(who, evidence(alert, "percent"), money(alert, "limit"));
    case AlertRule::LifetimeReached:
        return Words::tr("%1 has used all of its lifetime limit of %2.").arg(who, money(alert, "limit"));
    case AlertRule::SpendRate:
        return Words::tr("%1 spent %2 in an hour; its usual hour is %3.").arg(who, money(alert, "spent"), money(alert, "usual"));
    default:
        return {};
    }
}

QString relaySentence(const Alert& alert, const QString& who) {
    switch (alert.rule) {
    case AlertRule::RelayOffline:
        return Words::tr("%1 does not answer. Its keys keep their last limits.").arg(who);
    case AlertRule::RelayBack:
        return Words::tr("%1 is back.").arg(who);
    case AlertRule::RelayIdentity:
        return Words::tr("%1 shows a different identity than the one you paired. Nothing is sent to it.").arg(who);
    case AlertRule::AuditLog:
        return Words::tr("%1 shows another audit log than the one it signed before. The proof is kept.").arg(who);
    case AlertRule::KillUnconfirmed:
        return Words::tr("%1: a kill has not been confirmed. It may still serve the key.").arg(who);
    default:
        return {};
    }
}

} // namespace

QString ruleName(AlertRule rule) {
    switch (rule) {
    case AlertRule::DailyNear: return Words::tr("Daily limit near");
    case AlertRule::DailyReached: return Words::tr("Daily limit used");
    case AlertRule::LifetimeNear: return Words::tr("Lifetime limit near");
    case AlertRule::LifetimeReached: return Words::tr("Lifetime limit used");
    case AlertRule::SpendRate: return Words::tr("Spending faster than usual");
    case AlertRule::ModelNotAllowed: return Words::tr("Model not allowed");
    case AlertRule::AddressNotAllowed: return Words::tr("Address not allowed");
    case AlertRule::NewAddress: return Words::tr("New address on a key without address lock");
    case AlertRule::ExpiresSoon: return Words::tr("Expires soon");
    case AlertRule::Expired: return Words::tr("Expired");
    case AlertRule::UpstreamRefused: return Words::tr("Upstream key refused by its provider");
    case AlertRule::RelayOffline: return Words::tr("Relay offline");
    case AlertRule::RelayBack: return Words::tr("Relay back");
    case AlertRule::RelayIdentity: return Words::tr("Relay shows another identity");
    case AlertRule::KillUnconfirmed: return Words::tr("Kill not confirmed");
    case AlertRule::Unpriced: return Words::tr("Request without a known price");
    case AlertRule::KilledByPhone: return Words::tr("Killed from a phone");
    case AlertRule::Overrun: return Words::tr("A bill was above its bound");
    case AlertRule::Leak: return Words::tr("Upstream key in an answer");
    case AlertRule::SuspendedByRelay: return Words::tr("Suspended by the relay");
    case AlertRule::WeakPin: return Words::tr("Locked to a shared address");
    case AlertRule::AuditLog: return Words::tr("Audit log is another one");
    case AlertRule::CanaryTouched: return Words::tr("Canary key tried");
    case AlertRule::Anomaly: return Words::tr("Unusual use");
    case AlertRule::RelayAlert: return Words::tr("Anything else a relay reports");
    }
    return QString::fromStdString(toString(rule));
}

QString ruleUnit(AlertRule rule) {
    switch (rule) {
    case AlertRule::DailyNear:
    case AlertRule::LifetimeNear: return Words::tr("percent");
    case AlertRule::SpendRate: return Words::tr("times the usual hour");
    case AlertRule::ExpiresSoon: return Words::tr("days before");
    case AlertRule::RelayOffline: return Words::tr("minutes");
    case AlertRule::KillUnconfirmed: return Words::tr("seconds");
    default: return {};
    }
}

QString alertSentence(const Alert& alert, Names names) {
    const QString who = isolated(subject(alert, names));
    if (const QString text = limitSentence(alert, who); !text.isEmpty()) return text;
    if (const QString text = relaySentence(alert, who); !text.isEmpty()) return text;
    switch (alert.rule) {
    case AlertRule::ModelNotAllowed: return Words::tr("%1 asked for a model it may not use: %2.").arg(who, evidence(alert, "model"));
    case AlertRule::AddressNotAllowed:
        return Words::tr("%1 was used from an address it is not locked to: %2.").arg(who, isolated(evidence(alert, "client")));
    case AlertRule::NewAddress: return Words::tr("%1 was used from a new address: %2.").arg(who, isolated(evidence(alert, "client")));
    case AlertRule::ExpiresSoon: return Words::tr("%1 expires on %2 unless it is used.").arg(who, evidence(alert, "expires").left(10));
    case AlertRule::Expired: return Words::tr("%1 has expired.").arg(who);
    case AlertRule::UpstreamRefused: return Words::tr("The provider refuses the upstream key behind %1.").arg(who);
    case AlertRule::Unpriced: return Words::tr("%1 asked for a model without a known price: %2.").arg(who, evidence(alert, "model"));
    case AlertRule::KilledByPhone: return Words::tr("%1 was killed from a phone.").arg(who);
    case AlertRule::Overrun: return Words::tr("A request of %1 was billed above its bound.").arg(who);
    case AlertRule::Leak: return Words::tr("An answer to %1 held the upstream key. It was cut; change the upstream key.").arg(who);
    case AlertRule::SuspendedByRelay: return Words::tr("The relay suspended %1: %2.").arg(who, evidence(alert, "because"));
    case AlertRule::WeakPin: return Words::tr("%1 is locked to %2, an address many machines can have.").arg(who, isolated(evidence(alert, "client")));
    case AlertRule::CanaryTouched:
        return Words::tr("Somebody tried the canary key %1 from %2.").arg(who, isolated(evidence(alert, "client")));
    case AlertRule::Anomaly: return Words::tr("Unusual use of %1: %2.").arg(who, evidence(alert, "detail"));
    default: return Words::tr("%1: %2.").arg(who, evidence(alert, "type"));
    }
}

QList<QPair<QString, QString>> evidenceLines(const Alert& alert) {
    QList<QPair<QString, QString>> lines;
    for (const auto& [name, value] : alert.evidence) {
        QString label = QString::fromStdString(name).replace('_', ' ');
        if (!label.isEmpty()) label[0] = label[0].toUpper();
        const bool isMoney = name == "spent" || name == "limit" || name == "usual";
        lines.append({label, isMoney ? money(alert, name.c_str()) : QString::fromStdString(value)});
    }
    return lines;
}

SeverityWords wordsFor(Severity severity) {
    switch (severity) {
    case Severity::Danger: return {"state-over", Words::tr("Urgent"), Tone::Danger};
    case Severity::Warning: return {"state-near", Words::tr("Warning"), Tone::Warn};
    case Severity::Info: break;
    }
    return {"info", Words::tr("Note"), Tone::Info};
}

} // namespace rubber::desktop::gui
