// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/activity/export_strip.h"

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
    connect(cancel, &QPushButton::clicked, this, [this] { m_stop = true; });
    hide();
}

void ExportStrip::start(Begin begin) {
    if (std::exchange(m_running, true)) return;
    m_stop = false;
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
    if (m_stop) {
        end();
        return Q_EMIT stopped();
    }
    const auto total = m_export->total(), written = m_export->written();
    m_text->setText(tr("Exporting %1 of %2 rows").arg(countText(qint64(written)), countText(qint64(total))));
    m_bar->setValue(total ? int(written * 1'000 / total) : 0);
    m_desk.ask(
        this, [running = m_export](App& app) { return app.continueExport(*running); },
        [this](const Result<bool>& done) {
            if (done && !*done) return goOn();
            const auto file = QString::fromStdString(m_export->file());
            const auto rows = qint64(m_export->written());
            end();
            if (done)
                Q_EMIT finished(file, rows);
            else
                Q_EMIT failed(done.error());
        });
}

void ExportStrip::end() {
    m_export.reset(); // Unfinished, its file goes with it.
    m_running = false;
    hide();
}

} // namespace rubber::desktop::gui
