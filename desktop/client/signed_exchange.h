// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/client/https_post.h"
#include "desktop/client/relay_client.h"
#include "shared/clock.h"
#include "shared/protocol/messages.h"

#include <string>
#include <string_view>

namespace rubber::desktop {

/// The Error of a refusal, by the table above RelayClient. `status` decides for codes this version does not
/// know.
Error refusalError(const protocol::ControlError& refusal, int status);

/// A request signed by `identity` at `now`, pinned to the relay's TLS key.
Result<PostRequest> signedPost(const RelayAddress& relay, std::string_view verb, const std::string& body,
                               std::uint64_t sequence, const SigningIdentity& identity, WallTime now);

/// What an answer to `request` says: its body if it is a 2xx signed by the relay for this request, else the
/// error. `relayTime` receives the relay's clock when it refused ours.
Result<std::string> believe(const RelayAddress& relay, const PostRequest& request, const PostAnswer& answer,
                            std::optional<WallTime>* relayTime = nullptr);

/// The error of an unsigned answer (pairing): the code it carries, or unsigned_answer (relay_unreachable from
/// status 500 on).
Error unsignedRefusal(const PostAnswer& answer);

} // namespace rubber::desktop
