// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/keys/key_actions.h"

#include <QPointer>
#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;

namespace rubber::desktop::gui {

class KeyForm;
class Sheet;

/// The sheet that makes a new key or changes one. What is typed is kept as a draft every two seconds and at
/// the lock, and offered when the sheet is opened again; it is never pushed by itself.
class KeyEditor : public QObject {
    Q_OBJECT
public:
    /// `key` "" makes a new one.
    KeyEditor(const PageContext& context, models::KeysModel& keys, KeyActions& actions, const QString& key,
              QWidget* page);
    ~KeyEditor() override;
    /// Once the form is filled, this model is allowed in it too; saving stays the owner's. "" = none.
    void allowModel(const QString& model) { m_allowed = model; }
    void save();  ///< Ctrl+Enter, Ctrl+S.
    void leave(); ///< Esc: asks about changes first.
    KeyForm* form() const { return m_form; }

Q_SIGNALS:
    void closed();
    void made(const QString& key, const QStringList& warnings); ///< A new key is on its relay.

private:
    struct Loaded;
    struct Saved;
    void build();
    void load();
    void take(const Loaded& loaded);
    void offerDraft(const std::vector<Draft>& drafts);
    void keepDraft();
    void dropDraft();
    void saveNew();
    void saveChanges(bool overwrite);
    void remember(const Policy& before, const Policy& after, bool waits);
    void ended(const Saved& saved, bool overwrite);
    void askAboutChanges();
    void showClash(bool shown);
    void loadTheirs();
    void say(const Error& error);
    void setBusy(bool busy);
    void close();
    bool isNew() const { return m_key.isEmpty(); }

    PageContext m_context;
    models::KeysModel& m_keys;
    KeyActions& m_actions;
    QString m_key, m_relay, m_allowed;
    QWidget* m_page;
    QPointer<Sheet> m_sheet;
    KeyForm* m_form = nullptr;
    QComboBox *m_upstream = nullptr, *m_relays = nullptr;
    QLabel *m_message = nullptr, *m_differences = nullptr;
    QWidget *m_clash = nullptr, *m_question = nullptr, *m_draft = nullptr;
    QPushButton *m_save = nullptr, *m_cancel = nullptr;
    QTimer m_draftTimer;
    std::optional<PriceBook> m_book;
    std::vector<std::pair<std::string, std::string>> m_upstreams; ///< Label and provider.
    Policy m_seen;
    bool m_dirty = false, m_busy = false;
};

} // namespace rubber::desktop::gui
