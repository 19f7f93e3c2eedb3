// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/look/theme.h"

#include <algorithm>
#include <cmath>

namespace rubber::desktop::gui {

Theme Theme::light() {
    Theme t;
    t.window = "#F5F6F8";
    t.surface = "#FFFFFF";
    t.sidebar = "#ECEEF2";
    t.hover = "#E9ECF2";
    t.selected = "#DCE6FB";
    t.border = "#D5D9E0";
    t.borderStrong = "#7A8291";
    t.text = "#1A1D23";
    t.muted = "#545C69";
    t.disabled = "#8A919E";
    t.accent = "#2F5BD0";
    t.accentHover = "#244AB0";
    t.onAccent = "#FFFFFF";
    t.danger = "#B3261E";
    t.dangerGround = "#FBE9E7";
    t.dangerSolid = "#B3261E";
    t.dangerSolidHover = "#8F1D17";
    t.onDanger = "#FFFFFF";
    t.warn = "#7F5200";
    t.warnGround = "#FFF3D6";
    t.ok = "#1B6B3A";
    t.okGround = "#E3F4E8";
    t.info = "#1F5FA8";
    t.infoGround = "#E3EEFA";
    t.toastGround = "#1A1D23";
    t.toastText = "#FFFFFF";
    t.series = {"#4A60BC", "#D67748", "#1A5932", "#77187E", "#439AD7", "#737B8C"};
    return t;
}

Theme Theme::darkOne() {
    Theme t;
    t.dark = true;
    t.window = "#15171C";
    t.surface = "#1B1E24";
    t.sidebar = "#111317";
    t.hover = "#252932";
    t.selected = "#24345C";
    t.border = "#31363F";
    t.borderStrong = "#7A8290";
    t.text = "#ECEEF2";
    t.muted = "#A7AFBD";
    t.disabled = "#6C7482";
    t.accent = "#7FA2FF";
    t.accentHover = "#9AB6FF";
    t.onAccent = "#0D1220";
    t.danger = "#FF8A80";
    t.dangerGround = "#3A1B1A";
    t.dangerSolid = "#C93B31";
    t.dangerSolidHover = "#B5342B";
    t.onDanger = "#FFFFFF";
    t.warn = "#F2B84B";
    t.warnGround = "#352A12";
    t.ok = "#6FD195";
    t.okGround = "#16301F";
    t.info = "#86B9F5";
    t.infoGround = "#14283F";
    t.toastGround = "#ECEEF2";
    t.toastText = "#1B1E24";
    t.series = {"#6F86D2", "#DD8654", "#B0D8AC", "#B06582", "#6DCCFD", "#9AA3B2"};
    return t;
}

Theme Theme::ofSystem(const QPalette& system) {
    Theme t = system.color(QPalette::Window).lightness() < 128 ? darkOne() : light();
    t.window = system.color(QPalette::Window);
    t.surface = system.color(QPalette::Base);
    t.sidebar = t.window;
    t.text = system.color(QPalette::Text);
    t.muted = t.text;
    t.border = t.borderStrong = system.color(QPalette::WindowText);
    t.hover = t.surface;
    t.accent = t.accentHover = t.selected = system.color(QPalette::Highlight);
    t.onAccent = system.color(QPalette::HighlightedText);
    return t;
}

std::vector<std::pair<QString, QColor>> Theme::roles() const {
    std::vector<std::pair<QString, QColor>> all = {
        {"window", window},
        {"surface", surface},
        {"sidebar", sidebar},
        {"hover", hover},
        {"selected", selected},
        {"border", border},
        {"borderStrong", borderStrong},
        {"text", text},
        {"muted", muted},
        {"disabled", disabled},
        {"accent", accent},
        {"accentHover", accentHover},
        {"onAccent", onAccent},
        {"danger", danger},
        {"dangerGround", dangerGround},
        {"dangerSolid", dangerSolid},
        {"dangerSolidHover", dangerSolidHover},
        {"onDanger", onDanger},
        {"warn", warn},
        {"warnGround", warnGround},
        {"ok", ok},
        {"okGround", okGround},
        {"info", info},
        {"infoGround", infoGround},
        {"toastGround", toastGround},
        {"toastText", toastText},
    };
    // So that "@border" does not eat the beginning of "@borderStrong".
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    return all;
}

double contrast(const QColor& one, const QColor& other) {
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace rubber::desktop::gui
