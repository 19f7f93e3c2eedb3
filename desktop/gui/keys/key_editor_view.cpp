// SPDX-License-Identifier: GPL-3.0-or-later
// How the editor looks: the sheet, its questions and its messages.
#include "desktop/gui/keys/key_editor.h"
#include "desktop/gui/keys/key_form.h"
#include "desktop/gui/keys/key_words.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/form_field.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/parts/read_only.h"
#include "desktop/gui/parts/sheet.h"
#include "desktop/gui/words/error_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {

/// A sentence with buttons below it.
QWidget* question(QLabel* text, const QList<QPushButton*>& buttons, QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(text);
    auto* row = new QHBoxLayout;
    for (auto* button : buttons)
        row->addWidget(button);
    row->addStretch();
    column->addLayout(row);
    box->hide();
    return box;
}

} // namespace

void KeyEditor::build() {
    auto* contents = new QWidget;
    auto* column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, space::s, 0); // The scroll bar's.
    column->setSpacing(space::m);
    auto* discardDraft = new QPushButton(tr("Discard the draft"));
    m_draft = question(line({}, "muted", contents), {discardDraft}, contents);
    column->addWidget(m_draft);
    connect(discardDraft, &QPushButton::clicked, this, [this] {
        m_draft->hide();
        dropDraft();
        m_upstreams.clear();
        if (m_upstream) m_upstream->clear();
        if (m_relays) m_relays->clear();
        load();
    });
    m_form = new KeyForm(contents);
    if (isNew()) {
        m_upstream = new QComboBox(contents);
        m_relays = new QComboBox(contents);
        column->addWidget(new FormField(tr("For the u&pstream key"), m_upstream, {}, contents));
        column->addWidget(new FormField(tr("On the &relay"), m_relays, {}, contents));
        connect(m_upstream, &QComboBox::currentIndexChanged, this, [this](int at) {
            if (m_book && at >= 0) m_form->setProvider(*m_book, m_upstreams[std::size_t(at)].second);
        });
    }
    column->addWidget(m_form);

    auto* footer = new QWidget;
    auto* foot = new QVBoxLayout(footer);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(space::s);
    m_message = line({}, "danger", footer);
    m_message->hide();
    m_differences = line({}, "", footer);
    m_differences->hide();
    auto* mine = new QPushButton(tr("Keep mine"));
    auto* theirs = new QPushButton(tr("Take theirs"));
    auto* both = new QPushButton(tr("Show both"));
    auto* clashText = line({}, "warn", footer);
    clashText->setText(tr("This key was changed elsewhere since you opened it. Nothing is pushed yet."));
    m_clash = question(clashText, {mine, theirs, both}, footer);
    auto* keep = new QPushButton(tr("Keep draft"));
    auto* discard = new QPushButton(tr("Discard"));
    auto* leaveText = line({}, "", footer);
    leaveText->setText(tr("There are changes that were not saved."));
    m_question = question(leaveText, {keep, discard}, footer);
    foot->addWidget(m_form->sentence());
    foot->addWidget(m_message);
    foot->addWidget(m_clash);
    foot->addWidget(m_differences);
    foot->addWidget(m_question);
    m_save = new QPushButton(isNew() ? tr("Make and push") : tr("Save and push"));
    m_save->setProperty("kind", "primary");
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_save->setEnabled(false);
    changesTheVault(m_save, m_context.session);
    m_cancel = new QPushButton(tr("Cancel"));
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    foot->addLayout(row);

    m_sheet = new Sheet(isNew() ? tr("New proxy key") : tr("Edit"), contents, footer, m_page);
    for (const auto* keys : {"Ctrl+Return", "Ctrl+Enter"})
        connect(new QShortcut(QKeySequence(keys), m_sheet, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, &KeyEditor::save);
    connect(m_sheet, &Sheet::leaveAsked, this, &KeyEditor::leave);
    connect(m_save, &QPushButton::clicked, this, &KeyEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &KeyEditor::leave);
    connect(mine, &QPushButton::clicked, this, [this] {
        showClash(false);
        saveChanges(true);
    });
    connect(theirs, &QPushButton::clicked, this, &KeyEditor::loadTheirs);
    connect(both, &QPushButton::clicked, this, [this] {
        const int at = m_keys.rowOf(m_key);
        const auto policy = m_form->check();
        if (at < 0 || !policy) return;
        const auto& now = m_keys.key(at);
        // Whoever differs from what was seen is "they": the vault, else the relay.
        const Policy& other = now.policy != m_seen || !now.live ? now.policy : now.live->policy;
        m_differences->setText(differencesOf(*policy, other, m_context.desk.clock().wall()).join("\n"));
        m_differences->show();
    });
    connect(keep, &QPushButton::clicked, this, [this] {
        keepDraft();
        m_context.toasts.tell(tr("The draft is kept. It is here when you edit this key again."));
        close();
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        dropDraft();
        close();
    });
}

void KeyEditor::askAboutChanges() {
    m_question->show();
    m_question->findChild<QPushButton*>()->setFocus(Qt::OtherFocusReason); // "Keep draft".
    m_question->findChild<QPushButton*>()->setDefault(true);
}

void KeyEditor::showClash(bool shown) {
    m_clash->setVisible(shown);
    if (!shown) m_differences->hide();
    m_context.live.refresh();
}

void KeyEditor::say(const Error& error) {
    m_message->setText(describe(error).whole());
    m_message->show();
}

void KeyEditor::setBusy(bool busy) {
    m_busy = busy;
    m_message->hide();
    m_question->hide();
    m_form->setEnabled(!busy);
    m_save->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
    m_save->setText(busy ? tr("Pushing…") : isNew() ? tr("Make and push") : tr("Save and push"));
}

} // namespace rubber::desktop::gui
