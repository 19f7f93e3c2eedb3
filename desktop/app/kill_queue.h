// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/ids.h"
#include "shared/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace rubber::desktop {

/// One kill that must reach one relay.
struct QueuedKill {
    RelayId relay;
    KeyId key;                 ///< Empty: every key of the relay.
    /// This grant version and older; 0 for every key.
    std::uint64_t version = 0;
    /// Above every version there will be: of a key of which the relay had a newer one when the kill was said.
    static constexpr std::uint64_t kWhatever = (std::uint64_t{1} << 53) - 1;
    std::string name;          ///< Of the key, for people.
    WallTime at;
    std::string by;
    bool all() const { return key.empty(); }
    bool operator==(const QueuedKill& other) const {
        return relay == other.relay && key == other.key && version == other.version && at == other.at;
    }
};

/// What was to be killed and is not confirmed: `kill-queue.json` (0600) beside the vault, readable with the
/// vault locked. It holds no secret. Changes take the queue's own lock for as long as they read and write, so
/// that command line, app and agent may use it at the same time.
///
/// Errors: Corrupt "kill_queue_damaged", Unavailable "kill_queue_busy" (locked by somebody for two seconds)
/// and "vault_write_failed".
class KillQueue {
public:
    explicit KillQueue(std::string home) : m_home(std::move(home)) {}

    Result<std::vector<QueuedKill>> entries() const;
    /// On disk, synced, when it returns. A damaged file is kept aside as kill-queue.damaged first: the new
    /// kills matter more.
    Status add(const std::vector<QueuedKill>& kills);
    /// Exactly these; what was added again meanwhile stays.
    Status remove(const std::vector<QueuedKill>& kills);

private:
    std::string path() const { return m_home + "/kill-queue.json"; }
    Result<std::vector<QueuedKill>> read() const;
    Status write(const std::vector<QueuedKill>& kills) const;
    std::string m_home;
};

} // namespace rubber::desktop
