// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/control/control_reply.h"
#include "shared/protocol/messages.h"
#include "shared/protocol/roster.h"
#include "shared/secret.h"

#include <deque>
#include <optional>
#include <string>

namespace rubber::relay {

class RelayState;

/// A one-time pairing code as the owner of the machine reads it.
struct NewPairingCode {
    std::string text;
    WallTime expiresAt;
};

/// Lets a new device in (security.md 2.2): a code that commits to the relay's identity key and TLS key and
/// carries a one-time secret. Ten minutes, five tries in all, single use. The secret is kept in a 0600 file,
/// because it is needed to check the proof; every try is counted there before it is judged, and the file is
/// wiped before the device is enrolled. Where a device is on the list already, the new one then waits for one
/// of those to let it in (device_control.h): in memory, for as long as the code was good for. Loop thread only.
class Pairing {
public:
    static constexpr Duration kLifetime = Duration::seconds(600);
    static constexpr int kTries = 5;

    /// Takes up a code left by an earlier run.
    Pairing(RelayState& state, const std::string& dataFolder);

    /// Replaces a code that is still open.
    Result<NewPairingCode> newCode();
    ControlReply hello();
    ControlReply finish(const std::string& body);

    std::optional<protocol::WaitingDevice> waiting() const;
    /// What the waiting device gets at its next question, once `sequence` is durable.
    void admit(std::uint64_t sequence, const std::string& masterKeyBox);
    void deny();

private:
    struct OpenCode {
        Secret secret;
        WallTime expiresAt;
        int triesLeft = 0;
    };
    struct Finished { ///< A device that did not get the answer may ask again with the same bytes.
        Digest request{};
        std::string reply;
        std::uint64_t durable = 0;
    };
    struct Waiting {
        Digest request{}, transcript{};
        protocol::WaitingDevice device;
        BootTime since;
    };
    struct GivenHello {
        protocol::PairingHello hello;
        BootTime at;
    };

    Status save();
    void load();
    Status close(); ///< Wipes the file and the memory.
    bool hasDevice() const;
    std::optional<Refused> spendTry();
    std::optional<Refused> judge(const protocol::PairingRequest& request,
                                 const std::string& transcript) const;
    std::optional<ControlReply> answerAgain(const Digest& request);
    ControlReply enrolFirst(const protocol::PairingRequest& request, const Digest& digest, const Digest& transcript);
    std::string replyText(const Digest& transcript, bool waiting, const std::string& masterKeyBox) const;

    RelayState& m_state;
    std::string m_path;
    std::optional<OpenCode> m_open;
    std::deque<GivenHello> m_hellos;
    std::optional<Finished> m_finished;
    std::optional<Waiting> m_waiting;
    std::optional<Digest> m_denied; ///< The request that was turned away.
};

} // namespace rubber::relay
