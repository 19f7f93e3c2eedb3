// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <functional>
#include <memory>

namespace rubber::desktop {

class App;

/// A thread with an App of its own, for programs that must not wait: what is posted runs there, one after the
/// other, in order. Posting is safe from any thread. `makeApp` is called on the lane's own thread.
///
/// Work that listens (App::watch) keeps its lane busy until its own callback says stop; nobody else can
/// interrupt it, so whoever ends a lane tells it first.
class Lane {
public:
    using MakeApp = std::function<std::unique_ptr<App>()>;
    explicit Lane(MakeApp makeApp);
    /// Waits for what runs; what was posted and has not begun is dropped.
    ~Lane();
    Lane(const Lane&) = delete;
    Lane& operator=(const Lane&) = delete;

    void post(std::function<void(App&)> work);

private:
    class Worker;
    QThread m_thread;
    Worker* m_worker; ///< Lives on, and is deleted by, the thread.
};

} // namespace rubber::desktop
