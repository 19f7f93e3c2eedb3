// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/crypto/passphrase.h"

#include "shared/clock.h"
#include "shared/crypto/sodium.h"

#include <algorithm>

namespace rubber {

namespace {
constexpr std::uint64_t kFloorBytes = 64ull << 20, kCeilingBytes = 2ull << 30;
constexpr std::uint64_t kFloorPasses = 3, kCeilingPasses = 64;
} // namespace

bool PassphraseParameters::acceptable() const {
    return memoryBytes >= kFloorBytes && memoryBytes <= kCeilingBytes && passes >= kFloorPasses &&
           passes <= kCeilingPasses;
}

PassphraseParameters PassphraseParameters::fresh() {
    requireSodium();
    PassphraseParameters parameters;
    randombytes_buf(parameters.salt.data(), parameters.salt.size());
    return parameters;
}

Result<Secret> deriveFromPassphrase(const Secret& passphrase, const PassphraseParameters& parameters) {
    requireSodium();
    static_assert(crypto_pwhash_SALTBYTES == 16);
    if (!parameters.acceptable())
        return fail(ErrorCode::Invalid,
                    "the passphrase parameters are outside what is accepted (64 MiB x 3 to 2 GiB x 64)");
    Secret derived = Secret::ofSize(32);
    const std::string_view text = passphrase.reveal();
    if (crypto_pwhash(derived.mutableBytes().data(), derived.size(), text.data(), text.size(),
                      parameters.salt.data(), parameters.passes, parameters.memoryBytes,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(ErrorCode::Unavailable, "not enough memory to check the passphrase (" +
                                                std::to_string(parameters.memoryBytes >> 20) +
                                                " MiB are needed)");
    return derived;
}

PassphraseParameters calibratedParameters() {
    PassphraseParameters parameters = PassphraseParameters::fresh();
    const SystemClock clock;
    const BootTime begin = clock.boot();
    const Secret probe = Secret::random(16);
    if (!deriveFromPassphrase(probe, parameters)) {
        // A machine this small still gets the floor.
        parameters.memoryBytes = kFloorBytes;
        return parameters;
    }
    const std::int64_t tookMs = std::max<std::int64_t>(1, (clock.boot() - begin).ms);
    while (static_cast<std::int64_t>(parameters.passes) * tookMs / 3 < 500 &&
           parameters.passes < kCeilingPasses)
        ++parameters.passes;
    return parameters;
}

} // namespace rubber
