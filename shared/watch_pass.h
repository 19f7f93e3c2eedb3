// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/crypto/signature.h"
#include "shared/ids.h"
#include "shared/result.h"

#include <string>
#include <string_view>

/// A watch pass lets whoever has its key ask one relay for totals (protocol/watch_messages.h) and for nothing else,
/// until it ends. A device signs it while its vault is open, so that a locked one can go on showing what is spent.
/// The relay stores nothing of it: the whole pass is the key id of each request, `PROTOCOL.md` has its form.
namespace rubber {

/// No pass is good for longer than this, whatever it says.
inline constexpr Duration kWatchPassLasts = Duration::days(7);

struct WatchPass {
    DeviceId device;
    RelayId relay;
    VerifyKey key{}; ///< Requests are signed with this one.
    WallTime ends;
};

inline constexpr std::string_view kWatchPrefix = "watch:";

/// The key id of requests under this pass.
std::string watchKeyId(const WatchPass& pass, const SigningKey& deviceKey);

/// A pass somebody shows, and the signature that should be its device's.
struct ShownPass {
    WatchPass pass;
    Signature signature{};
};
/// Reads a key id that begins with kWatchPrefix; `relay` is the one that is asked. Invalid when it is no pass.
Result<ShownPass> readWatchPass(std::string_view keyId, const RelayId& relay);
bool isSignedBy(const ShownPass& shown, const VerifyKey& deviceKey);
/// At this time: not over, and not longer than kWatchPassLasts (with ten minutes for clocks that differ).
bool isGood(const WatchPass& pass, WallTime now);

} // namespace rubber
