// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/anomaly/loop_watch.h"
#include "relay/core/gate/rate_window.h"
#include "shared/anomaly/habit.h"
#include "shared/crypto/digest.h"
#include "shared/ids.h"
#include "shared/ip_address.h"
#include "shared/policy.h"
#include "shared/providers/provider_table.h"

#include <cstdint>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

namespace rubber::relay {

/// Where requests of one key go: the base URL of its grant, taken apart and checked once.
struct UpstreamTarget {
    std::string provider;
    const Provider* kind = nullptr; ///< Row of the shipped table; null only for a grant nobody can read.
    KeyPlace keyPlace;
    bool tls = true;
    std::string host; ///< Name or literal, for SNI, Host and the certificate.
    std::uint16_t port = 443;
    std::string basePath;  ///< "/api/v1"; no trailing slash.
    std::string hostField; ///< "openrouter.ai" or "127.0.0.1:9000"
    std::string poolKey() const { return (tls ? "https://" : "http://") + hostField; }
};

/// One running request of a key, so that a kill can cut it. `cut` resets both sockets at once; it is called
/// on the loop thread and must not throw, block, or change the list.
struct RunningRequest {
    std::function<void()> cut;
    bool killed = false; ///< Set before `cut` is called: the session settles with note "killed".
};

/// One proxy key as the relay knows it.
struct Key {
    KeyId id;
    std::uint64_t version = 0;
    Digest tokenHash{};
    UpstreamKeyId upstreamKey;
    std::shared_ptr<const UpstreamTarget> target;
    std::string baseUrl;
    Policy policy;
    Digest envelopeDigest{}, cipherDigest{};

    std::uint64_t killedVersion = 0;                             ///< Grants up to this version are dead.
    std::string suspendedBecause;                                ///< "" = not suspended
    enum class Expired { No, Idle, Date } expired = Expired::No; ///< Recorded, final.
    std::optional<IpNetwork> pin;
    bool weakPin = false;
    std::uint64_t reliesOn = 0;   ///< Newest grant or pin of this run: a request that a power cut could leave
                                  ///< without it goes nowhere before it is on the disk.
    WallTime createdAt, lastUsed; ///< lastUsed = createdAt until the first accepted request.
    bool everUsed = false;
    bool idleWarned = false; ///< Since lastUsed.

    std::unique_ptr<anomaly::Habit> habit; ///< Since it was used for the first time.
    std::unique_ptr<LoopWatch> loops;      ///< Of this run.

    RateWindow requestsPerMinute, tokensPerMinute;
    std::list<RunningRequest*> running; ///< In admission order.

    bool killed() const { return version <= killedVersion; }
};

/// All proxy keys by public id. A hash table in memory; strangers' bytes never meet anything slower.
class KeyRing {
public:
    Key* find(std::string_view id);
    const Key* find(std::string_view id) const;
    Key& insert(KeyId id);
    void erase(std::string_view id);
    std::size_t size() const { return m_keys.size(); }
    void forEach(const std::function<void(Key&)>& visit);
    void forEach(const std::function<void(const Key&)>& visit) const;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    // unique_ptr: a Key's address stays the same while requests of it run.
    std::unordered_map<std::string, std::unique_ptr<Key>, Hash, std::equal_to<>> m_keys;
};

} // namespace rubber::relay
