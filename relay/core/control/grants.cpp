// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/control/grants.h"

#include "relay/core/control/sealing_keys.h"
#include "relay/core/relay_state.h"
#include "relay/core/upstream_target.h"
#include "shared/protocol/codec.h"

#include <algorithm>

namespace rubber::relay {
namespace {

constexpr std::size_t kMaxModels = 2'000;
constexpr std::size_t kMaxModelName = 200;
constexpr std::size_t kMaxUpstreamKeyBytes = 4'096;
/// The leak guard cannot look for less: it would find it everywhere.
constexpr std::size_t kMinUpstreamKeyBytes = 8;

Refused invalid(std::string message) { return {400, "invalid", std::move(message)}; }

bool isBase62(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    });
}

/// It goes into a header field: visible ASCII only, or it could end the field and begin another.
bool canBeHeaderValue(const Secret& key) {
    const std::string_view text = key.reveal();
    return text.size() <= kMaxUpstreamKeyBytes &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

/// Ids outside and inside the box must be the same: a box cannot be moved to another relay, device, key or
/// version.
bool sameIds(const protocol::Grant& outer, const protocol::SealedUpstreamKey& inner) {
    return outer.relay == inner.relay && outer.device == inner.device && outer.key == inner.key &&
           outer.upstreamKey == inner.upstreamKey && outer.version == inner.version;
}

std::optional<Refused> checkForm(const protocol::Grant& grant, const RelayState& state) {
    if (grant.relay != state.identity().id)
        return Refused{400, "wrong_relay", "this grant is for another relay"};
    if (state.clock().wall() > grant.notAfter)
        return Refused{400, "grant_expired", "this grant was made too long ago; make it again"};
    if (grant.key.text().size() != 12 || !isBase62(grant.key.text()))
        return invalid("key: not the id of a proxy key");
    if (grant.version == 0) return invalid("version: must be at least 1");
    if (grant.policy.canary) return std::nullopt; // The codec saw to it that it brings nothing else.
    if (!hasIdForm(grant.upstreamKey.text())) return invalid("upstream_key: not an id");
    if (!ProviderTable::shipped().find(grant.provider))
        return Refused{400, "provider_unknown", "this relay does not know the provider " + grant.provider};
    if (!equalConstantTime(asText(sha256(grant.sealedKey)), asText(grant.sealedDigest)))
        return invalid("sealed_key: does not match its digest");
    return std::nullopt;
}

/// The upstream key, when the box is for this relay and says inside what the grant says outside.
tl::expected<protocol::SealedUpstreamKey, Refused> openBox(const protocol::Grant& grant,
                                                           SealingKeys& keys) {
    const auto refused = [](const char* why) { return tl::unexpected(Refused{400, "box_refused", why}); };
    const auto opened = keys.open(grant.device, grant.sealKey, grant.sealedKey);
    if (!opened) return tl::unexpected(sealingRefusal(opened.error()));
    auto inner = protocol::decodeSealed(*opened);
    if (!inner) return refused("the sealed key has no known form");
    if (!sameIds(grant, *inner)) return refused("the ids inside the sealed key differ from those outside");
    if (inner->secret.reveal().size() < kMinUpstreamKeyBytes)
        return tl::unexpected(invalid("the upstream key has less than 8 characters"));
    if (!canBeHeaderValue(inner->secret))
        return tl::unexpected(invalid("the upstream key has characters no key may have"));
    return std::move(*inner);
}

journal::GrantRecord recordOf(const protocol::Grant& grant, const RelayState& state, const Digest& cipher,
                              const Digest& envelope, const journal::Origin& origin) {
    journal::GrantRecord record;
    record.key = grant.key;
    record.version = grant.version;
    record.tokenHash = hmacSha256(state.identity().pepper, asText(grant.tokenDigest));
    record.upstreamKey = grant.upstreamKey;
    record.provider = grant.provider;
    record.baseUrl = grant.baseUrl;
    record.policy = protocol::encode(grant.policy);
    record.cipherDigest = cipher;
    record.envelopeDigest = envelope;
    record.at = state.clock().wall();
    record.origin = origin;
    return record;
}

} // namespace

std::optional<Refused> checkPolicy(const Policy& policy) {
    const auto negative = [](const std::optional<Money>& limit) { return limit && *limit < Money{}; };
    if (negative(policy.dailyLimit) || negative(policy.lifetimeLimit) || negative(policy.maxRequestCost) ||
        negative(policy.pricePerCall) || negative(policy.poolDailyLimit) ||
        negative(policy.poolLifetimeLimit))
        return invalid("policy: a limit or price is negative");
    if (policy.inactiveExpiry && policy.inactiveExpiry->ms <= 0)
        return invalid("policy: inactive_expiry must be positive");
    if (policy.requestsPerMinute == 0u || policy.tokensPerMinute == 0u || policy.concurrency == 0u)
        return invalid("policy: a rate of zero would refuse everything; suspend the key instead");
    if (policy.overBudgetStatus.value_or(402) != 402 && policy.overBudgetStatus != 429u)
        return invalid("policy: over_budget_status is 402 or 429");
    if (policy.ipLock.mode == IpLock::Mode::Networks && policy.ipLock.networks.empty())
        return invalid("policy: ip_lock names no network");
    if (policy.models.size() > kMaxModels) return invalid("policy: too many models");
    for (const auto& model : policy.models)
        if (model.empty() || model.size() > kMaxModelName ||
            !std::all_of(model.begin(), model.end(), [](char c) { return c > 0x20 && c < 0x7f; }))
            return invalid("policy: a model is not a name");
    for (const auto& endpoint : policy.endpoints)
        if (const auto rule = EndpointRule::parse(endpoint); !rule)
            return invalid("policy: " + rule.error().context);
    if (policy.endpoints.size() > kMaxModels) return invalid("policy: too many endpoints");
    if (!policy.upstreamAuth.empty() && !KeyPlace::parse(policy.upstreamAuth))
        return invalid("policy: upstream_auth is bearer, basic, header:NAME or query:NAME");
    return std::nullopt;
}

namespace {

/// What only some providers can enforce is refused for the others: a limit must never be taken for one that
/// holds.
std::optional<Refused> checkForProvider(const Policy& policy, const std::string& provider) {
    if (provider == "http" && policy.endpoints.empty())
        return invalid("policy: this provider needs a list of endpoints");
    if (provider != "http" && !policy.upstreamAuth.empty())
        return invalid("policy: upstream_auth is for the provider http only");
    if (provider != "stripe" && policy.maxAmount)
        return invalid("policy: max_amount is for the provider stripe only");
    return std::nullopt;
}

} // namespace

ControlReply Grants::repeat(const protocol::Grant& grant, const Digest& envelope) const {
    const Key* key = m_state.keys().find(grant.key.text());
    ControlReply reply;
    if (const auto known = m_receipts.find(grant.key);
        known != m_receipts.end() && known->second.version == grant.version) {
        reply.body = protocol::encode(known->second);
        reply.durable = known->second.sequence;
        return reply;
    }
    // Granted by an earlier run, so it is durable: any later position says so too.
    CHECK(key && key->envelopeDigest == envelope);
    protocol::GrantReceipt receipt;
    receipt.key = grant.key;
    receipt.version = grant.version;
    receipt.sequence = m_state.journal().durableSequence();
    receipt.models = key->policy.models;
    receipt.at = key->createdAt;
    reply.body = protocol::encode(receipt);
    return reply;
}

tl::expected<Digest, Refused> Grants::takeUpstreamKey(const protocol::Grant& grant) {
    if (const auto refused = checkPolicy(grant.policy)) return tl::unexpected(*refused);
    if (const auto refused = checkForProvider(grant.policy, grant.provider)) return tl::unexpected(*refused);
    const auto target = parseUpstreamTarget(grant.provider, grant.baseUrl);
    if (!target) return tl::unexpected(refusedBy(target.error(), 400, "base_url_refused"));
    if (!m_state.config().allowLoopbackUpstreams && isLoopbackTarget(*target))
        return tl::unexpected(
            Refused{400, "base_url_refused", "this relay does not allow upstreams on its own machine"});

    // Before the box is opened, which uses up its key: the device unseals and sends the same grant again.
    if (m_state.upstreamKeys().sealed())
        return tl::unexpected(Refused{503, "relay_sealed", "the relay is sealed; unseal it first"});
    const auto inner = openBox(grant, m_sealingKeys);
    if (!inner) return tl::unexpected(inner.error());
    auto stored = m_state.upstreamKeys().store(grant.upstreamKey, inner->secret);
    if (!stored) return tl::unexpected(refusedBy(stored.error(), 503, "audit_unavailable"));
    return *stored;
}

ControlReply Grants::take(const std::string& body, const journal::Origin& origin) {
    const auto envelope = protocol::decode<Envelope>(body);
    if (!envelope) return refuse(refusedBy(envelope.error(), 400, "invalid"));
    const Device* device = m_state.device(origin.device);
    CHECK(device);
    if (envelope->keyId != origin.device.text() || !verifyEnvelope(*envelope, device->key, kGrantPayloadType))
        return refuse(401, "bad_signature", "the grant is not signed by the device that sent it");
    const auto grant = protocol::decode<protocol::Grant>(envelope->payload);
    if (!grant) return refuse(refusedBy(grant.error(), 400, "invalid"));
    if (grant->device != origin.device) return refuse(invalid("device: not the one that signed"));
    if (const auto refused = checkForm(*grant, m_state)) return refuse(*refused);

    const Digest digest = sha256(envelope->payload);
    std::set<UpstreamKeyId> replaced;
    if (const Key* current = m_state.keys().find(grant->key.text())) {
        if (grant->version == current->version && digest == current->envelopeDigest)
            return repeat(*grant, digest);
        // Versions a kill has named are dead even when they never arrived: a late retry revives nothing.
        const std::uint64_t floor = std::max(current->version, current->killedVersion);
        if (grant->version <= floor)
            return refuse(409, "version_too_old",
                          "this relay has version " + std::to_string(floor) + " of this key");
        if (current->policy.canary != grant->policy.canary)
            return refuse(invalid("policy.canary: a key is a canary from the first, or never"));
        replaced.insert(current->upstreamKey);
    }
    Digest cipher{};
    if (!grant->policy.canary) {
        const auto stored = takeUpstreamKey(*grant);
        if (!stored) return refuse(stored.error());
        cipher = *stored;
    }
    const auto record = recordOf(*grant, m_state, cipher, digest, origin);
    const auto sequence = m_state.record(record);
    if (!sequence) return refuse(refusedBy(sequence.error(), 503, "audit_unavailable"));

    protocol::GrantReceipt receipt;
    receipt.key = grant->key;
    receipt.version = grant->version;
    receipt.sequence = *sequence;
    receipt.models = m_state.keys().find(grant->key.text())->policy.models;
    receipt.at = record.at;
    m_receipts[grant->key] = receipt;
    ControlReply reply;
    reply.body = protocol::encode(receipt);
    reply.durable = *sequence;
    reply.finish = [this, replaced, text = reply.body](bool durable) {
        if (!durable) return std::string();
        eraseUnused(m_state, replaced);
        return text;
    };
    return reply;
}

void eraseUnused(RelayState& state, const std::set<UpstreamKeyId>& candidates) {
    std::set<UpstreamKeyId> unused = candidates;
    if (unused.empty()) return;
    std::as_const(state.keys()).forEach([&](const Key& key) {
        if (!key.killed() && key.expired == Key::Expired::No) unused.erase(key.upstreamKey);
    });
    // A file that cannot be removed now is still encrypted and no key leads to it; the next end of use tries
    // again.
    for (const auto& id : unused)
        std::ignore = state.upstreamKeys().erase(id);
}

} // namespace rubber::relay
