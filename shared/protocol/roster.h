// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/crypto/digest.h"
#include "shared/crypto/dsse.h"
#include "shared/crypto/signature.h"
#include "shared/ids.h"
#include "shared/result.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace rubber::protocol {

/// One change of the list of devices that may command a relay: the payload of a DSSE envelope of type
/// kRosterPayloadType whose key id is the device that signed it.
struct RosterEntry {
    RelayId relay;
    std::uint64_t index = 0; ///< From 0, without a hole.
    Digest previous{};       ///< SHA-256 of the payload before; zeroes for the first.
    bool removes = false;    ///< Else it adds.
    DeviceId device;
    VerifyKey deviceKey{}, killKey{};
    std::string name; ///< What its owner calls the computer; at most kMaxDeviceName bytes.
    WallTime at;
};
inline constexpr std::size_t kMaxDeviceName = 64;

/// The devices of one relay as a chain of signed entries (security.md 2.2). Both sides keep it: the relay to
/// decide, each device to see that nobody was added behind its back. Plain data, any thread.
///
/// What is accepted: the first entry, and the next one when nobody is left, is a device that adds itself
/// (pairing has checked its code); every other is signed by a device on the list. An id means one pair of
/// keys for ever, also for a device that was removed and comes back.
class Roster {
public:
    struct Member {
        VerifyKey key{}, killKey{};
        std::string name;
        WallTime since;
        DeviceId by; ///< Who signed it in, or out.
        bool removed = false;
    };

    /// Appends `signedEntry`. Nothing changes on an error:
    ///   Unauthorized "roster_forked: …"   it does not follow the last entry, or is of another relay
    ///   Unauthorized "bad_signature: …"   not signed by a device on the list
    ///   Invalid      "invalid: …"         not an entry, or one that changes nothing
    Status append(const Envelope& signedEntry);

    std::uint64_t size() const { return m_entries.size(); }
    const Digest& head() const { return m_head; } ///< Zeroes while empty.
    const RelayId& relay() const { return m_relay; } ///< "" while empty.
    const std::vector<Envelope>& entries() const { return m_entries; }
    const std::map<DeviceId, Member>& members() const { return m_members; } ///< Those removed as well.
    const Member* live(const DeviceId& device) const; ///< Null when it is not there any more.
    bool empty() const; ///< Nobody is on the list.

    /// The next entry, for its signer to fill in: relay, index and previous are set.
    RosterEntry next(const RelayId& relay) const;

private:
    Status check(const RosterEntry& entry, const Envelope& signedEntry) const;

    RelayId m_relay;
    Digest m_head{};
    std::vector<Envelope> m_entries;
    std::map<DeviceId, Member> m_members;
};

/// Signs an entry as `device`.
Envelope signRosterEntry(const SigningKey& key, const DeviceId& device, const RosterEntry& entry);

/// A device that has shown a pairing code and waits for one that is on the list to let it in.
struct WaitingDevice {
    DeviceId device;
    VerifyKey deviceKey{}, killKey{};
    std::array<unsigned char, 32> boxKey{}; ///< For the master key; good for this pairing only.
    std::string name;
    WallTime at;
    Signature introduction{}; ///< Its device key over introductionText: what it says of itself is its own word.
};
/// Ties a device's other keys and its name to the key whose words two people compare, so that a relay between
/// them cannot put its own box key there.
std::string introductionText(const RelayId& relay, const WaitingDevice& device);

struct DeviceList { ///< POST devices, with {}
    std::vector<Envelope> entries;
    std::vector<WaitingDevice> waiting; ///< At most one.
};
struct DeviceAdmission { ///< POST device/add
    Envelope entry;
    /// The relay's master key in a box for WaitingDevice::boxKey, which the relay passes on and cannot open.
    /// Binary; "" when the one who admits has none.
    std::string masterKeyBox;
};
struct DeviceRemoval { ///< POST device/remove; also how a device takes itself off. CommandReceipt.
    Envelope entry;
};
struct DeviceCommand { ///< POST device/deny. CommandReceipt.
    DeviceId device;
};

} // namespace rubber::protocol
