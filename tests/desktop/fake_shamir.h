// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN

#include "desktop/app/opened_secret.h"
#include "shared/crypto/slip39/share.h"
#include "tests/desktop/fake_relay.h"

#include <chrono>
#include <mutex>
#include <thread>

namespace rubber::test {

/// A FakeRelay that people open: seal mode "shamir", with shares that are adopted and given. Several lanes may
/// share it.
class FakeShamir final : public desktop::RelayClient {
public:
    FakeShamir(FakeRelay& relay, FakeClock& clock) : m_relay(relay), m_clock(clock) {}

    Result<std::string> call(const desktop::RelayAddress& relay, std::string_view verb, const std::string& body,
                             std::uint64_t sequence, const desktop::SigningIdentity& who) override {
        const std::lock_guard lock(m_mutex);
        if (verb == "unseal/attempt") return attempt();
        if (verb == "unseal/share") return share(body, who.keyId);
        if (verb == "shares/adopt") return adopt(body, who.keyId);
        auto answer = m_relay.call(relay, verb, body, sequence, who);
        if (!answer || verb != "status") return answer;
        auto status = protocol::decode<protocol::RelayStatus>(*answer);
        status->sealMode = "shamir";
        status->sealed = sealed;
        status->needsMasterKey = false;
        status->shares = shares;
        if (m_given.size() > 0) status->unseal = stateNow();
        return protocol::encode(*status);
    }
    Result<desktop::PairingAnswer> callUnsigned(const std::string& url, std::string_view verb, const std::string& body,
                                                const std::optional<Digest>& pin) override {
        const std::lock_guard lock(m_mutex);
        return m_relay.callUnsigned(url, verb, body, pin);
    }
    Status listen(const std::vector<desktop::FeedSubscription>& feeds, desktop::EventListener& listener) override {
        if (!listener.onConnection(feeds.front().address.relay, {}, {})) return {};
        while (listener.onIdle())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return {};
    }
    template <class Work>
    auto with(Work work) {
        const std::lock_guard lock(m_mutex);
        return work(*this);
    }

    bool sealed = false;
    std::optional<protocol::SharesStatus> shares;

private:
    Result<std::string> attempt() {
        if (!sealed) return fail(ErrorCode::Invalid, "not_sealed: it is open");
        if (!shares) return fail(ErrorCode::NotFound, "no_shares: nobody has any");
        return protocol::encode(answer(false));
    }
    protocol::UnsealStatus stateNow() const {
        protocol::UnsealStatus state;
        state.given = std::uint32_t(m_given.size());
        for (const auto& group : m_given.groups())
            state.groups.push_back({group.number, group.have});
        state.expiresAt = m_clock.wall() + Duration::seconds(600);
        return state;
    }
    protocol::UnsealAttempt answer(bool unsealed) const {
        return {std::string(16, 'n'), m_key.publicKey, *shares, stateNow(), unsealed, unsealed ? 7u : 0u};
    }
    Result<std::string> share(const std::string& body, const std::string& device) {
        const auto message = protocol::decode<protocol::UnsealShare>(body);
        if (!message) return tl::unexpected(message.error());
        TRY_LET(plain, openSealed(m_key, message->sealedShare));
        TRY_LET(words, desktop::afterPrefix(plain, m_relay.relayId.text() + '\0' + device + '\0' + message->attempt + '\0'));
        TRY_LET(parsed, slip39::parseShare(words));
        TRY(m_given.add(std::move(parsed)));
        if (!m_given.complete()) return protocol::encode(answer(false));
        const auto secret = m_given.combine();
        if (!secret || !secret->equals(m_secret)) {
            m_given.clear();
            return fail(ErrorCode::Invalid, "shares_wrong: they do not open it");
        }
        sealed = false;
        const auto last = protocol::encode(answer(true));
        m_given.clear();
        return last;
    }
    Result<std::string> adopt(const std::string& body, const std::string& device) {
        const auto message = protocol::decode<protocol::SharesAdoption>(body);
        if (!message) return tl::unexpected(message.error());
        const auto key = m_relay.oneTimeKeys.find(message->sealKey);
        if (key == m_relay.oneTimeKeys.end()) return fail(ErrorCode::Invalid, "sealing_key_unknown: used up");
        TRY_LET(plain, openSealed(key->second, message->sealedSecret));
        m_relay.oneTimeKeys.erase(key);
        TRY_LET(secret, desktop::afterPrefix(plain, m_relay.relayId.text() + '\0' + device + '\0'));
        m_secret = std::move(secret);
        shares = protocol::SharesStatus{message->set, message->plan, m_clock.wall()};
        sealed = false;
        return protocol::encode(protocol::CommandReceipt{1, m_clock.wall()});
    }

    FakeRelay& m_relay;
    FakeClock& m_clock;
    std::mutex m_mutex;
    SealingKey m_key = SealingKey::make();
    slip39::ShareSet m_given;
    Secret m_secret;
};

} // namespace rubber::test

#endif // Q_MOC_RUN
