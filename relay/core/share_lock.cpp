// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/share_lock.h"

#include "shared/crypto/digest.h"
#include "shared/crypto/sealed_box.h"

namespace rubber::relay {
namespace {

constexpr std::string_view kMagic = "RBSHARE1";
constexpr std::size_t kWrappedBytes = 24 + 32 + 16;

void append(std::string& out, std::uint64_t number, int bytes) {
    for (int i = 0; i < bytes; ++i)
        out.push_back(static_cast<char>(number >> (8 * i) & 0xff));
}

std::string front(const protocol::SharesStatus& shares) {
    std::string out(kMagic);
    append(out, shares.set, 2);
    append(out, static_cast<std::uint64_t>(shares.madeAt.ms), 8);
    append(out, shares.plan.groupThreshold, 1);
    append(out, shares.plan.groups.size(), 1);
    for (const auto& group : shares.plan.groups) {
        append(out, group.threshold, 1);
        append(out, group.count, 1);
    }
    return out;
}

Secret wrappingKey(const Secret& shareSecret) { return deriveKey(shareSecret, 1, "rk-rmksh"); }

tl::unexpected<Error> damaged() { return fail(ErrorCode::Corrupt, "rmk.shares is damaged"); }

} // namespace

ShareLock ShareLock::make(protocol::SharesStatus shares, const Secret& shareSecret, const Secret& masterKey) {
    ShareLock lock;
    lock.wrapped = encryptSecret(wrappingKey(shareSecret), masterKey, front(shares));
    lock.shares = std::move(shares);
    return lock;
}

Result<Secret> ShareLock::open(const Secret& shareSecret) const {
    if (shareSecret.size() != 32) return fail(ErrorCode::Unauthorized, "a share secret has 32 bytes");
    return decryptSecret(wrappingKey(shareSecret), wrapped, front(shares));
}

std::string ShareLock::encode() const { return front(shares) + wrapped; }

Result<ShareLock> ShareLock::parse(std::string_view bytes) {
    constexpr std::size_t kFixed = kMagic.size() + 2 + 8 + 2;
    if (bytes.size() < kFixed || !bytes.starts_with(kMagic)) return damaged();
    std::size_t at = kMagic.size();
    const auto number = [&](int size) {
        std::uint64_t value = 0;
        for (int i = 0; i < size; ++i, ++at)
            value |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[at])) << (8 * i);
        return value;
    };
    ShareLock lock;
    lock.shares.set = static_cast<std::uint16_t>(number(2));
    lock.shares.madeAt.ms = static_cast<std::int64_t>(number(8));
    lock.shares.plan.groupThreshold = static_cast<std::uint8_t>(number(1));
    const std::uint64_t groups = number(1);
    if (bytes.size() != kFixed + 2 * groups + kWrappedBytes) return damaged();
    for (std::uint64_t i = 0; i < groups; ++i) {
        const auto threshold = static_cast<std::uint8_t>(number(1));
        lock.shares.plan.groups.push_back({threshold, static_cast<std::uint8_t>(number(1))});
    }
    if (!lock.shares.plan.check()) return damaged();
    lock.wrapped = bytes.substr(at);
    return lock;
}

std::string shareLockPath(const std::string& dataFolder) { return dataFolder + "/rmk.shares"; }

} // namespace rubber::relay
