// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/identity_files.h"
#include "relay/core/relay_state.h"
#include "relay/net/control_certificate.h"
#include "relay/net/server.h"
#include "shared/protocol/codec.h"
#include "shared/proxy_key.h"
#include "shared/usage/shipped_prices.h"
#include "tests/support/fake_clock.h"
#include "tests/support/raw_peer.h"
#include "tests/support/stalling_disk.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <string>

namespace rubber::test {

/// A real Server over a real RelayState in a temporary folder, with one proxy key for a fake upstream;
/// everything but the journal's syncs happens on the test's own thread. Time stands still until the test
/// moves it.
struct NetRig {
    static constexpr const char* kUpstreamKey = "sk-or-v1-4f1d0c7be2a9938f56c4d7e8a1b2c3d4";

    FakeClock clock;
    QTemporaryDir folder;
    StallingDisk disk;
    relay::Log log{clock, relay::LogLevel::Error};
    std::unique_ptr<relay::RelayState> state; // Outlives the server's sessions.
    std::optional<relay::Server> server;
    relay::Config config;
    std::string token;
    KeyId key;
    std::optional<FakeUpstream> upstream;
    std::string provider = "openrouter", root = "/api/v1"; ///< Of the key; before `start`.

    NetRig() {
        config.listen = *relay::Endpoint::parse("127.0.0.1:0");
        config.segmentBytes = 1u << 20;
        server.emplace(relay::Server::Options{path(), {}, false}, clock, log);
    }
    ~NetRig() {
        if (upstream) upstream->stop();
        server.reset();
        upstream.reset();
    }
    std::string path() const { return folder.path().toStdString(); }
    relay::asio::io_context& loop() { return server->loop(); }

    /// The relay starts; the upstream plays `script` on each connection.
    void start(FakeUpstream::Script script, const Policy& policy = {}) {
        CHECK(relay::createIdentity(path(), *relay::makeControlCertificate()));
        auto identity = relay::RelayIdentity::load(path());
        CHECK(identity);
        auto book = PriceBook::parse(shippedPricesJson());
        CHECK(book);
        auto opened =
            relay::RelayState::open({path(), config, "boot-1", std::move(*book), {}}, std::move(*identity),
                                    clock, disk, server->durable().onDurable());
        CHECK(opened);
        state = std::move(*opened);
        server->attach(*state);
        upstream.emplace(loop(), std::move(script));
        grant(policy, "http://127.0.0.1:" + std::to_string(upstream->port()) + root);
        const auto started = server->start();
        if (!started) qFatal("%s", started.error().context.c_str());
    }
    void grant(const Policy& policy, const std::string& baseUrl) {
        auto made = makeProxyKey();
        key = made.id;
        const auto shown = [](const Secret& secret) { return std::string(secret.reveal()); };
        token = shown(made.token);
        const UpstreamKeyId upstreamKey("uk_0123456789abcdef");
        if (state->upstreamKeys().sealed()) CHECK(state->upstreamKeys().unseal(Secret::random(32)));
        CHECK(state->upstreamKeys().store(upstreamKey, Secret(std::string_view(kUpstreamKey))));
        journal::GrantRecord record;
        record.key = key;
        record.version = 1;
        record.tokenHash = hmacSha256(state->identity().pepper, asText(tokenDigest(token)));
        record.upstreamKey = upstreamKey;
        record.provider = provider;
        record.baseUrl = baseUrl;
        record.policy = protocol::encode(policy);
        record.at = clock.wall();
        CHECK(state->record(record));
    }

    /// Runs the loop until the coroutine is through.
    template <class T>
    T sync(relay::Awaitable<T> work) {
        std::optional<T> result;
        relay::asio::co_spawn(loop().get_executor(), std::move(work),
                              [&result](std::exception_ptr problem, T value) {
                                  if (problem) std::rethrow_exception(problem);
                                  result = std::move(value);
                              });
        CHECK(runUntil(loop(), [&result] { return result.has_value(); }));
        return std::move(*result);
    }
    bool until(const std::function<bool()>& done) { return runUntil(loop(), done); }
    /// Lets time pass until `done`: the watchdog looks at the fake clock five times a second.
    bool untilLater(Duration by, const std::function<bool()>& done) {
        clock.advance(by);
        return until(done);
    }

    std::shared_ptr<RawPeer> connect() {
        relay::TcpSocket socket(loop().get_executor());
        socket.connect({relay::asio::ip::address_v4::loopback(), server->dataAddress().port});
        return std::make_shared<RawPeer>(std::move(socket));
    }
    std::string get(const std::string& path, const std::string& more = {}) const {
        return "GET " + path + " HTTP/1.1\r\nHost: relay\r\nAuthorization: Bearer " + token + "\r\n" + more +
               "\r\n";
    }
    std::string post(const std::string& body, const std::string& more = {}) const {
        return "POST /v1/chat/completions HTTP/1.1\r\nHost: relay\r\nAuthorization: Bearer " + token +
               "\r\nContent-Type: application/json\r\n" + more +
               "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
    }
    static std::string chat(bool stream = false, const std::string& text = "hello") {
        return std::string(R"({"model":"openai/gpt-4o-mini","max_tokens":50,)") +
               (stream ? R"("stream":true,"stream_options":{"include_usage":true},)" : "") +
               R"("messages":[{"role":"user","content":")" + text + R"("}]})";
    }
    /// Says `request` on a new connection and hears the whole answer.
    std::string ask(const std::string& request) {
        auto client = connect();
        CHECK(sync(client->say(request)));
        CHECK(sync(client->hearMessage()));
        client->close();
        return client->message;
    }

    /// The audit rows written so far, those whose cost is still being looked up included.
    std::vector<journal::SettleRecord> rows() {
        std::vector<journal::SettleRecord> found;
        CHECK(state->journal().flush());
        CHECK(state->journal().waitDurable());
        const auto records = state->journal().read(0, 10'000);
        CHECK(records);
        for (const auto& record : *records)
            if (const auto* row = std::get_if<journal::SettleRecord>(&record.payload))
                found.push_back(*row);
            else if (const auto* asked = std::get_if<journal::LookingUpRecord>(&record.payload))
                found.push_back(asked->row);
        return found;
    }
};

/// What a chunked answer carries.
inline std::string unchunked(const std::string& message) {
    std::string body;
    for (auto at = message.find("\r\n\r\n") + 4; at < message.size();) {
        const auto size = std::stoul(message.substr(at), nullptr, 16);
        at = message.find("\r\n", at) + 2;
        body += message.substr(at, size);
        if (size == 0) break;
        at += size + 2;
    }
    return body;
}

} // namespace rubber::test
