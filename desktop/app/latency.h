// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace rubber::desktop {

class App;

/// How long the answered requests of one stretch of time took, from their first byte here to the last.
struct LatencyPoint {
    WallTime begin;
    std::int64_t p50Ms = 0, p95Ms = 0; ///< Half of them, and 95 of 100, took at most this long.
    std::uint64_t requests = 0;
};
struct LatencySeries {
    std::vector<LatencyPoint> points; ///< In order; a stretch without an answered request is not there.
    LatencyPoint whole;               ///< Of all of them.
    bool cut = false;                 ///< Only the newest kMostLatencies requests were looked at.
};
inline constexpr std::uint64_t kMostLatencies = 20'000;

/// From the vault's rows alone: requests that were answered in since <= t < until, by stretches of `width`
/// (above 0). `relay` is a name or an id; "" = every one. The vault is given back between pages.
Result<LatencySeries> latency(App& app, const std::string& relay, WallTime since, WallTime until, Duration width);

} // namespace rubber::desktop
