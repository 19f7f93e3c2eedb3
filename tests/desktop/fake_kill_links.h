// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/protocol/codec.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace rubber::test {

/// The kill links of a FakeRelay: at most one for each target, and what was told of their tokens.
struct FakeKillLinks {
    std::vector<protocol::KillLinkStatus> list;
    std::map<KillLinkId, Digest> digests;

    Result<std::string> create(const std::string& body, const auto& granted, const std::string& device,
                               std::uint64_t sequence, WallTime now) {
        const auto request = protocol::decode<protocol::KillLinkRequest>(body);
        if (!request) return tl::unexpected(request.error());
        if (request->key && !granted.contains(*request->key))
            return fail(ErrorCode::NotFound, "unknown_key: no such key");
        protocol::KillLinkReceipt receipt{request->link, std::nullopt, sequence, now};
        std::erase_if(list, [&](const auto& old) {
            if (old.key != request->key) return false;
            receipt.voided = old.link;
            return true;
        });
        list.push_back({request->link, request->key, DeviceId(device), now, {}});
        digests[request->link] = request->tokenDigest;
        return protocol::encode(receipt);
    }
    Result<std::string> revoke(const std::string& body, std::uint64_t sequence, WallTime now) {
        const auto command = protocol::decode<protocol::KillLinkCommand>(body);
        if (!command) return tl::unexpected(command.error());
        if (std::erase_if(list, [&](const auto& link) { return link.link == command->link; }) == 0)
            return fail(ErrorCode::NotFound, "unknown_link: no such link");
        return protocol::encode(protocol::KillLinkReceipt{command->link, std::nullopt, sequence, now});
    }
};

} // namespace rubber::test
