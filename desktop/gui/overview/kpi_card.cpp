// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/overview/kpi_card.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/spend_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace rubber::desktop::gui {

namespace {
constexpr int kNarrowest = 150;
constexpr int kSuffixUp = 4; ///< Puts it on the line the figure stands on.
} // namespace

KpiCard::KpiCard(const QString& title, QWidget* parent)
    : QAbstractButton(parent), m_title(new QLabel(title, this)), m_asOf(new QLabel(this)),
      m_value(new QLabel(this)), m_suffix(new QLabel(this)), m_detail(new QLabel(this)),
      m_bar(new SpendBar(this)) {
    setText(title);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (auto* label : {m_title, m_asOf, m_detail})
        label->setProperty("tone", "muted");
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    for (auto* child : findChildren<QWidget*>())
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_asOf);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::xs);
    column->addLayout(head);
    auto* figure = new QHBoxLayout;
    figure->setSpacing(space::xs);
    figure->addWidget(m_value);
    figure->addWidget(m_suffix, 0, Qt::AlignBottom);
    figure->addStretch();
    column->addLayout(figure);
    column->addWidget(m_bar);
    column->addWidget(m_detail, 1);
    connect(&Look::now(), &Look::changed, this, &KpiCard::restyle);
    m_suffix->setContentsMargins(0, 0, 0, kSuffixUp);
    m_bar->show({}, {});
    restyle();
}

void KpiCard::restyle() {
    m_title->setFont(Look::now().font(TextSize::Small, QFont::Medium));
    m_asOf->setFont(Look::now().font(TextSize::Axis));
    m_value->setFont(Look::now().font(TextSize::Figure, QFont::DemiBold));
    m_detail->setFont(Look::now().font(TextSize::Small));
    m_suffix->setFont(Look::now().font(TextSize::Section, QFont::DemiBold));
    updateGeometry();
    update();
}

void KpiCard::show(const Kpi& kpi, const QString& asOf) {
    m_value->setText(kpi.value);
    m_suffix->setText(kpi.suffix);
    m_detail->setText(kpi.detail);
    m_asOf->setText(asOf);
    m_bar->show(kpi.bar ? kpi.bar->first : Money(), kpi.bar ? std::optional(kpi.bar->second) : std::nullopt);
    setAccessibleName(
        QStringList{text(), (kpi.value + " " + kpi.suffix).trimmed(), kpi.detail, asOf}.join(", "));
    QWidget::show();
}

QSize KpiCard::sizeHint() const {
    // Two lines of detail in every card, or they would not stand in a row.
    const int lines = m_title->sizeHint().height() + m_value->sizeHint().height() +
                      2 * QFontMetrics(m_detail->font()).lineSpacing();
    return {220, 2 * space::m + lines + 5 + 3 * space::xs + 2};
}

QSize KpiCard::minimumSizeHint() const { return {kNarrowest, sizeHint().height()}; }

void KpiCard::paintEvent(QPaintEvent*) {
    const Theme& theme = Look::now().theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ring = hasFocus();
    const double edge = ring ? 1 : 0.5;
    painter.setPen(QPen(ring ? theme.accent : theme.border, ring ? 2 : 1));
    painter.setBrush(isDown() ? theme.selected : underMouse() ? theme.hover : theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge), 10, 10);
}

} // namespace rubber::desktop::gui
