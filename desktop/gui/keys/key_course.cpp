// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/keys/key_course.h"

#include "desktop/gui/charts/line_chart.h"
#include "desktop/gui/charts/sparkline.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/words/money_text.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace rubber::desktop::gui {

namespace {

constexpr std::size_t kBuckets = 48;
constexpr Duration kWeek = Duration::days(7);
constexpr double kNanoPerDollar = 1e9;

QString nanoText(qint64 nano) { return moneyText(Money::fromNano(nano)); }

} // namespace

KeyCourse::KeyCourse(const PageContext& context, const QString& key, QWidget* parent)
    : QWidget(parent), m_context(context), m_key(key),
      m_today(new LineChart(tr("Use of the daily limit"), nanoText, kNanoPerDollar, "$%.2f", this)),
      m_week(new Sparkline(this)), m_todayText(line({}, "muted", this)), m_weekText(line({}, "muted", this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_todayText);
    column->addWidget(m_today);
    column->addSpacing(space::s);
    column->addWidget(m_weekText);
    column->addWidget(m_week);
    m_today->setMinimumHeight(m_today->sizeHint().height());
    m_today->hide();
    m_todayText->hide();
    m_week->hide();
}

void KeyCourse::show(const KeyReport& key) {
    m_limit = key.policy.dailyLimit;
    m_today->setVisible(m_limit.has_value() && m_of);
    m_todayText->setVisible(m_limit.has_value() && m_of);
    const std::pair of{key.live ? key.live->requestsLifetime : 0, UtcDay::of(now()).number};
    if (m_of == of) return;
    m_of = of;
    load();
}

void KeyCourse::load() {
    m_context.desk.ask(
        this,
        [id = m_key.toStdString(), now = now()](App& app) -> Result<Course> {
            Course course;
            const UtcDay day = UtcDay::of(now);
            TRY_LET(today, app.spendSeries(day.begin(), now, SpendBucket::FiveMinutes, id));
            course.today = std::move(today);
            TRY_LET(week, app.keySpend(id, now - kWeek, kBuckets));
            course.week = std::move(week);
            return course;
        },
        [this](const Result<Course>& course) {
            if (course) take(*course);
        },
        models::Desk::On::Watch);
}

void KeyCourse::take(const Course& course) {
    Money sum;
    QList<qint64> parts;
    for (const Money part : course.week) {
        sum += part;
        parts << part.nano();
    }
    const QString week = tr("%1 in 7 days").arg(moneyText(sum));
    m_weekText->setText(week);
    m_week->show(parts, week);
    m_week->setVisible(sum.nano() > 0);

    m_today->setVisible(m_limit.has_value());
    m_todayText->setVisible(m_limit.has_value());
    if (!m_limit) return;
    const WallTime begin = UtcDay::of(now()).begin(), end = begin + Duration::days(1);
    ChartLine spent{tr("Spent"), ChartLine::Form::Step, 0, {}}, limit{tr("Limit"), ChartLine::Form::Limit, 0, {}};
    Money total;
    spent.points << QPointF(double(begin.ms), 0);
    for (const auto& point : course.today.points) {
        total += point.figures.cost;
        // One point for each stretch, at its end: several models have one each.
        const double at = double(std::min(point.begin + spanOf(SpendBucket::FiveMinutes), now()).ms);
        if (spent.points.last().x() == at) spent.points.removeLast();
        spent.points << QPointF(at, double(total.nano()));
    }
    if (spent.points.last().x() < double(now().ms)) spent.points << QPointF(double(now().ms), double(total.nano()));
    for (const WallTime at : {begin, end})
        limit.points << QPointF(double(at.ms), double(m_limit->nano()));
    const QString text = tr("%1 spent since 00:00 UTC").arg(moneyOfText(total, *m_limit));
    m_todayText->setText(text);
    m_today->show({spent, limit}, begin.ms, end.ms, text);
}

} // namespace rubber::desktop::gui
