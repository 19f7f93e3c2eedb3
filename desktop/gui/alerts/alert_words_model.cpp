// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/alerts/alert_words_model.h"

#include "desktop/gui/parts/cells.h"
#include "desktop/gui/words/alert_words.h"
#include "desktop/gui/words/time_text.h"

namespace rubber::desktop::gui {

using models::AlertsModel;

AlertWordsModel::AlertWordsModel(AlertsModel& alerts, const Clock& clock, QObject* parent)
    : QSortFilterProxyModel(parent), m_alerts(alerts), m_clock(clock) {
    setSourceModel(&alerts);
}

void AlertWordsModel::search(const QString& text) {
    m_text = text.trimmed();
    invalidateFilter();
}

int AlertWordsModel::rowOf(std::int64_t id) const {
    const int row = m_alerts.rowOf(id);
    return row < 0 ? -1 : mapFromSource(m_alerts.index(row, 0)).row();
}

/// Name, model, address, request: whatever an alert says of itself.
bool AlertWordsModel::filterAcceptsRow(int row, const QModelIndex&) const {
    if (m_text.isEmpty()) return true;
    const Alert& alert = m_alerts.alertAt(row);
    QStringList said{ruleName(alert.rule), alertSentence(alert), QString::fromStdString(alert.key.text()),
                     QString::fromStdString(alert.relayName)};
    for (const auto& [name, value] : alert.evidence)
        said << QString::fromStdString(value);
    return said.join('\n').contains(m_text, Qt::CaseInsensitive);
}

QVariant AlertWordsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Alert& alert = at(index.row());
    const auto severity = wordsFor(alert.severity);
    const QString sentence =
        alertSentence(alert) + (alert.count > 1 ? QString(" ×%1").arg(alert.count) : QString());
    if (role == cell::Faded) return alert.read && !alert.open;
    if (role == cell::Strong) return !alert.read;
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2 %3").arg(severity.text, sentence, alert.read ? QString() : tr("Unread"));
    switch (index.column()) {
    case AlertsModel::SeverityColumn:
        if (role == Qt::DisplayRole) return severity.text;
        if (role == cell::Icon) return severity.icon;
        if (role == cell::ToneIs) return int(severity.tone);
        break;
    case AlertsModel::SentenceColumn:
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return sentence;
        if (role == cell::SecondLine) return ruleName(alert.rule);
        break;
    case AlertsModel::TimeColumn:
        if (role == Qt::DisplayRole) return agoText(alert.last, m_clock.wall());
        if (role == Qt::ToolTipRole) return utcText(alert.last);
        break;
    }
    return QSortFilterProxyModel::data(index, role);
}

QVariant AlertWordsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case AlertsModel::SeverityColumn: return tr("Severity");
    case AlertsModel::SentenceColumn: return tr("What happened");
    case AlertsModel::TimeColumn: return tr("When");
    }
    return {};
}

} // namespace rubber::desktop::gui
