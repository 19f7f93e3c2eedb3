// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace rubber::desktop::gui {

class Sidebar;
class StatusLine;

/// A section of the window and how its page is made.
struct Section {
    PageId id;
    const char* icon;
    QString name;
    std::function<Page*(PageContext)> make;
};
/// All sections, in the order of the sidebar. pages.cpp is the only file that knows every page.
QList<Section> sections();

/// The unlocked window: sidebar, pages, status line. Made at the unlock and deleted at the lock, so that
/// nothing it showed survives. Pages are made when they are first visited.
class Shell : public QWidget {
    Q_OBJECT
public:
    Shell(PageContext context, QWidget* parent = nullptr);

    Page* page() const;
    Page* page(PageId id); ///< Makes it if needed.
    PageId current() const { return m_current; }
    Sidebar* sidebar() const { return m_sidebar; }
    StatusLine* statusLine() const { return m_status; }
    void cyclePanes(int step); ///< F6, Shift+F6.

public Q_SLOTS:
    void visit(const rubber::desktop::gui::Place& place);

Q_SIGNALS:
    void lockAsked();
    void killAllAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showLinks();
    void showAlerts();
    void showFreshness();
    void followWork();
    void placeToasts();
    PageContext m_context;
    QList<Section> m_sections;
    Sidebar* m_sidebar;
    QStackedWidget* m_pages;
    StatusLine* m_status;
    QHash<int, Page*> m_made;
    PageId m_current = PageId::Overview;
};

} // namespace rubber::desktop::gui
