// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/parts/pill.h"

#include <QStyledItemDelegate>

namespace rubber::desktop::gui {

/// What cells read besides Qt::DisplayRole, ToolTipRole and AccessibleTextRole. Models (desktop/models) know
/// no words: a page puts a proxy over its model that answers these. A cell that paints more than its text
/// answers AccessibleTextRole with a sentence.
namespace cell {
enum Role {
    Icon = Qt::UserRole + 1'000, ///< QString, a name of resources/icons.
    ToneIs,                      ///< int of Tone.
    Permille,                    ///< int, how full the bar is; invalid = no bar.
    SecondLine,                  ///< QString, small and muted under the text.
    Chips,                       ///< QStringList, small tags after the text.
    Faded,                       ///< bool: the row is out of use.
    Strong,                      ///< bool: semi-bold.
    Tinted                       ///< bool: the row has just come.
};
}

/// Paints the ground of a row (selected, pointed at, the line below); the others paint on it.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const final;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {60, 32}; }

protected:
    /// `area` is inside the cell's padding; the painter's direction and the font are set.
    virtual void paintCell(QPainter& painter, const QRect& area, const QModelIndex& index) const = 0;
};

/// Text, with Chips and a SecondLine where the model has them.
class TextCell final : public CellDelegate {
    Q_OBJECT
public:
    enum class As {
        Text,
        Number, ///< At the trailing side.
        Tail,   ///< What tells apart is its end: left out at the beginning.
        Code    ///< Fixed width, left out in the middle.
    };
    explicit TextCell(As as = As::Text, QObject* parent = nullptr) : CellDelegate(parent), m_as(as) {}

protected:
    void paintCell(QPainter& painter, const QRect& area, const QModelIndex& index) const override;

private:
    As m_as;
};

/// A pill of Icon, the text and ToneIs.
class PillCell final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter& painter, const QRect& area, const QModelIndex& index) const override;
};

/// "$2.10 of $5.00" and a bar of Permille below; the text alone in the middle without one.
class LimitCell final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter& painter, const QRect& area, const QModelIndex& index) const override;
};

} // namespace rubber::desktop::gui
