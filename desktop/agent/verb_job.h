// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/agent/frame.h"
#include "desktop/agent/verb_runner.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>

class QThread;

namespace rubber::agent {

/// One verb on a thread of its own. What it says arrives on the thread that made the job, in order; `ended` is
/// the last thing. The verb is stopped by `cancel`, which it notices at its next question or between two
/// events it follows; ending the job waits for that.
class VerbJob : public QObject {
public:
    struct Listener {
        std::function<void(FrameKind, QByteArray)> bytes; ///< Out or Talk. To be wiped when written.
        std::function<void(const Question&)> question;
        std::function<void(const ChildProgram&, const Secret&)> child;
        std::function<void(int code)> ended;
    };
    VerbJob(VerbCall call, std::function<int(const VerbCall&, VerbPeer&)> run, Listener listener);
    ~VerbJob() override;

    void cancel();
    /// Its listener goes: what it still says is dropped, and `ended` is called instead when it is over.
    void abandon(std::function<void()> ended);
    bool over() const { return m_over; } ///< `ended` was called.
    /// To the question that is open; without one nothing happens.
    void answer(Result<Secret> secret);
    void answer(const Answer& yesOrNot);
    /// So many of the bytes it said were taken. It may be a megabyte ahead of its reader, no more.
    void taken(qint64 bytes);

private:
    struct Shared;
    class Caller;
    std::shared_ptr<Shared> m_shared;
    Listener m_listener;
    bool m_over = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace rubber::agent
