// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN

#include "tests/desktop/fake_relay.h"

#include <future>
#include <map>
#include <string>

namespace rubber::test {

/// The way to several fake relays, each at its own address. One that hangs answers nobody until it is released,
/// as a machine does whose network swallows everything; others go on.
class Switchboard final : public desktop::RelayClient {
public:
    void connect(const std::string& url, FakeRelay& relay) { m_lines[url] = {&relay, {}}; }
    /// From its next call on. Release it before the callers are waited for.
    std::promise<void> hang(FakeRelay& relay) {
        std::promise<void> release;
        for (auto& [url, line] : m_lines)
            if (line.relay == &relay) line.released = release.get_future().share();
        return release;
    }
    void answerAgain() {
        for (auto& [url, line] : m_lines)
            line.released = {};
    }

    Result<std::string> call(const desktop::RelayAddress& relay, std::string_view verb,
                             const std::string& body, std::uint64_t sequence,
                             const desktop::SigningIdentity& who) override {
        const Line line = m_lines.at(relay.controlUrl);
        if (line.released.valid()) {
            line.released.wait();
            return fail(ErrorCode::Unavailable, "relay_unreachable: no complete answer in time");
        }
        return line.relay->call(relay, verb, body, sequence, who);
    }
    Result<desktop::PairingAnswer> callUnsigned(const std::string& url, std::string_view verb,
                                                const std::string& body,
                                                const std::optional<Digest>& pin) override {
        return m_lines.at(url).relay->callUnsigned(url, verb, body, pin);
    }
    Status listen(const std::vector<desktop::FeedSubscription>&, desktop::EventListener&) override {
        return {};
    }

private:
    struct Line {
        FakeRelay* relay = nullptr;
        std::shared_future<void> released;
    };
    std::map<std::string, Line> m_lines;
};

} // namespace rubber::test

#endif // Q_MOC_RUN
