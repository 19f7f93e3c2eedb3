// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/sheet.h"

#include "desktop/gui/look/icons.h"
#include "desktop/gui/look/look.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rubber::desktop::gui {

Sheet::Sheet(const QString& title, QWidget* contents, QWidget* footer, QWidget* over)
    : QWidget(over), m_over(over), m_panel(new QFrame(this)), m_title(new QLabel(m_panel)),
      m_before(QApplication::focusWidget()) {
    m_panel->setObjectName("drawer");
    m_panel->setAttribute(Qt::WA_StyledBackground);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    auto* close = new QToolButton(m_panel);
    close->setAccessibleName(tr("Close the form"));
    close->setToolTip(tr("Close (Esc)"));
    const auto restyle = [this, close] {
        m_title->setFont(Look::now().font(TextSize::Section, QFont::DemiBold));
        close->setIcon(icon("close", Look::now().theme().muted));
    };
    connect(&Look::now(), &Look::changed, this, restyle);
    restyle();
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    auto* scroll = new QScrollArea(m_panel);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    contents->setObjectName("content");
    scroll->setWidget(contents);
    auto* column = new QVBoxLayout(m_panel);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    if (footer) column->addWidget(footer);
    connect(close, &QToolButton::clicked, this, &Sheet::leaveAsked);
    over->installEventFilter(this);
    setTitle(title);
    place();
    show();
    raise();
    for (auto* child : contents->findChildren<QWidget*>())
        if (child->focusPolicy() != Qt::NoFocus && child->isVisibleTo(contents) && child->isEnabled()) {
            child->setFocus(Qt::TabFocusReason);
            break;
        }
}

Sheet::~Sheet() {
    for (auto* each = QApplication::focusWidget(); each; each = each->parentWidget())
        if (each != this && qobject_cast<Sheet*>(each)) return; // Another has opened meanwhile.
    if (m_before && m_before->isVisible()) m_before->setFocus(Qt::OtherFocusReason);
}

void Sheet::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void Sheet::place() {
    setGeometry(m_over->rect());
    const int wide = std::min(kWidth * Look::now().textPercent() / 100, m_over->width());
    m_panel->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), QRect(width() - wide, 0, wide, height())));
}

void Sheet::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, Look::now().theme().dark ? 130 : 70));
}

void Sheet::mousePressEvent(QMouseEvent* event) {
    if (!m_panel->geometry().contains(event->position().toPoint())) Q_EMIT leaveAsked();
}

bool Sheet::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_over &&
        (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange))
        place();
    return QWidget::eventFilter(watched, event);
}

/// Tab goes round inside: what is dimmed cannot be used.
bool Sheet::focusNextPrevChild(bool next) {
    QList<QWidget*> stops;
    QWidget* const first = nextInFocusChain();
    for (QWidget* each = first; each; each = each->nextInFocusChain()) {
        // What hands the focus on, like the line of a spin box, is no stop: Tab would stay where it is.
        if (isAncestorOf(each) && (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy() && each->isVisibleTo(this) &&
            each->isEnabled())
            stops.append(each);
        if (each->nextInFocusChain() == first) break;
    }
    if (stops.isEmpty()) return false;
    const auto at = stops.indexOf(QApplication::focusWidget());
    const auto to = at < 0 ? 0 : (at + (next ? 1 : -1) + stops.size()) % stops.size();
    stops[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace rubber::desktop::gui
