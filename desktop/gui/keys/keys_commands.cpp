// SPDX-License-Identifier: GPL-3.0-or-later
// What menus and shortcuts do with the keys that are selected.
#include "desktop/app/key_export.h"
#include "desktop/gui/keys/key_editor.h"
#include "desktop/gui/keys/key_sheets.h"
#include "desktop/gui/keys/key_table.h"
#include "desktop/gui/keys/keys_page.h"
#include "desktop/gui/look/icons.h"
#include "desktop/gui/look/look.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QToolButton>

namespace rubber::desktop::gui {

using models::KeyCondition;

bool KeysPage::act(Command command) {
    if (changesSomething(command) && context().session.readOnly() != ReadOnly::No) return false;
    if (command == Command::Save) {
        if (!m_editor) return false;
        m_editor->save();
        return true;
    }
    if (m_editor || m_sheet) return false; // The list is out of reach.
    if (command == Command::Undo) return m_actions->undo();
    if (command == Command::Redo) return m_actions->redo();
    if (command == Command::Export) {
        if (m_filter.rowCount() == 0) return false;
        askFile();
        return true;
    }
    const QStringList keys = selected();
    return !keys.isEmpty() && actOnSelection(command, keys);
}

bool KeysPage::actOnSelection(Command command, const QStringList& keys) {
    const QString key = keys.first();
    const bool one = keys.size() == 1;
    switch (command) {
    case Command::Edit:
        if (one) edit(key);
        return one;
    case Command::CopyEnv:
        if (one) m_actions->copyEnv(key);
        return one;
    case Command::CopyKey:
        if (one) m_actions->copyKey(key);
        return one;
    case Command::CopyRow:
        copyRow();
        return true;
    case Command::Push:
        m_actions->push(keys);
        return true;
    case Command::Suspend:
        if (m_keys.condition(rowOf(key)) == KeyCondition::Suspended)
            m_actions->resume(keys);
        else
            m_actions->suspend(keys);
        return true;
    case Command::Kill:
        // One is undone as quickly as it is done; the blast of several is asked about.
        if (one)
            m_actions->kill(keys);
        else
            m_sheet = openKillSheet(*m_actions, keys, this);
        return true;
    case Command::Restore:
        if (one)
            m_actions->restore(keys);
        else
            m_sheet = openRestoreSheet(context(), m_keys, this);
        return true;
    case Command::Rotate:
        if (one) m_sheet = openRotateSheet(*m_actions, key, nameOf(key), isCanary(key) ? Rotates::Canary : Rotates::Key, this);
        return one;
    default:
        return false;
    }
}

/// Beside "New proxy key", with little room: a drawer and long languages need it.
QWidget* KeysPage::otherKinds() {
    auto* more = new QToolButton(this);
    more->setAccessibleName(tr("Other kinds of keys"));
    more->setToolTip(more->accessibleName());
    more->setFocusPolicy(Qt::StrongFocus);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setStyleSheet("QToolButton::menu-indicator { image: none; }"); // Its icon is an arrow.
    auto* menu = new QMenu(more);
    auto* canary = menu->addAction(tr("New canary key…"), this, &KeysPage::makeCanary);
    canary->setToolTip(tr("A key that nobody should use: whoever tries it raises an alarm"));
    menu->setToolTipsVisible(true);
    more->setMenu(menu);
    const auto restyle = [more] { more->setIcon(icon("chevron-down", Look::now().theme().muted)); };
    connect(&Look::now(), &Look::changed, more, restyle);
    restyle();
    return more;
}

void KeysPage::makeCanary() {
    if (m_editor || m_sheet) return;
    m_sheet = openCanarySheet(context(), [this](const QString& key) { showNew(key, {}); }, this);
}

/// What the list shows, for a letter or a ticket; the key itself is not in it.
void KeysPage::copyRow() {
    QGuiApplication::clipboard()->setText(m_table->selectedText());
    context().toasts.tell(tr("Copied as text, without secrets."));
}

void KeysPage::askFile(const QStringList& only) {
    auto* dialog = new QFileDialog(this, only.isEmpty() ? tr("Export this view") : tr("Export the selected keys"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV (*.csv)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix("csv");
    dialog->selectFile("keys.csv");
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains("json") ? "json" : "csv");
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, only](const QString& file) { exportTo(file, only); });
    dialog->open();
}

void KeysPage::exportTo(const QString& file, const QStringList& only) {
    std::vector<KeyReport> shown;
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QString id = m_filter.index(row, 0).data(models::KeysModel::Id).toString();
        if (!only.isEmpty() && !only.contains(id)) continue;
        const auto& key = m_keys.key(rowOf(id));
        auto& copy = shown.emplace_back(); // By parts: a report may hold a token, which is never copied.
        copy.id = key.id;
        copy.name = key.name;
        copy.relay = key.relay;
        copy.provider = key.provider;
        copy.upstreamLabel = key.upstreamLabel;
        copy.version = key.version;
        copy.policy = models::policyOf(key);
        copy.createdAt = key.createdAt;
        copy.tags = key.tags;
        copy.note = key.note;
        copy.live = key.live;
        copy.killPending = key.killPending;
    }
    const auto format = file.endsWith(".json", Qt::CaseInsensitive) ? ExportFormat::Json : ExportFormat::Csv;
    context().desk.ask(
        this,
        [file = file.toStdString(), format, shown = std::move(shown)](App& app) {
            return exportKeys(app, file, format, shown);
        },
        [this, file](const Result<std::uint64_t>& written) {
            if (!written) return tellFailure(written.error());
            context().toasts.tell(tr("%n key(s) written to %1", nullptr, int(*written)).arg(file));
        });
}

} // namespace rubber::desktop::gui
