// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/message_bar.h"

#include "desktop/gui/look/icons.h"
#include "desktop/gui/look/look.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace rubber::desktop::gui {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this)),
      m_close(new QToolButton(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::s, space::s, space::s);
    row->setSpacing(space::s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(m_close->accessibleName());
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::acted);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    connect(&Look::now(), &Look::changed, this, &MessageBar::restyle);
    hide();
}

void MessageBar::tell(Tone tone, const QString& sentence, const QString& action, bool lasting) {
    m_tone = tone;
    const bool isNews = sentence != m_text->text() || isHidden();
    m_text->setText(sentence);
    setAccessibleName(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_close->setVisible(!lasting);
    restyle();
    show();
    if (!isNews) return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::clear() {
    m_text->clear();
    hide();
}

QString MessageBar::sentence() const { return m_text->text(); }

void MessageBar::restyle() {
    const Theme& theme = Look::now().theme();
    const QColor ink = coloursOf(theme, m_tone).text;
    m_icon->setPixmap(iconPixmap(m_tone == Tone::Danger ? "state-over"
                                 : m_tone == Tone::Warn ? "state-near"
                                 : m_tone == Tone::Ok   ? "check"
                                                        : "info",
                                 ink, 18, devicePixelRatioF()));
    m_close->setIcon(icon("close", theme.muted));
    update();
}

void MessageBar::paintEvent(QPaintEvent*) {
    const auto colours = coloursOf(Look::now().theme(), m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colours.ground);
    painter.setPen(m_tone == Tone::Danger ? QPen(colours.text, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace rubber::desktop::gui
