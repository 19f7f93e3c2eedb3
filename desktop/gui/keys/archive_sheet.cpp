// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/keys/key_sheets.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/archive_entry.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/parts/read_only.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/time_text.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ArchiveEntry)
};

void fill(const PageContext& context, QVBoxLayout* column, QWidget* contents);

void add(const PageContext& context, const KeyReport& key, QVBoxLayout* column, QWidget* contents) {
    const QString name = QString::fromStdString(key.name);
    auto* entry = new ArchiveEntry(
        name, Words::tr("%1, archived %2").arg(name, agoText(*key.archivedAt, context.desk.clock().wall())), contents);
    changesTheVault(entry, context.session);
    column->addWidget(entry);
    const auto run = [context, column, contents, entry](std::function<Status(App&)> work) {
        entry->setEnabled(false);
        context.desk.ask(entry, std::move(work), [context, column, contents, entry](const Status& status) {
            entry->setEnabled(true);
            if (!status) return entry->say(describe(status.error()).whole());
            context.live.refresh();
            fill(context, column, contents);
        });
    };
    QObject::connect(entry, &ArchiveEntry::backAsked, contents, [run, id = key.id.text()] {
        run([id](App& app) -> Status {
            TRY(app.unarchiveKey(id));
            return {};
        });
    });
    QObject::connect(entry, &ArchiveEntry::deleteAsked, contents,
                     [run, id = key.id.text()] { run([id](App& app) { return app.deleteKey(id); }); });
}

void fill(const PageContext& context, QVBoxLayout* column, QWidget* contents) {
    context.desk.ask(
        contents, [](App& app) { return app.status(Archived::With); },
        [context, column, contents](const Result<StatusReport>& status) {
            while (auto* item = column->takeAt(0)) {
                delete item->widget();
                delete item;
            }
            if (!status) return column->addWidget(line(describe(status.error()).whole(), "muted", contents));
            bool any = false;
            for (const auto& key : status->keys) {
                if (!key.archivedAt) continue;
                any = true;
                add(context, key, column, contents);
            }
            if (!any) column->addWidget(line(QObject::tr("The archive is empty."), "muted", contents));
            column->addStretch();
        },
        models::Desk::On::Watch);
}

} // namespace

Sheet* openArchiveSheet(const PageContext& context, QWidget* page) {
    auto* contents = new QWidget;
    auto* outer = new QVBoxLayout(contents);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* about = new QLabel(
        QObject::tr("Archived keys are dead. Put one back to restore it; a deleted one is gone with its "
                    "token, its requests stay in the audit."),
        contents);
    about->setWordWrap(true);
    outer->addWidget(about);
    auto* list = new QWidget(contents);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(space::l);
    outer->addWidget(list, 1);
    fill(context, column, list);
    auto* sheet = new Sheet(QObject::tr("Archive"), contents, nullptr, page);
    QObject::connect(sheet, &Sheet::leaveAsked, sheet, &QObject::deleteLater);
    return sheet;
}

} // namespace rubber::desktop::gui
