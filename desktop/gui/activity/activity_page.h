// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read what these pull in.
#include "desktop/gui/activity/activity_filter.h"
#include "shared/usage/price_book.h"

#include <optional>
#endif

#include <QTimer>

class QStackedWidget;
class QTabBar;

namespace rubber::desktop::gui {

class AuditView;
class ExportStrip;
class FilterBar;
class LiveView;
class ProofFiles;
class RequestHistogram;
class RequestList;
class RequestsView;

/// What happened: requests as they come, requests of the past, and who changed what. One filter for all
/// three, one row's details in the drawer.
class ActivityPage : public Page {
    Q_OBJECT
public:
    explicit ActivityPage(const PageContext& context, QWidget* parent = nullptr);

    void visit(const Place& place) override;
    bool find() override;
    bool escape() override;
    bool act(Command command) override;
    void refresh() override;
    QList<QWidget*> panes() override;
    /// What "Export this view…" does once a file is chosen; JSON when it ends so.
    void exportTo(const QString& file);

private:
    enum Tab { Live, Requests, Audit };
    void buildHeader();
    void connectViews();
    Tab tab() const;
    RequestList* list() const; ///< Null on Audit.
    void applyFilter();
    void narrow(const std::function<void(ActivityFilter&)>& change);
    void loadMemory();
    void loadKeys();
    void loadModels();
    void hearRows(const std::vector<NamedRow>& rows);
    void remember();
    void keepMemory();
    void showColumns();
    void showDetails();
    void showRequest(const NamedRow& named);
    void showEntry();
    void askFile();
    void connectProofs();
    QWidget* proveButton(const std::string& relay, std::uint64_t sequence);
    FilterBar* m_filter;
    RequestHistogram* m_histogram;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    LiveView* m_live;
    RequestsView* m_requests;
    AuditView* m_audit;
    ExportStrip* m_export;
    ProofFiles* m_proofs;
    QStringList m_hidden;              ///< Columns that were put away, by name.
    std::vector<std::string> m_models; ///< Sorted.
    std::optional<PriceBook> m_book;
    QTimer m_keep;
    bool m_restored = false;
};

} // namespace rubber::desktop::gui
