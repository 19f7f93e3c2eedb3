// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/issue_grant.h"

#include "desktop/app/attest_gate.h"
#include "desktop/app/error_name.h"
#include "desktop/app/key_lookup.h"
#include "desktop/app/kill_file.h"
#include "desktop/app/kill_sending.h"
#include "desktop/app/relay_call.h"
#include "desktop/app/sealing_keys.h"
#include "desktop/vault/grants.h"
#include "shared/crypto/dsse.h"
#include "shared/crypto/sealed_box.h"
#include "shared/protocol/codec.h"

#include <algorithm>

namespace rubber::desktop {

namespace {

/// How long a signed grant may be on its way.
constexpr Duration kDelivery = Duration::seconds(600);

struct SignedGrant {
    std::uint64_t version = 0;
    std::int64_t upstreamGeneration = 0; ///< Of the secret inside.
    std::string body;
};

/// Everything that needs the vault: next version, the upstream key into its box, the signature.
Result<SignedGrant> signGrant(App::Core& core, const GrantedKey& granted, const Policy& policy,
                              std::uint64_t floor, const std::optional<protocol::OneTimeKey>& sealingKey) {
    TRY_LET(vault, core.openVault());
    vault::ProxyKeyTable keys(vault);
    TRY_LET(stored, keys.find(granted.key.id));
    if (!stored) return fail(ErrorCode::NotFound, "no_such_key: " + granted.key.id.text());
    TRY_LET(device, vault::DeviceKeys(vault).loadOrMake());
    // Not the one in `granted`: that may be older than the secret that is sealed now.
    TRY_LET(upstream, vault::UpstreamKeyTable(vault).find(granted.upstream.id));
    if (!upstream) return fail(ErrorCode::NotFound, "no_such_upstream: " + granted.upstream.id.text());

    protocol::Grant grant;
    grant.relay = granted.relay.id;
    grant.device = device.id;
    grant.key = granted.key.id;
    grant.version = std::max(stored->version, floor) + 1;
    grant.tokenDigest = granted.key.tokenDigest;
    grant.upstreamKey = granted.upstream.id;
    grant.provider = granted.upstream.provider;
    grant.baseUrl = granted.upstream.baseUrl;
    grant.policy = policy;
    if (sealingKey) {
        TRY_LET(secret, vault::UpstreamKeyTable(vault).open(upstream->id));
        protocol::SealedUpstreamKey inner;
        inner.relay = grant.relay;
        inner.device = grant.device;
        inner.key = grant.key;
        inner.upstreamKey = grant.upstreamKey;
        inner.version = grant.version;
        inner.secret = std::move(secret);
        grant.sealKey = sealingKey->id;
        grant.sealedKey = sealTo(sealingKey->key, protocol::encodeSealed(inner));
    }
    grant.sealedDigest = sha256(grant.sealedKey);
    grant.issuedAt = core.clock.wall();
    grant.notAfter = grant.issuedAt + kDelivery;
    const Envelope envelope =
        signEnvelope(device.key, device.id.text(), std::string(kGrantPayloadType), protocol::encode(grant));

    // Durable before it leaves: a version is never signed twice with different contents.
    const auto store = [&]() -> Status {
        TRY(keys.setVersion(grant.key, grant.version));
        return vault::Grants(vault).recordSent(
            {grant.key, grant.version, grant.relay, sha256(envelope.payload), grant.issuedAt, {}});
    };
    TRY(vault.database().inTransaction(store));
    TRY(writeKillFile(vault)); // A kill that comes late ends this version too.
    return SignedGrant{grant.version, upstream->generation, protocol::encode(envelope)};
}

Result<std::uint64_t> versionOnRelay(App::Core& core, const GrantedKey& granted) {
    TRY_LET(status, callRelayFor<protocol::RelayStatus>(core, granted.relay, "status", "{}", Effect::Reads));
    for (const auto& key : status.keys)
        if (key.key == granted.key.id) return key.version;
    return std::uint64_t{0};
}

} // namespace

Result<GrantedKey> findGrantedKey(vault::Vault& vault, const std::string& keyArgument) {
    TRY_LET(key, findKey(vault, keyArgument));
    TRY_LET(relay, findRelay(vault, key.relay.text()));
    TRY_LET(upstream, vault::UpstreamKeyTable(vault).find(key.upstreamKey));
    if (!upstream) return fail(ErrorCode::NotFound, "no_such_upstream: " + key.upstreamKey.text());
    return GrantedKey{std::move(key), std::move(relay), std::move(*upstream)};
}

Status requireNotArchived(const GrantedKey& granted) {
    if (!granted.key.archivedAt) return {};
    return fail(ErrorCode::Stopped, "key_archived: " + granted.key.name + " is archived; unarchive it first");
}

Result<std::vector<GrantedKey>> allGrantedKeys(vault::Vault& vault) {
    TRY_LET(keys, vault::ProxyKeyTable(vault).all());
    TRY_LET(relays, vault::Relays(vault).all());
    TRY_LET(upstream, vault::UpstreamKeyTable(vault).all());
    std::vector<GrantedKey> granted;
    granted.reserve(keys.size());
    for (auto& key : keys) {
        const auto relay =
            std::find_if(relays.begin(), relays.end(), [&](const auto& r) { return r.id == key.relay; });
        const auto source = std::find_if(upstream.begin(), upstream.end(),
                                         [&](const auto& u) { return u.id == key.upstreamKey; });
        const bool ofNone = key.upstreamKey.empty(); // A canary.
        // The database's own references forbid it.
        CHECK(relay != relays.end() && (ofNone || source != upstream.end()));
        granted.push_back({std::move(key), *relay, ofNone ? vault::StoredUpstreamKey{} : *source});
    }
    return granted;
}

Result<protocol::GrantReceipt> issueGrant(App::Core& core, const GrantedKey& granted, const Policy& policy) {
    TRY(settleKillAll(core, granted.relay.id));
    TRY(requireAttested(core, granted.relay)); // Before anything is sealed.
    std::uint64_t floor = 0;
    for (int i = 0;; ++i) {
        std::optional<protocol::OneTimeKey> sealingKey; // A canary brings nothing that is to be sealed.
        if (!policy.canary) {
            TRY_LET(taken, takeSealingKey(core, granted.relay));
            sealingKey = std::move(taken);
        }
        TRY_LET(grant, signGrant(core, granted, policy, floor, sealingKey));
        auto receipt =
            callRelayFor<protocol::GrantReceipt>(core, granted.relay, "grant", grant.body, Effect::Changes);
        if (!receipt) {
            const bool keyGone = isNamed(receipt.error(), "sealing_key_unknown"); // It was restarted in between.
            if (i > 0 || !(keyGone || isNamed(receipt.error(), "version_too_old"))) return receipt;
            if (keyGone) continue;
            TRY_LET(version, versionOnRelay(core, granted));
            floor = version;
            continue;
        }
        if (receipt->key != granted.key.id || receipt->version != grant.version)
            return fail(ErrorCode::Unavailable, "bad_receipt: the relay acknowledged another grant");
        TRY_LET(vault, core.openVault());
        const auto store = [&]() -> Status {
            vault::ProxyKeyTable keys(vault);
            TRY(keys.setPolicy(granted.key.id, policy));
            TRY(keys.setUpstreamGeneration(granted.key.id, grant.upstreamGeneration));
            return vault::Grants(vault).recordReceipt(granted.key.id, grant.version, receipt->sequence,
                                                      receipt->at);
        };
        TRY(vault.database().inTransaction(store));
        forgetOlderKills(core, granted.relay.id, granted.key.id, grant.version);
        return receipt;
    }
}

} // namespace rubber::desktop
