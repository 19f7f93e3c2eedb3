// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/overview/recent_requests.h"

#include "desktop/gui/parts/cells.h"
#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/time_text.h"
#include "shared/protocol/request_row.h"

#include <algorithm>

namespace rubber::desktop::gui {

namespace {

struct Said {
    QString icon, text;
    Tone tone = Tone::Muted;
};

Said resultOf(const protocol::Row& row) {
    if (row.kind == "looking_up") return {"clock", RecentRequests::tr("Cost is looked up"), Tone::Info};
    const auto outcome = protocol::outcomeOf(row).value_or(protocol::RequestOutcome::Error);
    if (outcome == protocol::RequestOutcome::Ok) return {"check", RecentRequests::tr("OK"), Tone::Ok};
    const bool rejected = outcome == protocol::RequestOutcome::Rejected;
    // Codes and notes are words: "model_not_allowed", "client_gone".
    const std::string& why = row.code.empty() ? row.detail : row.code;
    QString text = row.status > 0 ? QString::number(row.status) + " " : QString();
    text += why.empty() ? RecentRequests::tr("error") : QString::fromStdString(why).replace('_', ' ');
    return {rejected ? "state-near" : "state-over", text, rejected ? Tone::Warn : Tone::Danger};
}

QString tokensOf(const protocol::Row& row) {
    const auto in = row.inputTokens + row.cacheReadTokens + row.cacheWriteTokens;
    return in == 0 && row.outputTokens == 0 ? QString()
                                            : isolated(countText(in) + " / " + countText(row.outputTokens));
}

QString textOf(const NamedRow& named, int column) {
    const auto& row = named.row;
    switch (column) {
    case RecentRequests::Time:
        return clockText(row.at);
    case RecentRequests::Key:
        return named.keyName.empty() ? QString::fromStdString(row.key.text())
                                     : QString::fromStdString(named.keyName);
    case RecentRequests::Model:
        return isolated(QString::fromStdString(row.model));
    case RecentRequests::Tokens:
        return tokensOf(row);
    case RecentRequests::Cost:
        return row.kind == "refuse" ? QString() : isolated(moneyText(row.cost));
    default:
        return resultOf(row).text;
    }
}

} // namespace

void RecentRequests::add(const std::vector<NamedRow>& rows) {
    std::deque<NamedRow> next = m_rows;
    for (const auto& named : rows) {
        if (!protocol::outcomeOf(named.row)) continue;
        // A request that was looked up ends twice; the second time it says what it cost.
        std::erase_if(next, [&](const NamedRow& old) {
            return old.relay == named.relay &&
                   (old.row.sequence == named.row.sequence ||
                    (old.row.request == named.row.request && named.row.request != 0));
        });
        next.push_front(named);
    }
    std::stable_sort(next.begin(), next.end(),
                     [](const NamedRow& a, const NamedRow& b) { return a.row.at > b.row.at; });
    if (next.size() > std::size_t(kMost)) next.resize(std::size_t(kMost));
    beginResetModel();
    m_rows = std::move(next);
    endResetModel();
}

int RecentRequests::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}
int RecentRequests::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(kColumns);
}

QVariant RecentRequests::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const auto& named = at(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return textOf(named, index.column());
    if (role == Qt::ToolTipRole)
        return index.column() == Time ? utcText(named.row.at) : textOf(named, index.column());
    if (index.column() != Result) return {};
    if (role == cell::Icon) return resultOf(named.row).icon;
    if (role == cell::ToneIs) return int(resultOf(named.row).tone);
    return {};
}

QVariant RecentRequests::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && (section == Tokens || section == Cost))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Key:
        return tr("Proxy key");
    case Model:
        return tr("Model");
    case Tokens:
        return tr("Tokens in / out");
    case Cost:
        return tr("Cost");
    default:
        return tr("Result");
    }
}

} // namespace rubber::desktop::gui
