// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/server.h"

#include "relay/core/client_address.h"
#include "relay/net/cost_lookup.h"
#include "relay/net/exchange.h"
#include "relay/net/lifetime.h"
#include "relay/net/listener.h"
#include "relay/net/proxy_session.h"
#include "relay/net/systemd_notify.h"
#include "relay/net/webhook_sender.h"

#include <optional>

namespace rubber::relay {
namespace {

constexpr auto kTick = std::chrono::seconds(1);

Awaitable<void> serveConnection(DataRoom& room, TcpSocket socket, IpAddress peer) {
    ProxySession session(room, std::move(socket), peer);
    co_await session.run();
}

/// What a reload may change: the keys that were fixed at the start keep their values.
Config reloadable(Config fresh, const Config& running) {
    fresh.listen = running.listen;
    fresh.control = running.control;
    fresh.sealMode = running.sealMode;
    fresh.tlsCert = running.tlsCert;
    fresh.tlsKey = running.tlsKey;
    fresh.upstreamCaFile = running.upstreamCaFile;
    fresh.allowLoopbackUpstreams = running.allowLoopbackUpstreams;
    fresh.requireMemoryLock = running.requireMemoryLock;
    fresh.segmentBytes = running.segmentBytes;
    return fresh;
}

} // namespace

struct Server::Impl {
    Impl(Options theOptions, Clock& theClock, Log& theLog)
        : options(std::move(theOptions)), clock(theClock), log(theLog), durable(loop),
          watchdog(loop, theClock), ticker(loop),
          lifetime(loop, {[this] { stopAccepting(); }, [this] { refuseNew(); }, [this] { return running(); },
                          [this] { cut(); }, [this] { ended(); }, [this] { std::ignore = reload(); }}),
          portsFile(options.dataFolder + "/ports") {}

    ~Impl() { endSessions(); }

    void armTick();
    void tick();
    void stopAccepting();
    void refuseNew();
    std::size_t running() const;
    void cut();
    void ended();
    void endSessions();
    void refreshCertificate();
    Status reload();
    Status start();
    Listener::Limits limits() const;

    Options options;
    Clock& clock;
    Log& log;
    // The order matters: sessions end before what they use, and the loop goes last.
    asio::io_context loop{1};
    DurableGate durable;
    Watchdog watchdog;
    Timer ticker;
    Lifetime lifetime;
    std::string portsFile;
    RelayState* state = nullptr;
    std::unique_ptr<UpstreamPool> pool;
    std::optional<ServerTls> tls;
    std::unique_ptr<DataRoom> room;
    std::unique_ptr<CostLookup> lookup;
    std::unique_ptr<WebhookSender> webhooks;
    std::unique_ptr<Listener> listener;
    std::vector<ServerPart> parts;
    bool diskFailed = false;
};

Listener::Limits Server::Impl::limits() const {
    const Config& config = state->config();
    return {config.maxConnections, config.maxConnectionsPerAddress,
            [this](const IpAddress& address) { return isTrustedProxy(address, state->config()); }};
}

Status Server::Impl::start() {
    const Config& config = state->config();
    TRY_LET(made, UpstreamPool::create(UpstreamPool::Options::of(config), loop, watchdog, clock));
    pool = std::move(made);
    room = std::unique_ptr<DataRoom>(
        new DataRoom{*state, Gate(*state), durable, *pool, watchdog, log, nullptr, PhoneKill(*state)});
    lookup = std::make_unique<CostLookup>(*room, loop);
    room->lookup = lookup.get();
    lookup->resume();
    webhooks = std::make_unique<WebhookSender>(*state, *pool, watchdog, durable, log, loop);
    if (!config.tlsCert.empty()) {
        TRY_LET(loaded, ServerTls::load(config.tlsCert, config.tlsKey, clock.boot()));
        tls.emplace(std::move(loaded));
        room->tls = [this] { return tls->current(); };
    }
    TRY_LET(acceptor, openAcceptor(loop, config.listen, portsFile, "data"));
    listener = std::make_unique<Listener>(
        "data", std::move(acceptor), limits(), log,
        [this](TcpSocket socket, IpAddress peer) { return serveConnection(*room, std::move(socket), peer); });
    listener->start();
    armTick();
    if (options.handleSignals) lifetime.listenToSignals();
    durable.onAdvance([this](std::optional<std::uint64_t> sequence) {
        if (sequence || std::exchange(diskFailed, true)) return;
        // A failed sync is never retried and believed: say so, let running answers end unfinished, and go.
        log.error("journal_failed", {{"action", std::string_view("stopping")}});
        lifetime.stop(Duration{0});
    });
    return {};
}

void Server::Impl::armTick() {
    ticker.expires_after(kTick);
    ticker.async_wait([this](const ErrorValue& error) {
        if (error) return;
        tick();
        armTick();
    });
}

void Server::Impl::tick() {
    notifySystemd("WATCHDOG=1"); // A loop that stands still is started anew.
    state->tick();
    pool->tick();
    webhooks->tick();
    refreshCertificate();
    for (const auto& part : parts)
        if (part.tick) part.tick();
    durable.flushSoon();
}

void Server::Impl::stopAccepting() {
    notifySystemd("STOPPING=1");
    log.info("stopping", {{"open", static_cast<std::int64_t>(running())}});
    if (room) room->stopping = true;
    if (listener) listener->stop();
    if (lookup) lookup->stop();
    if (webhooks) webhooks->stop();
    for (const auto& part : parts)
        if (part.stopAccepting) part.stopAccepting();
    for (ProxySession* session = room ? room->first : nullptr; session; session = session->next())
        session->closeIfIdle();
}

void Server::Impl::refuseNew() {
    state->setDraining();
    for (ProxySession* session = room ? room->first : nullptr; session; session = session->next())
        session->closeIfSilent();
}

std::size_t Server::Impl::running() const {
    std::size_t count = listener ? listener->open() : 0;
    for (const auto& part : parts)
        if (part.open) count += part.open();
    return count;
}

void Server::Impl::cut() {
    for (ProxySession* session = room ? room->first : nullptr; session; session = session->next())
        session->cut();
    for (const auto& part : parts)
        if (part.cut) part.cut();
}

void Server::Impl::ended() {
    durable.release();
    pool->closeIdle();
    ticker.cancel();
    std::ignore =
        state->journal().flush(); // What could not be written is told by the next start: holds are charged.
    loop.stop();
}

/// Sessions use the state and the pool: whoever leaves while some still run gets them ended first.
void Server::Impl::endSessions() {
    if (!listener) return;
    listener->stop();
    lookup->stop();
    webhooks->stop();
    for (int turn = 0; turn < 100 && listener->open() + lookup->running() + webhooks->running() > 0; ++turn) {
        cut();
        durable.release();
        loop.restart();
        loop.poll();
    }
}

void Server::Impl::refreshCertificate() {
    if (!tls) return;
    if (auto refreshed = tls->refresh(clock.boot()); !refreshed)
        log.error("tls_certificate", {{"error", std::string_view(refreshed.error().context)}});
    else if (*refreshed)
        log.info("tls_certificate", {{"action", std::string_view("reloaded")}});
}

Status Server::Impl::reload() {
    if (!options.loadConfig) return {};
    notifySystemd("RELOADING=1");
    refreshCertificate(); // Also when the configuration is refused.
    auto loaded = options.loadConfig();
    if (!loaded) {
        log.error("reload", {{"error", std::string_view(loaded.error().context)}});
        notifySystemd("READY=1");
        return tl::unexpected(loaded.error());
    }
    for (const auto& line : Config::difference(state->config(), *loaded))
        log.info("reload", {{"change", std::string_view(line)}});
    state->reconfigure(reloadable(std::move(*loaded), state->config()));
    log.setLevel(logLevelOf(state->config().logLevel));
    lifetime.setDrain(state->config().drain);
    if (listener) listener->setLimits(limits());
    for (const auto& part : parts)
        if (part.reload) part.reload(state->config());
    notifySystemd("READY=1");
    return {};
}

Server::Server(Options options, Clock& clock, Log& log)
    : m_impl(std::make_unique<Impl>(std::move(options), clock, log)) {}
Server::~Server() = default;

asio::io_context& Server::loop() { return m_impl->loop; }
DurableGate& Server::durable() { return m_impl->durable; }
Log& Server::log() { return m_impl->log; }
Clock& Server::clock() { return m_impl->clock; }
const std::string& Server::portsFile() const { return m_impl->portsFile; }

void Server::attach(RelayState& state) {
    m_impl->state = &state;
    m_impl->durable.attach(state.journal());
    m_impl->durable.afterFlush([&state] { state.hashRows(); });
    m_impl->lifetime.setDrain(state.config().drain);
}

Status Server::start() { return m_impl->start(); }
Endpoint Server::dataAddress() const { return m_impl->listener->address(); }
void Server::plug(ServerPart part) { m_impl->parts.push_back(std::move(part)); }

int Server::run() {
    notifySystemd("READY=1");
    m_impl->loop.run();
    m_impl->endSessions();
    return m_impl->diskFailed || m_impl->lifetime.cut() ? 1 : 0;
}

void Server::stop() { m_impl->lifetime.stop(m_impl->state->config().drain); }
Status Server::reload() { return m_impl->reload(); }

} // namespace rubber::relay
