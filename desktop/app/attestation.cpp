// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/attest_gate.h"
#include "desktop/app/error_name.h"
#include "desktop/app/relay_call.h"
#include "desktop/attest/verify.h"
#include "desktop/vault/settings.h"

#include <algorithm>
#include <tuple>

namespace rubber::desktop {

namespace {

Result<attest::Policy> readPolicy(App::Core& core, const RelayId& relay) {
    TRY_LET(vault, core.openVault());
    return attestPolicyOf(vault, relay);
}

/// Every check is named after what has to be done next, as far as that is known.
tl::unexpected<Error> refusedBy(const Attestation& attestation) {
    std::string why = "the relay shows less than its policy asks for";
    if (const auto* failed = attestation.report.failure())
        why = std::string(toString(failed->step)) + ": " + failed->code + ": " + failed->text;
    return fail(ErrorCode::Unauthorized, "attestation_failed: " + attestation.relay +
                                             " did not show what its policy asks for (level " +
                                             toString(attestation.policy.level) + "); " + why);
}

} // namespace

bool Attestation::satisfied() const {
    return policy.level == attest::Level::None || (report.passed() && report.level >= policy.level);
}

Result<attest::Policy> attestPolicyOf(vault::Vault& vault, const RelayId& relay) {
    TRY_LET(text, vault::Settings(vault).find(vault::attestationSetting(relay)));
    if (!text) return attest::Policy{};
    auto policy = attest::parsePolicy(*text);
    if (!policy) return fail(ErrorCode::Corrupt, "vault_damaged: " + policy.error().context);
    return policy;
}

Result<Attestation> attest(App::Core& core, const vault::StoredRelay& relay) {
    Attestation result;
    result.relay = relay.name;
    TRY_LET(policy, readPolicy(core, relay.id));
    result.policy = std::move(policy);

    attest::Question question;
    question.binding.nonce = randomBytes(AttestBinding::kNonceBytes);
    question.binding.identityKey = relay.identityKey;
    question.binding.sealingKey = relay.sealingKey;
    question.binding.tlsKeyHash = relay.tlsKeyHash;
    const BootTime asked = core.clock.boot();
    TRY_LET(answer, callRelayFor<protocol::AttestEvidence>(
                        core, relay, "attest",
                        protocol::encode(protocol::AttestRequest{question.binding.nonce}), Effect::Reads));
    question.age = core.clock.boot() - asked;
    question.now = core.clock.wall();
    question.binding.policyRoot = answer.policyRoot;
    result.policyRoot = answer.policyRoot;
    const attest::Evidence evidence{answer.technology, answer.report, answer.certificates, answer.chain};
    result.report = attest::verify(evidence, question, result.policy);
    return result;
}

Status requireAttested(App::Core& core, const vault::StoredRelay& relay) {
    TRY_LET(policy, readPolicy(core, relay.id));
    if (policy.level == attest::Level::None) return {};
    const auto attestation = attest(core, relay);
    if (!attestation && isNamed(attestation.error(), "not_found"))
        return fail(ErrorCode::Unauthorized, "attestation_failed: " + relay.name +
                                                 " is too old to be asked for evidence; update the relay");
    if (!attestation) return tl::unexpected(attestation.error());
    if (!attestation->satisfied()) return refusedBy(*attestation);
    return {};
}

namespace {

Result<vault::StoredRelay> relayNamed(App::Core& core, const std::string& name) {
    TRY_LET(vault, core.openVault());
    return findRelay(vault, name);
}

/// The present settings with the changes in their place.
Result<attest::Policy> changed(const attest::Policy& policy, const AttestationSettings& changes) {
    std::string text;
    const auto line = [&](const std::string& name, const std::string& value) {
        text += name + "=" + value + "\n";
    };
    for (const auto& setting : attest::settingsOf(policy)) {
        const bool isChanged = std::any_of(changes.begin(), changes.end(),
                                           [&](const auto& change) { return change.first == setting.first; });
        if (!isChanged && !setting.second.empty()) line(setting.first, setting.second);
    }
    for (const auto& [name, value] : changes) {
        if (value.find('\n') != std::string::npos)
            return fail(ErrorCode::Invalid, "bad_option: " + name + " has more than one line");
        if (!value.empty()) line(name, value);
    }
    auto fresh = attest::parsePolicy(text);
    if (!fresh) return fail(ErrorCode::Invalid, "bad_option: " + fresh.error().context);
    return fresh;
}

} // namespace

Result<Attestation> attestRelay(App& app, const std::string& name) {
    TRY_LET(relay, relayNamed(app.core(), name));
    return attest(app.core(), relay);
}

Result<AttestationPolicy> attestationPolicy(App& app, const std::string& name) {
    TRY_LET(relay, relayNamed(app.core(), name));
    TRY_LET(policy, readPolicy(app.core(), relay.id));
    return AttestationPolicy{relay.name, std::move(policy)};
}

Result<AttestationPolicy> setAttestationPolicy(App& app, const std::string& name,
                                               const AttestationSettings& changes) {
    App::Core& core = app.core();
    TRY_LET(vault, core.openVault());
    TRY_LET(relay, findRelay(vault, name));
    TRY_LET(before, attestPolicyOf(vault, relay.id));
    TRY_LET(policy, changed(before, changes));
    if (policy != before) {
        TRY(vault::Settings(vault).set(vault::attestationSetting(relay.id), attest::toText(policy)));
        EventFields fields;
        for (const auto& [setting, value] : changes)
            fields.emplace_back("attestation." + setting, setting == "revocations" ? "" : value);
        std::ignore = core.noteIn(vault, EventKind::SettingChanged, relay.name, fields);
    }
    return AttestationPolicy{relay.name, std::move(policy)};
}

} // namespace rubber::desktop
