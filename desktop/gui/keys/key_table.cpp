// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/keys/key_table.h"

#include "desktop/gui/keys/key_words.h"
#include "desktop/gui/parts/cells.h"
#include "desktop/gui/parts/pill.h"
#include "desktop/gui/parts/spend_bar.h"
#include "desktop/gui/words/condition_words.h"
#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/time_text.h"
#include "shared/proxy_key.h"

#include <QHeaderView>

#include <algorithm>

namespace rubber::desktop::gui {

using models::KeyCondition;
using models::KeysModel;

namespace {

bool outOfUse(KeyCondition condition) {
    return condition == KeyCondition::Killed || condition == KeyCondition::Expired ||
           condition == KeyCondition::Killing;
}

} // namespace

QString conditionText(const KeyReport& key, KeyCondition condition, const models::Live& live, WallTime now) {
    const auto* link = live.linkOf(key.relay);
    if (condition == KeyCondition::Unknown && key.live && link)
        return KeyCells::tr("As of %1").arg(momentText(link->since, now));
    return wordsFor(condition).text;
}

KeyCells::KeyCells(KeysModel& keys, models::KeysFilter& filter, const models::Live& live, const Clock& clock,
                   QObject* parent)
    : QIdentityProxyModel(parent), m_keys(keys), m_filter(filter), m_live(live), m_clock(clock) {
    setSourceModel(&filter);
}

QVariant KeyCells::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case KeysModel::Name:
        return tr("Name");
    case KeysModel::State:
        return tr("State");
    case KeysModel::Today:
        return tr("Today");
    case KeysModel::Lifetime:
        return tr("Lifetime");
    case KeysModel::Models:
        return tr("Models");
    case KeysModel::IpLock:
        return tr("IP lock");
    case KeysModel::LastUsed:
        return tr("Last used");
    default:
        return tr("Key");
    }
}

QVariant KeyCells::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto& key = m_filter.key(index.row());
    const auto condition = m_filter.condition(index.row());
    const int column = index.column();
    if (role == cell::Faded) return outOfUse(condition);
    if (column == KeysModel::State) return stateData(key, condition, role);
    if (column == KeysModel::Today || column == KeysModel::Lifetime) return limitData(key, column, role);
    if (column == KeysModel::Name) {
        if (role == cell::Chips) return index.data(KeysModel::Tags);
        if (role == cell::SecondLine && m_keys.busy(QString::fromStdString(key.id.text())))
            return tr("Pushing…");
        if (role == cell::SecondLine && key.replaced)
            return key.live && key.live->policy.expiresAt
                       ? tr("old token, ends in %1")
                             .arg(spanText(*key.live->policy.expiresAt - m_clock.wall()))
                       : tr("old token, still works");
        if (role == Qt::ToolTipRole && !key.note.empty())
            return QString::fromStdString(key.note).toHtmlEscaped();
    }
    if (column == KeysModel::Models && role == Qt::ToolTipRole) return modelsList(models::policyOf(key));
    if (column == KeysModel::LastUsed && role == Qt::ToolTipRole && key.live && key.live->lastUsed)
        return utcText(*key.live->lastUsed);
    if (role == Qt::DisplayRole) return text(key, column);
    if (role < Qt::UserRole) return {};
    return QIdentityProxyModel::data(index, role);
}

QString KeyCells::text(const KeyReport& key, int column) const {
    if (key.policy.canary && (column == KeysModel::IpLock || column == KeysModel::LastUsed)) return {};
    switch (column) {
    case KeysModel::Name:
        return QString::fromStdString(key.name);
    case KeysModel::Models:
        return modelsText(models::policyOf(key));
    case KeysModel::IpLock:
        return lockText(key);
    case KeysModel::LastUsed:
        if (!key.live) return {};
        return key.live->lastUsed ? agoText(*key.live->lastUsed, m_clock.wall()) : tr("Never");
    case KeysModel::Key:
        return isolated(QString::fromStdString(redactedProxyKey(key.id)));
    default:
        return {};
    }
}

QVariant KeyCells::stateData(const KeyReport& key, KeyCondition condition, int role) const {
    const WallTime now = m_clock.wall();
    switch (role) {
    case Qt::DisplayRole:
        return conditionText(key, condition, m_live, now);
    case cell::Icon:
        return wordsFor(condition).icon;
    case cell::ToneIs:
        return int(wordsFor(condition).tone);
    case Qt::ToolTipRole:
        return meaningOf(key, condition, now).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return tr("%1. %2").arg(conditionText(key, condition, m_live, now), meaningOf(key, condition, now));
    default:
        return {};
    }
}

QVariant KeyCells::limitData(const KeyReport& key, int column, int role) const {
    if (!key.live || key.policy.canary) return {};
    const bool daily = column == KeysModel::Today;
    const Money spent = daily ? key.live->spentToday : key.live->spentLifetime;
    const auto& limit = daily ? key.live->policy.dailyLimit : key.live->policy.lifetimeLimit;
    const bool dead =
        key.live->state == protocol::KeyState::Killed || key.live->state == protocol::KeyState::Expired;
    const QString words = limit ? moneyOfText(spent, *limit) : moneyText(spent);
    switch (role) {
    case Qt::DisplayRole:
        return words;
    case cell::Permille:
        return limit ? QVariant(dead ? 0 : permilleOf(spent, *limit)) : QVariant();
    case Qt::AccessibleTextRole:
        if (!limit)
            return daily ? tr("%1 today, no daily limit").arg(words)
                         : tr("%1 in all, no lifetime limit").arg(words);
        return (daily ? tr("%1 today, %2 percent of the daily limit")
                      : tr("%1 in all, %2 percent of the lifetime limit"))
            .arg(words)
            .arg(permilleOf(spent, *limit) / 10);
    case Qt::ToolTipRole:
        if (limit && daily)
            return tr("Resets in %1, at 00:00 UTC").arg(spanText(key.live->resetsAt - m_clock.wall()));
        return {};
    default:
        return {};
    }
}

/// As wide as the longest state in this language, within bounds.
static int stateWidth() {
    constexpr int kLeast = 126, kMost = 176, kEdges = 20;
    int widest = 0;
    for (int condition = 0; condition <= int(models::KeyCondition::Unknown); ++condition)
        widest = std::max(widest, pillSize(wordsFor(models::KeyCondition(condition)).text).width());
    return std::clamp(widest + kEdges, kLeast, kMost);
}

KeyTable::KeyTable(KeyCells& cells, QWidget* parent) : DataTable(tr("Proxy keys"), Rows::TwoLines, parent) {
    setModel(&cells);
    setItemDelegate(new TextCell(TextCell::As::Text, this));
    setItemDelegateForColumn(KeysModel::State, new PillCell(this));
    setItemDelegateForColumn(KeysModel::Today, new LimitCell(this));
    setItemDelegateForColumn(KeysModel::Lifetime, new LimitCell(this));
    setItemDelegateForColumn(KeysModel::Key, new TextCell(TextCell::As::Code, this));
    QList<TableColumn> columns(KeysModel::kColumns);
    columns[KeysModel::Name] = {140, 3, 0};
    columns[KeysModel::State] = {stateWidth(), 0, 0};
    columns[KeysModel::Today] = {138, 1, 0};
    columns[KeysModel::Lifetime] = {144, 1, 4};
    columns[KeysModel::Models] = {92, 0, 3};
    columns[KeysModel::IpLock] = {120, 0, 2};
    columns[KeysModel::LastUsed] = {104, 0, 5};
    columns[KeysModel::Key] = {168, 0, 1};
    setColumns(columns);
}

} // namespace rubber::desktop::gui
