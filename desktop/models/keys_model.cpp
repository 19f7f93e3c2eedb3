// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/keys_model.h"

#include "shared/proxy_key.h"

#include <algorithm>

namespace rubber::desktop::models {

namespace {

constexpr std::size_t kGone = std::size_t(-1);

bool shown(const KeyReport& key) {
    if (!key.replaced) return true;
    return key.live && (key.live->state == protocol::KeyState::Active ||
                        key.live->state == protocol::KeyState::Suspended);
}

QString text(const std::string& from) { return QString::fromStdString(from); }

QString searchText(const KeyReport& key) {
    QStringList parts{text(key.name),     text("rk_live_" + key.id.text()),
                      text(key.provider), text(key.upstreamLabel),
                      text(key.relay),    text(key.note)};
    for (const auto* list : {&key.tags, &key.policy.models, &key.policy.modelWords})
        for (const auto& each : *list)
            parts << text(each);
    return parts.join('\n').toLower();
}

QStringList tagsOf(const KeyReport& key) {
    QStringList tags;
    for (const auto& tag : key.tags)
        tags << text(tag);
    return tags;
}

} // namespace

const Policy& policyOf(const KeyReport& key) { return key.live ? key.live->policy : key.policy; }

bool changedElsewhere(const KeyReport& key) {
    if (!key.live || key.live->version <= key.version) return false;
    Policy here = key.policy, there = key.live->policy;
    here.modelWords.clear(); // Relays know nothing of the words.
    there.modelWords.clear();
    return here != there;
}

KeysModel::KeysModel(Live& live, Kills& kills, QObject* parent)
    : QAbstractTableModel(parent), m_live(live), m_kills(kills) {
    connect(&live, &Live::statusChanged, this, &KeysModel::take);
    connect(&kills, &Kills::changed, this, [this] {
        if (!m_ids.empty()) Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, kColumns - 1));
    });
    take();
}

int KeysModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }
int KeysModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(kColumns); }

const KeyReport& KeysModel::key(int row) const {
    // Whoever listens while rows are being removed may still ask for one that is next.
    static const KeyReport kNone;
    const std::size_t at = m_at[std::size_t(row)];
    return at == kGone ? kNone : m_live.status().keys[at];
}

KeyCondition KeysModel::condition(int row) const {
    const auto& report = key(row);
    return conditionOf(report, m_kills.killing(report.id));
}

int KeysModel::rowOf(const QString& id) const {
    const auto found = std::find(m_ids.begin(), m_ids.end(), KeyId(id.toStdString()));
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

QStringList KeysModel::allTags() const {
    QStringList tags;
    for (int row = 0; row < rowCount(); ++row)
        tags << tagsOf(key(row));
    tags.removeDuplicates();
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

void KeysModel::setBusy(const QString& id, bool busy) {
    if (busy)
        m_busy.insert(id);
    else
        m_busy.erase(id);
    if (const int row = rowOf(id); row >= 0) Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
}

/// Rows that went are removed and rows that came inserted, one by one: a reset would lose the selection.
void KeysModel::take() {
    const auto& keys = m_live.status().keys;
    std::vector<std::size_t> next;
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (shown(keys[i])) next.push_back(i);
    const auto placeOf = [&](const KeyId& id) {
        const auto found =
            std::find_if(next.begin(), next.end(), [&](std::size_t at) { return keys[at].id == id; });
        return found == next.end() ? kGone : *found;
    };
    // First of all no row may point into a report that is not there any more.
    for (std::size_t row = 0; row < m_ids.size(); ++row)
        m_at[row] = row < next.size() && keys[next[row]].id == m_ids[row] ? next[row] : placeOf(m_ids[row]);
    for (int row = int(m_ids.size()) - 1; row >= 0; --row) {
        if (m_at[std::size_t(row)] != kGone) continue;
        beginRemoveRows({}, row, row);
        m_ids.erase(m_ids.begin() + row);
        m_at.erase(m_at.begin() + row);
        endRemoveRows();
    }
    const int kept = rowCount();
    std::vector<std::size_t> fresh;
    for (const std::size_t at : next)
        if (std::find(m_at.begin(), m_at.end(), at) == m_at.end()) fresh.push_back(at);
    if (!fresh.empty()) {
        beginInsertRows({}, kept, kept + int(fresh.size()) - 1);
        for (const std::size_t at : fresh) {
            m_ids.push_back(keys[at].id);
            m_at.push_back(at);
        }
        endInsertRows();
    }
    if (kept > 0) Q_EMIT dataChanged(index(0, 0), index(kept - 1, kColumns - 1));
}

QVariant KeysModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || m_at[std::size_t(index.row())] == kGone) return {};
    const auto& report = key(index.row());
    switch (role) {
    case Id:
        return text(report.id.text());
    case ConditionIs:
        return int(condition(index.row()));
    case SortBy:
        return sortValue(report, index.row(), index.column());
    case SearchIn:
        return searchText(report);
    case Tags:
        return tagsOf(report);
    case Qt::DisplayRole:
        return index.column() == Name ? QVariant(text(report.name)) : QVariant();
    default:
        return {};
    }
}

QVariant KeysModel::sortValue(const KeyReport& report, int row, int column) const {
    switch (column) {
    case State:
        return int(condition(row));
    case Today:
        return qint64(report.live ? report.live->spentToday.nano() : -1);
    case Lifetime:
        return qint64(report.live ? report.live->spentLifetime.nano() : -1);
    case Models:
        // No list means every model: the most.
        return report.policy.models.empty() ? qint64(INT32_MAX) : qint64(report.policy.models.size());
    case IpLock:
        return report.live && report.live->pin ? text(report.live->pin->toText()) : QString();
    case LastUsed:
        return qint64(report.live && report.live->lastUsed ? report.live->lastUsed->ms : 0);
    case Key:
        return text(report.id.text());
    default:
        return text(report.name).toLower();
    }
}

} // namespace rubber::desktop::models
