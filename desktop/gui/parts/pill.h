// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/look/theme.h"

#include <QWidget>

class QPainter;

namespace rubber::desktop::gui {

/// What colour role a state has. The shape (icon) says the same, for who cannot tell the colours apart.
enum class Tone { Plain, Muted, Ok, Info, Warn, Danger };

struct ToneColours {
    QColor text, ground;
};
ToneColours coloursOf(const Theme& theme, Tone tone);

/// "● Active": an icon and a word on a ground of their tone. A table cell paints the same with `paintPill`.
class Pill : public QWidget {
    Q_OBJECT
public:
    explicit Pill(QWidget* parent = nullptr);
    /// `icon` is a name of resources/icons.
    void show(const QString& icon, const QString& text, Tone tone);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString m_icon = "state-unknown", m_text;
    Tone m_tone = Tone::Muted;
};

/// Paints a pill at the leading side of `area`, which follows the painter's layout direction.
void paintPill(QPainter& painter, const QRect& area, const QString& icon, const QString& text, Tone tone);
QSize pillSize(const QString& text);

} // namespace rubber::desktop::gui
