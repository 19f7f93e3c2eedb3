// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/crypto/digest.h"
#include "shared/result.h"
#include "shared/secret.h"

#include <string>
#include <string_view>

/// The few things a use case must know about the inside of a secret. The only file of this room that opens
/// one.
namespace rubber::desktop {

/// The provider whose keys begin like this one; Invalid "unclear_provider".
Result<std::string> providerOf(const Secret& upstreamKey);
/// 8 to 4096 printable characters without spaces; Invalid "bad_option".
Status checkUpstreamKey(const Secret& upstreamKey);
/// A proxy key or a kill token, well-formed or not: never an upstream key.
bool isOwnToken(std::string_view text);
Digest digestOf(const Secret& proxyToken);
/// zxcvbn's guess of the entropy of a passphrase, in bits.
double guessBits(const Secret& passphrase);
/// The secret's bytes between two texts.
Secret joined(const std::string& front, const Secret& secret, const std::string& back = {});
/// One secret behind another.
Secret joinedSecrets(const Secret& front, const Secret& back);
/// What follows `front`. Invalid "box_refused" when the secret does not begin so.
Result<Secret> afterPrefix(const Secret& secret, std::string_view front);
/// For kill.json and the secrets of webhooks: the caller wipes the text.
std::string base64Of(const Secret& secret);

} // namespace rubber::desktop
