// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/look/look.h"

#include "desktop/gui/look/style_sheet.h"
#include "shared/result.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>

#include <algorithm>

/// Resources of a static library are there only when somebody asks for them; the macro wants no namespace.
static void haveResources() { Q_INIT_RESOURCE(desktop); }

namespace rubber::desktop::gui {

namespace {

Look* s_now = nullptr;
constexpr const char* kFamily = "Rubber UI";
constexpr const char* kMonoFamily = "JetBrains Mono";

QPalette paletteOf(const Theme& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.window);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::ToolTipBase, t.toastGround);
    p.setColor(QPalette::ToolTipText, t.toastText);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::BrightText, t.danger);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.hover);
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::Dark, t.borderStrong);
    p.setColor(QPalette::Shadow, t.borderStrong);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.disabled);
    return p;
}

} // namespace

Look::Look() {
    CHECK(!s_now);
    s_now = this;
    haveResources();
    m_system = QApplication::palette();
    QApplication::setStyle(QStyleFactory::create("Fusion"));
    for (const char* file : {"RubberUI-Regular.otf", "RubberUI-Medium.otf", "RubberUI-SemiBold.otf",
                             "JetBrainsMono-Regular.ttf"}) {
        const int added = QFontDatabase::addApplicationFont(QString(":/fonts/") + file);
        CHECK(added >= 0);
    }
    apply();
}

Look::~Look() { s_now = nullptr; }

Look& Look::now() {
    CHECK(s_now);
    return *s_now;
}

void Look::choose(Choice choice) {
    m_choice = choice;
    apply();
}

void Look::systemPrefersDark(bool dark) {
    m_systemDark = dark;
    apply();
}

void Look::setHighContrast(bool on) {
    m_highContrast = on;
    apply();
}

void Look::setTextPercent(int percent) {
    m_textPercent = std::clamp(percent, 90, 150);
    apply();
}

int Look::pixels(TextSize size) const { return (static_cast<int>(size) * m_textPercent + 50) / 100; }

QFont Look::font(TextSize size, QFont::Weight weight) const {
    QFont font(kFamily);
    font.setPixelSize(pixels(size));
    font.setWeight(weight);
    return font;
}

QFont Look::mono() const {
    QFont font(kMonoFamily);
    font.setPixelSize(pixels(TextSize::Small));
    return font;
}

void Look::apply() {
    const bool dark = m_choice == Choice::Dark || (m_choice == Choice::System && m_systemDark);
    m_theme = m_highContrast ? Theme::ofSystem(m_system) : dark ? Theme::darkOne() : Theme::light();
    QApplication::setFont(font(TextSize::Body));
    QApplication::setPalette(m_highContrast ? m_system : paletteOf(m_theme));
    qApp->setStyleSheet(styleSheet(m_theme, m_textPercent, m_highContrast));
    Q_EMIT changed();
}

} // namespace rubber::desktop::gui
