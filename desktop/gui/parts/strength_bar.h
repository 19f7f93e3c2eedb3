// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/secret.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace rubber::desktop::gui {

/// How strong a new passphrase is: a bar, a word, and how long guessing it would take.
class StrengthBar : public QWidget {
    Q_OBJECT
public:
    explicit StrengthBar(QWidget* parent = nullptr);
    void show(const Secret& passphrase); ///< Empty: nothing is said.
    bool isWeak() const { return m_weak; } ///< Below Fair: the owner must say that he wants it anyway.

private:
    QLabel* m_word;
    QWidget* m_bar;
    bool m_weak = true;
};

/// "minutes", "3 days", "12 years", "centuries".
QString guessTimeText(double seconds);

} // namespace rubber::desktop::gui
