// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/agent/headless.h"

#include <QMetaObject>

#include <chrono>
#include <utility>

namespace rubber::agent {

HeadlessAgent::HeadlessAgent(ServerSettings settings, std::unique_ptr<desktop::App> app,
                             desktop::Lane::MakeApp makeApp, VerbRunner runner, const Clock& clock,
                             Spans spans, std::function<void()> ended)
    : m_clock(clock), m_app(std::move(app)), m_ended(std::move(ended)), m_idle(spans.idle),
      m_lastUse(clock.boot()), m_lastLook(clock.boot()),
      m_server(std::move(settings), *this, std::move(runner), m_approver, clock), m_kills(makeApp, clock),
      m_unseals(makeApp, clock, [this] { return m_app->lend(); }), m_lane(std::move(makeApp)) {
    setEnd(spans.most);
    QObject::connect(&m_timer, &QTimer::timeout, &m_server, [this] { checkTime(); });
    m_timer.start(std::chrono::seconds(1));
}

Status HeadlessAgent::listen() { return m_server.listen(); }

void HeadlessAgent::setEnd(Duration span) {
    m_until = m_clock.wall() + span;
    m_endsAt = m_clock.boot() + span;
}

void HeadlessAgent::checkTime() {
    // The boot clock runs while the machine sleeps, this timer does not.
    const BootTime now = m_clock.boot();
    const bool slept = now - std::exchange(m_lastLook, now) >= kSlept;
    if (m_server.busy()) m_lastUse = now;
    const bool idle = m_idle.ms > 0 && now - m_lastUse >= m_idle;
    if (slept || idle || now >= m_endsAt || !m_server.canBeFound()) end();
}

void HeadlessAgent::end() { lock(); }

LockState HeadlessAgent::lockState() { return {m_app->unlocked(), m_until, "agent"}; }

desktop::LentKey HeadlessAgent::lend() {
    m_lastUse = m_clock.boot();
    return m_app->lend();
}

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

void HeadlessAgent::noteEvent(desktop::EventKind kind, const std::string& target,
                              const desktop::EventFields& details) {
    m_app->noteEvent(kind, target, details);
}

Status HeadlessAgent::raise(const RaiseWindow&) {
    return fail(ErrorCode::Unsupported, "not_the_app: this agent has no window");
}

} // namespace rubber::agent
