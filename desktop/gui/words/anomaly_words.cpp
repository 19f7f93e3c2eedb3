// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/words/anomaly_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace rubber::desktop::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(anomaly)
};

} // namespace

QString anomalyName(anomaly::Rule rule) {
    switch (rule) {
    case anomaly::Rule::Loop:
        return Words::tr("Loop");
    case anomaly::Rule::BurnRate:
        return Words::tr("Spend rate");
    case anomaly::Rule::NewModel:
        return Words::tr("New model");
    case anomaly::Rule::Address:
        return Words::tr("Address");
    case anomaly::Rule::Failures:
        return Words::tr("Failures");
    case anomaly::Rule::UnusualHour:
        return Words::tr("Unusual hour");
    }
    return {};
}

QString anomalyMeaning(anomaly::Rule rule) {
    switch (rule) {
    case anomaly::Rule::Loop:
        return Words::tr("The same request 30 times within 10 minutes.");
    case anomaly::Rule::BurnRate:
        return Words::tr("An hour that costs 10 times the usual one, after 3 days of use.");
    case anomaly::Rule::NewModel:
        return Words::tr("A model the key never asked for, after 3 days of use.");
    case anomaly::Rule::Address:
        return Words::tr("20 attempts in an hour from addresses it is not locked to, or 3 such addresses.");
    case anomaly::Rule::Failures:
        return Words::tr("Half of an hour's answers fail or are broken off, at 5 times the usual share.");
    case anomaly::Rule::UnusualHour:
        return Words::tr("An hour of the day it never worked near in four weeks.");
    }
    return {};
}

QString actionName(AnomalyAction action) {
    switch (action) {
    case AnomalyAction::Log:
        return Words::tr("Log");
    case AnomalyAction::Alert:
        return Words::tr("Alert");
    case AnomalyAction::Suspend:
        return Words::tr("Suspend");
    }
    return {};
}

QString anomaliesText(const Policy& policy) {
    QStringList lines;
    for (const auto action : {AnomalyAction::Suspend, AnomalyAction::Alert, AnomalyAction::Log}) {
        QStringList rules;
        for (const auto& row : anomaly::rules())
            if (anomaly::actionOf(policy, row.rule) == action) rules << anomalyName(row.rule);
        if (!rules.isEmpty()) lines << Words::tr("%1: %2").arg(actionName(action), rules.join(Words::tr(", ")));
    }
    return lines.join('\n');
}

} // namespace rubber::desktop::gui
