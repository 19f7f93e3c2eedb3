// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/crypto/slip39/cipher.h"

#include "shared/crypto/pbkdf2.h"
#include "shared/result.h"

#include <array>
#include <cstring>
#include <utility>

namespace rubber::slip39 {

namespace {

constexpr std::uint32_t kRoundIterations = 2'500;

/// Bytes of both in one locked piece: a round's password and its salt hold secrets.
Secret joined(std::string_view front, std::string_view back) {
    Secret both = Secret::ofSize(front.size() + back.size());
    const auto out = both.mutableBytes();
    if (!front.empty()) std::memcpy(out.data(), front.data(), front.size());
    if (!back.empty()) std::memcpy(out.data() + front.size(), back.data(), back.size());
    return both;
}

Secret roundKey(std::uint8_t round, const Secret& passphrase, const Masking& masking, const Secret& half) {
    const char number = static_cast<char>(round);
    const Secret password = joined({&number, 1}, passphrase.reveal());
    std::string prefix;
    if (!masking.extendable) {
        prefix = "shamir";
        prefix += static_cast<char>(masking.id >> 8);
        prefix += static_cast<char>(masking.id & 0xff);
    }
    const Secret salt = joined(prefix, half.reveal());
    return pbkdf2Sha256(password, salt.reveal(), kRoundIterations << masking.iterationExponent, half.size());
}

Secret feistel(const Secret& secret, const Secret& passphrase, const Masking& masking,
               const std::array<std::uint8_t, 4>& rounds) {
    CHECK(secret.size() % 2 == 0 && masking.iterationExponent < 16);
    const std::string_view bytes = secret.reveal();
    Secret left(bytes.substr(0, bytes.size() / 2)), right(bytes.substr(bytes.size() / 2));
    for (const std::uint8_t round : rounds) {
        const Secret key = roundKey(round, passphrase, masking, right);
        const auto out = left.mutableBytes();
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = static_cast<unsigned char>(out[i] ^ static_cast<unsigned char>(key.reveal()[i]));
        std::swap(left, right);
    }
    return joined(right.reveal(), left.reveal());
}

} // namespace

Secret maskSecret(const Secret& secret, const Secret& passphrase, const Masking& masking) {
    return feistel(secret, passphrase, masking, {0, 1, 2, 3});
}

Secret unmaskSecret(const Secret& masked, const Secret& passphrase, const Masking& masking) {
    return feistel(masked, passphrase, masking, {3, 2, 1, 0});
}

} // namespace rubber::slip39
