// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/audit/merkle.h"
#include "shared/audit/signed_note.h"
#include "shared/ids.h"

#include <string>
#include <string_view>

/// Checkpoints of a relay's audit log (C2SP tlog-checkpoint): how many rows there were and the root over
/// them, in a note signed by the relay's audit key.
namespace rubber::audit {

struct Checkpoint {
    std::string origin;
    std::uint64_t size = 0;
    Digest root{};
    bool operator==(const Checkpoint&) const = default;
};

std::string originOf(const RelayId& relay);      ///< "rubberapi.audit/<relay id>": also the name of its key.
std::string witnessName(const DeviceId& device); ///< "rubberapi.device/<device id>"
note::NoteKey auditKey(const RelayId& relay, const VerifyKey& key);
note::NoteKey witnessKey(const DeviceId& device, const VerifyKey& key);

/// The note's text.
std::string toText(const Checkpoint& checkpoint);
/// Strict: three lines, no extensions, a number without leading zeroes. Invalid "bad_checkpoint".
Result<Checkpoint> parseCheckpoint(std::string_view text);

/// A whole note.
std::string signCheckpoint(const Checkpoint& checkpoint, const SigningKey& key);

/// A note that was read, whose signature by `key` holds and whose origin is the key's name.
struct SignedCheckpoint {
    Checkpoint checkpoint;
    note::Note note;
};
/// Invalid "bad_note" and "bad_checkpoint"; Unauthorized "bad_checkpoint_signature".
Result<SignedCheckpoint> openCheckpoint(std::string_view bytes, const note::NoteKey& key);

} // namespace rubber::audit
