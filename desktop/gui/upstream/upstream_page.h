// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/parts/undo_stack.h"
#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN
#include "desktop/models/upstream_model.h"
#include "shared/secret.h"

#include <memory>
#endif

#include <QPointer>

class QLineEdit;
class QStackedWidget;

namespace rubber::desktop::gui {

class DataTable;
class EmptyState;
class Sheet;
class UpstreamDetails;
class UpstreamWordsModel;

/// The real keys: what they are, whether they work, who uses them. The secrets themselves are shown only after
/// the passphrase was given once more.
class UpstreamPage : public Page {
    Q_OBJECT
public:
    explicit UpstreamPage(PageContext context, QWidget* parent = nullptr);
    void visit(const Place& place) override;
    bool find() override;
    bool escape() override;
    bool act(Command command) override;
    void refresh() override;
    QList<QWidget*> panes() override;
    models::UpstreamModel& model() { return m_model; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void showState();
    void showKey();
    void search(const QString& text);
    void findSecret(const std::shared_ptr<Secret>& secret);
    void openAdd();
    void openImport(const QString& file = {});
    void openArchive();
    void archived(const QString& id, const QString& label);
    void archiveOrBack(const QString& id, const QString& label, bool archive);
    models::UpstreamModel m_model;
    UpstreamWordsModel* m_words;
    QLineEdit* m_search;
    QStackedWidget* m_stack;
    DataTable* m_table;
    EmptyState* m_empty;
    QPointer<Sheet> m_sheet;
    UndoStack m_undo;
    std::string m_shown; ///< Id in the drawer.
    qsizetype m_searched = 0; ///< How long the search was: a whole key comes at once.
};

} // namespace rubber::desktop::gui
