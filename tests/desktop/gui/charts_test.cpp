// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/charts/bar_panel.h"
#include "desktop/gui/charts/chart_style.h"
#include "desktop/gui/charts/donut.h"
#include "desktop/gui/charts/histogram_strip.h"
#include "desktop/gui/charts/line_chart.h"
#include "desktop/gui/charts/share_panel.h"
#include "desktop/gui/charts/sparkline.h"
#include "desktop/gui/charts/stacked_bars.h"
#include "desktop/gui/charts/swatch_button.h"
#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/time_text.h"
#include "tests/desktop/gui/pictures.h"
#include "tests/desktop/gui/screen_room.h"

#include <QApplication>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

#include <ctime>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop::gui;

namespace {

QString money(qint64 nano) { return moneyText(Money::fromNano(nano)); }

BarData bars(int count) {
    BarData made;
    for (int bar = 0; bar < count; ++bar) {
        made.bars << QString("%1 March").arg(bar + 1);
        if (bar % 5 == 4) made.axisLabels.append({bar, made.bars.last()});
    }
    for (int slot = 0; slot <= kOtherSlot; ++slot) {
        ChartSeries series{
            slot == kOtherSlot ? QString("Other") : QString("model-%1").arg(slot), {}, slot, {}};
        for (int bar = 0; bar < count; ++bar)
            series.values << (1 + (bar * 7 + slot * 3) % 11) * 100'000'000ll;
        made.series << series;
    }
    return made;
}

QList<HistogramBar> strip(int count) {
    QList<HistogramBar> made;
    for (int bar = 0; bar < count; ++bar)
        made.append({20 + (bar * 13) % 40, bar % 9 == 3 ? 6 : 0, bar % 14 == 5 ? 3 : 0});
    return made;
}

/// Counts how often it is drawn.
class Counted : public Chart {
public:
    using Chart::Chart;
    void news() { outdated(); }
    int drawn = 0;

protected:
    void redraw() override { ++drawn; }
    void restyle() override {}
};

} // namespace

class ChartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theAxisOfALineIsInTheChosenZone() {
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "Asia/Tokyo");
        tzset();
        LineChart chart("line", money, 1, "%.0f");
        chart.show({{"spent", ChartLine::Form::Line, 0, {{0, 1}, {7'200'000, 2}}}}, 0, 7'200'000, "a line");
        showTimes({.utc = true});
        const QString utc = chart.textAt(3'600'000);
        showTimes({});
        const QString local = chart.textAt(3'600'000);
        qputenv("TZ", zone);
        tzset();
        QVERIFY2(utc.startsWith("01:00"), qPrintable(utc));
        QVERIFY2(local.startsWith("10:00"), qPrintable(local));
    }
    void initTestCase() { steadyLook(); }

    void newsIsDrawnOnceABeatHoweverOftenItComes() {
        Counted chart("counted");
        chart.show();
        for (int i = 0; i < 500; ++i)
            chart.news();
        QCOMPARE(chart.drawn, 0);
        QVERIFY(waitFor([&] { return chart.drawn == 1; }));
    }
    void aHiddenChartIsDrawnWhenItIsShown() {
        Counted hidden("hidden"), shown("shown");
        shown.show();
        hidden.news();
        shown.news();
        QVERIFY(waitFor([&] { return shown.drawn == 1; }));
        QCOMPARE(hidden.drawn, 0);
        hidden.show();
        QCOMPARE(hidden.drawn, 1);
    }
    void onlyTheNewestBarChangesWhenOnlyItsValueDoes() {
        StackedBars chart("Spend", money);
        chart.resize(600, 240);
        chart.show(bars(30));
        chart.QWidget::show();
        QCOMPARE(chart.drawn("model-2", 29), bars(30).series[2].values[29]);
        auto more = bars(30);
        more.series[2].values[29] += 50'000'000;
        chart.show(more);
        chart.flush();
        QCOMPARE(chart.drawn("model-2", 29), more.series[2].values[29]);
        QCOMPARE(chart.drawn("model-2", 28), more.series[2].values[28]);
        QVERIFY(chart.barText(29).startsWith("30 March"));
        QCOMPARE(chart.barText(29).split('\n').size(), 7);
    }
    void theSumOfTheTooltipIsTheBar() {
        StackedBars chart("Spend", [](qint64 value) { return QString::number(value); });
        chart.show(bars(3));
        const auto lines = chart.barText(1).split('\n');
        qint64 sum = 0;
        for (int i = 1; i < lines.size(); ++i)
            sum += lines[i].section(' ', -1).toLongLong();
        QCOMPARE(lines[0].section(' ', -1).toLongLong(), sum);
    }
    void draggingOverTheStripChoosesWholeBars() {
        HistogramStrip chart("Requests");
        chart.resize(600, HistogramStrip::kHeight);
        chart.show(WallTime{1'000'000}, Duration::seconds(60), strip(60));
        chart.QWidget::show();
        QSignalSpy chosen(&chart, &HistogramStrip::rangeChosen);
        QTest::mousePress(&chart, Qt::LeftButton, {}, {105, 30});
        QTest::mouseMove(&chart, {155, 30});
        QTest::mouseRelease(&chart, Qt::LeftButton, {}, {155, 30});
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toLongLong(), 1'000'000 + 10 * 60'000);
        QCOMPARE(chosen[0][1].toLongLong(), 1'000'000 + 16 * 60'000);
        // The window of time moves on; the chosen stretch stays the same.
        chart.show(WallTime{1'000'000 + 60'000}, Duration::seconds(60), strip(60));
        QVERIFY(chart.hasChoice());
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(chosen[1], chosen[0]);
        QTest::keyClick(&chart, Qt::Key_Escape);
        QVERIFY(!chart.hasChoice());
    }
    void theStripCanBeUsedWithoutAMouse() {
        HistogramStrip chart("Requests");
        chart.resize(600, HistogramStrip::kHeight);
        chart.show(WallTime{0}, Duration::seconds(60), strip(60));
        chart.QWidget::show();
        QSignalSpy chosen(&chart, &HistogramStrip::rangeChosen);
        QTest::keyClick(&chart, Qt::Key_Left);
        QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(chosen[0][0].toLongLong(), 58 * 60'000);
        QCOMPARE(chosen[0][1].toLongLong(), 60 * 60'000);
        qint64 all = 0;
        for (const auto& bar : strip(60))
            all += bar.all();
        QVERIFY(chart.sentence().startsWith(countText(all) + " requests, "));
    }
    void linesKeepTheirLastPointsWhenTheyAreThinned() {
        QList<QPointF> many;
        for (int i = 0; i < 10'000; ++i)
            many << QPointF(i, i);
        const auto few = thinned(many);
        QCOMPARE(few.size(), qsizetype(kMostPoints));
        QCOMPARE(few.last(), many.last());
        QCOMPARE(stepped({{0, 1}, {5, 3}}), (QList<QPointF>{{0, 1}, {5, 1}, {5, 3}}));
    }
    void axesHaveRoundSteps() {
        const auto end = [](double top) { return axisSteps(top).step * axisSteps(top).count; };
        QCOMPARE(end(17.3), 20.0);
        QCOMPARE(end(0.0094), 0.01);
        QCOMPARE(end(100), 100.0);
        QCOMPARE(end(0), 1.0);
        for (double top = 0.001; top < 1e6; top *= 1.37)
            QVERIFY(end(top) >= top && axisSteps(top).count <= 4);
    }
    void percentsNeverLie() {
        QCOMPARE(percentText(999'999, 1'000'000), QString("99 %"));
        QCOMPARE(percentText(1, 1'000'000), QString("< 1 %"));
        QCOMPARE(percentText(5, 5), QString("100 %"));
        QCOMPARE(percentText(0, 0), QString("0 %"));
    }
    void theListTellsWhatTheDonutDraws() {
        SharePanel panel("Share", money);
        QSignalSpy chosen(&panel, &SharePanel::chosen);
        panel.show({{"a", {}, 0, 3'000'000'000}, {"Other", {}, kOtherSlot, 1'000'000'000}}, "$4.00");
        QCOMPARE(panel.texts(), (QStringList{"a $3.00 75 %", "Other $1.00 25 %"}));
        QTest::mouseClick(panel.findChild<SwatchButton*>(), Qt::LeftButton);
        QCOMPARE(chosen[0][0].toString(), QString("a"));
    }
    void everyChartInBothThemes_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    /// To be looked at (GALLERY=folder); and nothing complains while it is drawn and restyled.
    void everyChartInBothThemes() {
        QFETCH(bool, dark);
        QWidget window;
        window.setObjectName("page");
        window.resize(900, 1000);
        auto* column = new QVBoxLayout(&window);
        auto* panel = new BarPanel("Spend", money);
        panel->show(bars(30), "Day");
        auto* histogram = new HistogramStrip("Requests");
        histogram->show(WallTime{0}, Duration::seconds(300), strip(96));
        auto* limit = new LineChart("Daily limit", money, 1e9, "$%.2f");
        QList<QPointF> total;
        for (int i = 0; i < 80; ++i)
            total << QPointF(i * 600'000.0, double(i * i) * 800'000.0);
        limit->show({{"Spent", ChartLine::Form::Step, 0, total},
                     {"Limit", ChartLine::Form::Limit, 0, {{0, 5e9}, {86'400'000, 5e9}}}},
                    0, 86'400'000, "$5.06 of $5.00 at 13:10");
        auto* latency = new LineChart(
            "Latency", [](qint64 ms) { return QString("%1 ms").arg(ms); }, 1, "%.0f ms");
        QList<QPointF> p50, p95;
        for (int i = 0; i < 288; ++i) {
            p50 << QPointF(i * 300'000.0, 800 + (i * 37) % 300);
            p95 << QPointF(i * 300'000.0, 2'400 + (i * 91) % 1'200);
        }
        latency->show({{"p50", ChartLine::Form::Line, 0, p50}, {"p95", ChartLine::Form::Dashed, 1, p95}}, 0,
                      86'400'000, "p50 900 ms, p95 3.1 s");
        auto* spark = new Sparkline;
        spark->show({1, 4, 2, 8, 5, 9, 3}, "$32 in 7 days");
        for (QWidget* each : QList<QWidget*>{panel, histogram, limit, latency, spark})
            column->addWidget(each);
        window.show();
        steadyLook().choose(dark ? Look::Choice::Dark : Look::Choice::Light);
        QApplication::processEvents();
        keepForLooking(window, QString("charts-") + (dark ? "dark" : "light"));
        QCOMPARE(limit->textAt(3'000'000).split('\n').size(), 3);
        steadyLook().choose(Look::Choice::Light);
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    ChartsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "charts_test.moc"
