// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace rubber::desktop::gui {

/// One thing in an archive: what it is, "Put back", and "Delete for good" that asks for the name first.
class ArchiveEntry : public QWidget {
    Q_OBJECT
public:
    ArchiveEntry(const QString& name, const QString& about, QWidget* parent = nullptr);
    void say(const QString& problem); ///< "" takes it away.

Q_SIGNALS:
    void backAsked();
    void deleteAsked(); ///< The name was typed.

private:
    QLineEdit* m_sure;
    QPushButton* m_delete;
    QLabel* m_problem;
};

} // namespace rubber::desktop::gui
