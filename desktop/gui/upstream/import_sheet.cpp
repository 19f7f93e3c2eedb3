// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/upstream/import_sheet.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/file_question.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/upstream/upstream_form.h"
#include "desktop/gui/words/error_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

ImportSheet::ImportSheet(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)), m_rows(new QVBoxLayout),
      m_said(line({}, "muted", this)), m_pasted(new QPlainTextEdit(this)), m_footer(new QWidget),
      m_import(new QPushButton(m_footer)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::m);
    m_column->addWidget(line(tr("From a .env file, Bitwarden (JSON or CSV), 1Password (1PUX or CSV), KeePassXC (CSV) or a "
                                "plain JSON map."),
                             "", this));
    auto* choose = new QPushButton(tr("Choose a file…"), this);
    m_column->addWidget(choose);
    m_pasted->setPlaceholderText(tr("or paste its text here"));
    m_pasted->setAccessibleName(tr("Pasted text"));
    m_pasted->setFixedHeight(84);
    m_pasted->setTabChangesFocus(true);
    m_column->addWidget(m_pasted);
    auto* look = new QPushButton(tr("Look for keys"), this);
    m_column->addWidget(look);
    m_column->addWidget(m_said);
    m_rows->setSpacing(space::s);
    m_column->addLayout(m_rows);
    m_column->addStretch();
    auto* foot = new QVBoxLayout(m_footer);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->addWidget(m_import);
    m_import->setProperty("kind", "primary");
    m_said->hide();
    connect(choose, &QPushButton::clicked, this, &ImportSheet::choose);
    connect(look, &QPushButton::clicked, this, &ImportSheet::readPasted);
    connect(m_import, &QPushButton::clicked, this, &ImportSheet::import);
    showButton();
}

void ImportSheet::choose() {
    askForFile(this, tr("Import upstream keys"), FileWanted::ToRead, [this](const QString& file) { read(file); });
}

void ImportSheet::read(const QString& file) {
    m_file = file;
    m_context.desk.ask(
        this,
        [path = file.toStdString()](App& app) {
            return std::make_shared<Result<ImportPreview>>(app.readImportFile(path));
        },
        [this](std::shared_ptr<Result<ImportPreview>> preview) { take(std::move(preview)); });
}

void ImportSheet::readPasted() {
    m_file.clear();
    const QByteArray bytes = m_pasted->toPlainText().toUtf8();
    m_pasted->clear(); // It holds keys in plain text; the preview has what matters.
    m_context.desk.ask(
        this,
        [text = bytes.toStdString()](App& app) mutable {
            auto preview = std::make_shared<Result<ImportPreview>>(app.readImport(text, ""));
            wipe(text.data(), text.size());
            return preview;
        },
        [this](std::shared_ptr<Result<ImportPreview>> preview) { take(std::move(preview)); });
}

void ImportSheet::take(std::shared_ptr<Result<ImportPreview>> preview) {
    while (auto* item = m_rows->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    m_ticks.clear();
    m_providers.clear();
    m_preview = std::move(preview);
    m_said->show();
    if (!*m_preview) {
        m_said->setText(describe((*m_preview).error()).whole());
        return showButton();
    }
    const auto& found = (*m_preview)->candidates;
    m_said->setText(found.empty() ? tr("%n entries looked at; nothing in them looks like an upstream key.", nullptr,
                                       int((*m_preview)->entries))
                                  : tr("Nothing is written before you press Import."));
    for (std::size_t i = 0; i < found.size(); ++i)
        addRow(i);
    showButton();
}

void ImportSheet::addRow(std::size_t index) {
    const auto& candidate = (*m_preview)->candidates[index];
    auto* row = new QWidget(this);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const QString name = QString::fromStdString(candidate.name);
    auto* tick = new QCheckBox(name, row);
    const bool there = !candidate.inVault.empty();
    tick->setChecked(!there && !candidate.provider.empty());
    tick->setEnabled(!there);
    auto* choice = new QComboBox(row);
    choice->addItem(tr("Choose the provider"), "");
    for (const QString& each : providers())
        choice->addItem(providerName(each), each);
    choice->setCurrentIndex(std::max(0, choice->findData(QString::fromStdString(candidate.provider))));
    choice->setEnabled(!there);
    auto* label = new QLabel(there ? tr("%1, already in the vault as %2")
                                         .arg(QString::fromStdString(candidate.hint), QString::fromStdString(candidate.inVault))
                                   : QString::fromStdString(candidate.hint),
                             row);
    label->setProperty("tone", "muted");
    label->setBuddy(choice);
    auto* second = new QHBoxLayout;
    second->addSpacing(24);
    second->addWidget(label, 1);
    second->addWidget(choice);
    column->addWidget(tick);
    column->addLayout(second);
    m_rows->addWidget(row);
    m_ticks << tick;
    m_providers << choice;
    connect(tick, &QCheckBox::toggled, this, &ImportSheet::showButton);
    connect(choice, &QComboBox::currentIndexChanged, this, &ImportSheet::showButton);
}

void ImportSheet::showButton() {
    int ready = 0;
    bool unclear = false;
    for (int i = 0; i < m_ticks.size(); ++i) {
        ready += m_ticks[i]->isChecked();
        unclear = unclear || (m_ticks[i]->isChecked() && m_providers[i]->currentData().toString().isEmpty());
    }
    m_import->setText(tr("Import %n key(s)", nullptr, ready));
    m_import->setEnabled(ready > 0 && !unclear);
    m_import->setToolTip(unclear ? tr("Choose a provider for each key first.") : QString());
}

void ImportSheet::import() {
    auto selected = std::make_shared<std::vector<ImportCandidate>>();
    auto& found = (*m_preview)->candidates;
    for (int i = 0; i < m_ticks.size(); ++i)
        if (m_ticks[i]->isChecked()) {
            found[std::size_t(i)].provider = m_providers[i]->currentData().toString().toStdString();
            selected->push_back(std::move(found[std::size_t(i)]));
        }
    m_import->setEnabled(false);
    m_context.desk.ask(
        this, [selected](App& app) { return app.importUpstream(*selected); },
        [this](const Result<ImportReport>& report) {
            m_said->show();
            if (!report) {
                m_said->setText(describe(report.error()).whole());
                return showButton();
            }
            take(std::make_shared<Result<ImportPreview>>(ImportPreview{}));
            Q_EMIT imported(int(report->added.size()));
            m_said->setText(m_file.isEmpty()
                                ? tr("Imported. What you pasted from still holds your keys in plain text.")
                                : tr("Imported. %1 still holds your keys in plain text: delete it when you are sure. Deleting "
                                     "does not wipe old copies or backups.")
                                      .arg(QFileInfo(m_file).fileName()));
        });
}

} // namespace rubber::desktop::gui
