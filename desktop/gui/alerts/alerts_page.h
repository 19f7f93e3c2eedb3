// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN
#include "desktop/models/alerts_model.h"
#endif

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace rubber::desktop::gui {

class AlertWordsModel;
class DataTable;
class EmptyState;
class RulesView;

/// What happened that the owner should know: the inbox with a detail drawer, and the rules.
class AlertsPage : public Page {
    Q_OBJECT
public:
    explicit AlertsPage(PageContext context, QWidget* parent = nullptr);
    void visit(const Place& place) override;
    bool find() override;
    bool escape() override;
    bool act(Command command) override;
    QList<QWidget*> panes() override;

private:
    void showState();
    void showAlert();
    void acknowledgeShown();
    QWidget* detail(const Alert& alert);
    QWidget* actions(const Alert& alert);
    models::AlertsModel m_model;
    AlertWordsModel* m_words;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    DataTable* m_table;
    EmptyState* m_empty;
    RulesView* m_rules;
    QLineEdit* m_search;
    QPushButton* m_allRead;
    std::int64_t m_shown = 0; ///< The alert in the drawer; 0 = none.
};

} // namespace rubber::desktop::gui
