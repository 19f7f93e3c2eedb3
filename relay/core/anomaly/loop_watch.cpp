// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/anomaly/loop_watch.h"

#include "shared/crypto/digest.h"

#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace rubber::relay {
namespace {

constexpr std::size_t kModelBytes = 64, kFrontBytes = 64, kBackBytes = 192;
constexpr std::uint32_t kWindowSeconds = LoopWatch::kWindow.ms / 1'000;

std::uint64_t shortHash(const std::string& key, const void* bytes, std::size_t size) {
    static_assert(crypto_shorthash_BYTES == sizeof(std::uint64_t));
    unsigned char digest[crypto_shorthash_BYTES];
    crypto_shorthash(digest, static_cast<const unsigned char*>(bytes), size,
                     reinterpret_cast<const unsigned char*>(key.data()));
    std::uint64_t value = 0;
    std::memcpy(&value, digest, sizeof value);
    return value == 0 ? 1 : value; // 0 stands for none.
}

} // namespace

RequestDigester::RequestDigester() : m_key(randomBytes(crypto_shorthash_KEYBYTES)) {}

std::uint64_t RequestDigester::sample(std::string_view model, std::string_view body) const {
    std::array<char, sizeof(std::uint64_t) + kModelBytes + kFrontBytes + kBackBytes> text{};
    const std::uint64_t size = body.size();
    std::memcpy(text.data(), &size, sizeof size);
    char* at = text.data() + sizeof size;
    model.copy(at, kModelBytes);
    body.copy(at + kModelBytes, kFrontBytes);
    body.substr(body.size() - std::min(body.size(), kBackBytes)).copy(at + kModelBytes + kFrontBytes, kBackBytes);
    return shortHash(m_key, text.data(), text.size());
}

std::uint64_t RequestDigester::whole(std::string_view body) const {
    return shortHash(m_key, body.data(), body.size());
}

LoopWatch::Slot& LoopWatch::slotFor(std::uint32_t now) {
    const auto worth = [&](const Slot& slot) { return now - slot.first > kWindowSeconds ? 0 : slot.times; };
    return *std::min_element(m_slots.begin(), m_slots.end(), [&](const Slot& one, const Slot& other) {
        return worth(one) != worth(other) ? worth(one) < worth(other) : one.first < other.first;
    });
}

LoopWatch::Seen LoopWatch::note(const RequestDigester& digester, std::string_view model, std::string_view body,
                                BootTime now) {
    const std::uint64_t sample = digester.sample(model, body);
    const auto seconds = static_cast<std::uint32_t>(now.ms / 1'000);
    std::uint64_t whole = 0; // Worked out when the sample was seen before, which is rare.
    for (Slot& slot : m_slots) {
        if (slot.times == 0 || slot.sample != sample) continue;
        if (whole == 0) whole = digester.whole(body);
        if (slot.whole != 0 && slot.whole != whole) continue; // Another request that looks like it.
        const bool fresh = slot.whole == 0 || seconds - slot.first > kWindowSeconds;
        slot.times = fresh ? 1 : slot.times + 1;
        if (fresh) slot.first = seconds;
        slot.whole = whole;
        return {slot.times, Duration::seconds(seconds - slot.first)};
    }
    slotFor(seconds) = {sample, whole, seconds, 1};
    return {1, {}};
}

} // namespace rubber::relay
