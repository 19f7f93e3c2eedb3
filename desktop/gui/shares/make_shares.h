// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read what these pull in.
#include "desktop/gui/shares/handout.h"
#endif

class QLabel;
class QPushButton;
class QStackedWidget;

namespace rubber::desktop::gui {

class PlanForm;
class SecretField;
class ShareCollect;
class Sheet;

/// New shares in four steps: how many; sheets to print; typing enough of them again; in force. Until the last
/// step nothing is changed, and leaving throws all of it away. The contents of a Sheet.
class MakeShares : public QWidget {
    Q_OBJECT
public:
    struct For {
        QString relay;    ///< "" = the vault's own.
        bool replaces = false; ///< There are shares, which become void.
    };
    MakeShares(const PageContext& context, const For& what, QWidget* parent = nullptr);
    /// For Sheet: the step's buttons.
    QWidget* footer() const { return m_footer; }
    /// What "Write the sheets…" does once a folder is chosen.
    void writeTo(const QString& folder);
    /// Esc or the close button: true when nothing is lost, else it asks first.
    bool mayLeave();

Q_SIGNALS:
    void inForce();
    void left(); ///< Close the sheet.

private:
    enum Step { Plan, Hand, Type, Done };
    void buildPlan();
    void buildHand();
    void buildType();
    void buildDone();
    void goTo(Step step);
    void proceed();
    void make();
    void askFolder();
    void putInForce();
    void removeSheets();
    void working(const QString& what); ///< "" = no longer.
    void fail(const Error& error);
    Step step() const;

    PageContext m_context;
    For m_for;
    std::shared_ptr<Handout> m_handout; ///< From the second step on; a lane may hold it too.
    QStackedWidget* m_steps;
    MessageBar* m_message;
    PlanForm* m_plan = nullptr;
    SecretField* m_passphrase = nullptr; ///< Of the vault only.
    QLabel *m_files = nullptr, *m_doneText = nullptr;
    QPushButton *m_write = nullptr, *m_open = nullptr, *m_remove = nullptr;
    ShareCollect* m_typed = nullptr;
    QWidget* m_footer;
    QLabel* m_working;
    QPushButton* m_next;
    bool m_leaving = false; ///< The message bar asks whether to.
};

/// Opens it over a page. Delete the sheet to close it.
Sheet* openMakeShares(const PageContext& context, const MakeShares::For& what, QWidget* page,
                      std::function<void()> inForce);

} // namespace rubber::desktop::gui
