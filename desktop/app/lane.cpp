// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/lane.h"

#include "desktop/app/app.h"

#include <QObject>

#include <atomic>
#include <vector>

namespace rubber::desktop {

class Lane::Worker : public QObject {
public:
    explicit Worker(MakeApp makeApp) : m_makeApp(std::move(makeApp)) {}

    void run(const std::function<void(App&)>& work) {
        if (m_ending) return;
        // Nested event loops of the network client may bring the next work while one runs; it waits its turn.
        m_waiting.push_back(work);
        if (m_running) return;
        m_running = true;
        if (!m_app) m_app = m_makeApp();
        while (!m_waiting.empty() && !m_ending) {
            const auto next = std::move(m_waiting.front());
            m_waiting.erase(m_waiting.begin());
            next(*m_app);
        }
        m_running = false;
        if (m_ending) thread()->quit();
    }
    void refuseMore() { m_ending = true; }
    /// Never out of the middle of something: a nested event loop that is told to quit would lose its answer.
    void quitWhenDone() {
        if (!m_running) thread()->quit();
    }

private:
    MakeApp m_makeApp;
    std::unique_ptr<App> m_app;
    std::vector<std::function<void(App&)>> m_waiting;
    bool m_running = false;
    std::atomic<bool> m_ending = false;
};

Lane::Lane(MakeApp makeApp) : m_worker(new Worker(std::move(makeApp))) {
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Lane::~Lane() {
    m_worker->refuseMore();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->quitWhenDone(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void Lane::post(std::function<void(App&)> work) {
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, work = std::move(work)] { worker->run(work); }, Qt::QueuedConnection);
}

} // namespace rubber::desktop
