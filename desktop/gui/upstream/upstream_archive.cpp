// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/upstream/upstream_archive.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/archive_entry.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/upstream/upstream_form.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/time_text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

UpstreamArchive::UpstreamArchive(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_list(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(line(tr("Nothing uses an archived upstream key. Deleting one takes its secret out of the vault; what was "
                              "spent with it stays in the audit. It still works at its provider until you revoke it there."),
                           "", this));
    m_list->setSpacing(space::l);
    column->addLayout(m_list);
    column->addStretch();
    load();
}

void UpstreamArchive::load() {
    m_context.desk.ask(
        this, [](App& app) { return app.upstreamKeys(Archived::With); },
        [this](const Result<std::vector<UpstreamReport>>& keys) {
            if (keys) return show(*keys);
            clear();
            m_list->addWidget(line(describe(keys.error()).whole(), "danger", this));
        });
}

void UpstreamArchive::clear() {
    while (auto* item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void UpstreamArchive::show(const std::vector<UpstreamReport>& keys) {
    clear();
    for (const auto& key : keys)
        if (key.archivedAt) add(key);
    if (m_list->count() == 0) m_list->addWidget(line(tr("The archive is empty."), "muted", this));
}

void UpstreamArchive::add(const UpstreamReport& key) {
    const QString label = QString::fromStdString(key.label);
    auto* entry = new ArchiveEntry(label,
                                   tr("%1: %2, %3, archived %4", "label, provider, hint, when")
                                       .arg(label, providerName(QString::fromStdString(key.provider)),
                                            QString::fromStdString(key.hint),
                                            agoText(*key.archivedAt, m_context.desk.clock().wall())),
                                   this);
    m_list->addWidget(entry);
    const auto run = [this, entry](std::function<Status(App&)> work) {
        entry->setEnabled(false);
        m_context.desk.ask(entry, std::move(work), [this, entry](const Status& status) {
            entry->setEnabled(true);
            if (!status) return entry->say(describe(status.error()).whole());
            load();
            Q_EMIT changed();
        });
    };
    connect(entry, &ArchiveEntry::backAsked, this, [run, id = key.id.text()] {
        run([id](App& app) -> Status {
            TRY(app.unarchiveUpstream(id));
            return {};
        });
    });
    connect(entry, &ArchiveEntry::deleteAsked, this,
            [run, id = key.id.text()] { run([id](App& app) { return app.deleteUpstream(id); }); });
}

Sheet* openUpstreamArchive(const PageContext& context, QWidget* page, std::function<void()> changed) {
    auto* archive = new UpstreamArchive(context);
    auto* sheet = new Sheet(UpstreamArchive::tr("Archive"), archive, nullptr, page);
    QObject::connect(archive, &UpstreamArchive::changed, page, std::move(changed));
    QObject::connect(sheet, &Sheet::leaveAsked, sheet, &QObject::deleteLater);
    return sheet;
}

} // namespace rubber::desktop::gui
