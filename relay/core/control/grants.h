// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/control/control_reply.h"
#include "shared/journal/record.h"
#include "shared/protocol/messages.h"

#include <set>
#include <string>
#include <unordered_map>

namespace rubber::relay {

class RelayState;
class SealingKeys;

/// Takes grants: a policy and a sealed upstream key for one proxy key, signed by an enrolled device. A canary's
/// brings no upstream key, and one that did would be refused.
/// Everything is checked before anything is kept; the key's file is on disk before the record that names it.
/// Loop thread only.
class Grants {
public:
    Grants(RelayState& state, SealingKeys& sealingKeys) : m_state(state), m_sealingKeys(sealingKeys) {}

    ControlReply take(const std::string& body, const journal::Origin& origin);

private:
    /// Checks what the grant asks for and stores the upstream key it brings; gives the digest of its file.
    tl::expected<Digest, Refused> takeUpstreamKey(const protocol::Grant& grant);
    ControlReply repeat(const protocol::Grant& grant, const Digest& envelope) const;

    RelayState& m_state;
    SealingKeys& m_sealingKeys;
    std::unordered_map<KeyId, protocol::GrantReceipt>
        m_receipts; ///< Of this run, so that a repeat gets the same one.
};

/// Removes the files of upstream keys no live proxy key uses any more. Call when the record that ended the
/// use is durable.
void eraseUnused(RelayState& state, const std::set<UpstreamKeyId>& candidates);

/// The limits a policy must keep to be enforceable: what is refused when the grant arrives instead of being
/// ignored later.
std::optional<Refused> checkPolicy(const Policy& policy);

} // namespace rubber::relay
