// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/overview/spend_view.h"

#include "desktop/gui/charts/bar_panel.h"
#include "desktop/gui/charts/share_panel.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/card.h"
#include "desktop/gui/parts/empty_state.h"
#include "desktop/gui/words/money_text.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>

namespace rubber::desktop::gui {

namespace {

constexpr int kLabels = 6; ///< At most about as many under the axis.

QDateTime utc(WallTime then) { return QDateTime::fromMSecsSinceEpoch(then.ms, Qt::UTC); }

QString moneyOf(qint64 nano) { return moneyText(Money::fromNano(nano)); }

/// Days and hours are the relay's, in UTC: the day a limit is counted in.
BarData barsOf(const SpendSeries& series) {
    BarData made;
    const std::int64_t span = spanOf(series.bucket).ms;
    const auto count = int((series.until - series.since).ms / span);
    const bool hours = series.bucket != SpendBucket::Day;
    const int step = hours ? 4 : count <= 8 ? 1 : std::max(5, count / kLabels);
    for (int bar = 0; bar < count; ++bar) {
        const QDateTime begin = utc(series.since + Duration{span * bar});
        const QString name = hours ? begin.toString("HH:mm") : QLocale().toString(begin.date(), "d MMM");
        made.bars << (hours ? QLocale().toString(begin.date(), "d MMM") + " " + name : name);
        // Counted from the newest, so that today always has its label.
        if ((count - 1 - bar) % step == 0) made.axisLabels.append({bar, name});
    }
    for (const auto& slot : models::bySlot(series)) {
        ChartSeries one;
        one.slot = slot.slot;
        one.name = slot.model.empty() ? otherModels() : QString::fromStdString(slot.model);
        // "anthropic/claude-sonnet-4.5": the maker is in the tooltip.
        one.label = one.name.section('/', -1);
        for (const Money cost : slot.costs)
            one.values << cost.nano();
        made.series << one;
    }
    return made;
}

QString titleOf(SpendBucket bucket) {
    return bucket == SpendBucket::Day ? SpendView::tr("Spend per day by model (UTC)")
                                      : SpendView::tr("Spend per hour by model (UTC)");
}

} // namespace

QString otherModels() { return SpendView::tr("Other"); }

SpendView::SpendView(QWidget* parent)
    : QWidget(parent), m_barCard(new Card({}, this)), m_barTitle(new QLabel(m_barCard)),
      m_shareCard(new Card(tr("Share by model"), this)),
      m_bars(new BarPanel(tr("Spend by model"), moneyOf, this)),
      m_shares(new SharePanel(tr("Share by model"), moneyOf, this)), m_empty(new EmptyState(this)),
      m_stack(new QStackedLayout) {
    const auto restyle = [this] {
        m_barTitle->setFont(Look::now().font(TextSize::Section, QFont::DemiBold));
    };
    connect(&Look::now(), &Look::changed, this, restyle);
    restyle();
    auto* head = new QHBoxLayout;
    head->addWidget(m_barTitle, 1);
    head->addWidget(m_bars->switchButton());
    m_barCard->column()->addLayout(head);
    m_barCard->column()->addWidget(m_bars, 1);
    m_shareCard->column()->addWidget(m_shares, 1);
    auto* charts = new QWidget(this);
    auto* row = new QHBoxLayout(charts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    row->addWidget(m_barCard, 2);
    row->addWidget(m_shareCard, 1);
    auto* emptyCard = new Card({}, this);
    emptyCard->column()->addWidget(m_empty, 1);
    m_stack->addWidget(charts);
    m_stack->addWidget(emptyCard);
    setLayout(m_stack);

    connect(m_empty, &EmptyState::acted, this, &SpendView::firstStepAsked);
    connect(m_bars, &BarPanel::chosen, this,
            [this](int bar, const QString& series) { Q_EMIT chosen(placeOf(bar, series)); });
    connect(m_shares, &SharePanel::chosen, this,
            [this](const QString& model) { Q_EMIT chosen(placeOf(-1, model)); });
}

void SpendView::setFirstStep(const QString& sentence, const QString& action) {
    m_empty->tell("chart", sentence, action);
}

Place SpendView::placeOf(int bar, const QString& series) const {
    Place place{.page = PageId::Activity, .tab = "requests"};
    if (series != otherModels()) place.model = series;
    if (bar >= 0) place.day = utc(m_since + Duration{spanOf(m_bucket).ms * bar}).toString("yyyy-MM-dd");
    return place;
}

void SpendView::show(const models::Spend& spend) {
    const auto& series = spend.series();
    m_since = series.since;
    m_bucket = series.bucket;
    m_barTitle->setText(titleOf(series.bucket));
    m_barCard->setAccessibleName(m_barTitle->text());
    m_stack->setCurrentIndex(series.anyRequest ? 0 : 1);
    const BarData made = barsOf(series);
    QList<ChartShare> shares;
    for (const auto& one : made.series) {
        qint64 sum = 0;
        for (const qint64 value : one.values)
            sum += value;
        shares.append({one.name, one.label, one.slot, sum});
    }
    m_bars->show(made, series.bucket == SpendBucket::Day ? tr("Day") : tr("Hour"));
    m_shares->show(shares, moneyText(series.total.cost));
    QWidget::show();
}

} // namespace rubber::desktop::gui
