// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/dialect.h"
#include "relay/core/gate/auth_failures.h"
#include "relay/core/gate/bound.h"
#include "relay/core/gate/local_answer.h"
#include "relay/core/gate/refusal.h"
#include "relay/core/gate/token_memo.h"
#include "relay/core/http/head.h"
#include "relay/core/key_ring.h"
#include "relay/core/money/ledger.h"
#include "relay/core/upstream_keys.h"
#include "shared/crypto/digest.h"

#include <list>
#include <memory>
#include <string>
#include <tl/expected.hpp>
#include <variant>
#include <vector>

namespace rubber::relay {

class RelayState;

/// Who is asking: the answer to step 2 of the walk, known before the body is read.
struct Caller {
    Key* key = nullptr; ///< Stays valid while the caller's session is on the same turn; look up again by id
                        ///< after a wait.
    KeyId id;
    Digest tokenHash{}; ///< Of the token that was shown: a key rotated while the body came is another key.
    DialectKind dialect = DialectKind::OpenAi;
    std::uint64_t maxBodyBytes = 0;
};

/// The only ticket to the upstream. Owns the money and the place in the key's list of running requests;
/// destroying it unsettled charges the whole hold. Move-only by unique_ptr because the kill switch points at
/// it.
class Admission {
public:
    Admission(Key& key, Hold hold);
    ~Admission(); ///< Leaves the running list.
    Admission(const Admission&) = delete;
    Admission& operator=(const Admission&) = delete;

    std::string requestId() const; ///< "req_123"
    RunningRequest running;        ///< The session sets `running.cut` before its first wait.
    Hold hold;
    RequestId request{}; ///< Kept here: the hold forgets its number when it is settled.
    KeyId key;
    std::uint64_t version = 0;
    std::shared_ptr<const UpstreamTarget> target;
    UpstreamKeyId upstreamKey;
    std::string upstreamPath;           ///< "/api/v1/chat/completions", query included where allowed.
    const KeyPlace* keyPlace = nullptr; ///< Where the upstream wants its key; lives as long as `target`.
    std::vector<Splice> splices;
    std::string priceLimited; ///< The model, when a price limit was written into the body; "" = none was.
    std::unique_ptr<AnswerMeter> meter;
    DialectKind dialect = DialectKind::OpenAi;
    std::string endpoint, model; ///< What a refusal while it runs is counted under, with the address below.
    IpAddress client;
    bool stream = false;
    bool free = false; ///< Not a priced endpoint (GET /models): the hold is zero.
    /// Non-zero: wait until this sequence is durable before the first upstream byte, and after growing before
    /// the next one is read (a pin was claimed, or the key's unsynced holds pass W).
    std::uint64_t durableFirst = 0;
    BootTime startedAt;
    Bound bound;                          ///< What the hold is made of; for growing.
    std::uint64_t coveredOutput = 0;      ///< Output tokens of each choice that the hold pays for now.
    std::uint64_t inputTokensCounted = 0; ///< Already taken from the tokens-per-minute window.
    bool lookingUp = false;               ///< Settled for now; the cost is still to be asked for.
    bool unpriced = false;                ///< Forwarded without a price, for a key without caps.
    std::string_view
        replacedBy; ///< Code of the refusal the client gets for the upstream's answer; "" = none.

private:
    Key& m_key;
    std::list<RunningRequest*>::iterator m_place;
};

/// What became of a request at the gate.
using GateAnswer = tl::expected<std::variant<std::unique_ptr<Admission>, LocalAnswer>, Refusal>;

/// Asks the six questions in their fixed order. Loop thread only; owns nothing but references.
class Gate {
public:
    explicit Gate(RelayState& state);

    /// Step 2. Unknown and malformed keys and canaries cost the same time and get the same refusal. Counts
    /// failures per address.
    tl::expected<Caller, Refusal> identify(const RequestHead& head, const IpAddress& client, TokenMemo& memo);
    /// The questions that need no body, asked early so that a dead key cannot make us read one: alive,
    /// address, endpoint. From here on the caller is answered in the endpoint's shape.
    tl::expected<void, Refusal> precheck(Caller& caller, const RequestHead& head, const IpAddress& client);
    /// All six questions, the hold journalled (appended; the session flushes). On a refusal nothing is kept
    /// and the refusal is counted.
    GateAnswer admit(const Caller& caller, const RequestHead& head, std::string_view body,
                     const IpAddress& client);
    /// Grows a running stream's hold so that it covers `outputSoFar` and the next stretch. Grown
    /// past W, the wait is left in `durableFirst`.
    tl::expected<void, Refusal> grow(Admission& admission, std::uint64_t outputSoFar);
    /// Settles and returns the sequence after which the last bytes may be released (0 with relaxed
    /// durability). `status` is what the client got; fills elapsed, note, status.
    std::uint64_t settle(Admission& admission, AnswerEnd end, int status);
    /// Records a refusal that happened outside (body limit, time-out, draining).
    void noteRefusal(const Refusal& refusal, const RequestHead* head, const IpAddress& client);

private:
    GateAnswer walk(const Caller& caller, const RequestHead& head, std::string_view body,
                    const IpAddress& client, struct Walk& walk);
    tl::expected<void, Refusal> walkToEndpoint(const Caller& caller, const RequestHead& head,
                                               const IpAddress& client, struct Walk& walk);
    tl::expected<void, Refusal> readBody(const RequestHead& head, std::string_view body, struct Walk& walk);
    tl::expected<void, Refusal> askRelay(const Key& key) const;
    tl::expected<std::unique_ptr<Admission>, Refusal> askMoney(const IpAddress& client, struct Walk& walk);
    tl::expected<void, Refusal> claimPin(Key& key, const IpAddress& client, Admission& admission);
    bool mayUse(const Key& key, std::string_view model) const;
    void alertMismatch(Key& key, const IpAddress& client);
    /// Once an hour for each key and type.
    void alert(const KeyId& key, const char* type, std::string detail, std::vector<journal::AlertFact> facts = {});
    void noteCanary(const Key& key, const RequestHead& head, const IpAddress& client);
    void count(const Refusal& refusal, std::string endpoint, std::string model, const IpAddress& client);

    RelayState& m_state;
    HmacSha256 m_pepper;
    AuthFailures m_authFailures;
};

} // namespace rubber::relay
