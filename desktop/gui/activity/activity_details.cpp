// SPDX-License-Identifier: GPL-3.0-or-later
// The Activity page's drawer, its export and its proofs.
#include "desktop/gui/activity/activity_page.h"
#include "desktop/gui/activity/audit_view.h"
#include "desktop/gui/activity/export_strip.h"
#include "desktop/gui/activity/fact_list.h"
#include "desktop/gui/activity/filter_bar.h"
#include "desktop/gui/activity/log_strip.h"
#include "desktop/gui/activity/proof_files.h"
#include "desktop/gui/activity/request_details.h"
#include "desktop/gui/activity/request_list.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/shell/drawer.h"
#include "desktop/gui/words/audit_words.h"
#include "desktop/gui/words/request_words.h"
#include "desktop/gui/words/time_text.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace rubber::desktop::gui {

void ActivityPage::showDetails() {
    if (const auto* named = list() ? list()->current() : nullptr) showRequest(*named);
}

void ActivityPage::showRequest(const NamedRow& named) {
    const auto& keys = context().live.status().keys;
    const auto key = std::find_if(keys.begin(), keys.end(),
                                  [&](const KeyReport& each) { return each.id == named.row.key; });
    auto* details =
        new RequestDetails(named, key == keys.end() ? nullptr : &*key, m_book ? &*m_book : nullptr);
    const auto id = QString::fromStdString(named.row.key.text()),
               model = QString::fromStdString(named.row.model),
               client = QString::fromStdString(named.row.client);
    connect(details, &RequestDetails::killAsked, this,
            [this, victim = named.row.key] { context().kills.kill({victim}); });
    connect(details, &RequestDetails::allowModelAsked, this, [this, id, model] {
        context().navigator.go({.page = PageId::Keys, .key = id, .model = model, .action = "edit"});
    });
    connect(details, &RequestDetails::sameKeyAsked, this,
            [this, id] { narrow([&](ActivityFilter& filter) { filter.key = id; }); });
    connect(details, &RequestDetails::sameModelAsked, this,
            [this, model] { narrow([&](ActivityFilter& filter) { filter.model = model; }); });
    connect(details, &RequestDetails::sameAddressAsked, this,
            [this, client] { narrow([&](ActivityFilter& filter) { filter.client = client; }); });
    connect(details, &RequestDetails::proofAsked, this, [this, relay = named.relay, sequence = named.row.sequence] {
        m_proofs->askWhereTo(relay, sequence);
    });
    connect(details, &RequestDetails::copied, this, [this] { context().toasts.tell(tr("Copied as JSON.")); });
    drawer()->open(tr("%1, %2").arg(keyText(named), clockText(named.row.at)), details, details->makeFooter());
}

void ActivityPage::showEntry() {
    const auto* entry = m_audit->current();
    if (!entry) return;
    auto* contents = new FactList;
    contents->add(tr("Time"), utcText(entry->at));
    contents->add(tr("Who"), whoText(*entry));
    contents->add(tr("Target"), QString::fromStdString(entry->target));
    contents->add(tr("Relay"), QString::fromStdString(entry->relay));
    for (const auto& [name, value] : entry->details)
        contents->add(QString::fromStdString(name).replace('_', ' '), QString::fromStdString(value));
    contents->add(tr("Code"),
                  QString::fromStdString(entry->what + (entry->code.empty() ? "" : ", " + entry->code)));
    contents->add(tr("Number"), QString::number(entry->sequence));
    const bool ofRelay = entry->source == TrailEntry::Source::Relay;
    drawer()->open(whatText(*entry), contents, ofRelay ? proveButton(entry->relay, entry->sequence) : nullptr);
}

QWidget* ActivityPage::proveButton(const std::string& relay, std::uint64_t sequence) {
    auto* button = new QPushButton(tr("Prove this row…"));
    button->setToolTip(tr("A file that proves to anybody that this row is in the relay's signed log"));
    connect(button, &QPushButton::clicked, this, [this, relay, sequence] { m_proofs->askWhereTo(relay, sequence); });
    return button;
}

void ActivityPage::connectProofs() {
    connect(m_audit->logs(), &LogStrip::fileAsked, m_proofs, &ProofFiles::askWhich);
    connect(m_proofs, &ProofFiles::failed, this, [this](const Error& error) {
        drawer()->close();
        tell(error);
    });
    connect(m_proofs, &ProofFiles::written, this, [this](const QString& file) {
        context().toasts.tell(tr("The proof is written to %1. Whoever gets it needs your audit key.").arg(file));
    });
    connect(m_proofs, &ProofFiles::checking, this, [this](const QString& file) {
        auto* contents = new QLabel(tr("Checking…"));
        contents->setProperty("tone", "muted");
        contents->setAlignment(Qt::AlignTop);
        drawer()->open(file, contents);
    });
    connect(m_proofs, &ProofFiles::checked, this,
            [this](const FileVerdict& verdict) { drawer()->open(verdict.file, new VerdictView(verdict)); });
}

void ActivityPage::askFile() {
    if (m_export->running()) return;
    auto* dialog = new QFileDialog(this, tr("Export this view"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV (*.csv)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix("csv");
    dialog->selectFile(tab() == Audit ? "audit.csv" : "requests.csv");
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains("json") ? "json" : "csv");
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ActivityPage::exportTo);
    dialog->open();
}

void ActivityPage::exportTo(const QString& file) {
    const auto format = file.endsWith(".json", Qt::CaseInsensitive) ? ExportFormat::Json : ExportFormat::Csv;
    const auto& filter = m_filter->filter();
    if (tab() == Audit)
        m_export->start([file = file.toStdString(), format, query = filter.trail(now())](App& app) {
            return app.beginExport(file, format, query);
        });
    else
        m_export->start([file = file.toStdString(), format, query = filter.requests(now())](App& app) {
            return app.beginExport(file, format, query);
        });
}

} // namespace rubber::desktop::gui
