// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/agent/headless.h"

#include <QFileInfo>
#include <QMetaObject>

#include <chrono>

namespace rubber::agent {

HeadlessAgent::HeadlessAgent(ServerSettings settings, std::unique_ptr<desktop::App> app,
                             desktop::Lane::MakeApp makeApp, VerbRunner runner, const Clock& clock,
                             Duration span, std::function<void()> ended)
    : m_clock(clock), m_app(std::move(app)), m_ended(std::move(ended)),
      m_server(std::move(settings), *this, std::move(runner), m_approver, clock), m_kills(makeApp, clock),
      m_lane(std::move(makeApp)) {
    setEnd(span);
    QObject::connect(&m_timer, &QTimer::timeout, &m_server, [this] { checkTime(); });
    m_timer.start(std::chrono::seconds(1));
}

Status HeadlessAgent::listen() { return m_server.listen(); }

void HeadlessAgent::setEnd(Duration span) {
    m_until = m_clock.wall() + span;
    m_endsAt = m_clock.boot() + span;
}

void HeadlessAgent::checkTime() {
    // The boot clock runs while the machine sleeps: an agent that wakes up too late ends then.
    if (m_clock.boot() >= m_endsAt || !QFileInfo::exists(QString::fromStdString(m_server.socket()))) end();
}

void HeadlessAgent::end() { lock(); }

LockState HeadlessAgent::lockState() { return {m_app->unlocked(), m_until, "agent"}; }

desktop::LentKey HeadlessAgent::lend() { return m_app->lend(); }

void HeadlessAgent::lock() {
    if (!m_app->unlocked()) return;
    m_app->lock();
    m_timer.stop();
    m_server.vaultLocked();
    // Later: who asked for it is told first.
    QTimer::singleShot(std::chrono::milliseconds(50), &m_server, [this] { m_ended(); });
}

void HeadlessAgent::unlock(Secret passphrase, Duration span, std::function<void(Status)> done) {
    // It is open already; the passphrase is checked all the same, because it prolongs the time.
    const auto held = std::make_shared<Secret>(std::move(passphrase));
    m_lane.post([this, held, span, done = std::move(done)](desktop::App& app) {
        const Status opened = app.unlock(*held);
        app.lock();
        QMetaObject::invokeMethod(
            &m_server,
            [this, opened, span, done] {
                if (opened && span.ms > 0) setEnd(span);
                done(opened);
            },
            Qt::QueuedConnection);
    });
}

Status HeadlessAgent::raise(const RaiseWindow&) {
    return fail(ErrorCode::Unsupported, "not_the_app: this agent has no window");
}

} // namespace rubber::agent
