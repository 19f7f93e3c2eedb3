// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/app.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

/// Looking at the way to one relay, step by step. RELAY as in App. Blocking, like App's.
namespace rubber::desktop {

/// In this order; each means that those before it held.
enum class RelayTestStep {
    Dns,   ///< Its name has an address.
    Tls,   ///< Who answers there is who was paired.
    Auth,  ///< It knows this computer.
    Clock, ///< Both clocks agree, by far less than would stop signed requests.
    Echo   ///< One more signed question comes back; this is how long that took.
};
inline constexpr std::size_t kRelayTestSteps = 5;

/// How far a test has come. The step at `held` is the one that is under way or that failed.
struct RelayTest {
    std::string relay;
    std::size_t held = 0;
    std::optional<Error> error; ///< Why the step at `held` did not hold.
    std::int64_t echoMs = 0;    ///< Of Echo, when it held.
    Duration clockAhead;        ///< The relay's clock before this one's; from Auth on.
    bool sealed = false;        ///< From Auth on: it refuses agents until it is unsealed.
    bool ended() const { return error || held == kRelayTestSteps; }
};
using RelayTestProgress = std::function<void(const RelayTest&)>;

/// `progress` is called before each step, in the caller's thread. An error only when there is no such relay.
Result<RelayTest> testRelayInSteps(App& app, const std::string& relay, const RelayTestProgress& progress = {});

} // namespace rubber::desktop
