// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/ids.h"
#include "shared/policy.h"
#include "shared/protocol/messages.h"
#include "shared/protocol/request_row.h"
#include "shared/result.h"
#include "shared/secret.h"
#include "shared/usage/price_diff.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What use cases take and give: plain values, no vault, no network, no Qt.
namespace rubber::desktop {

/// Policy options as the owner wrote them; each use case that takes them parses them in one place
/// (policy_words.cpp). Absent = leave as it is (push: default). "none" removes a limit.
struct PolicyWords {
    std::optional<std::string> dailyLimit, lifetimeLimit, maxRequestCost; ///< "5.00", with or without "$"
    std::optional<std::string>
        models; ///< "claude-sonnet,openai/gpt-4o-mini"; "all" or "none" = every priced model
    std::optional<std::string> inactiveExpiry; ///< "7d"
    std::optional<std::string> expires;        ///< RFC 3339, a date, or a span from now ("30d")
    std::optional<std::string> ipLock;         ///< "first-use", "off", or networks separated by commas
    std::optional<std::string> requestsPerMinute, tokensPerMinute, concurrency,
        totalRequests; ///< Whole numbers above 0.
    std::optional<bool> strictBound;
    std::optional<std::string> poolDailyLimit, poolLifetimeLimit; ///< Of all keys of one upstream key.
    std::optional<std::string> pricePerCall;                      ///< Of an API without models.
    std::optional<std::string> dailyRequests, maxAmount;          ///< Whole numbers above 0.
    /// Endpoints ("GET /v1/**") and the provider's presets ("read-only"); "all" alone = the whole table.
    std::optional<std::vector<std::string>> allow;
    std::optional<std::string> auth; ///< "bearer", "basic", "header:NAME", "query:NAME"
    std::optional<std::string> unknownFields;                     ///< "refuse" or "pass"
    std::optional<std::string> overBudgetStatus;                  ///< "402" or "429"
    /// "loop=log"; "loop=default" takes the key's own word back, "none" all of them.
    std::optional<std::vector<std::string>> anomalies;
    bool operator==(const PolicyWords&) const = default;
};

struct PushRequest {
    Secret keyOrLabel;    ///< An upstream key, or the label of a stored one.
    std::string provider; ///< "" = by the key's prefix (stored key: as stored)
    std::string baseUrl;  ///< "" = the provider's own
    std::string name;     ///< "" = made from the provider ("openrouter-1")
    std::string relay;    ///< "" = the only paired one
    PolicyWords policy;
    std::vector<std::string> tags; ///< As App::setTags takes them.
    std::string note;
};
struct PushedKey {
    KeyId id;
    std::string name;
    Secret token;         ///< The whole proxy key: to be shown this once.
    std::string endpoint; ///< "https://relay.example.com/v1"
    std::string relay, provider, baseUrl, upstreamLabel;
    bool upstreamKeyIsNew = false;
    Policy policy; ///< `modelWords` for showing.
    std::uint64_t version = 0;
    std::uint64_t sequence = 0; ///< Of the relay's receipt.
    std::vector<std::string> warnings;
};

/// One proxy key: what the vault knows, and what its relay says of it now if it was asked and answered.
struct KeyReport {
    KeyId id;
    std::string name;
    std::string relay, endpoint, provider, baseUrl, upstreamLabel;
    std::uint64_t version = 0;
    Policy policy; ///< As the owner wrote it last.
    /// Since when its relay has not been given `policy`; it goes on with what it had. Absent: it has it.
    std::optional<WallTime> pendingSince;
    WallTime createdAt;
    bool replaced = false; ///< rotate made a new one in its place
    UpstreamKeyId upstreamId;
    std::vector<std::string> tags;
    std::string note;
    std::optional<WallTime> archivedAt; ///< Killed and put away: `list` leaves it out.
    bool upstreamBehind = false;        ///< Its relay was not given the upstream key's newest secret yet.
    std::optional<protocol::KeyStatus> live; ///< State, pin, spend.
    std::optional<Error> unreachable;        ///< Why `live` is absent.
    std::vector<std::string> killPending;    ///< Relays that were told to kill it and have not confirmed.
    std::string topModel;                    ///< Family word or id with the largest spend today; "" = none.
    int topModelPercent = 0;
    std::optional<Secret> token; ///< Only from showKey with reveal.
};

/// One relay, as `relay list` (no call: `status` absent, no error), `relay test` and `status` show it.
struct RelayReport {
    RelayId id;
    std::string name, controlUrl, dataUrl, sealMode;
    WallTime pairedAt;
    bool hasMasterKey = false; ///< This vault can unseal it.
    std::string identityWords; ///< Of the identity that was paired: shared/identity_words.h.
    std::optional<protocol::RelayStatus> status;
    std::optional<Error> error;
    std::int64_t elapsedMs = 0; ///< Of the status call.
};
struct StatusReport {
    std::string home;
    std::vector<RelayReport> relays;
    std::vector<KeyReport> keys;
    Money spentToday;                    ///< Sum over live keys that answered.
    std::optional<Error> killQueueError; ///< Why `killPending` of the keys cannot be known.
};

struct KillReport {
    struct OfRelay {
        std::string relay;
        std::vector<std::string> keys;  ///< Names (or ids) of what is dead there.
        std::vector<std::string> meant; ///< Names of what was to die; empty = every key.
        std::optional<protocol::KillReceipt> receipt;
        std::optional<Error> error; ///< Not confirmed.
        bool queued = false;        ///< It will be tried again.
    };
    std::vector<OfRelay> relays;
    std::optional<Error> notQueued; ///< Why nothing could be written into the queue before it was sent.
    bool complete() const;          ///< Every relay sent its receipt.
};

/// What became of the changes that waited for their relays.
struct PendingPushes {
    std::vector<std::string> pushed; ///< Names.
    /// Still waiting, and why: relay_unreachable ..., version_too_old (changed elsewhere; the owner decides).
    std::vector<std::pair<std::string, Error>> waiting;
};

/// A kill that its relay has not confirmed.
struct UnconfirmedKill {
    std::string relay; ///< Name, or id when it is not paired any more.
    RelayId relayId;
    KeyId key;        ///< Empty: every key of the relay.
    std::string name; ///< Of the key when it was killed.
    std::uint64_t version = 0;
    WallTime since;
    std::string by; ///< AppOptions::who
};

/// A row with the names a person knows.
struct NamedRow {
    std::string relay;
    std::string keyName; ///< "" when the row is about no key of this vault.
    protocol::Row row;
};
struct RowQuery {
    std::string key; ///< KEY argument; "" = every key.
    std::string relay;
    std::optional<WallTime> since, until;
    std::vector<std::string> kinds; ///< Empty = all.
    std::uint32_t limit = 0;        ///< The newest n, oldest first; 0 = all.

    // Any of these asks for requests only, one row each (protocol::outcomeOf).
    std::string model;  ///< As it was asked for; "" = every one.
    std::string client; ///< The address; "" = every one.
    std::optional<protocol::RequestOutcome> result;
    std::string text; ///< Words of which each is in the key's name or somewhere in the request.
    bool requestsOnly = false;
    bool ofRequests() const {
        return requestsOnly || result || !model.empty() || !client.empty() || !text.empty();
    }
};
struct SyncReport {
    std::uint64_t fetched = 0;
    std::vector<std::string> gaps; ///< "home-lab: rows 1 to 400 are no longer on the relay"
    std::vector<std::pair<std::string, Error>> unreachable; ///< Relay name and why.
    std::vector<std::pair<std::string, Error>> audit; ///< Relays that show another log than they did (audit_proofs.h).
};

/// What the feeds said since the last batch. Rows are in the vault when they are told.
struct FeedNews {
    struct Connection {
        RelayId relay;
        std::string name;
        std::optional<Error> error; ///< Absent: connected, the hello was checked.
        Duration retryIn;           ///< With an error: from when this was told until the feed tries again.
    };
    struct Gap {
        std::string relay;
        std::uint64_t first = 0, last = 0; ///< Rows the relay no longer has.
    };
    std::vector<NamedRow> rows;
    std::vector<Connection> connections;
    std::vector<Gap> gaps;
    std::vector<RelayId> checkpoints;  ///< These relays signed how their logs stand: time for checkAudit.
    std::optional<Error> storeFailure; ///< Shown, not kept: the next sync fetches them again.
    bool empty() const { return rows.empty() && connections.empty() && gaps.empty() && checkpoints.empty() && !storeFailure; }
};

enum class SpendBy { Model, Key, Day };
struct SpendLine {
    std::string label; ///< Model, key name or date.
    Money cost;
    std::uint64_t requests = 0;
    std::int64_t inputTokens = 0, outputTokens = 0;
};
struct SpendReport {
    std::vector<SpendLine> lines; ///< Dearest first; days in order.
    Money total;
    SyncReport sync;
};

struct PriceChange {
    std::string model;
    std::string provider; ///< "" = the one that prices it already; else openrouter for "a/b", openai for "a"
    std::string inputPerMillion, outputPerMillion; ///< USD, decimal
    std::vector<std::string> others;               ///< "per_image=0.04": any other price by its name
    std::string relay;                             ///< "" = every paired relay
};
struct PriceReceipt {
    std::string provider, bookVersion;
    std::vector<std::string> relays; ///< Where it is in force.
    std::vector<std::pair<std::string, Error>> failed;
};

/// A model that a list names but does not price in a way that can be trusted.
struct LeftOutPrice {
    std::string model; ///< A stranger's text.
    std::string why;
};
/// What another price list would change. Nothing is changed yet.
struct PriceOffer {
    std::string from; ///< The address, the file or "shipped".
    PriceBook book;
    std::vector<PriceDifference> differences;
    std::vector<LeftOutPrice> leftOut;
};

/// What an agent needs; the CLI writes it as shell lines or puts it into a child's environment.
struct KeyEnvironment {
    std::string name, endpoint, provider;
    Secret token;
};

struct DoctorCheck {
    enum class Level { Good, Warning, Bad };
    Level level = Level::Good;
    std::string name;    ///< "vault", "relay home-lab" ...
    std::string finding; ///< One sentence.
    std::string fix;     ///< A command or "".
};

} // namespace rubber::desktop
