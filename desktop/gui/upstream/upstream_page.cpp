// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/upstream/upstream_page.h"

#include "desktop/app/providers.h"
#include "desktop/app/upstream_of_secret.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/cells.h"
#include "desktop/gui/parts/data_table.h"
#include "desktop/gui/parts/empty_state.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/parts/sheet.h"
#include "desktop/gui/parts/read_only.h"
#include "desktop/gui/shell/drawer.h"
#include "desktop/gui/upstream/import_sheet.h"
#include "desktop/gui/upstream/upstream_archive.h"
#include "desktop/gui/upstream/upstream_details.h"
#include "desktop/gui/upstream/upstream_form.h"
#include "desktop/gui/upstream/upstream_words_model.h"
#include "desktop/gui/words/error_text.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace rubber::desktop::gui {

using models::UpstreamModel;

UpstreamPage::UpstreamPage(PageContext context, QWidget* parent)
    : Page(tr("Upstream keys"), context, parent), m_model(context.desk),
      m_words(new UpstreamWordsModel(m_model, context.desk.clock(), this)), m_search(new QLineEdit(this)),
      m_stack(new QStackedWidget(this)),
      m_table(new DataTable(tr("Upstream keys"), DataTable::Rows::OneLine, this)), m_empty(new EmptyState(this)) {
    auto* archive = new QPushButton(tr("Archive…"), this);
    archive->setProperty("kind", "quiet");
    auto* import = new QPushButton(tr("Import…"), this);
    auto* add = new QPushButton(tr("Add upstream key"), this);
    add->setProperty("kind", "primary");
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search upstream keys"));
    m_search->setMinimumWidth(110); // An open drawer leaves the header little.
    m_search->setMaximumWidth(220);
    header()->addWidget(m_search, 1);
    header()->addWidget(archive);
    header()->addWidget(import);
    header()->addWidget(add);
    for (auto* each : {import, add})
        changesTheVault(each, context.session);
    for (auto* button : m_empty->findChildren<QPushButton*>())
        changesTheVault(button, context.session);
    m_table->setModel(m_words);
    m_table->setColumns({{160, 2, 0}, {130, 1, 4}, {110, 0, 1}, {70, 0, 3}, {90, 0, 5}, {170, 1, 0}, {90, 0, 2}});
    for (int column = 0; column < UpstreamModel::kColumns; ++column) {
        const bool number = column == UpstreamModel::UsedBy || column == UpstreamModel::Spend;
        if (column == UpstreamModel::LastCheck)
            m_table->setItemDelegateForColumn(column, new PillCell(m_table));
        else
            m_table->setItemDelegateForColumn(
                column, new TextCell(number                         ? TextCell::As::Number
                                     : column == UpstreamModel::Hint ? TextCell::As::Code
                                                                     : TextCell::As::Text,
                                     m_table));
    }
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack, 1);
    setAcceptDrops(true);
    connect(add, &QPushButton::clicked, this, &UpstreamPage::openAdd);
    connect(archive, &QPushButton::clicked, this, &UpstreamPage::openArchive);
    connect(import, &QPushButton::clicked, this, [this] { openImport(); });
    connect(m_search, &QLineEdit::textChanged, this, &UpstreamPage::search);
    connect(m_empty, &EmptyState::acted, this, [this] {
        if (m_search->text().isEmpty())
            openAdd();
        else
            m_search->clear();
    });
    connect(m_table, &DataTable::selectionMoved, this, &UpstreamPage::showKey);
    connect(&m_model, &UpstreamModel::shown, this, &UpstreamPage::showState);
    connect(&m_model, &UpstreamModel::failed, this, [this](const Error& error) { tell(error); });
    connect(drawer(), &Drawer::closed, this, [this] { m_shown.clear(); });
    showState();
    m_model.load();
}

void UpstreamPage::visit(const Place& place) {
    m_model.load();
    if (place.action == "new") openAdd();
    if (place.action == "import") openImport();
    if (place.action == "archive") openArchive();
}

namespace {

constexpr qsizetype kShortestKey = 20, kLongestWord = 32;

/// Whether what came into the search at once is an upstream key: by its beginning, or because no name is so
/// long and so plain.
bool isSecret(const QString& text) {
    if (text.size() < kShortestKey) return false;
    for (const QChar& sign : text)
        if (sign.unicode() > 0x7e || !(sign.isLetterOrNumber() || sign == '_' || sign == '-')) return false;
    return text.size() >= kLongestWord || !providerByPrefix(text.toStdString()).empty();
}

} // namespace

/// A whole key is taken out of the field at once and only compared by its fingerprint.
void UpstreamPage::search(const QString& text) {
    const bool pasted = text.size() - std::exchange(m_searched, text.size()) >= kShortestKey;
    if (pasted && isSecret(text.trimmed())) {
        QByteArray bytes = text.trimmed().toUtf8();
        const auto secret = std::make_shared<Secret>(std::string_view(bytes.constData(), std::size_t(bytes.size())));
        bytes.fill('\0');
        m_search->setText({}); // Which also forgets what could be undone.
        return findSecret(secret);
    }
    m_words->search(text);
    showState();
}

void UpstreamPage::findSecret(const std::shared_ptr<Secret>& secret) {
    context().desk.ask(
        this, [secret](App& app) { return upstreamOfSecret(app, *secret); },
        [this](const Result<UpstreamKeyId>& found) {
            if (!found) return tell(found.error());
            messages()->clear();
            for (int row = 0; row < m_words->rowCount(); ++row)
                if (m_words->at(row).id == *found) m_table->selectOnly(row);
        });
}

bool UpstreamPage::act(Command command) {
    if (m_sheet) return false; // The list is out of reach.
    if (command == Command::Undo) return m_undo.undo();
    if (command == Command::Redo) return m_undo.redo();
    if (command != Command::CopyRow) return false;
    const QString rows = m_table->selectedText();
    if (rows.isEmpty()) return false;
    QGuiApplication::clipboard()->setText(rows);
    context().toasts.tell(tr("Copied as text, without secrets."));
    return true;
}

bool UpstreamPage::find() {
    m_search->setFocus();
    m_search->selectAll();
    return true;
}

bool UpstreamPage::escape() {
    if (m_sheet) {
        Q_EMIT m_sheet->leaveAsked();
        return true;
    }
    if (Page::escape()) return true;
    if (m_search->text().isEmpty()) return false;
    m_search->clear();
    return true;
}

void UpstreamPage::refresh() { m_model.load(); }

QList<QWidget*> UpstreamPage::panes() { return {m_search, m_stack->currentWidget()}; }

void UpstreamPage::showState() {
    m_table->setLoading(!m_model.loaded());
    const bool none = m_model.loaded() && m_model.rowCount() == 0;
    const bool noMatch = m_model.loaded() && !none && m_words->rowCount() == 0;
    m_search->setEnabled(!none);
    if (none)
        m_empty->tell("upstream-key", tr("No upstream keys. Add one or import a .env file."), tr("Add upstream key"));
    if (noMatch)
        m_empty->tell("search", tr("Nothing matches \"%1\".").arg(m_search->text()), tr("Clear search"));
    m_stack->setCurrentWidget(none || noMatch ? static_cast<QWidget*>(m_empty) : m_table);
    if (m_shown.empty()) return;
    const int row = m_model.rowOf(UpstreamKeyId(m_shown));
    if (row < 0) return drawer()->close();
    if (auto* details = qobject_cast<UpstreamDetails*>(drawer()->contents())) details->show(m_model.at(row));
}

void UpstreamPage::showKey() {
    const auto rows = m_table->selectedRows();
    if (rows.isEmpty()) return;
    const auto& key = m_words->at(rows.front());
    if (m_shown == key.id.text()) return;
    m_shown = key.id.text();
    auto* details = new UpstreamDetails(context(), key);
    connect(details, &UpstreamDetails::changed, &m_model, &UpstreamModel::load);
    connect(details, &UpstreamDetails::archived, this, &UpstreamPage::archived);
    connect(details, &UpstreamDetails::failed, this, [this](const Error& error) { tell(error); });
    drawer()->open(QString::fromStdString(key.label), details);
}

void UpstreamPage::openAdd() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    auto* form = new UpstreamForm(context(), content);
    auto* problem = line({}, "danger", content);
    problem->hide();
    column->addWidget(form);
    column->addWidget(problem);
    column->addStretch();
    auto* save = new QPushButton(tr("Put it into the vault"));
    save->setProperty("kind", "primary");
    save->setEnabled(false);
    changesTheVault(save, this->context().session);
    connect(form, &UpstreamForm::edited, save, [form, save] { save->setEnabled(form->isComplete()); });
    connect(save, &QPushButton::clicked, form, &UpstreamForm::save);
    connect(form, &UpstreamForm::failed, problem, [problem](const Error& error) {
        problem->setText(describe(error).whole());
        problem->show();
    });
    connect(form, &UpstreamForm::saved, this, [this](const QString& label) {
        drawer()->close();
        context().toasts.tell(tr("%1 is in the vault.").arg(label));
        m_model.load();
    });
    drawer()->open(tr("Add upstream key"), content, save);
    form->setFocus();
}

void UpstreamPage::openImport(const QString& file) {
    auto* sheet = new ImportSheet(context());
    connect(sheet, &ImportSheet::imported, this, [this](int count) {
        m_model.load();
        context().toasts.tell(tr("%n upstream key(s) imported.", nullptr, count));
    });
    drawer()->open(tr("Import upstream keys"), sheet, sheet->footer());
    if (!file.isEmpty()) sheet->read(file);
}

void UpstreamPage::openArchive() {
    if (!m_sheet) m_sheet = openUpstreamArchive(context(), this, [this] { m_model.load(); });
}

void UpstreamPage::archived(const QString& id, const QString& label) {
    const int step = m_undo.remember({[this, id, label] { archiveOrBack(id, label, false); },
                                      [this, id, label] { archiveOrBack(id, label, true); }});
    auto* toast = context().toasts.tell(tr("Archived: %1.").arg(label), tr("Undo"));
    connect(toast, &Toast::undone, this, [this, step] { m_undo.undo(step); });
}

void UpstreamPage::archiveOrBack(const QString& id, const QString& label, bool archive) {
    context().desk.ask(
        this,
        [id = id.toStdString(), archive](App& app) { return archive ? app.archiveUpstream(id) : app.unarchiveUpstream(id); },
        [this, label, archive](const Result<UpstreamReport>& ended) {
            if (!ended) return tell(ended.error());
            context().toasts.tell(archive ? tr("Archived: %1.").arg(label) : tr("Back from the archive: %1.").arg(label));
            m_model.load();
        });
}

void UpstreamPage::dragEnterEvent(QDragEnterEvent* event) {
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile()) event->acceptProposedAction();
}

void UpstreamPage::dropEvent(QDropEvent* event) { openImport(event->mimeData()->urls().front().toLocalFile()); }

} // namespace rubber::desktop::gui
