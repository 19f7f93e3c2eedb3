// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/crypto/pbkdf2.h"

#include "shared/crypto/digest.h"
#include "shared/result.h"

#include <algorithm>
#include <cstring>
#include <string>

namespace rubber {

namespace {

std::string bigEndian(std::uint32_t number) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<char>((number >> shift) & 0xff));
    return bytes;
}

} // namespace

Secret pbkdf2Sha256(const Secret& password, std::string_view salt, std::uint32_t iterations,
                    std::size_t bytes) {
    CHECK(iterations > 0);
    const HmacSha256 keyed(password);
    Secret derived = Secret::ofSize(bytes);
    const auto out = derived.mutableBytes();
    std::string first;
    first.reserve(salt.size() + 4); // Salts of SLIP-39 hold half of a secret: one buffer, wiped.
    for (std::size_t done = 0; done < bytes;) {
        first.assign(salt);
        first += bigEndian(static_cast<std::uint32_t>(done / sizeof(Digest) + 1));
        Digest link = keyed(first);
        Digest sum = link;
        for (std::uint32_t i = 1; i < iterations; ++i) {
            link = keyed(asText(link));
            for (std::size_t j = 0; j < sum.size(); ++j)
                sum[j] = static_cast<unsigned char>(sum[j] ^ link[j]);
        }
        const std::size_t size = std::min(bytes - done, sum.size());
        std::memcpy(out.data() + done, sum.data(), size);
        wipe(sum.data(), sum.size());
        wipe(link.data(), link.size());
        done += size;
    }
    wipe(first.data(), first.size());
    return derived;
}

} // namespace rubber
