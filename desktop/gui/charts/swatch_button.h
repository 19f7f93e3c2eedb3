// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace rubber::desktop::gui {

/// A colour, a name and perhaps a value: an entry of a legend. Checkable ones say whether their series is
/// drawn; the others are a row of a list that leads somewhere.
class SwatchButton : public QAbstractButton {
    Q_OBJECT
public:
    SwatchButton(const QString& name, int slot, QWidget* parent = nullptr);
    /// `label` is what is written, "" = the name; text() stays the name.
    void show(const QString& name, const QString& label, int slot, const QString& value = {},
              const QString& share = {});
    /// Drawn as if the pointer were on it.
    void setPointedAt(bool pointedAt);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void entered(bool inside);

protected:
    void paintEvent(QPaintEvent*) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int m_slot;
    QString m_label, m_value, m_share;
    bool m_pointedAt = false;
};

} // namespace rubber::desktop::gui
