// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/activity/activity_filter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rubber::desktop::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(activity)
};

std::optional<Duration> spanOf(ActivityFilter::Range range) {
    switch (range) {
    case ActivityFilter::Range::Hour:
        return Duration::seconds(3'600);
    case ActivityFilter::Range::Day:
        return Duration::days(1);
    case ActivityFilter::Range::Week:
        return Duration::days(7);
    case ActivityFilter::Range::Month:
        return Duration::days(30);
    case ActivityFilter::Range::All:
    case ActivityFilter::Range::Chosen:
        break;
    }
    return std::nullopt;
}

} // namespace

bool ActivityFilter::narrows() const {
    return !key.isEmpty() || !model.isEmpty() || !client.isEmpty() || !text.trimmed().isEmpty() || result;
}

std::optional<WallTime> ActivityFilter::begin(WallTime now) const {
    if (range == Range::Chosen) return since;
    const auto span = spanOf(range);
    return span ? std::optional(now - *span) : std::nullopt;
}

RowQuery ActivityFilter::live() const {
    RowQuery query;
    query.requestsOnly = true;
    query.key = key.toStdString();
    query.model = model.toStdString();
    query.client = client.toStdString();
    query.text = text.toStdString();
    query.result = result;
    return query;
}

RowQuery ActivityFilter::requests(WallTime now) const {
    RowQuery query = live();
    query.since = begin(now);
    if (range == Range::Chosen) query.until = until;
    return query;
}

TrailQuery ActivityFilter::trail(WallTime now) const {
    TrailQuery query;
    query.since = begin(now);
    if (range == Range::Chosen) query.until = until;
    query.key = key.toStdString();
    query.text = text.trimmed().toStdString();
    return query;
}

QString ActivityFilter::rangeName(Range range) {
    switch (range) {
    case Range::Hour:
        return Words::tr("Last hour");
    case Range::Day:
        return Words::tr("24 hours");
    case Range::Week:
        return Words::tr("7 days");
    case Range::Month:
        return Words::tr("30 days");
    case Range::All:
        return Words::tr("All");
    case Range::Chosen:
        break;
    }
    return Words::tr("Chosen range");
}

QString ActivityMemory::toJson() const {
    const QJsonObject object{{"range", int(filter.range)},
                             {"since", qint64(filter.since.ms)},
                             {"until", qint64(filter.until.ms)},
                             {"key", filter.key},
                             {"model", filter.model},
                             {"client", filter.client},
                             {"text", filter.text},
                             {"result", filter.result ? toString(*filter.result) : ""},
                             {"tab", tab},
                             {"paused", paused},
                             {"hidden", QJsonArray::fromStringList(hidden)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ActivityMemory ActivityMemory::fromJson(const QString& json) {
    const auto object = QJsonDocument::fromJson(json.toUtf8()).object();
    ActivityMemory memory;
    const int range = object["range"].toInt(int(ActivityFilter::Range::Day));
    if (range >= 0 && range <= int(ActivityFilter::Range::Chosen))
        memory.filter.range = ActivityFilter::Range(range);
    memory.filter.since.ms = object["since"].toInteger();
    memory.filter.until.ms = object["until"].toInteger();
    memory.filter.key = object["key"].toString();
    memory.filter.model = object["model"].toString();
    memory.filter.client = object["client"].toString();
    memory.filter.text = object["text"].toString();
    memory.filter.result = protocol::requestOutcome(object["result"].toString().toStdString());
    memory.tab = std::clamp(object["tab"].toInt(), 0, 2);
    memory.paused = object["paused"].toBool();
    for (const auto& name : object["hidden"].toArray())
        memory.hidden << name.toString();
    return memory;
}

} // namespace rubber::desktop::gui
