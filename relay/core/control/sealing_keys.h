// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/control/control_reply.h"
#include "shared/crypto/sealed_box.h"
#include "shared/ids.h"
#include "shared/result.h"
#include "shared/secret.h"

#include <deque>
#include <string>

namespace rubber::relay {

class RelayState;

/// One-time sealing keys (security.md 2.4): made when a device asks, in locked memory and never on disk, good
/// for ten minutes and that device, erased by the first box that names them, opened or not. So a captured box
/// is worthless from then on, whoever gets the disk or, later, the memory. A restart forgets them: devices
/// ask again. Loop thread only.
class SealingKeys {
public:
    static constexpr Duration kLifetime = Duration::seconds(600);
    static constexpr std::size_t kMostKept = 64; ///< Of one device; the oldest make room.

    explicit SealingKeys(RelayState& state) : m_state(state) {}

    ControlReply offer(const std::string& body, const DeviceId& device);
    /// NotFound "sealing_key_unknown" (used, expired, another device's, of an earlier run); Unauthorized
    /// "box_refused".
    Result<Secret> open(const DeviceId& device, const SealingKeyId& id, std::string_view box);
    std::size_t size() const { return m_keys.size(); }

private:
    struct Kept {
        SealingKeyId id;
        DeviceId device;
        SealingKey key;
        BootTime until;
    };
    void forgetOld();

    RelayState& m_state;
    std::deque<Kept> m_keys; ///< Oldest first.
};

/// What to answer for an error of `open`.
Refused sealingRefusal(const Error& error);

} // namespace rubber::relay
