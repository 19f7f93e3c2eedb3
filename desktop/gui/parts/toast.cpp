// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/toast.h"

#include "desktop/gui/look/look.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace rubber::desktop::gui {

namespace {
constexpr int kMostWidth = 420, kTextWidth = 300, kMost = 3;
}

Toast::Toast(const QString& sentence, const QString& undo, QWidget* parent, int milliseconds)
    : QFrame(parent), m_left(milliseconds > 0 ? milliseconds : undo.isEmpty() ? kPlain : kWithUndo) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::m, space::m, space::m);
    row->setSpacing(space::l);
    auto* text = new QLabel(sentence, this);
    text->setWordWrap(true);
    // As wide as its words where there is room: a label that wraps asks for a narrow column.
    text->setMinimumWidth(std::min(text->fontMetrics().horizontalAdvance(sentence) + 1, kTextWidth));
    const Theme& theme = Look::now().theme();
    text->setStyleSheet("color: " + theme.toastText.name());
    row->addWidget(text, 1);
    if (!undo.isEmpty()) {
        auto* button = new QPushButton(undo, this);
        button->setProperty("kind", "link");
        // On the toast's own ground the accent of the other brightness is the one that can be read.
        button->setStyleSheet("color: " + (theme.dark ? Theme::light() : Theme::darkOne()).accent.name());
        button->installEventFilter(this);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this] {
            Q_EMIT undone();
            end();
        });
    }
    setAccessibleName(sentence);
    setMaximumWidth(kMostWidth);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // Stopped and started again, a coarse one would give time back.
    connect(&m_timer, &QTimer::timeout, this, &Toast::end);
    m_timer.start(m_left);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

int Toast::remaining() const { return m_timer.isActive() ? m_timer.remainingTime() : m_left; }

void Toast::hold() {
    if (!m_timer.isActive()) return;
    m_left = m_timer.remainingTime();
    m_timer.stop();
}

void Toast::goOn() {
    const bool focused = focusWidget() && focusWidget()->hasFocus();
    if (!m_ended && !m_timer.isActive() && !m_pointedAt && !focused) m_timer.start(m_left);
}

void Toast::end() {
    if (std::exchange(m_ended, true)) return;
    m_timer.stop();
    hide();
    Q_EMIT ended();
    deleteLater();
}

void Toast::enterEvent(QEnterEvent* event) {
    m_pointedAt = true;
    hold();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event) {
    QFrame::leaveEvent(event);
    m_pointedAt = false;
    goOn();
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) hold();
    if (event->type() == QEvent::FocusOut) QTimer::singleShot(0, this, &Toast::goOn);
    return QFrame::eventFilter(watched, event);
}

void Toast::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QFrame::keyPressEvent(event);
}

void Toast::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Look::now().theme().toastGround);
    painter.drawRoundedRect(rect(), 6, 6);
}

ToastHost::ToastHost(QWidget* window) : QObject(window), m_window(window) {
    window->installEventFilter(this);
}

Toast* ToastHost::tell(const QString& sentence, const QString& undo, int milliseconds) {
    auto* toast = new Toast(sentence, undo, m_window, milliseconds);
    connect(toast, &Toast::ended, this, [this, toast] {
        m_shown.removeOne(toast);
        place();
    });
    m_shown.append(toast);
    if (m_shown.size() > kMost) {
        Toast* oldest = m_shown.takeFirst();
        oldest->hide();
        oldest->deleteLater();
    }
    toast->show();
    place();
    return toast;
}

bool ToastHost::closeNewest() {
    if (m_shown.isEmpty()) return false;
    m_shown.last()->end();
    return true;
}

void ToastHost::clear() {
    while (closeNewest()) {}
}

void ToastHost::setMargins(const QMargins& leading) {
    m_margins = leading;
    place();
}

void ToastHost::place() {
    int bottom = m_window->height() - m_margins.bottom();
    const int room = m_window->width() - m_margins.left() - m_margins.right();
    for (auto toast = m_shown.rbegin(); toast != m_shown.rend(); ++toast) {
        const int width = std::min({kMostWidth, room, (*toast)->sizeHint().width()});
        const int height = std::max((*toast)->heightForWidth(width), (*toast)->sizeHint().height());
        const QRect wanted(m_margins.left(), bottom - height, width, height);
        // Mirrored as a whole: a fixed x covers the drawer's buttons from right to left.
        (*toast)->setGeometry(QStyle::visualRect(m_window->layoutDirection(), m_window->rect(), wanted));
        (*toast)->raise();
        bottom -= height + space::s;
    }
}

bool ToastHost::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_window &&
        (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange))
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace rubber::desktop::gui
