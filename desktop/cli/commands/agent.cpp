// SPDX-License-Identifier: GPL-3.0-or-later
// unlock, lock, agent: the vault held open for a time, so that verbs need no passphrase.
#include "desktop/agent/headless.h"
#include "desktop/app/app.h"
#include "desktop/cli/commands/commands.h"
#include "desktop/cli/dispatch.h"
#include "desktop/cli/interrupt.h"
#include "desktop/cli/json.h"
#include "desktop/cli/remote/agent_route.h"
#include "desktop/cli/remote/agent_verbs.h"
#include "desktop/cli/remote/start_agent.h"

#include <QEventLoop>

#include <algorithm>
#include <chrono>

namespace rubber::cli {

namespace {

constexpr Duration kUsualSpan = Duration::seconds(15 * 60);
constexpr Duration kLongest = Duration::seconds(12 * 3600);

Result<Duration> spanOf(const std::string& text, const char* option) {
    if (text.empty()) return kUsualSpan;
    const auto span = Duration::parse(text);
    if (!span || *span > kLongest)
        return fail(ErrorCode::Invalid,
                    std::string("bad_option: ") + option + " takes a span of at most 12h, such as 15m");
    return *span;
}

Result<const AgentRoute*> routeOf(const Context& context) {
    if (!context.outside.agent)
        return fail(ErrorCode::Unsupported, "agent_failed: there is no agent inside an agent");
    return context.outside.agent;
}

Outcome tellOpen(Context& context, const agent::Welcome& state) {
    if (context.options.json) {
        context.json(JsonObject().text("by", state.by).time("until", state.until).str());
        return Exit::Done;
    }
    std::string text = vaultStateText(true, state.until, state.by, context.clock.wall());
    text.front() = 'U';
    context.terminal.out(text + ".");
    return Exit::Done;
}

std::optional<AgentRoute::Answering> answering(const AgentRoute& route, Terminal& terminal) {
    auto everybody = route.everybody(terminal);
    if (everybody.empty()) return std::nullopt;
    return std::move(everybody.front());
}

/// 0 when it was not given.
Result<Duration> idleOf(const Options& options) {
    return options.idle.empty() ? Result<Duration>(Duration{}) : spanOf(options.idle, "--idle");
}

Outcome serve(Context& context, const AgentRoute& route, agent::HeadlessAgent::Spans spans) {
    const bool detached = context.options.detached;
    TRY(context.unlock());
    auto app = context.outside.makeApp();
    app->actAs("agent");
    app->unlockWith(context.app.lend());
    context.app.lock();

    agent::ServerSettings settings;
    settings.socket = agent::socketName(route.place(), agent::SocketRole::Agent);
    settings.home = route.place().home;
    settings.program = route.program();
    QEventLoop loop;
    agent::HeadlessAgent headless(settings, std::move(app), context.outside.makeApp,
                                  agentVerbs(context.outside.makeApp, context.clock), context.clock, spans,
                                  [&loop] { loop.quit(); });
    TRY(headless.listen());
    context.terminal.out("ready " + settings.socket + " until " + headless.until().toRfc3339());
    if (detached) leaveTerminal();
    const InterruptGuard guard;
    QTimer glance;
    QObject::connect(&glance, &QTimer::timeout, [&] {
        if (guard.interrupted()) headless.end();
    });
    glance.start(std::chrono::milliseconds(200));
    loop.exec();
    return Exit::Done;
}

/// Whoever is there opens it, else a new agent does. `span` is for the agent; the app has its own rules.
Outcome openSomewhere(Context& context, const AgentRoute& route, Duration span) {
    if (!context.app.vaultExists())
        return fail(ErrorCode::NotFound, "vault_missing: there is no vault in " + context.app.home());
    const auto before = answering(route, context.terminal);
    if (before && before->role == agent::SocketRole::App && before->link.welcome().unlocked)
        return tellOpen(context, before->link.welcome());
    const auto open = [&](const Secret& passphrase) -> Status {
        // A connection does not wait for somebody to type: a new one each time.
        auto there = answering(route, context.terminal);
        if (!there) return startAgent(passphrase, {span, {}});
        return there->link.unlock(passphrase, span).map([](const agent::Welcome&) {});
    };
    TRY(context.openWith(open));
    const auto after = answering(route, context.terminal);
    if (!after) return fail(ErrorCode::Unavailable, "agent_gone: the agent has ended already");
    return tellOpen(context, after->link.welcome());
}

} // namespace

Outcome runAgent(Context& context) {
    TRY_LET(route, routeOf(context));
    TRY_LET(span, spanOf(context.options.timeout, "--timeout"));
    TRY_LET(idle, idleOf(context.options));
    const agent::HeadlessAgent::Spans spans{span, idle};
    if (context.options.foreground) return serve(context, *route, spans);
    for (const auto& there : route->everybody(context.terminal))
        if (there.role == agent::SocketRole::Agent)
            return fail(ErrorCode::Exists, "agent_runs: by another agent");
    if (!context.app.vaultExists())
        return fail(ErrorCode::NotFound, "vault_missing: there is no vault in " + context.app.home());
    TRY(context.openWith([&](const Secret& passphrase) { return startAgent(passphrase, spans); }));
    for (const auto& there : route->everybody(context.terminal))
        if (there.role == agent::SocketRole::Agent) return tellOpen(context, there.link.welcome());
    return fail(ErrorCode::Unavailable, "agent_gone: the agent has ended already");
}

Outcome unlockVault(Context& context) {
    TRY_LET(route, routeOf(context));
    TRY_LET(span, spanOf(context.options.forSpan, "--for"));
    return openSomewhere(context, *route, span);
}

Outcome lockVault(Context& context) {
    TRY_LET(route, routeOf(context));
    std::size_t locked = 0;
    Status failed;
    for (auto& there : route->everybody(context.terminal)) {
        const bool open = there.link.welcome().unlocked;
        const Status done = there.link.lock();
        if (!done) failed = done;
        if (done && open) ++locked;
    }
    TRY(failed);
    context.terminal.talk(locked ? "Locked." : "Nothing was open.");
    return Exit::Done;
}

} // namespace rubber::cli
