// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/wizard/step.h"

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace rubber::desktop::gui {

/// From the first start to the first request, in six steps. Each but making the vault may be skipped; the
/// overview then lists what is left. Not a QWizard: that looks different on every system and ignores the
/// style sheet.
class Wizard : public QWidget {
    Q_OBJECT
public:
    explicit Wizard(const PageContext& context, QWidget* parent = nullptr);
    WizardStep* step() const;
    int at() const { return m_at; }

Q_SIGNALS:
    /// The wizard is over; the window goes on with the shell. It deletes itself.
    void left();
    void openOtherAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Dots;
    void add(WizardStep* step);
    void show(int step);
    void next();
    void showButtons();
    void askToLeave();
    WizardFacts m_facts;
    PageContext m_context;
    QList<WizardStep*> m_steps;
    int m_at = 0;
    QStackedWidget* m_stack;
    Dots* m_dots;
    QProgressBar* m_busy;
    QPushButton *m_back, *m_skip, *m_continue;
};

} // namespace rubber::desktop::gui
