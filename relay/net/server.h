// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/relay_state.h"
#include "relay/net/asio.h"
#include "relay/net/durable_gate.h"
#include "relay/net/log.h"

#include <functional>
#include <memory>
#include <string>

namespace rubber::relay {

/// Something else that lives on the server's loop (the control listener, the feed, the local socket). Any
/// function may be empty.
struct ServerPart {
    std::function<void()> stopAccepting; ///< The drain begins.
    std::function<std::size_t()> open;   ///< Connections the drain should wait for.
    std::function<void()> cut;           ///< Close what is left, at once; their coroutines end soon after.
    std::function<void()> tick;          ///< Once a second.
    std::function<void(const Config& config)> reload; ///< After RelayState::reconfigure.
};

/// The relay as a running program: owns the loop, the durable gate, the upstream pool and the data listener;
/// ticks the state once a second; drains on SIGTERM and reloads on SIGHUP. main builds it in this order:
///
///     Server server(options, clock, log);
///     auto state = RelayState::open(..., server.durable().onDurable());   // may call back from the
///     journal's thread at once server.attach(**state); TRY(server.start());                  // data
///     listener bound; state.setBoundAddresses is the caller's, once control is bound too server.plug(control
///     part); int code = server.run();              // until drained
class Server {
public:
    struct Options {
        std::string dataFolder;                     ///< Holds the file `ports`.
        std::function<Result<Config>()> loadConfig; ///< For SIGHUP; empty: SIGHUP does nothing.
        bool handleSignals = true;                  ///< Tests drive several servers in one process without.
    };

    Server(Options options, Clock& clock, Log& log);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    asio::io_context& loop();
    DurableGate& durable();
    Log& log();
    Clock& clock();
    const std::string& portsFile() const;

    void attach(RelayState& state);
    /// Opens the data listener (TLS or plain) and starts accepting.
    Status start();
    Endpoint dataAddress() const;
    void plug(ServerPart part);

    /// Runs the loop until the server has stopped; 0 after a clean drain, 1 when sessions had to be cut or
    /// the disk failed.
    int run();
    /// Begins the drain: stops accepting, lets running requests end for Config::drain, then cuts. Loop thread
    /// or a signal's handler.
    void stop();
    /// Reads the configuration again and prints what changed. Invalid: the old one stays.
    Status reload();

    struct Impl;

private:
    std::unique_ptr<Impl> m_impl;
};

} // namespace rubber::relay
