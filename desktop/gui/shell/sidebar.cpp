// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/shell/sidebar.h"

#include "desktop/gui/look/icons.h"
#include "desktop/gui/look/look.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rubber::desktop::gui {

/// One section: icon, name, badge.
class Sidebar::Entry : public QAbstractButton {
public:
    Entry(const QString& icon, const QString& name, QWidget* parent) : QAbstractButton(parent), m_icon(icon) {
        setText(name);
        setAccessibleName(name);
        setToolTip(name);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }
    void setBadge(const QString& badge) {
        m_badge = badge;
        setAccessibleName(badge.isEmpty() ? text() : text() + ", " + badge);
        update();
    }
    void setNarrow(bool narrow) {
        m_narrow = narrow;
        updateGeometry();
        update();
    }
    /// With its name in the bold of the one that is chosen, and room for a badge.
    QSize sizeHint() const override {
        if (m_narrow) return {kNarrow - 2 * space::s, kHeight};
        const QFontMetrics bold(Look::now().font(TextSize::Body, QFont::DemiBold));
        return {kBeforeText + bold.horizontalAdvance(text()) + kAfterText, kHeight};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = Look::now().theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? theme.selected : theme.hover);
            painter.drawRoundedRect(body, 6, 6);
        }
        if (hasFocus()) {
            painter.setPen(QPen(theme.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(body, 6, 6);
        }
        const auto direction = layoutDirection();
        const auto at = [&](const QRect& place) { return QStyle::visualRect(direction, rect(), place); };
        const QRect iconPlace = at(m_narrow ? QRect((width() - 18) / 2, (height() - 18) / 2, 18, 18)
                                            : QRect(10, (height() - 18) / 2, 18, 18));
        painter.drawPixmap(iconPlace, iconPixmap(m_icon, isChecked() ? theme.text : theme.muted, 18,
                                                 devicePixelRatioF()));
        painter.setFont(Look::now().font(TextSize::Body, isChecked() ? QFont::DemiBold : QFont::Normal));
        painter.setPen(theme.text);
        if (!m_narrow) {
            const int room = width() - kBeforeText - kAfterText;
            painter.drawText(at(QRect(kBeforeText, 0, room, height())), Qt::AlignVCenter | Qt::AlignLeft,
                             painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
        }
        if (m_badge.isEmpty()) return;
        painter.setFont(Look::now().font(TextSize::Axis, QFont::DemiBold));
        const int wide = std::max(18, painter.fontMetrics().horizontalAdvance(m_badge) + 10);
        const QRect badge = at(m_narrow ? QRect(width() - wide, 0, wide, 18)
                                        : QRect(width() - wide - 8, (height() - 18) / 2, wide, 18));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.dangerSolid);
        painter.drawRoundedRect(badge, 9, 9);
        painter.setPen(theme.onDanger);
        painter.drawText(badge, Qt::AlignCenter, m_badge);
    }

private:
    static constexpr int kHeight = 36, kBeforeText = 38, kAfterText = 30;
    QString m_icon, m_badge;
    bool m_narrow = false;
};

Sidebar::Sidebar(QWidget* parent)
    : QFrame(parent), m_column(new QVBoxLayout(this)), m_entries(new QVBoxLayout), m_mark(new QLabel(this)),
      m_name(new QLabel("RubberAPI", this)), m_relays(new QPushButton(this)),
      m_lock(new QPushButton(tr("Lock"), this)), m_more(new QToolButton(this)) {
    setObjectName("sidebar");
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Sections"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(10, 0, 0, space::s);
    head->setSpacing(10);
    head->addWidget(m_mark);
    head->addWidget(m_name, 1);
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_more);
    connect(menu->addAction(tr("Kill all keys…")), &QAction::triggered, this, &Sidebar::killAllAsked);
    m_more->setMenu(menu);
    m_relays->setProperty("kind", "quiet");
    m_relays->setProperty("elides", true);
    m_lock->setProperty("kind", "quiet");
    m_lock->setToolTip(tr("Lock the vault (Ctrl+L)"));
    for (auto* button : {m_relays, m_lock})
        button->setStyleSheet("text-align: left;");
    m_entries->setSpacing(2);
    m_column->setContentsMargins(space::s, space::l, space::s, space::s);
    m_column->setSpacing(space::xs);
    m_column->addLayout(head);
    m_column->addLayout(m_entries);
    m_column->addStretch();
    m_column->addWidget(m_relays);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(0);
    foot->addWidget(m_lock, 1);
    foot->addWidget(m_more);
    m_column->addLayout(foot);
    connect(m_relays, &QPushButton::clicked, this, &Sidebar::relaysAsked);
    connect(m_lock, &QPushButton::clicked, this, &Sidebar::lockAsked);
    connect(&Look::now(), &Look::changed, this, &Sidebar::restyle);
    setNarrow(false);
    restyle();
}

void Sidebar::add(PageId page, const QString& icon, const QString& name) {
    auto* entry = new Entry(icon, name, this);
    m_entries->addWidget(entry);
    m_byPage[int(page)] = entry;
    connect(entry, &Entry::clicked, this, [this, page] { Q_EMIT chosen(page); });
    setNarrow(m_narrow);
}

void Sidebar::select(PageId page) {
    if (auto* entry = m_byPage.value(int(page))) entry->setChecked(true);
}

void Sidebar::setBadge(PageId page, const QString& badge) {
    if (auto* entry = m_byPage.value(int(page))) entry->setBadge(badge);
}

void Sidebar::setRelayLine(const QString& icon, const QString& text, Tone tone, const QString& whole) {
    m_relayWhole = whole;
    m_relayIcon = icon;
    m_relayText = text;
    m_relayTone = tone;
    restyle();
}

void Sidebar::setNarrow(bool narrow) {
    m_narrow = narrow;
    setFixedWidth(narrow ? kNarrow : wideEnough());
    m_name->setVisible(!narrow);
    m_more->setVisible(!narrow);
    for (auto* entry : std::as_const(m_byPage))
        entry->setNarrow(narrow);
    restyle();
}

/// As wide as the names of this language need, within bounds; what is longer still ends with an ellipsis.
int Sidebar::wideEnough() const {
    int widest = 0;
    for (const auto* entry : m_byPage)
        widest = std::max(widest, entry->sizeHint().width());
    return std::clamp(widest + 2 * space::s, kWide, kWidest);
}

QWidget* Sidebar::first() const {
    for (auto* entry : m_byPage)
        if (entry->isChecked()) return entry;
    return m_lock;
}

void Sidebar::restyle() {
    if (!m_narrow) setFixedWidth(wideEnough()); // Larger text.
    const Theme& theme = Look::now().theme();
    m_mark->setPixmap(iconPixmap("mark", theme.accent, 20, devicePixelRatioF()));
    m_name->setFont(Look::now().font(TextSize::Section, QFont::DemiBold));
    m_more->setIcon(icon("more", theme.muted));
    m_lock->setIcon(icon("lock", theme.muted));
    m_lock->setText(m_narrow ? QString() : tr("Lock"));
    m_lock->setAccessibleName(tr("Lock"));
    m_relays->setVisible(!m_relayText.isEmpty());
    m_relays->setIcon(icon(m_relayIcon, coloursOf(theme, m_relayTone).text));
    m_relays->setText(m_narrow ? QString()
                               : fontMetrics().elidedText(m_relayText, Qt::ElideRight, width() - 64));
    m_relays->setAccessibleName(tr("Relays: %1").arg(m_relayWhole));
    m_relays->setToolTip(m_relayWhole);
}

} // namespace rubber::desktop::gui
