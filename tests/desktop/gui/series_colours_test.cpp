// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the colours of a chart can be told apart, by people with every common kind of colour sight.
#include "desktop/gui/look/theme.h"

#include <QtTest>

#include <array>
#include <cmath>

using namespace rubber::desktop::gui;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

// Machado, Oliveira and Fernandes 2009, full severity, on linear light.
constexpr Matrix kNormal{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix kProtan{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeutan{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritan{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

Triple times(const Matrix& matrix, const Triple& colour) {
    Triple out{};
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            out[i] += matrix[i][j] * colour[j];
    return out;
}

Triple linear(const QColor& colour) {
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return {part(colour.redF()), part(colour.greenF()), part(colour.blueF())};
}

/// Ottosson's OKLab: distances in it are about as large as they look.
Triple oklab(const Triple& light) {
    static constexpr Matrix kCones{{{0.4122214708, 0.5363325363, 0.0514459929},
                                    {0.2119034982, 0.6806995451, 0.1073969566},
                                    {0.0883024619, 0.2817188376, 0.6299787005}}};
    static constexpr Matrix kLab{{{0.2104542553, 0.7936177850, -0.0040720468},
                                  {1.9779984951, -2.4285922050, 0.4505937099},
                                  {0.0259040371, 0.7827717662, -0.8086757660}}};
    Triple cones = times(kCones, light);
    for (double& part : cones)
        part = std::cbrt(std::max(0.0, part));
    return times(kLab, cones);
}

double smallestDistance(const Theme& theme, const Matrix& sight) {
    std::vector<Triple> seen;
    for (const auto& colour : theme.series) {
        Triple light = times(sight, linear(colour));
        for (double& part : light)
            part = std::clamp(part, 0.0, 1.0);
        seen.push_back(oklab(light));
    }
    double smallest = 1;
    for (std::size_t i = 0; i < seen.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            smallest = std::min(smallest, std::hypot(seen[i][0] - seen[j][0], seen[i][1] - seen[j][1],
                                                     seen[i][2] - seen[j][2]));
    return smallest * 100;
}

} // namespace

class SeriesColoursTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void canBeToldApart_data() {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("sight");
        QTest::addColumn<double>("least");
        const std::array sights{"normal", "protan", "deutan", "tritan"};
        const std::array light{12.5, 11.4, 11.1, 9.4}, darks{12.1, 11.4, 11.0, 10.0};
        for (int i = 0; i < 4; ++i) {
            QTest::addRow("light %s", sights[std::size_t(i)]) << false << i << light[std::size_t(i)];
            QTest::addRow("dark %s", sights[std::size_t(i)]) << true << i << darks[std::size_t(i)];
        }
    }
    void canBeToldApart() {
        QFETCH(bool, dark);
        QFETCH(int, sight);
        QFETCH(double, least);
        static constexpr std::array kSights{kNormal, kProtan, kDeutan, kTritan};
        const double found =
            smallestDistance(dark ? Theme::darkOne() : Theme::light(), kSights[std::size_t(sight)]);
        QVERIFY2(found >= least, qPrintable(QString::number(found)));
        QVERIFY(found < least + 0.3); // The measure itself: it must not have become more forgiving.
    }
    void aPairThatIsOneColourToSomeIsFound() {
        Theme theme = Theme::light();
        theme.series[0] = "#A05A2C"; // Brown and olive: a deutan sees one colour.
        theme.series[1] = "#767A2C";
        QVERIFY(smallestDistance(theme, kNormal) > 8);
        QVERIFY(smallestDistance(theme, kDeutan) < 6);
    }
    void standOutFromTheCard() {
        for (const Theme& theme : {Theme::light(), Theme::darkOne()})
            for (const auto& colour : theme.series)
                QVERIFY2(contrast(colour, theme.surface) >= 3.0, qPrintable(colour.name()));
    }
};

QTEST_APPLESS_MAIN(SeriesColoursTest)
#include "series_colours_test.moc"
