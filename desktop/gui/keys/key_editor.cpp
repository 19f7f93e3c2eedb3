// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor does; how it looks is in key_editor_view.cpp.
#include "desktop/gui/keys/key_editor.h"

#include "desktop/app/error_name.h"
#include "desktop/gui/keys/key_form.h"
#include "desktop/gui/keys/key_words.h"
#include "desktop/gui/parts/sheet.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/time_text.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace rubber::desktop::gui {

namespace {
constexpr int kDraftMs = 2'000;
constexpr const char* kDraftKind = "key_editor";
} // namespace

/// All that the sheet begins with, read from the vault in one go.
struct KeyEditor::Loaded {
    Result<PriceBook> book;
    std::optional<Result<KeyReport>> key;
    Result<std::vector<UpstreamReport>> upstreams;
    Result<std::vector<RelayReport>> relays;
    Result<std::vector<Draft>> drafts;
};
/// What became of a save: the policy first, then what only the vault knows.
struct KeyEditor::Saved {
    std::optional<Error> error;
    bool waits = false; ///< The relay gets it later.
    Policy after;
    QString key;
    QStringList warnings;
};

KeyEditor::KeyEditor(const PageContext& context, models::KeysModel& keys, KeyActions& actions,
                     const QString& key, QWidget* page)
    : QObject(page), m_context(context), m_keys(keys), m_actions(actions), m_key(key), m_page(page) {
    build();
    m_draftTimer.setInterval(kDraftMs);
    connect(&m_draftTimer, &QTimer::timeout, this, &KeyEditor::keepDraft);
    connect(m_form, &KeyForm::edited, this, [this] {
        m_dirty = true;
        if (!m_draftTimer.isActive()) m_draftTimer.start();
    });
    connect(&context.session, &models::Session::aboutToLock, this, &KeyEditor::keepDraft);
    load();
}

KeyEditor::~KeyEditor() { delete m_sheet; }

void KeyEditor::load() {
    m_context.desk.ask(
        this,
        [id = m_key.toStdString()](App& app) {
            Loaded loaded{app.prices(), {}, app.upstreamKeys(), app.relays(), app.drafts()};
            if (!id.empty()) loaded.key.emplace(app.showKey(id, false));
            return loaded;
        },
        [this](const Loaded& loaded) { take(loaded); });
}

void KeyEditor::take(const Loaded& loaded) {
    for (const Error* error : {loaded.book ? nullptr : &loaded.book.error(),
                               loaded.upstreams ? nullptr : &loaded.upstreams.error(),
                               loaded.key && !*loaded.key ? &loaded.key->error() : nullptr})
        if (error) return say(*error);
    m_book = *loaded.book;
    QStringList names;
    std::optional<WallTime> resets;
    for (int row = 0; row < m_keys.rowCount(); ++row) {
        const auto& key = m_keys.key(row);
        if (QString::fromStdString(key.id.text()) != m_key) names << QString::fromStdString(key.name);
        if (key.live && key.live->resetsAt > m_context.desk.clock().wall()) resets = key.live->resetsAt;
    }
    m_form->setTakenNames(names);
    m_form->setNow(m_context.desk.clock().wall(), resets);
    if (isNew()) {
        for (const auto& upstream : *loaded.upstreams) {
            m_upstreams.emplace_back(upstream.label, upstream.provider);
            m_upstream->addItem(QString::fromStdString(upstream.label + " (" + upstream.provider + ")"));
        }
        if (loaded.relays)
            for (const auto& relay : *loaded.relays)
                m_relays->addItem(QString::fromStdString(relay.name));
        m_save->setEnabled(!m_upstreams.empty() && m_relays->count() > 0);
        if (m_relays->count() == 0)
            say(Error{ErrorCode::NotFound, "no_relay: pair one"});
        else if (m_upstreams.empty())
            m_message->setText(tr("There is no upstream key yet. Add one first: a proxy key stands for it."));
        m_message->setVisible(!m_message->text().isEmpty());
        m_form->setPolicy(Policy());
        m_form->usePreset("ci");
    } else {
        const KeyReport& key = **loaded.key;
        m_seen = key.policy;
        m_relay = QString::fromStdString(key.relay);
        m_sheet->setTitle(tr("Edit %1").arg(QString::fromStdString(key.name)));
        m_form->setName(QString::fromStdString(key.name));
        m_form->setTags(key.tags);
        m_form->setNote(key.note);
        m_form->setProvider(*m_book, key.provider);
        m_form->setPolicy(key.policy);
        const auto* link = m_context.live.linkOf(key.relay);
        if (link && link->error) m_save->setText(tr("Save, push later"));
        m_save->setEnabled(true);
    }
    m_dirty = false;
    m_draftTimer.stop();
    if (loaded.drafts) offerDraft(*loaded.drafts);
    if (!m_allowed.isEmpty()) m_form->allowModel(m_allowed);
}

void KeyEditor::offerDraft(const std::vector<Draft>& drafts) {
    for (const auto& draft : drafts) {
        if (draft.kind != kDraftKind || draft.id != m_key.toStdString()) continue;
        const QJsonObject text = QJsonDocument::fromJson(QByteArray::fromStdString(draft.text)).object();
        if (text.isEmpty()) continue;
        m_form->fromDraft(text);
        m_dirty = true;
        m_draft->findChild<QLabel*>()->setText(
            tr("Your draft of %1 is here again; nothing of it was pushed.")
                .arg(momentText(draft.savedAt, m_context.desk.clock().wall())));
        m_draft->show();
        return;
    }
}

void KeyEditor::keepDraft() {
    m_draftTimer.stop();
    if (!m_dirty || m_busy || !m_form->changed()) return;
    const std::string text = QJsonDocument(m_form->toDraft()).toJson(QJsonDocument::Compact).toStdString();
    m_context.desk.ask(
        this, [id = m_key.toStdString(), text](App& app) { return app.saveDraft(kDraftKind, id, text); },
        [this](const Status& kept) {
            if (!kept) say(kept.error());
        });
}

void KeyEditor::dropDraft() {
    m_dirty = false;
    m_draftTimer.stop();
    // The page stays; this may be gone by then.
    m_context.desk.ask(
        m_page, [id = m_key.toStdString()](App& app) { return app.dropDraft(kDraftKind, id); },
        [](const Status&) {});
}

void KeyEditor::save() {
    if (m_busy || !m_save->isEnabled()) return;
    if (!m_form->check()) {
        m_message->setText(tr("Something above is not right yet."));
        m_message->show();
        return;
    }
    if (isNew())
        saveNew();
    else if (!m_form->changed())
        close();
    else
        saveChanges(false);
}

void KeyEditor::saveNew() {
    setBusy(true);
    m_context.desk.ask(
        this,
        [label = m_upstreams[std::size_t(m_upstream->currentIndex())].first,
         relay = m_relays->currentText().toStdString(), name = m_form->name().toStdString(),
         words = m_form->changes(), tags = m_form->tags(), note = m_form->note()](App& app) {
            PushRequest request;
            request.keyOrLabel = Secret(std::string_view(label));
            request.name = name;
            request.relay = relay;
            request.policy = words;
            Saved saved;
            auto pushed = app.push(std::move(request));
            if (!pushed) {
                saved.error = pushed.error();
                return saved;
            }
            saved.key = QString::fromStdString(pushed->id.text());
            for (const auto& warning : pushed->warnings)
                saved.warnings << QString::fromStdString(warning);
            if (!tags.empty())
                if (auto set = app.setTags(pushed->id.text(), tags); !set) saved.error = set.error();
            if (!note.empty())
                if (auto set = app.setNote(pushed->id.text(), note); !set) saved.error = set.error();
            return saved;
        },
        [this](const Saved& saved) { ended(saved, false); });
}

void KeyEditor::saveChanges(bool overwrite) {
    setBusy(true);
    const auto policy = m_form->check();
    const bool policyChanged = !policy || *policy != m_seen;
    m_context.desk.ask(
        this,
        [id = m_key.toStdString(), words = m_form->changes(), seen = m_seen, overwrite, policyChanged,
         name = m_form->name().toStdString(), tags = m_form->tags(), note = m_form->note()](App& app) {
            Saved saved;
            const auto failed = [&](const auto& result) {
                if (!result) saved.error = result.error();
                return !result;
            };
            if (policyChanged) {
                const auto edited = overwrite ? app.edit(id, words) : app.edit(id, words, seen);
                if (failed(edited)) return saved;
                saved.waits = edited->pendingSince.has_value();
                saved.after = edited->policy;
            }
            if (failed(app.renameKey(id, name)) || failed(app.setTags(id, tags))) return saved;
            failed(app.setNote(id, note));
            return saved;
        },
        [this, policyChanged, overwrite, before = m_seen](const Saved& saved) {
            if (!saved.error) remember(before, policyChanged ? saved.after : before, saved.waits);
            ended(saved, overwrite);
        });
}

/// The list still has what was before: it hears of the change with the next status.
void KeyEditor::remember(const Policy& before, const Policy& after, bool waits) {
    KeyActions::Edited was{{}, {}, {}, before}, is{m_form->name().toStdString(), m_form->note(), m_form->tags(), after};
    if (const int row = m_keys.rowOf(m_key); row >= 0) {
        const auto& key = m_keys.key(row);
        was.name = key.name;
        was.note = key.note;
        was.tags = key.tags;
    } else {
        was.name = is.name;
        was.note = is.note;
        was.tags = is.tags;
    }
    m_actions.edited(m_key, was, is,
                     waits ? tr("Saved. Will be pushed when %1 is back.").arg(m_relay)
                           : tr("%1 is saved and pushed.").arg(m_form->name()));
}

void KeyEditor::ended(const Saved& saved, bool) {
    setBusy(false);
    m_context.live.refresh();
    if (saved.error && saved.key.isEmpty()) {
        if (isNamed(*saved.error, "version_too_old")) return showClash(true);
        if (!m_form->showError(*saved.error)) say(*saved.error);
        return;
    }
    dropDraft();
    if (isNew() && saved.error) m_context.toasts.tell(describe(*saved.error).whole());
    close();
    if (isNew()) Q_EMIT made(saved.key, saved.warnings);
}

/// The newest of vault and relay, with what was typed gone.
void KeyEditor::loadTheirs() {
    m_context.desk.ask(
        this,
        [id = m_key.toStdString(), seen = m_seen](App& app) -> Result<KeyReport> {
            TRY_LET(stored, app.showKey(id, false));
            // The vault is as it was: then it is the relay that has something else.
            if (stored.policy == seen) return app.takeRelayPolicy(id);
            return stored;
        },
        [this](const Result<KeyReport>& key) {
            if (!key) return say(key.error());
            m_seen = key->policy;
            m_form->setPolicy(key->policy);
            showClash(false);
            dropDraft();
        });
}

void KeyEditor::leave() {
    if (m_busy) return;
    if (m_dirty && m_form->changed())
        askAboutChanges();
    else
        close();
}

void KeyEditor::close() {
    if (!m_sheet) return;
    m_sheet->hide();
    m_sheet->deleteLater();
    m_sheet.clear();
    Q_EMIT closed();
}

} // namespace rubber::desktop::gui
