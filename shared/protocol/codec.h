// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/protocol/messages.h"
#include "shared/result.h"

#include <string>
#include <string_view>

/// Messages to JSON and back; the only files that know the wire is JSON. Decoding is strict: RFC 8259, no duplicate keys,
/// depth 32, every field of the right type; an unknown field is ignored (a newer peer may send more), a missing one is Invalid and
/// named by its path ("policy.models[2]"). A Policy alone is closed: an unknown field in it is Invalid, because a limit that is not
/// known is a limit that would not be enforced. Only a Row leaves out fields that have their default value.
/// Names on the wire are snake_case; money is a decimal string, times are RFC 3339 with milliseconds, binary is base64.
namespace rubber::protocol {

template <class Message> std::string encode(const Message& message);
template <class Message> Result<Message> decode(std::string_view json);

// Explicitly instantiated in codec*.cpp for: PairingHello PairingRequest PairingReply Grant Envelope GrantReceipt
// KillRequest KillReceipt KillLinkRequest KillLinkCommand KillLinkReceipt KillLinkList KeyCommand CommandReceipt UnsealRequest SealingKeysRequest SealingKeyBatch
// AttestRequest AttestEvidence SharesAdoption UnsealAttempt UnsealShare PricesUpdate RelayStatus KeyStatus RowsRequest RowsPage Row
// FeedHello FeedFrame ControlError Policy
// RosterEntry DeviceList DeviceAdmission DeviceRemoval DeviceCommand (roster.h)
// WebhookSetting WebhookRotation WebhookCommand WebhookReceipt WebhookList (webhook_messages.h)
// AuditCheckpointRequest AuditCheckpoint AuditTreeRequest AuditTree AuditProofRequest AuditProof AuditCosign.

/// SealedUpstreamKey has its own pair, because it holds a Secret: compact binary, never JSON text on the heap.
Secret encodeSealed(const SealedUpstreamKey& inner);
Result<SealedUpstreamKey> decodeSealed(const Secret& bytes);

} // namespace rubber::protocol
