// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN
#include "desktop/gui/settings/setting_words.h"
#endif

#include <QPointer>

class QLineEdit;
class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace rubber::desktop {
struct NewWebhook;
}

namespace rubber::desktop::gui {

class Card;
class RecoverySection;
class SettingRow;
class Sheet;
class WebhooksSection;

/// Everything the owner can set, on one page with a search field; changes count at once and Ctrl+Z takes them
/// back. Below them what belongs nowhere else: keyboard, logs, about.
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(PageContext context, QWidget* parent = nullptr);
    void visit(const Place& place) override;
    bool find() override;
    bool escape() override;
    bool act(Command command) override;
    void refresh() override;
    QList<QWidget*> panes() override;

private:
    Card* card(SettingsSection section);
    void fill();
    void goTo(SettingsSection section);
    void search(const QString& text);
    void tellChange();
    void openShares(bool replaces);
    void openCheck();
    void addPrices();
    void openWebhook();
    void showSecret(const std::shared_ptr<NewWebhook>& made);
    QLineEdit* m_search;
    QListWidget* m_list;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    QList<Card*> m_cards;
    QList<SettingRow*> m_rows;
    RecoverySection* m_recovery = nullptr;
    WebhooksSection* m_webhooks = nullptr;
    QPointer<Sheet> m_sheet;
    QPointer<Toast> m_told; ///< Of the last change: the next one takes its place.
    Settings m_before;
    std::vector<Settings> m_undone; ///< For redo.
    bool m_stepping = false;        ///< The change is an undo or a redo.
};

} // namespace rubber::desktop::gui
