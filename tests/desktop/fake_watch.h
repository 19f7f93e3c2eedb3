// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/client/relay_client.h"
#include "shared/protocol/codec.h"
#include "shared/protocol/watch_messages.h"
#include "shared/watch_pass.h"
#include "tests/desktop/fake_devices.h"

#include <algorithm>

namespace rubber::test {

/// What a relay answers to who comes with a watch pass; it checks what a relay would check.
struct FakeWatch {
    protocol::Totals totals;
    std::uint64_t working = 0; ///< Its keys; told where `totals` counts none.
    std::vector<protocol::Totals::Told> alerts; ///< The record of each is its place, from 101 on.
    std::vector<std::uint64_t> askedAfter;

    Result<std::string> answer(const FakeDevices& devices, const RelayId& relay, std::string_view verb,
                               const std::string& body, const desktop::SigningIdentity& who, WallTime now) {
        TRY_LET(shown, readWatchPass(who.keyId, relay));
        const auto device = devices.keyOf(shown.pass.device.text());
        if (!device) return fail(ErrorCode::Unauthorized, "not_paired: unknown");
        if (!isSignedBy(shown, *device) || who.key->verifyKey != shown.pass.key)
            return fail(ErrorCode::Unauthorized, "bad_signature: not this pass");
        if (!isGood(shown.pass, now)) return fail(ErrorCode::Unauthorized, "watch_pass_over: too late");
        if (verb != "totals") return fail(ErrorCode::Invalid, "watch_pass_only: totals only");
        TRY_LET(request, protocol::decode<protocol::TotalsRequest>(body));
        askedAfter.push_back(request.after);
        auto said = totals;
        said.now = now;
        if (said.active == 0) said.active = working;
        for (std::size_t i = 0; i < alerts.size(); ++i)
            if (request.after > 0 && 101 + i > request.after) said.alerts.push_back(alerts[i]);
        said.next = 100 + alerts.size();
        return protocol::encode(said);
    }
};

} // namespace rubber::test
