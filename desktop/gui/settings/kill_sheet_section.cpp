// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/settings/kill_sheet_section.h"

#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/words/error_text.h"

#include <QFileDialog>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

KillSheetSection::KillSheetSection(const PageContext& context, QWidget* parent)
    : SettingsExtra(context, parent),
      m_print(nullptr), m_save(nullptr) {
    column()->addWidget(line(tr("Kill sheet: a page with each relay's address, its keys and a code for a phone that kills "
                                "them all. Whoever has the sheet can kill, and nothing else. Making one voids the link that "
                                "kills every key you had before."),
                             "muted", this));
    m_print = addButton(tr("Print a kill sheet…"));
    m_save = addButton(tr("Save a kill sheet as PDF…"));
    connect(m_print, &QPushButton::clicked, this, &KillSheetSection::askPrinter);
    connect(m_save, &QPushButton::clicked, this, &KillSheetSection::askFile);
}

void KillSheetSection::make(std::function<void(const KillSheet&)> done) {
    m_print->setEnabled(false);
    m_save->setEnabled(false);
    using Keys = QList<QPair<QString, QString>>;
    QList<std::tuple<QString, QString, Keys>> relays;
    const auto& status = context().live.status();
    for (const auto& relay : status.relays) {
        Keys keys;
        for (const auto& key : status.keys)
            if (key.relay == relay.name && !key.archivedAt)
                keys.append({QString::fromStdString(key.name), QString::fromStdString(key.id.text())});
        relays.append({QString::fromStdString(relay.name), QString::fromStdString(relay.dataUrl), keys});
    }
    context().desk.ask(
        this,
        [relays, now = context().desk.clock().wall()](App& app) -> Result<KillSheet> {
            KillSheet sheet;
            sheet.made = now;
            for (const auto& [name, address, keys] : relays) {
                TRY_LET(link, app.createKillLink({"", name.toStdString()}));
                TRY_LET(code, QrCode::of(link.link));
                sheet.relays.append({name, address, code, keys});
            }
            return sheet;
        },
        [this, done = std::move(done)](const Result<KillSheet>& sheet) {
            m_print->setEnabled(true);
            m_save->setEnabled(true);
            if (!sheet) return say(describe(sheet.error()).whole(), "danger");
            if (sheet->relays.isEmpty()) return say(tr("No relay is paired, so there is nothing to kill."), "warn");
            done(*sheet);
        });
}

void KillSheetSection::askPrinter() {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        make([this, printer](const KillSheet& sheet) {
            if (printKillSheet(*printer, sheet))
                say(tr("Sent to the printer. Look at it before you rely on it."), "ok");
            else
                say(tr("The printer took nothing. The link of before is void all the same: print again."), "danger");
        });
    });
    dialog->open();
}

void KillSheetSection::askFile() {
    auto* dialog = new QFileDialog(this, tr("Save a kill sheet"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF (*.pdf)")});
    dialog->setDefaultSuffix("pdf");
    dialog->selectFile("rubberapi-kill-sheet.pdf");
    connect(dialog, &QFileDialog::fileSelected, this, &KillSheetSection::saveTo);
    dialog->open();
}

void KillSheetSection::saveTo(const QString& file) {
    make([this, file](const KillSheet& sheet) {
        QSaveFile out(file);
        const QByteArray bytes = killSheetAsPdf(sheet);
        const bool written = out.open(QIODevice::WriteOnly) &&
                             out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                             out.write(bytes) == bytes.size() && out.commit();
        if (written)
            say(tr("Written to %1. Whoever reads that file can kill.").arg(file), "ok");
        else
            say(tr("%1 could not be written: %2. The link of before is void all the same.").arg(file, out.errorString()),
                "danger");
    });
}

} // namespace rubber::desktop::gui
