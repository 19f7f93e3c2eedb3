// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/shell/drawer.h"

#include "desktop/gui/look/icons.h"
#include "desktop/gui/look/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOption>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rubber::desktop::gui {

namespace {
constexpr int kNarrow = 296, kWide = 360;
}

Drawer::Drawer(QWidget* page)
    : QFrame(page), m_page(page), m_title(new QLabel(this)), m_close(new QToolButton(this)),
      m_scroll(new QScrollArea(this)), m_column(new QVBoxLayout(this)) {
    setObjectName("drawer");
    setAttribute(Qt::WA_StyledBackground);
    setAttribute(Qt::WA_OpaquePaintEvent); // Nothing of a page that it covers is painted, and all of its own is: below.
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_close->setAccessibleName(tr("Close details"));
    m_close->setToolTip(tr("Close details (Esc)"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    m_column->setContentsMargins(space::l, space::l, space::l, space::l);
    m_column->setSpacing(space::m);
    m_column->addLayout(head);
    m_column->addWidget(m_scroll, 1);
    connect(m_close, &QToolButton::clicked, this, &Drawer::close);
    connect(&Look::now(), &Look::changed, this, &Drawer::restyle);
    page->installEventFilter(this);
    restyle();
    hide();
}

void Drawer::attach(QHBoxLayout* row) {
    m_row = row;
    place();
}

void Drawer::restyle() {
    m_title->setFont(Look::now().font(TextSize::Section, QFont::DemiBold));
    m_close->setIcon(icon("close", Look::now().theme().muted));
    place();
}

void Drawer::open(const QString& title, QWidget* contents, QWidget* footer) {
    setTitle(title);
    delete m_scroll->takeWidget();
    m_contents = contents;
    contents->setObjectName("content");
    m_scroll->setWidget(contents);
    setFooter(footer);
    m_open = true;
    place();
    show();
    raise();
    Q_EMIT opened();
}

void Drawer::setFooter(QWidget* footer) {
    if (m_footer) {
        // Out of sight now: another footer is here before the old one is gone.
        m_column->removeWidget(m_footer);
        m_footer->hide();
        m_footer->deleteLater();
    }
    m_footer = footer;
    if (footer) m_column->addWidget(footer);
}

void Drawer::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(tr("Details: %1").arg(title));
}

void Drawer::close() {
    if (!m_open) return;
    m_open = false;
    hide();
    // Not at once: the click that closed it may come from inside.
    if (auto* old = m_scroll->takeWidget()) old->deleteLater();
    setFooter(nullptr);
    Q_EMIT closed();
}

void Drawer::place() {
    // Larger text needs the same words in a line.
    const int percent = Look::now().textPercent();
    m_covers = m_page->width() < kCoverBelow * percent / 100;
    const int width = std::clamp(m_page->width() * 30 / 100, kNarrow * percent / 100, kWide * percent / 100);
    setFixedWidth(width);
    if (m_row && m_covers && m_row->indexOf(this) >= 0) m_row->removeWidget(this);
    if (m_row && !m_covers && m_row->indexOf(this) < 0) m_row->addWidget(this);
    if (!m_covers) return;
    const QRect wanted(m_page->width() - width, 0, width, m_page->height());
    setGeometry(QStyle::visualRect(layoutDirection(), m_page->rect(), wanted));
    raise();
}

void Drawer::paintEvent(QPaintEvent*) {
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
}

bool Drawer::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_page &&
        (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange))
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace rubber::desktop::gui
