// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/app.h"
#include "shared/ids.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

/// The computers that may command a relay, and how one more is let in. Each change of the list is signed by a
/// device that is on it; every device checks the whole chain (protocol/roster.h).
namespace rubber::desktop {

struct DeviceReport {
    DeviceId id;
    std::string name;  ///< As that computer calls itself; may be "".
    std::string words; ///< Of its key, to be compared by two people.
    std::string by;    ///< Id of who let it in; its own for the first.
    WallTime since;
    bool here = false; ///< This installation.
};
struct WaitingReport {
    DeviceId id;
    std::string name, words;
    WallTime at; ///< By the relay's clock; it waits ten minutes from then.
};
struct DeviceListReport {
    std::string relay;
    std::vector<DeviceReport> devices; ///< In the order they came.
    std::vector<WaitingReport> waiting;
};

/// RELAY is a name or id; "" means the only one. DEVICE is an id or the beginning of one, or a name.
/// Errors: roster_forked; what a call to a relay gives.
Result<DeviceListReport> relayDevices(App& app, const std::string& relay);
/// Lets in the device that waits, and gives it the relay's master key if this vault has it. Somebody must
/// have compared the words. nobody_waits; no_such_device
Result<DeviceListReport> approveDevice(App& app, const std::string& relay, const std::string& device);
Result<DeviceListReport> denyDevice(App& app, const std::string& relay, const std::string& device);
/// Takes one off the list: it can do nothing any more, not even kill, and its feed ends. What it pushed goes
/// on. own_device (that is `relay remove`); no_such_device
Result<DeviceListReport> removeDevice(App& app, const std::string& relay, const std::string& device);

/// Pairing that waits for another computer: what must be asked again, word for word. Made by meetRelay.
struct PairingWait {
    virtual ~PairingWait() = default;
};
struct PairingOutcome {
    std::optional<RelayReport> paired; ///< Done. Else `waiting` is set:
    std::shared_ptr<PairingWait> waiting;
    std::string words; ///< Of this computer's key: the other one must show the same.
    std::string relayWords; ///< Of the relay's identity: its own terminal shows the same.
};
/// Listens to who answers, and sends nothing of the code: `relayWords` are there to be compared by somebody before
/// continuePairing sends its proof. bad_code, name_taken ...
Result<PairingOutcome> meetRelay(App& app, const std::string& url, const std::string& code, const std::string& name);
/// Both at once: sends the code's proof. `name` "" = made from the address. bad_code, name_taken, pairing_refused ...
Result<PairingOutcome> beginPairing(App& app, const std::string& url, const std::string& code,
                                    const std::string& name);
/// Asks again; about every two seconds is right. pairing_denied, pairing_expired, stale_nonce
Result<PairingOutcome> continuePairing(App& app, const PairingOutcome& outcome);

} // namespace rubber::desktop
