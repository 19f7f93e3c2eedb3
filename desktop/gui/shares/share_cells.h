// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <bitset>

namespace rubber::desktop::gui {

/// The places of a share's words, as a printed sheet numbers them: which are filled, which comes next, which
/// is wrong. Never the words. A click goes to a place; the keyboard does that in the field beside it.
class ShareCells : public QWidget {
    Q_OBJECT
public:
    static constexpr int kWords = 33;
    explicit ShareCells(QWidget* parent = nullptr);
    /// Places count from 0.
    void show(const std::bitset<kWords>& filled, int current, int wrong);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(int place);

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QRect placeOf(int cell) const;
    std::bitset<kWords> m_filled;
    int m_current = 0, m_wrong = -1;
};

} // namespace rubber::desktop::gui
