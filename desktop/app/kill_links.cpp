// SPDX-License-Identifier: GPL-3.0-or-later
// Kill links: made here, kept by nobody. The relay is told the token's digest, the owner the link, once.
#include "desktop/app/error_name.h"
#include "desktop/app/issue_grant.h"
#include "desktop/app/opened_secret.h"
#include "desktop/app/relay_call.h"
#include "desktop/app/relay_report.h"
#include "desktop/app/row_names.h"
#include "shared/kill_token.h"

#include <algorithm>
#include <tuple>

namespace rubber::desktop {

namespace {

/// As encodeURIComponent has it, so that the page reads names in any writing.
std::string percentEncoded(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                           c == '-' || c == '_' || c == '.';
        if (plain)
            out += c;
        else
            out += '%' + toHex({&c, 1});
    }
    return out;
}

/// "https://relay.example.com:8787/v1" → "https://relay.example.com:8787/rk/kill"
Result<std::string> pageOf(App::Core& core, const vault::StoredRelay& relay) {
    std::string url = relay.dataUrl;
    if (!url.starts_with("https://")) url = askRelay(core, relay).dataUrl; // It may have TLS by now.
    if (!url.starts_with("https://"))
        return fail(ErrorCode::Unsupported, "no_phone_page: " + relay.name + " is reached without TLS (" +
                                                url + "), so it shows no page to phones");
    if (url.ends_with("/v1")) url.resize(url.size() - 3);
    return url + "/rk/kill";
}

struct Target {
    vault::StoredRelay relay;
    std::optional<KeyId> key;
    std::string name;
};

Result<Target> targetOf(App::Core& core, const KillLinkTarget& asked) {
    TRY_LET(vault, core.openVault());
    if (asked.key.empty()) {
        TRY_LET(relay, findRelay(vault, asked.relay));
        return Target{relay, std::nullopt, relay.name};
    }
    TRY_LET(granted, findGrantedKey(vault, asked.key));
    return Target{granted.relay, granted.key.id, granted.key.name};
}

struct Listing {
    struct Found {
        vault::StoredRelay relay;
        KillLinkReport link;
    };
    std::vector<Found> found;
    std::vector<std::pair<vault::StoredRelay, Error>> unreachable;
};

KillLinkReport reportOf(const protocol::KillLinkStatus& link, const vault::StoredRelay& relay,
                        const RowNames& names, const DeviceId& self) {
    KillLinkReport report;
    report.id = link.link;
    report.key = link.key;
    report.relay = relay.name;
    report.name = link.key ? names.keyName(*link.key) : relay.name;
    if (report.name.empty()) report.name = link.key->text();
    report.device = link.device;
    report.byThisDevice = link.device == self;
    report.createdAt = link.createdAt;
    report.lastUsed = link.lastUsed;
    return report;
}

/// Every relay is asked; names come from the vault.
Result<Listing> listLinks(App::Core& core) {
    std::vector<vault::StoredRelay> relays;
    RowNames names;
    DeviceId self;
    {
        TRY_LET(vault, core.openVault());
        TRY_LET(stored, vault::Relays(vault).all());
        TRY_LET(loaded, RowNames::load(vault));
        TRY_LET(device, vault::DeviceKeys(vault).loadOrMake());
        relays = std::move(stored);
        names = std::move(loaded);
        self = device.id;
    }
    Listing listing;
    for (const auto& relay : relays) {
        const auto answer =
            callRelayFor<protocol::KillLinkList>(core, relay, "kill-links", "{}", Effect::Reads);
        if (!answer) {
            listing.unreachable.emplace_back(relay, answer.error());
            continue;
        }
        for (const auto& link : answer->links)
            listing.found.push_back({relay, reportOf(link, relay, names, self)});
    }
    return listing;
}

} // namespace

Result<NewKillLink> App::createKillLink(const KillLinkTarget& asked) {
    TRY_LET(target, targetOf(*m_core, asked));
    TRY_LET(page, pageOf(*m_core, target.relay));
    const KillToken made = makeKillToken();
    protocol::KillLinkRequest request;
    request.link = made.id;
    request.key = target.key;
    request.all = !target.key;
    request.tokenDigest = digestOf(made.token);
    TRY_LET(receipt, callRelayFor<protocol::KillLinkReceipt>(*m_core, target.relay, "kill-link/create",
                                                             protocol::encode(request), Effect::Changes));
    if (receipt.link != made.id)
        return fail(ErrorCode::Unavailable, "bad_receipt: the relay acknowledged another link");
    std::ignore = m_core->note(EventKind::KillLinkMade, target.key ? target.name : "",
                               {{"relay", target.relay.name}, {"link", made.id.text()}});
    NewKillLink link;
    link.link = joined(page + "#t=", made.token, "&n=" + percentEncoded(target.name));
    link.id = made.id;
    link.key = target.key;
    link.name = target.name;
    link.relay = target.relay.name;
    link.replacedAnother = receipt.voided.has_value();
    return link;
}

Result<KillLinkList> App::killLinks() {
    TRY_LET(listing, listLinks(*m_core));
    KillLinkList list;
    for (auto& found : listing.found)
        list.links.push_back(std::move(found.link));
    for (const auto& [relay, error] : listing.unreachable)
        list.unreachable.emplace_back(relay.name, error);
    return list;
}

Result<KillLinkReport> App::revokeKillLink(const KillLinkTarget& asked) {
    const auto target = targetOf(*m_core, asked);
    if (!target && !isNamed(target.error(), "no_such_key")) return tl::unexpected(target.error());
    TRY_LET(listing, listLinks(*m_core));
    const auto found =
        std::find_if(listing.found.begin(), listing.found.end(), [&](const Listing::Found& each) {
            return target ? each.relay.id == target->relay.id && each.link.key == target->key
                          : each.link.id.text() == asked.key;
        });
    if (found == listing.found.end()) {
        for (const auto& [relay, error] : listing.unreachable)
            if (!target || relay.id == target->relay.id) return tl::unexpected(error);
        return fail(ErrorCode::NotFound,
                    "no_such_link: there is no kill link for " + (target ? target->name : asked.key));
    }
    const std::string command = protocol::encode(protocol::KillLinkCommand{found->link.id});
    TRY(callRelayFor<protocol::KillLinkReceipt>(*m_core, found->relay, "kill-link/revoke", command,
                                                Effect::Changes));
    std::ignore = m_core->note(EventKind::KillLinkRevoked, found->link.key ? found->link.name : "",
                               {{"relay", found->relay.name}, {"link", found->link.id.text()}});
    return std::move(found->link);
}

} // namespace rubber::desktop
