// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/strength_bar.h"

#include "desktop/app/passphrase_strength.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/pill.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

namespace rubber::desktop::gui {

namespace {

using Level = PassphraseStrength::Level;

/// Four segments, filled up to the level.
class Segments : public QWidget {
public:
    explicit Segments(QWidget* parent) : QWidget(parent) { setFixedSize(4 * 36 + 3 * 4, 6); }
    void fill(int filled, Tone tone) {
        m_filled = filled;
        m_tone = tone;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const Theme& theme = Look::now().theme();
        for (int i = 0; i < 4; ++i) {
            painter.setBrush(i < m_filled ? coloursOf(theme, m_tone).text : theme.border);
            painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), QRect(i * 40, 0, 36, 6)), 3, 3);
        }
    }

private:
    int m_filled = 0;
    Tone m_tone = Tone::Muted;
};

QString wordFor(Level level) {
    switch (level) {
    case Level::Weak:
        return StrengthBar::tr("Weak");
    case Level::Fair:
        return StrengthBar::tr("Fair");
    case Level::Good:
        return StrengthBar::tr("Good");
    case Level::Strong:
        break;
    }
    return StrengthBar::tr("Strong");
}

Tone toneFor(Level level) {
    return level == Level::Weak ? Tone::Danger : level == Level::Fair ? Tone::Warn : Tone::Ok;
}

} // namespace

QString guessTimeText(double seconds) {
    constexpr double kDay = 86'400, kYear = 365 * kDay;
    if (seconds < 60) return StrengthBar::tr("seconds");
    if (seconds < 2 * 3600) return StrengthBar::tr("minutes");
    if (seconds < 2 * kDay) return StrengthBar::tr("hours");
    if (seconds < kYear) return StrengthBar::tr("%n day(s)", nullptr, int(seconds / kDay));
    if (seconds < 200 * kYear) return StrengthBar::tr("%n year(s)", nullptr, int(seconds / kYear));
    return StrengthBar::tr("centuries");
}

StrengthBar::StrengthBar(QWidget* parent) : QWidget(parent), m_word(new QLabel(this)), m_bar(new Segments(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_bar);
    row->addWidget(m_word, 1);
    m_word->setProperty("tone", "muted");
    m_word->setWordWrap(true);
    m_word->setMinimumHeight(18);
}

void StrengthBar::show(const Secret& passphrase) {
    auto* segments = static_cast<Segments*>(m_bar);
    if (passphrase.empty()) {
        m_weak = true;
        segments->fill(0, Tone::Muted);
        m_word->clear();
        return;
    }
    const auto strength = strengthOf(passphrase);
    m_weak = strength.level == Level::Weak;
    segments->fill(int(strength.level) + 1, toneFor(strength.level));
    m_word->setText(tr("%1. Guessing it takes %2 on a thousand computers.")
                        .arg(wordFor(strength.level), guessTimeText(strength.secondsToGuess)));
}

} // namespace rubber::desktop::gui
