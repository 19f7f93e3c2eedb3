// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/gate/gate.h"
#include "tests/sim/bank.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rubber::sim {

class World;
struct SimKey;

/// One request of an agent on its way through the relay: the walk of relay/net/proxy_session.cpp, with the
/// same order of admit, written, durable, send, pump, settle, durable, release.
class Session final : public Listener {
public:
    Session(World& world, std::uint64_t id, SimKey& key, IpAddress address);
    ~Session() override;
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    void begin();
    void clientLeaves();
    void stop(relay::AnswerEnd end); ///< Ends what runs, for a clean stop of the relay.

    void onHead(int status, const char* contentType, std::optional<std::uint64_t> length) override;
    void onPiece(std::string_view bytes, std::uint64_t tokensWhole, bool usageWhole) override;
    void onEnd() override;
    void onCut() override;

    // What the checker looks at.
    std::uint64_t id() const { return m_id; }
    const IpAddress& address() const { return m_address; }
    const SimKey& key() const { return m_key; }
    const relay::Admission* admission() const { return m_admission.get(); }
    const Call* call() const { return m_call.get(); }
    std::shared_ptr<Call> sharedCall() const { return m_call; }
    bool running() const { return m_admission && !m_settled; }
    bool sent() const { return m_call && m_call->manner != Manner::Unreachable; }
    std::uint64_t seenTokens() const { return m_seen; }
    bool usageSeen() const { return m_usageSeen; }
    bool complete() const { return m_complete; }

private:
    void later(std::int64_t ms, void (Session::*step)());
    relay::Gate& gate();
    void admit();
    void ready(bool recorded);
    void send();
    void timeOut();
    void cutByKill();
    void settle(relay::AnswerEnd end, int status);
    void toClient(std::string_view bytes);
    void take(const std::function<void()>& arrival);
    void resumeReading(bool durable);
    void piece(std::string_view bytes, std::uint64_t tokensWhole, bool usageWhole);
    void end();

    World& m_world;
    const std::uint64_t m_id;
    SimKey& m_key;
    const IpAddress m_address;
    std::string m_bearer, m_body;
    relay::RequestHead m_head;
    std::optional<relay::Caller> m_caller;
    std::unique_ptr<relay::Admission> m_admission;
    std::shared_ptr<Call> m_call;
    int m_status = 0;
    std::optional<std::uint64_t> m_length;
    bool m_events = false, m_settled = false, m_ended = false, m_clientGone = false, m_usageSeen = false,
         m_complete = false;
    std::uint64_t m_seen = 0, m_clientBytes = 0;
    std::string m_clientTail, m_rest;
    bool m_paused = false;                        ///< Growth waits for the disk: nothing more is read.
    std::vector<std::function<void()>> m_arrived; ///< In the socket meanwhile.
};

} // namespace rubber::sim
