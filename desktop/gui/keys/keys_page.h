// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/keys/key_actions.h"
#include "desktop/gui/parts/sheet.h"

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/models/keys_filter.h"
#endif

#include <QPointer>
#include <QTimer>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace rubber::desktop::gui {

class EmptyState;
class KeyBar;
class KeyCells;
class KeyDetails;
class KeyEditor;
class KeyTable;

/// The proxy keys: the list, a drawer for what is selected, and the sheets that make and change them. Place:
/// `key` selects; `tab` is "working", "attention", "stopped" or "not-pushed"; `action` is "new", "new-canary",
/// "edit" (of the key; with `model`, that one ticked too) or "restore" (what was killed).
class KeysPage : public Page {
    Q_OBJECT
public:
    explicit KeysPage(PageContext context, QWidget* parent = nullptr);

    void visit(const Place& place) override;
    /// What "Export this view…" does once a file is chosen: exactly the keys that are shown, in their order, or of
    /// these only those with ids in `only`. JSON when it ends so.
    void exportTo(const QString& file, const QStringList& only = {});
    bool find() override;
    bool escape() override;
    bool act(Command command) override;
    QList<QWidget*> panes() override;

private:
    /// What the page is about, in words for the message bar's button.
    enum class Offer { None, RetryPush, RetryKill, Reload };
    void showState();
    void showMessage();
    void tellFailure(const Error& error);
    void followSelection();
    void openDrawer();
    void fillDrawer();
    void openOne(const QString& key);
    void openSeveral(const QStringList& keys);
    QWidget* footerForOne(const QString& key);
    void addLastResort(const QString& key, QVBoxLayout* column, QWidget* footer);
    void openMenu(const QPoint& place);
    void edit(const QString& key, const QString& model = {});
    void openAskedRestore();
    void showNew(const QString& key, const QStringList& warnings);
    void findToken(const std::shared_ptr<Secret>& token);
    void retryPush();
    bool actOnSelection(Command command, const QStringList& keys);
    void copyRow();
    void askFile(const QStringList& only = {});
    QWidget* severalLinks(const QStringList& keys, QWidget* parent);
    QStringList selected() const;
    QString nameOf(const QString& key) const;
    int rowOf(const QString& key) const { return m_keys.rowOf(key); }
    bool isCanary(const QString& key) const { return rowOf(key) >= 0 && m_keys.key(rowOf(key)).policy.canary; }
    void makeCanary();
    QWidget* otherKinds();

    models::KeysModel m_keys;
    models::KeysFilter m_filter;
    KeyCells* m_cells;
    KeyActions* m_actions;
    KeyBar* m_bar;
    KeyTable* m_table;
    QStackedWidget* m_stack;
    EmptyState *m_empty, *m_noMatch;
    QPushButton* m_new;
    QPointer<KeyDetails> m_details;
    QPointer<KeyEditor> m_editor;
    QPointer<Sheet> m_sheet;
    QStringList m_shown; ///< What the drawer is about.
    models::KeyCondition m_shownCondition{};
    Offer m_offer = Offer::None;
    bool m_restoreAsked = false;
    bool m_failed = false; ///< The bar tells of something that went wrong, until it is closed.
    QTimer m_ages;         ///< "12 s ago" grows.
};

} // namespace rubber::desktop::gui
