// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace rubber::test {

/// Walks what assistive technology is told of a window and says, a line each, what somebody who hears it
/// instead of seeing it would miss:
///   - a control without a name, or with its class's name, or with the same name as a sibling of its kind;
///   - a combo box without a label (on Linux its name is its value, so a name alone proves nothing);
///   - a password field that says its text;
///   - something to click that the keyboard cannot reach;
///   - a chart without a table or text that says the same (property "a11yTwin").
/// Empty when all is well. Hidden widgets are passed over.
QStringList accessibilityComplaints(QWidget& window);

/// Widgets that Tab never reaches, or that it never leaves. Empty when Tab visits each focusable widget of
/// the window once and comes back. The window must be shown and active.
QStringList tabComplaints(QWidget& window);

/// Visible texts that do not fit their place, and controls that lie over one another.
QStringList layoutComplaints(QWidget& window);

} // namespace rubber::test
