// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/protocol/codec.h"
#include "shared/protocol/roster.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace rubber::test {

/// The list of devices of a FakeRelay, and who waits to be on it.
struct FakeDevices {
    protocol::Roster roster;
    std::optional<protocol::WaitingDevice> waiting;
    std::string waitingBody;                  ///< The request that waits.
    std::map<std::string, std::string> boxes; ///< What an admitted request gets, by its bytes.
    std::set<std::string> denied;
    bool liesAboutBoxKey = false; ///< Puts its own there, to read what is sealed to it.

    void fill(protocol::PairingHello& hello) const {
        hello.rosterSize = roster.size();
        hello.rosterHead = roster.head();
        hello.hasDevice = !roster.empty();
    }
    /// Fills in `waiting` and `masterKeyBox` of the reply.
    Status finish(const protocol::PairingRequest& request, const std::string& body, protocol::PairingReply& reply) {
        if (denied.contains(body)) return fail(ErrorCode::Invalid, "pairing_denied: turned away");
        if (boxes.contains(body)) {
            reply.masterKeyBox = boxes[body];
            return {};
        }
        if (roster.live(request.device)) return fail(ErrorCode::Invalid, "device_exists: taken");
        if (roster.empty()) {
            if (!request.entry) return fail(ErrorCode::Unavailable, "stale_nonce: begin again");
            return roster.append(*request.entry);
        }
        waiting = protocol::WaitingDevice{request.device, request.deviceKey, request.killKey,     request.boxKey,
                                          request.name,   {},                request.introduction};
        if (liesAboutBoxKey) waiting->boxKey.fill(9);
        waitingBody = body;
        reply.waiting = true;
        return {};
    }
    std::string list() const {
        protocol::DeviceList told;
        told.entries = roster.entries();
        if (waiting) told.waiting.push_back(*waiting);
        return protocol::encode(told);
    }
    /// device/add, device/deny and device/remove; the caller makes the receipt.
    Status change(std::string_view verb, const std::string& body) {
        if (verb == "device/deny") {
            if (!waiting) return fail(ErrorCode::NotFound, "nobody_waits: nobody");
            denied.insert(waitingBody);
            waiting.reset();
            return {};
        }
        const bool adds = verb == "device/add";
        const auto admission = protocol::decode<protocol::DeviceAdmission>(body);
        const auto removal = protocol::decode<protocol::DeviceRemoval>(body);
        if (adds ? !admission : !removal) return fail(ErrorCode::Invalid, "invalid: body");
        if (adds && !waiting) return fail(ErrorCode::NotFound, "nobody_waits: nobody");
        if (const auto done = roster.append(adds ? admission->entry : removal->entry); !done)
            return done.error().context.starts_with("roster_forked")
                       ? fail(ErrorCode::Exists, "roster_behind: look again")
                       : done;
        if (adds) {
            boxes[waitingBody] = admission->masterKeyBox;
            waiting.reset();
        }
        return {};
    }
    /// The key a request must be signed with; nothing when the signer is unknown or removed.
    std::optional<VerifyKey> keyOf(std::string_view keyId) const {
        const bool kills = keyId.starts_with("kill:");
        const auto* member = roster.live(DeviceId(std::string(kills ? keyId.substr(5) : keyId)));
        if (!member) return std::nullopt;
        return kills ? member->killKey : member->key;
    }
};

} // namespace rubber::test
