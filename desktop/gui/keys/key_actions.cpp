// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/keys/key_actions.h"

#include "desktop/app/anomalies.h"
#include "desktop/app/policy_words.h"
#include "desktop/models/preferences.h"

#include <algorithm>

namespace rubber::desktop::gui {

namespace {

std::vector<KeyId> idsOf(const QStringList& keys) {
    std::vector<KeyId> ids;
    for (const QString& key : keys)
        ids.emplace_back(key.toStdString());
    return ids;
}

/// What App's calls give, without the report: the next status brings it.
template <class T>
Status ended(const Result<T>& result) {
    if (!result) return tl::unexpected(result.error());
    return {};
}

} // namespace

KeyActions::KeyActions(const PageContext& context, models::KeysModel& keys, QObject* parent)
    : QObject(parent), m_context(context), m_keys(keys) {
    // Undo of a kill, wherever it was said. Toasts have their own button for it.
    connect(&context.kills, &models::Kills::killed, this, [this](const models::KillOutcome& outcome) {
        if (!outcome.missing.empty() || outcome.keys.empty()) return;
        m_undo.remember({[this, keys = outcome.keys] { m_context.kills.restore(keys); },
                  [this, keys = outcome.keys] { m_context.kills.kill(keys); }});
    });
}

QString KeyActions::nameOf(const QString& key) const {
    const int row = m_keys.rowOf(key);
    return row < 0 ? key : QString::fromStdString(m_keys.key(row).name);
}

void KeyActions::run(const QStringList& keys, Call call, std::function<void(const QStringList& names)> done) {
    struct Ended {
        QString key;
        Status status;
    };
    for (const QString& key : keys)
        m_keys.setBusy(key, true);
    m_context.desk.ask(
        this,
        [keys, call](App& app) {
            std::vector<Ended> all;
            for (const QString& key : keys)
                all.push_back({key, call(app, key.toStdString())});
            return all;
        },
        [this, done](const std::vector<Ended>& all) {
            QStringList names;
            for (const auto& each : all) {
                m_keys.setBusy(each.key, false);
                if (each.status)
                    names << nameOf(each.key);
                else
                    Q_EMIT failed(each.status.error());
            }
            if (!names.isEmpty()) done(names);
            m_context.live.refresh();
        });
}

bool KeyActions::undo() { return m_undo.undo(); }
bool KeyActions::redo() { return m_undo.redo(); }

void KeyActions::tell(const QString& sentence, int step) {
    auto* toast = m_context.toasts.tell(sentence, step ? tr("Undo") : QString());
    if (step) connect(toast, &Toast::undone, this, [this, step] { m_undo.undo(step); });
}

void KeyActions::kill(const QStringList& keys) { m_context.kills.kill(idsOf(keys)); }
void KeyActions::restore(const QStringList& keys) { m_context.kills.restore(idsOf(keys)); }

void KeyActions::suspend(const QStringList& keys) { suspendOrResume(keys, true, true); }
void KeyActions::resume(const QStringList& keys) { suspendOrResume(keys, false, true); }

void KeyActions::suspendOrResume(const QStringList& keys, bool suspend, bool remembered) {
    run(
        keys,
        [suspend](App& app, const std::string& key) {
            return ended(suspend ? app.suspend(key) : app.resume(key));
        },
        [this, keys, suspend, remembered](const QStringList& names) {
            const int step =
                !remembered ? 0
                            : m_undo.remember({[this, keys, suspend] { suspendOrResume(keys, !suspend, false); },
                                        [this, keys, suspend] { suspendOrResume(keys, suspend, false); }});
            const QString who =
                names.size() == 1 ? names.first() : tr("%n key(s)", nullptr, int(names.size()));
            tell(suspend ? tr("Suspended: %1.").arg(who) : tr("Resumed: %1.").arg(who), step);
        });
}

void KeyActions::accept(const QString& key) {
    run(
        {key}, [](App& app, const std::string& id) { return ended(acceptAsNormal(app, id)); },
        [this](const QStringList& names) {
            tell(tr("Resumed: %1. What the rule saw is its habit from now on.").arg(names.first()));
        });
}

void KeyActions::repin(const QString& key) {
    run(
        {key}, [](App& app, const std::string& id) { return ended(app.repin(id)); },
        [this](const QStringList& names) {
            tell(tr("%1 binds to the next address that uses it.").arg(names.first()));
        });
}

void KeyActions::push(const QStringList& keys) {
    run(
        keys, [](App& app, const std::string& key) { return ended(app.edit(key, PolicyWords())); },
        [this](const QStringList& names) {
            tell(names.size() == 1 ? tr("%1 is pushed.").arg(names.first())
                                   : tr("%n key(s) pushed.", nullptr, int(names.size())));
        });
}

void KeyActions::rename(const QString& key, const QString& name) {
    const QString before = nameOf(key);
    if (name.isEmpty() || name == before) return;
    const auto to = [this, key](const QString& wanted) {
        run(
            {key},
            [wanted](App& app, const std::string& id) {
                return ended(app.renameKey(id, wanted.toStdString()));
            },
            [](const QStringList&) {});
    };
    m_undo.remember({[to, before] { to(before); }, [to, name] { to(name); }});
    to(name);
}

void KeyActions::rotate(const QString& key, Duration overlap) {
    struct Rotated {
        Result<QString> id;
        QStringList warnings;
    };
    m_keys.setBusy(key, true);
    m_context.desk.ask(
        this,
        [id = key.toStdString(), overlap](App& app) {
            auto pushed = app.rotate(id, overlap);
            if (!pushed) return Rotated{tl::unexpected(pushed.error()), {}};
            Rotated rotated{QString::fromStdString(pushed->id.text()), {}};
            for (const auto& warning : pushed->warnings)
                rotated.warnings << QString::fromStdString(warning);
            return rotated;
        },
        [this, key](const Rotated& rotated) {
            m_keys.setBusy(key, false);
            m_context.live.refresh();
            if (!rotated.id)
                Q_EMIT failed(rotated.id.error());
            else
                Q_EMIT this->rotated(*rotated.id, rotated.warnings);
        });
}

void KeyActions::archive(const QStringList& keys) {
    QStringList alive;
    for (const QString& key : keys) {
        const int row = m_keys.rowOf(key);
        if (row < 0) continue;
        const auto condition = m_keys.condition(row);
        if (condition != models::KeyCondition::Killed && condition != models::KeyCondition::Expired) alive << key;
    }
    archiveOrBack(keys, alive, true, true);
}

/// Back means as it was: who lived before lives again.
void KeyActions::archiveOrBack(const QStringList& keys, const QStringList& alive, bool archive, bool remembered) {
    run(
        keys,
        [archive, alive](App& app, const std::string& key) -> Status {
            if (archive) return ended(app.archiveKey(key));
            TRY(app.unarchiveKey(key));
            return alive.contains(QString::fromStdString(key)) ? ended(app.restore(key)) : Status();
        },
        [this, keys, alive, archive, remembered](const QStringList& names) {
            const int step =
                !remembered ? 0
                            : m_undo.remember({[this, keys, alive] { archiveOrBack(keys, alive, false, false); },
                                               [this, keys, alive] { archiveOrBack(keys, alive, true, false); }});
            const QString who = names.size() == 1 ? names.first() : tr("%n key(s)", nullptr, int(names.size()));
            tell(archive ? tr("Killed and archived: %1.").arg(who) : tr("Back from the archive: %1.").arg(who), step);
        });
}

void KeyActions::takeTheirs(const QString& key) {
    run(
        {key}, [](App& app, const std::string& id) { return ended(app.takeRelayPolicy(id)); },
        [this](const QStringList& names) {
            tell(tr("%1 has the relay's settings now.").arg(names.first()));
        });
}

void KeyActions::keepMine(const QString& key) { push({key}); }

void KeyActions::edited(const QString& key, const Edited& before, const Edited& after, const QString& sentence) {
    if (before == after) return tell(sentence);
    tell(sentence, m_undo.remember({[this, key, before, after] { editTo(key, before, after); },
                                    [this, key, before, after] { editTo(key, after, before); }}));
}

void KeyActions::editTo(const QString& key, const Edited& wanted, const Edited& now) {
    run(
        {key},
        [wanted, now](App& app, const std::string& id) -> Status {
            if (wanted.policy != now.policy) TRY(app.edit(id, wordsOf(wanted.policy)));
            if (wanted.name != now.name) TRY(app.renameKey(id, wanted.name));
            if (wanted.tags != now.tags) TRY(app.setTags(id, wanted.tags));
            if (wanted.note != now.note) TRY(app.setNote(id, wanted.note));
            return {};
        },
        [this, name = QString::fromStdString(wanted.name)](const QStringList&) { tell(tr("%1 is as it was.").arg(name)); });
}

void KeyActions::copyKey(const QString& key) { copy(key, CopyOfKey::Token); }
void KeyActions::copyEnv(const QString& key) { copy(key, CopyOfKey::EnvLines); }

void KeyActions::copy(const QString& key, CopyOfKey what) {
    copyOfKey(
        this, m_context, KeyId(key.toStdString()), what,
        [this, what](const QString& name, const QString& until) {
            const bool lines = what == CopyOfKey::EnvLines;
            tell((lines ? tr("The lines of %1 are copied.") : tr("The key %1 is copied.")).arg(name) + " " + until);
        },
        [this](const Error& error) { Q_EMIT failed(error); });
}

} // namespace rubber::desktop::gui
