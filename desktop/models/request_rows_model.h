// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/row_table.h"

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include <vector>
#endif

namespace rubber::desktop::models {

/// Requests of the past, fetched page by page as somebody scrolls: views ask by fetchMore, whoever fills the
/// model hears `wanted` and gives the page.
class RequestRowsModel : public RowTable {
    Q_OBJECT
public:
    using RowTable::RowTable;
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    const ShownRow& at(int row) const override { return m_rows[std::size_t(row)]; }
    bool canFetchMore(const QModelIndex& parent) const override {
        return !parent.isValid() && m_next && !m_asked;
    }
    void fetchMore(const QModelIndex& parent) override;

    void show(RequestPage first); ///< In place of what was there.
    void add(RequestPage page);
    void failed(); ///< The page that was wanted did not come; it may be wanted again.
    const std::optional<RequestMark>& next() const { return m_next; }

Q_SIGNALS:
    void wanted();

private:
    std::vector<ShownRow> m_rows;
    std::optional<RequestMark> m_next;
    bool m_asked = false;
};

} // namespace rubber::desktop::models
