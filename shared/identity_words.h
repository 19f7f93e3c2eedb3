// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/crypto/signature.h"

#include <string>

namespace rubber {

/// "walrus kettle amber otter quartz plum": what two people read to each other to see whether they mean the
/// same relay. The first 48 bits of SHA-256("rubberapi/identity-words/v1" 0 identity key), a word a byte. For
/// eyes only: programs compare whole keys, and pairing trusts the code. Who spends 2^48 key pairs can have
/// the words of another.
std::string identityWords(const VerifyKey& identityKey);

} // namespace rubber
