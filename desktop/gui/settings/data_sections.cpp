// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/look/icons.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/file_question.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/settings/extra_sections.h"
#include "desktop/gui/shell/terminals.h"
#include "desktop/gui/unlock/restore_dialog.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/time_text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {

void empty(QVBoxLayout* list) {
    while (auto* item = list->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

BackupSection::BackupSection(const PageContext& context, QWidget* parent)
    : SettingsExtra(context, parent), m_list(new QVBoxLayout), m_place(line({}, "muted", this)) {
    m_list->setSpacing(space::xs);
    column()->addWidget(m_place);
    column()->addLayout(m_list);
    auto* make = addButton(tr("Back up now…"));
    auto* restore = addButton(tr("Restore…"));
    connect(restore, &QPushButton::clicked, this, [this] { openRestoreDialog(this->context(), window()); });
    connect(make, &QPushButton::clicked, this, &BackupSection::backUpNow);
    load();
}

void BackupSection::load() {
    context().desk.ask(
        this, [](App& app) { return app.backups(); },
        [this](const std::vector<BackupReport>& backups) { show(backups); });
    context().desk.ask(
        this, [](App& app) { return app.vaultFacts(); },
        [this](const VaultFacts& facts) {
            QString text = tr("The vault is at %1, %2. %3 are free.")
                               .arg(QString::fromStdString(facts.folder),
                                    QLocale().formattedDataSize(qint64(facts.databaseBytes)),
                                    QLocale().formattedDataSize(qint64(facts.freeBytes)));
            if (!facts.syncService.empty())
                text += " " + tr("It lies in a folder of %1: open it on one computer at a time.")
                                  .arg(QString::fromStdString(facts.syncService));
            text += " " + tr("Its daily backups are in %1.").arg(QString::fromStdString(facts.folder) + "/backups");
            m_place->setText(text);
        });
}

void BackupSection::show(const std::vector<BackupReport>& backups) {
    empty(m_list);
    for (const auto& backup : backups) {
        auto* row = new QWidget(this);
        auto* text = new QHBoxLayout(row);
        text->setContentsMargins(0, 0, 0, 0);
        const QString name = QFileInfo(QString::fromStdString(backup.file)).fileName();
        auto* label = new QLabel(tr("%1, %2").arg(name, QLocale().formattedDataSize(qint64(backup.bytes))), row);
        auto* state = new QLabel(backup.state == BackupReport::State::Sound     ? tr("Verified")
                                 : backup.state == BackupReport::State::Damaged ? tr("Damaged")
                                                                                : QString(),
                                 row);
        state->setProperty("tone", backup.state == BackupReport::State::Damaged ? "danger" : "ok");
        auto* verify = new QPushButton(tr("Verify"), row);
        verify->setAccessibleName(tr("Verify %1").arg(name));
        verify->setProperty("kind", "link");
        text->addWidget(label, 1);
        text->addWidget(state);
        text->addWidget(verify);
        m_list->addWidget(row);
        connect(verify, &QPushButton::clicked, this, [this, file = backup.file] {
            say(tr("Reading all of it…"));
            context().desk.ask(
                this, [file](App& app) { return app.verifyBackup(file); },
                [this](const Result<BackupCheck>& check) {
                    if (check)
                        say(check->opened ? tr("Every page is sound, and it opens with this vault's key.")
                                          : tr("Its form and checksum are sound."),
                            "ok");
                    else
                        say(describe(check.error()).whole(), "danger");
                    load();
                });
        });
    }
    if (backups.empty()) m_list->addWidget(line(tr("No backup yet. One is made each day the vault is unlocked."), "muted", this));
}

void BackupSection::backUpNow() {
    askForFile(
        this, tr("Back up the vault"), FileWanted::ToWrite, [this](const QString& file) { backUpTo(file); },
        "personal.rubberbackup");
}

void BackupSection::backUpTo(const QString& file) {
    say(tr("Writing and reading it back…"));
    context().desk.ask(
        this, [file = file.toStdString()](App& app) { return app.backup(file); },
        [this, file](const Status& made) {
            if (made)
                say(tr("Backed up to %1. It opens with the passphrase of today.").arg(file), "ok");
            else
                say(describe(made.error()).whole(), "danger");
        });
}

TerminalsSection::TerminalsSection(const PageContext& context, QWidget* parent)
    : SettingsExtra(context, parent), m_list(new QVBoxLayout) {
    column()->addWidget(line(tr("While RubberAPI is open, the command line uses the vault that is open here. A terminal is asked "
                                "about first; status, list and kill are always allowed. Without the window: rubberapi unlock"),
                             "muted", this));
    column()->addLayout(m_list);
    connect(&context.terminals, &Terminals::changed, this, &TerminalsSection::showList);
    showList();
    context.terminals.refresh();
}

void TerminalsSection::showList() {
    empty(m_list);
    for (const auto& entry : context().terminals.list()) {
        auto* row = new QWidget(this);
        auto* text = new QHBoxLayout(row);
        text->setContentsMargins(0, 0, 0, 0);
        auto* revoke = new QPushButton(tr("Revoke"), row);
        revoke->setAccessibleName(tr("Revoke %1").arg(entry.name));
        text->addWidget(new QLabel(tr("%1, for another %2").arg(entry.name, spanText(Duration{entry.leftMs})), row), 1);
        text->addWidget(revoke);
        m_list->addWidget(row);
        connect(revoke, &QPushButton::clicked, this, [this, id = entry.id] { context().terminals.revoke(id); });
    }
    if (context().terminals.list().isEmpty())
        m_list->addWidget(line(tr("No terminal is allowed at the moment."), "", this));
}

DoctorSection::DoctorSection(const PageContext& context, QWidget* parent)
    : SettingsExtra(context, parent), m_list(new QVBoxLayout) {
    column()->addWidget(line(tr("Everything that happens is in Activity. If something is wrong, the doctor says what and how "
                                "to mend it."),
                             "muted", this));
    column()->addLayout(m_list);
    auto* run = addButton(tr("Run the checks"));
    connect(run, &QPushButton::clicked, this, &DoctorSection::run);
}

void DoctorSection::run() {
    say(tr("Looking…"));
    context().desk.ask(
        this, [](App& app) { return app.doctor(); },
        [this](const std::vector<DoctorCheck>& checks) {
            say({});
            empty(m_list);
            for (const auto& check : checks) {
                const bool good = check.level == DoctorCheck::Level::Good;
                const char* tone = good ? "ok" : check.level == DoctorCheck::Level::Warning ? "warn" : "danger";
                const QString sign = good ? tr("ok") : check.level == DoctorCheck::Level::Warning ? "!" : "✗";
                QString text = QString("%1  %2: %3").arg(sign, QString::fromStdString(check.name),
                                                         QString::fromStdString(check.finding));
                if (!check.fix.empty()) text += "\n     " + QString::fromStdString(check.fix);
                auto* label = line(text, tone, this);
                label->setTextFormat(Qt::PlainText);
                label->setTextInteractionFlags(Qt::TextSelectableByMouse);
                m_list->addWidget(label);
            }
        });
}

} // namespace rubber::desktop::gui
