// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/relays/latency_card.h"

#include "desktop/gui/charts/line_panel.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/request_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {

constexpr int kLaterMs = 5'000;
constexpr Duration kStretch = Duration::seconds(300);
constexpr Duration kSpan = Duration::days(1);
constexpr double kMsPerSecond = 1'000;
constexpr int kHeight = 180;

/// The stretches end where one ends that has begun.
WallTime endOf(WallTime now) { return WallTime{(now.ms / kStretch.ms + 1) * kStretch.ms}; }

} // namespace

LatencyCard::LatencyCard(const PageContext& context, QWidget* parent)
    : Card(tr("How long requests took, last 24 hours"), parent), m_context(context),
      m_panel(new LinePanel(tr("Latency"), [](qint64 ms) { return latencyText(ms); }, kMsPerSecond, "%.1f s", this)),
      m_sentence(line({}, "muted", this)) {
    auto* head = new QHBoxLayout;
    head->addWidget(m_sentence, 1);
    head->addWidget(m_panel->toggle(), 0, Qt::AlignTop);
    column()->addLayout(head);
    column()->addWidget(m_panel);
    m_panel->setFixedHeight(kHeight);
    m_later.setSingleShot(true);
    m_later.setInterval(kLaterMs);
    connect(&m_later, &QTimer::timeout, this, &LatencyCard::load);
    connect(&context.live, &models::Live::rowsArrived, this, [this] {
        // It is hidden without a request, so its own visibility says nothing.
        if (parentWidget() && parentWidget()->isVisible() && !m_later.isActive()) m_later.start();
    });
    hide();
}

void LatencyCard::load() {
    if (std::exchange(m_asking, true)) return;
    const WallTime end = endOf(m_context.desk.clock().wall());
    m_context.desk.ask(
        this, [end](App& app) { return latency(app, "", end - kSpan, end, kStretch); },
        [this](const Result<LatencySeries>& series) {
            m_asking = false;
            if (!series) return Q_EMIT failed(series.error());
            show(*series);
        },
        models::Desk::On::Watch);
}

void LatencyCard::show(const LatencySeries& series) {
    const WallTime end = endOf(m_context.desk.clock().wall());
    ChartLine half{tr("Half took at most"), ChartLine::Form::Line, 0, {}},
        most{tr("95 % took at most"), ChartLine::Form::Dashed, 1, {}};
    for (const auto& point : series.points) {
        half.points << QPointF(double(point.begin.ms), double(point.p50Ms));
        most.points << QPointF(double(point.begin.ms), double(point.p95Ms));
    }
    QString text = tr("Half of %1 answered requests took at most %2, 95 % at most %3 (dashed).")
                       .arg(countText(qint64(series.whole.requests)), latencyText(series.whole.p50Ms),
                            latencyText(series.whole.p95Ms));
    if (series.cut) text += " " + tr("Only the newest requests were looked at.");
    m_sentence->setText(text);
    m_panel->show({half, most}, (end - kSpan).ms, end.ms, text);
    setVisible(!series.points.empty());
}

} // namespace rubber::desktop::gui
