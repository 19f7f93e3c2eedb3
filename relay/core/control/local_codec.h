// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/result.h"
#include "shared/secret.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/// The lines of the local socket and what the relay's own verbs print with --json. The only file of the
/// relay's verbs that knows JSON.
namespace rubber::relay {

/// What a verb asks of the running relay: {"verb":"pair"}, {"verb":"status"}, {"verb":"unseal","key":"<64 hex
/// digits>"}.
struct LocalRequest {
    enum class Verb { Pair, Status, Unseal };
    Verb verb = Verb::Status;
    Secret masterKey; ///< For Unseal.
};
/// Wipes nothing: the caller owns and wipes the line.
Result<LocalRequest> decodeLocalRequest(std::string_view line);
/// The caller wipes the text when it holds a key.
std::string encodeLocalRequest(LocalRequest::Verb verb, std::string_view hexKey = {});

/// {"ok":…} or {"error":{"code","message"}}, one line.
std::string encodeLocalAnswer(std::string_view okJson);
std::string encodeLocalError(const Error& error);
/// The JSON text inside `ok`, or the error that was sent.
Result<std::string> decodeLocalAnswer(std::string_view line);

/// {"code","control","expires_at","identity_words"}: exactly this object for `pair --json`.
struct LocalPairing {
    std::string code, control;
    WallTime expiresAt;
    std::string identityWords;
};
std::string encodePairing(const LocalPairing& pairing);
Result<LocalPairing> decodePairing(std::string_view json);

/// One flat object, in order.
using JsonFact = std::variant<std::string, std::int64_t, bool>;
std::string encodeFacts(const std::vector<std::pair<std::string, JsonFact>>& facts);
/// What `status` shows: the relay's status as devices get it, and who it is.
std::string withIdentityWords(std::string_view statusJson, const std::string& words);
std::string identityWordsIn(std::string_view statusJson); ///< "" when it says none.
/// {"schema":"rubberapi-relay.status/1","data":…}
std::string encodeEnvelope(std::string_view schema, std::string_view dataJson);

} // namespace rubber::relay
