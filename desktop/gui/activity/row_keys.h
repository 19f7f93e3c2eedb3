// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace rubber::desktop::gui {

class DataTable;

/// The keys of a list of Activity: J and K step to the next and the previous row, Ctrl+C copies one, Space
/// pauses where there is something to pause.
class RowKeys : public QObject {
    Q_OBJECT
public:
    explicit RowKeys(DataTable* table);

Q_SIGNALS:
    void stepped(int by);
    void copyAsked();
    void spacePressed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace rubber::desktop::gui
