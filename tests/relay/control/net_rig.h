// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/net/control_certificate.h"
#include "relay/net/control_listener.h"
#include "relay/net/local_socket.h"
#include "tests/relay/control/control_rig.h"

#include <boost/asio/post.hpp>

#include <functional>
#include <future>
#include <thread>

namespace rubber::test {

inline ControlCertificate realCertificate() {
    auto made = makeControlCertificate();
    CHECK(made);
    return std::move(*made);
}

/// The control listener and the local socket of a real server on free loopback ports, its loop on a thread.
/// State may be touched from the test through `onLoop` only.
struct NetRig : ControlRig {
    TestDevice device;
    Log log{clock, LogLevel::Error};
    std::unique_ptr<Server> server;
    std::unique_ptr<EventFeed> feed;
    std::unique_ptr<ControlListener> control;
    std::unique_ptr<LocalSocket> local;
    std::thread loop;
    std::uint16_t port = 0;
    std::string authority;

    NetRig() : ControlRig(realCertificate()) {
        config.listen.port = 0;
        config.control.port = 0;
        Server::Options options;
        options.dataFolder = path();
        options.handleSignals = false;
        server = std::make_unique<Server>(options, clock, log);
        onDurable = server->durable().onDurable();
        open();
        enrol(device);
        server->attach(*state);
        CHECK(server->start());
        feed = std::make_unique<EventFeed>(*state);
        auto opened = ControlListener::open(*server, *state, *api, *feed);
        CHECK(opened);
        control = std::move(*opened);
        port = control->address().port;
        authority = control->address().toText();
        auto socket =
            LocalSocket::open(*server, *state, *api, path(), [this] { return "https://" + authority; });
        CHECK(socket);
        local = std::move(*socket);
        state->setBoundAddresses(server->dataAddress(), control->address());
        api->setAuthorities({authority});
        server->plug(control->part());
        server->plug(local->part());
        loop = std::thread([this] { server->run(); });
    }
    ~NetRig() {
        asio::post(server->loop(), [this] { server->stop(); });
        loop.join();
        local.reset();
        control.reset();
        feed.reset();
        api.reset();
        state.reset();
    }

    void onLoop(const std::function<void()>& what) {
        std::promise<void> done;
        asio::post(server->loop(), [&] {
            what();
            done.set_value();
        });
        done.get_future().wait();
    }
    /// One shown row, flushed as a session would.
    void alert() {
        onLoop([this] {
            journal::AlertRecord record;
            record.key = KeyId("8Qm2ZxT4bLpA");
            record.type = "key.idle_soon";
            record.at = clock.wall();
            CHECK(state->record(record));
            server->durable().flushSoon();
        });
    }
};

} // namespace rubber::test
