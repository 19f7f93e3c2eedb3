// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/relay_test.h"

#include "desktop/app/error_name.h"
#include "desktop/app/pairing_steps.h"
#include "desktop/app/relay_report.h"
#include "desktop/client/host_lookup.h"

#include <array>
#include <cstdlib>

namespace rubber::desktop {

namespace {

/// Half of what makes relays refuse a signature.
constexpr std::int64_t kMostAheadMs = 60'000;

Status asked(App::Core& core, const vault::StoredRelay& relay, RelayTest& test) {
    const WallTime before = core.clock.wall();
    const RelayReport report = askRelay(core, relay);
    if (report.error) return tl::unexpected(*report.error);
    test.echoMs = report.elapsedMs;
    test.sealed = report.status->sealed;
    test.clockAhead = report.status->now - (before + Duration{report.elapsedMs / 2});
    return {};
}

Status paired(App::Core& core, const vault::StoredRelay& relay) {
    TRY_LET(hello, heardHello(core, relay.controlUrl));
    if (hello.identityKey == relay.identityKey && hello.tlsKeyHash == relay.tlsKeyHash) return {};
    return fail(ErrorCode::Unauthorized, "identity_changed: " + relay.name + " shows another key than was paired");
}

Status clocksAgree(const RelayTest& test) {
    if (std::llabs(test.clockAhead.ms) <= kMostAheadMs) return {};
    return fail(ErrorCode::Unavailable, "clocks_differ: " + std::to_string(std::llabs(test.clockAhead.ms) / 1000) + " s");
}

} // namespace

Result<RelayTest> testRelayInSteps(App& app, const std::string& name, const RelayTestProgress& progress) {
    App::Core& core = app.core();
    vault::StoredRelay relay;
    {
        TRY_LET(vault, core.openVault());
        TRY_LET(found, findRelay(vault, name));
        relay = std::move(found);
    }
    RelayTest test;
    test.relay = relay.name;
    const std::array<std::function<Status()>, kRelayTestSteps> steps{
        [&] { return findHost(relay.controlUrl); }, [&] { return paired(core, relay); },
        [&] { return asked(core, relay, test); }, [&] { return clocksAgree(test); },
        [&] { return asked(core, relay, test); }};
    for (const auto& step : steps) {
        if (progress) progress(test);
        if (auto held = step(); !held) {
            test.error = held.error();
            // A relay that minds the clock knew whose signature it was.
            if (isNamed(*test.error, "clock_skew")) test.held = std::size_t(RelayTestStep::Clock);
            break;
        }
        ++test.held;
    }
    return test;
}

} // namespace rubber::desktop
