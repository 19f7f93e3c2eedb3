// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/agent/peer.h"
#include "shared/clock.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace rubber::agent {

enum class Consent {
    Allow, ///< For the time that was asked for.
    Once,  ///< For this one verb.
    Deny,
};

/// What a person is asked: may this terminal use the unlocked vault?
struct ApprovalRequest {
    std::uint64_t id = 0; ///< For `withdraw`.
    Peer peer;
    Duration allowFor; ///< What Allow means: 15 minutes.
    Duration patience; ///< After this it is a Deny.
};

/// Asks a person. Lives on the server's thread.
class Approver {
public:
    virtual ~Approver() = default;
    /// `done` may be called at once, later, or never (then time decides); the first call counts.
    virtual void ask(const ApprovalRequest& request, std::function<void(Consent)> done) = 0;
    /// The question is moot: the caller is gone or time has decided. Its window is to be closed.
    virtual void withdraw(std::uint64_t id) = 0;
};

/// For an agent without a window: the vault was unlocked by this user on purpose, for this user's terminals.
class ApproveOwnUser final : public Approver {
public:
    void ask(const ApprovalRequest&, std::function<void(Consent)> done) override { done(Consent::Allow); }
    void withdraw(std::uint64_t) override {}
};

/// A terminal that may use the vault for a while.
struct Approval {
    std::uint64_t id = 0;
    Peer peer; ///< Who was there when it was given.
    WallTime given;
    BootTime ends;
};

/// What was allowed, in memory only. Times are counted on the boot clock, so that setting the wall clock back
/// prolongs nothing. One thread.
class Approvals {
public:
    static constexpr Duration kHardEnd = Duration::seconds(12 * 3600);
    static constexpr Duration kAfterDeny = Duration::seconds(60); ///< For so long it is not asked again.

    explicit Approvals(const Clock& clock) : m_clock(clock) {}
    /// A terminal that cannot be told from a later one is never remembered. At most kHardEnd.
    void allow(const Peer& peer, Duration span);
    bool allowed(const Peer& peer);
    void deny(const Peer& peer);
    bool denied(const Peer& peer); ///< Within kAfterDeny.
    std::vector<Approval> list();
    Duration left(const Approval& approval) const { return approval.ends - m_clock.boot(); }
    void revoke(std::uint64_t id);
    void revokeAll(); ///< When the vault locks.

private:
    void expire();
    const Clock& m_clock;
    std::uint64_t m_lastId = 0;
    std::map<TerminalId, Approval> m_given;
    std::map<TerminalId, BootTime> m_denied; ///< Until when.
};

} // namespace rubber::agent
