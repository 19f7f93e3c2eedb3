// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/ids.h"
#include "shared/money.h"
#include "shared/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What use cases about upstream keys give: plain values, copyable, no secret.
namespace rubber::desktop {

enum class Archived { Without, With }; ///< Which keys a list has.

/// What a provider said of an upstream key. `code` is stored; the sentence belongs to the front end.
enum class CheckResult {
    Works,       ///< It listed its models, or (Slack, Stripe) knew the key.
    NoList,      ///< It knows the key, but the key may not list models.
    Refused,     ///< It does not know the key, or no longer.
    Unreachable, ///< No answer, or none that says anything of the key: not asked, in effect.
    Untestable   ///< No call is known that is harmless and needs the key (provider `http`).
};
const char* code(CheckResult result); ///< "works", "no_list", "refused", "unreachable", "untestable"

struct UpstreamTest {
    CheckResult result = CheckResult::Unreachable;
    std::int64_t models = 0; ///< Of Works; 0 for providers without a list.
    WallTime at;
    std::string detail; ///< Of Unreachable: what went wrong. Never anything the provider wrote.
};

/// One upstream key and what hangs on it.
struct UpstreamReport {
    UpstreamKeyId id;
    std::string label, provider, baseUrl;
    WallTime createdAt;
    std::uint32_t proxyKeys = 0; ///< In use by so many: not replaced, not archived.
    std::string hint;            ///< "sk-…k3f9"
    std::optional<WallTime> archivedAt;
    std::optional<UpstreamTest> lastCheck; ///< Without `detail`.
    Money spent30Days;                     ///< Of every proxy key it ever had, as far as rows were fetched.
    std::vector<std::string> usedBy;       ///< Names of the `proxyKeys`.
    std::vector<std::string> behind;       ///< Of these, whose relay still has an older secret.
};

/// Called before each proxy key is pushed: "4 of 6" is (3, 6, name). Runs in the caller's thread.
using RotationProgress = std::function<void(std::size_t done, std::size_t total, const std::string& name)>;

/// What became of the proxy keys when an upstream key got a new secret.
struct RotationReport {
    UpstreamReport upstream;         ///< As it is now.
    std::vector<std::string> pushed; ///< Their relays have the new secret.
    std::vector<std::string> dead;   ///< Killed or expired: `restore` gives them the new one.
    std::vector<std::pair<std::string, Error>>
        failed; ///< Still with the old one; continueRotation tries again.
    bool complete() const { return failed.empty(); }
};

} // namespace rubber::desktop
