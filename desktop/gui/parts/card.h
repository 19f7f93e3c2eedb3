// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace rubber::desktop::gui {

/// A titled surface that groups what belongs together. Add contents to `column()`; "" = no title.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& title, QWidget* parent = nullptr);
    QVBoxLayout* column() { return m_column; }
    void setTitle(const QString& title);

private:
    QVBoxLayout* m_column;
    QLabel* m_title;
};

} // namespace rubber::desktop::gui
