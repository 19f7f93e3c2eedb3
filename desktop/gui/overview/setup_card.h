// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/parts/card.h"
#include "desktop/gui/shell/place.h"

class QLabel;
class QVBoxLayout;

namespace rubber::desktop::gui {

/// What is left of the first steps, for who skipped some of the wizard: "2 of 4 done". Shows itself only
/// while something is left and nobody put it away.
class SetupCard : public Card {
    Q_OBJECT
public:
    struct Done {
        bool relay = false, upstreamKey = false, proxyKey = false;
        bool wanted = true; ///< Not put away.
        bool operator==(const Done&) const = default;
    };
    explicit SetupCard(QWidget* parent = nullptr);
    void show(const Done& done);

Q_SIGNALS:
    void asked(const rubber::desktop::gui::Place& place);
    void putAway();

private:
    void hideCard();
    void fill();
    void addStep(const QString& text, bool done, const QString& action, const Place& place);
    Done m_done{.wanted = false};
    QLabel* m_count;
    QVBoxLayout* m_steps;
};

} // namespace rubber::desktop::gui
