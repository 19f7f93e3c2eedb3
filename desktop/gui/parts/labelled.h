// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QLayout;
class QVBoxLayout;
class QWidget;

namespace rubber::desktop::gui {

/// A label above its field, tied together for screen readers ("&Name" gives it a key).
QLayout* labelled(const QString& label, QWidget* field);
/// A line of wrapped text; `tone` is one of the style sheet's: "muted", "danger", "warn", "ok".
QLabel* line(const QString& text, const char* tone = "", QWidget* parent = nullptr);

} // namespace rubber::desktop::gui
