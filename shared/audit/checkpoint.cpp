// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/audit/checkpoint.h"

#include <algorithm>
#include <charconv>

namespace rubber::audit {
namespace {

Error invalid(std::string what) { return Error{ErrorCode::Invalid, "bad_checkpoint: " + std::move(what)}; }

/// The next line of `text`, which loses it. Every text that comes here ends with a line end.
std::string_view takeLine(std::string_view& text) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

} // namespace

std::string originOf(const RelayId& relay) { return "rubberapi.audit/" + relay.text(); }
std::string witnessName(const DeviceId& device) { return "rubberapi.device/" + device.text(); }

note::NoteKey auditKey(const RelayId& relay, const VerifyKey& key) {
    return {originOf(relay), note::KeyType::Ed25519, key};
}
note::NoteKey witnessKey(const DeviceId& device, const VerifyKey& key) {
    return {witnessName(device), note::KeyType::Cosignature, key};
}

std::string toText(const Checkpoint& checkpoint) {
    return checkpoint.origin + "\n" + std::to_string(checkpoint.size) + "\n" +
           toBase64(asText(checkpoint.root)) + "\n";
}

Result<Checkpoint> parseCheckpoint(std::string_view text) {
    if (!text.ends_with('\n')) return tl::unexpected(invalid("the last line does not end"));
    Checkpoint checkpoint;
    checkpoint.origin = std::string(takeLine(text));
    if (checkpoint.origin.empty()) return tl::unexpected(invalid("without an origin"));
    const auto size = takeLine(text);
    const auto [end, error] = std::from_chars(size.data(), size.data() + size.size(), checkpoint.size);
    if (error != std::errc{} || end != size.data() + size.size() || (size.size() > 1 && size[0] == '0') ||
        checkpoint.size > merkle::kMaxSize)
        return tl::unexpected(invalid("the size is no number"));
    const auto root = fromBase64(takeLine(text));
    if (!root || root->size() != checkpoint.root.size())
        return tl::unexpected(invalid("the root is no hash"));
    std::copy(root->begin(), root->end(), checkpoint.root.begin());
    if (!text.empty()) return tl::unexpected(invalid("more lines than three"));
    return checkpoint;
}

std::string signCheckpoint(const Checkpoint& checkpoint, const SigningKey& key) {
    note::Note note{toText(checkpoint), {}};
    note.signatures.push_back(note::sign(note.text, checkpoint.origin, key));
    return note::toText(note);
}

Result<SignedCheckpoint> openCheckpoint(std::string_view bytes, const note::NoteKey& key) {
    TRY_LET(parsed, note::parse(bytes));
    TRY_LET(checkpoint, parseCheckpoint(parsed.text));
    if (checkpoint.origin != key.name)
        return fail(ErrorCode::Unauthorized,
                    "bad_checkpoint_signature: the checkpoint is of " + checkpoint.origin);
    if (!note::signedBy(parsed, key))
        return fail(ErrorCode::Unauthorized, "bad_checkpoint_signature: not signed by " + note::toText(key));
    return SignedCheckpoint{std::move(checkpoint), std::move(parsed)};
}

} // namespace rubber::audit
