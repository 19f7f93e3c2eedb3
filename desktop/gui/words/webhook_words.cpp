// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/words/webhook_words.h"

#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/time_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <string_view>

namespace rubber::desktop::gui {

namespace {

struct Known {
    std::string_view code;
    const char* text;
};

/// Plain arrays inside the class: that is where lupdate finds the context of QT_TR_NOOP.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(webhook)
public:
    static constexpr Known kReasons[] = {
        Known{"timeout", QT_TR_NOOP("no answer within 15 seconds")},
        Known{"unreachable", QT_TR_NOOP("it cannot be reached")},
        Known{"untrusted", QT_TR_NOOP("its certificate is not trusted by the relay")},
        Known{"forbidden_address", QT_TR_NOOP("its name leads to an address the relay does not send to")},
        Known{"redirect", QT_TR_NOOP("it answers with a redirect, which is never followed")},
        Known{"bad_answer", QT_TR_NOOP("what answers there does not speak HTTP")},
        Known{"secret_lost", QT_TR_NOOP("the relay cannot open its secret; add the webhook again")},
        Known{"gone", QT_TR_NOOP("it answered 410 Gone")},
    };
    static constexpr Known kEvents[] = {
        Known{"anomaly.*", QT_TR_NOOP("Unusual use of a key")},
        Known{"audit.failure", QT_TR_NOOP("The relay cannot write its log")},
        Known{"audit.rows_lost", QT_TR_NOOP("Rows of its log are lost")},
        Known{"budget.exhausted", QT_TR_NOOP("A limit is used up")},
        Known{"budget.overrun", QT_TR_NOOP("A bill above its bound")},
        Known{"budget.threshold", QT_TR_NOOP("A limit is used to 50, 80 or 95 %")},
        Known{"canary.touched", QT_TR_NOOP("Somebody tried a canary key")},
        Known{"ip.mismatch", QT_TR_NOOP("Use from an address that is not allowed")},
        Known{"ip.weak_pin", QT_TR_NOOP("A lock to a shared address")},
        Known{"key.idle_soon", QT_TR_NOOP("A key expires soon from disuse")},
        Known{"key.killed", QT_TR_NOOP("A key was killed")},
        Known{"key.suspended", QT_TR_NOOP("A key was suspended")},
        Known{"kill.phone", QT_TR_NOOP("A kill from a phone")},
        Known{"leak.cut", QT_TR_NOOP("An upstream key in an answer, cut")},
        Known{"leak.masked", QT_TR_NOOP("An upstream key in an answer, masked")},
        Known{"price.unknown", QT_TR_NOOP("A model without a known price")},
        Known{"relay.sealed", QT_TR_NOOP("The relay is sealed")},
        Known{"usage.negative", QT_TR_NOOP("A bill below zero")},
    };
};

template <std::size_t N>
QString wordFor(const Known (&table)[N], std::string_view code) {
    for (const Known& known : table)
        if (known.code == code) return Words::tr(known.text);
    return {};
}

} // namespace

ConditionWords webhookState(const protocol::WebhookStatus& hook) {
    if (!hook.disabledBecause.empty()) return {"state-suspended", Words::tr("Switched off"), Tone::Danger};
    if (!hook.lastAt) return {"state-unknown", Words::tr("Not used yet"), Tone::Muted};
    if (hook.lastOutcome == "delivered") return {"state-active", Words::tr("Works"), Tone::Ok};
    return {"state-near", Words::tr("Fails"), Tone::Warn};
}

QString webhookReason(const protocol::WebhookStatus& hook) {
    const QString known = wordFor(Words::kReasons, hook.lastReason);
    return known.isEmpty() ? Words::tr("it answered %1").arg(hook.lastStatus) : known;
}

QString webhookFormatName(WebhookFormat format) {
    switch (format) {
    case WebhookFormat::Slack:
        return "Slack";
    case WebhookFormat::Discord:
        return "Discord";
    case WebhookFormat::Standard:
        break;
    }
    return "Standard Webhooks";
}

QString webhookFacts(const WebhookReport& hook, WallTime now) {
    const auto& status = hook.status;
    QStringList facts{webhookFormatName(status.format), Words::tr("on %1").arg(QString::fromStdString(hook.relay))};
    facts << (status.events.empty() ? Words::tr("told everything")
                                    : Words::tr("told %n kind(s) of events", nullptr, int(status.events.size())));
    if (!status.disabledBecause.empty())
        facts << (status.disabledBecause == "gone" ? Words::tr("its receiver answered 410 Gone")
                                                   : QString::fromStdString(status.disabledBecause));
    else if (status.lastAt)
        facts << (status.lastOutcome == "delivered"
                      ? Words::tr("delivered %1").arg(agoText(*status.lastAt, now))
                      : Words::tr("failed %1: %2").arg(agoText(*status.lastAt, now), webhookReason(status)));
    if (status.waiting > 0) facts << Words::tr("%n waiting", nullptr, int(status.waiting));
    if (status.givenUp + status.dropped > 0)
        facts << Words::tr("%1 never delivered").arg(countText(qint64(status.givenUp + status.dropped)));
    if (status.previousUntil && *status.previousUntil > now)
        facts << Words::tr("the previous secret signs too until %1").arg(momentText(*status.previousUntil, now));
    return facts.join("  ·  ");
}

QList<QPair<QString, QString>> webhookEvents() {
    QList<QPair<QString, QString>> events;
    for (const std::string& event : knownWebhookEvents()) {
        const QString id = QString::fromStdString(event), words = wordFor(Words::kEvents, event);
        events.append({id, words.isEmpty() ? id : words});
    }
    return events;
}

} // namespace rubber::desktop::gui
