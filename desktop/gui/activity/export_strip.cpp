// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/activity/export_strip.h"

#include "desktop/app/audit_proofs.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/words/money_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace rubber::desktop::gui {

ExportStrip::ExportStrip(models::Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_text(new QLabel(this)), m_bar(new QProgressBar(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    auto* cancel = new QPushButton(tr("Cancel export"), this);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Export"));
    connect(cancel, &QPushButton::clicked, this, [this] { *m_stop = true; });
    hide();
}

void ExportStrip::start(Begin begin) {
    if (std::exchange(m_running, true)) return;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_text->setText(tr("Exporting…"));
    m_bar->setRange(0, 0);
    show();
    m_desk.ask(this, std::move(begin), [this](const Result<std::shared_ptr<ViewExport>>& begun) {
        if (!begun) {
            end();
            return Q_EMIT failed(begun.error());
        }
        m_export = *begun;
        m_bar->setRange(0, 1'000);
        goOn();
    });
}

void ExportStrip::goOn() {
    if (*m_stop) {
        end();
        return Q_EMIT stopped();
    }
    const auto total = m_export->total(), written = m_export->written();
    m_text->setText(tr("Exporting %1 of %2 rows").arg(countText(qint64(written)), countText(qint64(total))));
    m_bar->setValue(total ? int(written * 1'000 / total) : 0);
    m_desk.ask(
        this, [running = m_export](App& app) { return app.continueExport(*running); },
        [this](const Result<bool>& done) {
            if (done) return *done ? prove() : goOn();
            end();
            Q_EMIT failed(done.error());
        });
}

/// The file is there by now: whoever stops here keeps it, without a proof.
void ExportStrip::prove() {
    if (m_export->leaves().empty()) {
        const auto done = std::move(m_export);
        end();
        return Q_EMIT finished(QString::fromStdString(done->file()), qint64(done->written()), {});
    }
    m_text->setText(tr("Writing the proof…"));
    m_bar->setRange(0, 0);
    m_desk.ask(
        this,
        [running = m_export, stop = m_stop](App& app) {
            return writeExportProof(app, *running, [stop](std::uint64_t, std::uint64_t) { return !*stop; });
        },
        [this](const Result<std::uint64_t>& logs) {
            const auto done = std::move(m_export);
            const bool stopped = *m_stop;
            end();
            const auto file = QString::fromStdString(done->file());
            if (!logs && !stopped) Q_EMIT failed(logs.error());
            Q_EMIT finished(file, qint64(done->written()), logs && *logs ? file + ".proof" : QString());
        });
}

void ExportStrip::end() {
    m_export.reset(); // Unfinished, its file goes with it.
    m_running = false;
    hide();
}

} // namespace rubber::desktop::gui
