// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/upstream/upstream_words_model.h"

#include "desktop/gui/parts/cells.h"
#include "desktop/gui/upstream/upstream_form.h"
#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/time_text.h"

namespace rubber::desktop::gui {

using models::UpstreamModel;

QString checkText(const UpstreamReport& key, WallTime now) {
    if (!key.lastCheck) return UpstreamWordsModel::tr("Not tested");
    const QString ago = agoText(key.lastCheck->at, now);
    switch (key.lastCheck->result) {
    case CheckResult::Works:
    case CheckResult::NoList: return UpstreamWordsModel::tr("Works, %1").arg(ago);
    case CheckResult::Refused: return UpstreamWordsModel::tr("Refused, %1").arg(ago);
    case CheckResult::Unreachable: return UpstreamWordsModel::tr("Not reached, %1").arg(ago);
    case CheckResult::Untestable: break;
    }
    return UpstreamWordsModel::tr("Cannot be tested");
}

UpstreamWordsModel::UpstreamWordsModel(UpstreamModel& keys, const Clock& clock, QObject* parent)
    : QSortFilterProxyModel(parent), m_keys(keys), m_clock(clock) {
    setSourceModel(&keys);
}

void UpstreamWordsModel::search(const QString& text) {
    m_text = text.trimmed();
    invalidateFilter();
}

bool UpstreamWordsModel::filterAcceptsRow(int row, const QModelIndex&) const {
    if (m_text.isEmpty()) return true;
    const auto& key = m_keys.at(row);
    const QString all = QString::fromStdString(key.label + " " + key.provider + " " + key.hint + " " + key.baseUrl);
    return all.contains(m_text, Qt::CaseInsensitive);
}

QVariant UpstreamWordsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const UpstreamReport& key = at(index.row());
    const bool refused = key.lastCheck && key.lastCheck->result == CheckResult::Refused;
    const bool works = key.lastCheck && (key.lastCheck->result == CheckResult::Works ||
                                         key.lastCheck->result == CheckResult::NoList);
    if (role == cell::Faded) return key.archivedAt.has_value();
    if (role == Qt::AccessibleTextRole && index.column() == UpstreamModel::Label)
        return tr("%1, %2, used by %n proxy key(s), %3", nullptr, int(key.proxyKeys))
            .arg(QString::fromStdString(key.label), providerName(QString::fromStdString(key.provider)),
                 checkText(key, m_clock.wall()));
    switch (index.column()) {
    case UpstreamModel::Label:
        if (role == Qt::DisplayRole) return QString::fromStdString(key.label);
        break;
    case UpstreamModel::Provider:
        if (role == Qt::DisplayRole) return providerName(QString::fromStdString(key.provider));
        if (role == Qt::ToolTipRole) return QString::fromStdString(key.baseUrl);
        break;
    case UpstreamModel::Hint:
        if (role == Qt::DisplayRole) return QString::fromStdString(key.hint);
        break;
    case UpstreamModel::UsedBy:
        if (role == Qt::DisplayRole) return QString::number(key.proxyKeys);
        break;
    case UpstreamModel::Spend:
        if (role == Qt::DisplayRole) return moneyText(key.spent30Days);
        break;
    case UpstreamModel::LastCheck:
        if (role == Qt::DisplayRole) return checkText(key, m_clock.wall());
        if (role == cell::Icon) return refused ? "state-over" : works ? "state-active" : "state-unknown";
        if (role == cell::ToneIs) return int(refused ? Tone::Danger : works ? Tone::Ok : Tone::Muted);
        break;
    case UpstreamModel::Added:
        if (role == Qt::DisplayRole) return agoText(key.createdAt, m_clock.wall());
        if (role == Qt::ToolTipRole) return utcText(key.createdAt);
        break;
    }
    return QSortFilterProxyModel::data(index, role);
}

QVariant UpstreamWordsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case UpstreamModel::Label: return tr("Label");
    case UpstreamModel::Provider: return tr("Provider");
    case UpstreamModel::Hint: return tr("Key");
    case UpstreamModel::UsedBy: return tr("Used by");
    case UpstreamModel::Spend: return tr("30 days");
    case UpstreamModel::LastCheck: return tr("Last check");
    case UpstreamModel::Added: return tr("Added");
    }
    return {};
}

} // namespace rubber::desktop::gui
