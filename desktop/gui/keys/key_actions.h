// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/keys/copy_key.h"
#include "desktop/gui/parts/undo_stack.h"

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/models/keys_model.h"

#include <functional>
#endif

namespace rubber::desktop::gui {

/// What can be done with proxy keys, for drawer, menu and shortcuts alike: asks App, tells the result by a
/// toast, and remembers how to undo it. KEY and KEYS are ids.
class KeyActions : public QObject {
    Q_OBJECT
public:
    KeyActions(const PageContext& context, models::KeysModel& keys, QObject* parent);

    void kill(const QStringList& keys); ///< At once; whoever offers it for several has it held.
    void suspend(const QStringList& keys);
    void resume(const QStringList& keys);
    /// Lifts a relay's suspension; what the rule saw is the key's habit from now on.
    void accept(const QString& key);
    void repin(const QString& key);
    /// Sends the policy again, whatever the relay has.
    void push(const QStringList& keys);
    void restore(const QStringList& keys);
    void rename(const QString& key, const QString& name);
    void rotate(const QString& key, Duration overlap);
    void archive(const QStringList& keys);
    void copyKey(const QString& key);
    void copyEnv(const QString& key);
    /// "Take theirs": the relay's policy becomes ours.
    void takeTheirs(const QString& key);
    /// "Keep mine": ours is pushed over it.
    void keepMine(const QString& key);

    /// What an editor changes of a key.
    struct Edited {
        std::string name, note;
        std::vector<std::string> tags;
        Policy policy;
        bool operator==(const Edited&) const = default;
    };
    /// An editor has changed a key: told by a toast that takes it back.
    void edited(const QString& key, const Edited& before, const Edited& after, const QString& sentence);
    bool undo(); ///< False when there is nothing to undo.
    bool redo();

Q_SIGNALS:
    void failed(const rubber::Error& error);
    void rotated(const QString& key, const QStringList& warnings);

private:
    using Call = std::function<Status(App& app, const std::string& key)>;
    /// Runs the call for each key, one after the other; `done` gets the names of those it went well for.
    void run(const QStringList& keys, Call call, std::function<void(const QStringList& names)> done);
    /// With a button that undoes just this step, when `step` is one.
    void tell(const QString& sentence, int step = 0);
    QString nameOf(const QString& key) const;
    void suspendOrResume(const QStringList& keys, bool suspend, bool remembered);
    void archiveOrBack(const QStringList& keys, const QStringList& alive, bool archive, bool remembered);
    void editTo(const QString& key, const Edited& now, const Edited& before);
    void copy(const QString& key, CopyOfKey what);

    PageContext m_context;
    models::KeysModel& m_keys;
    UndoStack m_undo;
};

} // namespace rubber::desktop::gui
