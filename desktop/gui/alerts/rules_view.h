// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN
#include "desktop/app/alerts/alert.h"
#endif

#include <QScrollArea>

class QVBoxLayout;

namespace rubber::desktop::gui {

/// Every alert rule with its switch, its notification and its value; changes count at once.
class RulesView : public QScrollArea {
    Q_OBJECT
public:
    explicit RulesView(const PageContext& context, QWidget* parent = nullptr);
    void load();
    void show(const std::vector<AlertRuleReport>& rules); ///< Also for pictures.

Q_SIGNALS:
    void failed(const rubber::Error& error);

private:
    void add(const AlertRuleReport& rule);
    void change(const AlertRuleChange& change);
    PageContext m_context;
    QVBoxLayout* m_column;
};

} // namespace rubber::desktop::gui
