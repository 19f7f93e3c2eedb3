// SPDX-License-Identifier: GPL-3.0-or-later
// relay attest, attest-policy.
#include "desktop/app/attestation.h"
#include "desktop/cli/commands/commands.h"
#include "desktop/cli/json.h"
#include "desktop/cli/key_json.h"
#include "desktop/cli/table.h"
#include "desktop/cli/words.h"
#include "shared/crypto/digest.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace rubber::cli {

namespace {

constexpr std::streamsize kMostRevocations = 1 << 20;

Role roleOf(attest::StepState state) {
    switch (state) {
    case attest::StepState::Ok:
        return Role::Ok;
    case attest::StepState::Failed:
        return Role::Danger;
    case attest::StepState::NotReached:
        return Role::Muted;
    }
    return Role::Muted;
}

const char* meaning(attest::Level level) {
    switch (level) {
    case attest::Level::None:
        return "none: nothing about this machine is proven";
    case attest::Level::Firmware:
        return "firmware: protected memory of a genuine machine; which system runs there is not proven";
    case attest::Level::Image:
        return "image: protected memory, and the image its owner pinned";
    }
    return "";
}

std::string reportJson(const desktop::Attestation& attestation) {
    std::vector<std::string> steps;
    for (const auto& outcome : attestation.report.steps)
        steps.push_back(JsonObject()
                            .text("step", toString(outcome.step))
                            .text("state", toString(outcome.state))
                            .textOrNull("code", outcome.code)
                            .textOrNull("text", outcome.text)
                            .str());
    JsonObject facts;
    for (const auto& [name, value] : attestation.report.facts)
        facts.text(name, value);
    return JsonObject()
        .text("relay", attestation.relay)
        .text("technology", attestation.report.technology)
        .text("level", toString(attestation.report.level))
        .text("required", toString(attestation.policy.level))
        .boolean("satisfied", attestation.satisfied())
        .raw("steps", jsonArray(steps))
        .raw("facts", facts.str())
        .text("policy_root", toHex(asText(attestation.policyRoot)))
        .str();
}

std::string policyJson(const desktop::AttestationPolicy& policy) {
    JsonObject settings;
    for (const auto& [name, value] : attest::settingsOf(policy.policy))
        settings.text(name, value);
    return JsonObject().text("relay", policy.relay).raw("settings", settings.str()).str();
}

void show(const desktop::Attestation& attestation, Terminal& terminal) {
    terminal.out(safe(attestation.relay) + "   " + safe(attestation.report.technology));
    for (const auto& outcome : attestation.report.steps) {
        std::string name = toString(outcome.step);
        name.resize(std::max(name.size(), std::size_t{13}), ' ');
        std::string line = "  " + terminal.sign(roleOf(outcome.state)) + "  " + name;
        if (outcome.state == attest::StepState::NotReached)
            line += terminal.paint(Role::Muted, "not reached");
        else
            line += safe(outcome.text) + (outcome.code.empty() ? "" : " (" + outcome.code + ")");
        terminal.out(line);
    }
    terminal.out("Level   " + std::string(meaning(attestation.report.level)));
    terminal.out("Asked   " + std::string(toString(attestation.policy.level)));
}

/// "level=image"; of revocations the file's content, which the policy keeps as hex.
Result<std::pair<std::string, std::string>> settingOf(const Context& context, const std::string& word) {
    const auto equals = word.find('=');
    if (equals == std::string::npos)
        return fail(ErrorCode::Invalid, "bad_option: " + word + " is not NAME=VALUE");
    std::pair setting{word.substr(0, equals), word.substr(equals + 1)};
    if (setting.first != "revocations" || setting.second.empty()) return setting;
    const std::string path = context.path(setting.second);
    std::ifstream file(path, std::ios::binary);
    if (!file) return fail(ErrorCode::NotFound, "file_missing: " + path + " cannot be read");
    std::string content(static_cast<std::size_t>(kMostRevocations) + 1, '\0');
    file.read(content.data(), kMostRevocations + 1);
    if (file.gcount() > kMostRevocations)
        return fail(ErrorCode::Invalid, "bad_option: " + path + " is larger than 1 MiB");
    content.resize(static_cast<std::size_t>(file.gcount()));
    setting.second = toHex(content);
    return setting;
}

} // namespace

Outcome relayAttest(Context& context) {
    TRY(context.unlock());
    context.terminal.progress("Asking for evidence...");
    TRY_LET(attestation, desktop::attestRelay(context.app, context.options.word(0)));
    if (context.options.json)
        context.json(reportJson(attestation));
    else
        show(attestation, context.terminal);
    if (attestation.satisfied()) return Exit::Done;
    context.terminal.talk(
        "Nothing is sealed to this relay until it shows what is asked for, or less is asked for: "
        "rubberapi relay attest-policy");
    return Exit::Untrusted;
}

Outcome relayAttestPolicy(Context& context) {
    const auto& words = context.options.words;
    // The relay's name comes first, and may be left out when there is one.
    const bool named = !words.empty() && words.front().find('=') == std::string::npos;
    desktop::AttestationSettings changes;
    for (std::size_t i = named ? 1 : 0; i < words.size(); ++i) {
        TRY_LET(setting, settingOf(context, words[i]));
        changes.push_back(std::move(setting));
    }
    TRY(context.unlock());
    const std::string relay = named ? words.front() : "";
    TRY_LET(policy, changes.empty() ? desktop::attestationPolicy(context.app, relay)
                                    : desktop::setAttestationPolicy(context.app, relay, changes));
    if (context.options.json) {
        context.json(policyJson(policy));
        return Exit::Done;
    }
    std::vector<std::pair<std::string, std::string>> lines;
    for (const auto& [name, value] : attest::settingsOf(policy.policy))
        lines.emplace_back(name, value.empty() ? "-" : name == "revocations" ? "set" : safe(value));
    context.terminal.out("Asked of " + safe(policy.relay) + "\n" + facts(lines, 14, "  "));
    return Exit::Done;
}

} // namespace rubber::cli
