// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/attest/policy.h"
#include "shared/crypto/digest.h"

#include <algorithm>
#include <charconv>

namespace rubber::attest {

namespace {

tl::unexpected<Error> bad(std::string_view name) {
    return fail(ErrorCode::Invalid, "attestation policy: " + std::string(name));
}

Status read(std::string_view value, std::string_view name, unsigned& number) {
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc() || end != value.data() + value.size()) return bad(name);
    return {};
}

Status read(std::string_view value, std::string_view name, bool& flag) {
    if (value != "yes" && value != "no") return bad(name);
    flag = value == "yes";
    return {};
}

/// Comma separated; the empty list is "".
template <class Read>
Status readEach(std::string_view value, Read&& one) {
    while (!value.empty()) {
        const auto comma = value.find(',');
        TRY(one(value.substr(0, comma)));
        value = comma == std::string_view::npos ? std::string_view() : value.substr(comma + 1);
    }
    return {};
}

Status readHex(std::string_view value, std::vector<std::string>& list) {
    list.clear();
    return readEach(value, [&](std::string_view text) -> Status {
        TRY_LET(bytes, fromHex(text));
        list.push_back(std::move(bytes));
        return {};
    });
}

std::string hexList(const std::vector<std::string>& list) {
    std::string text;
    for (const auto& bytes : list)
        text += (text.empty() ? "" : ",") + toHex(bytes);
    return text;
}

constexpr std::string_view kMinimum = "min_tcb.";

Status take(Policy& policy, std::string_view name, std::string_view value) {
    if (name == "level") {
        TRY_LET(level, levelOf(value));
        policy.level = level;
        return {};
    }
    if (name == "products") {
        policy.products.clear();
        return readEach(value, [&](std::string_view word) -> Status {
            TRY_LET(product, productOf(word));
            policy.products.push_back(product);
            return {};
        });
    }
    if (name.starts_with(kMinimum)) {
        TRY_LET(product, productOf(name.substr(kMinimum.size())));
        TRY_LET(tcb, Tcb::parse(value));
        policy.minimumTcb[product] = tcb;
        return {};
    }
    if (name == "measurements") return readHex(value, policy.measurements);
    if (name == "signers") return readHex(value, policy.signers);
    if (name == "revocations") return readHex(value, policy.revocations);
    if (name == "host_data" || name == "id_key_digest") {
        TRY_LET(bytes, fromHex(value));
        (name == "host_data" ? policy.hostData : policy.idKeyDigest) = std::move(bytes);
        return {};
    }
    if (name == "vmpl") return read(value, name, policy.vmpl);
    if (name == "abi_major") return read(value, name, policy.abiMajor);
    if (name == "abi_minor") return read(value, name, policy.abiMinor);
    if (name == "vlek") return read(value, name, policy.vlek);
    if (name == "smt") return read(value, name, policy.smt);
    if (name == "alias_check") return read(value, name, policy.aliasCheck);
    return bad("unknown name " + std::string(name.substr(0, 64)));
}

} // namespace

std::vector<std::pair<std::string, std::string>> settingsOf(const Policy& policy) {
    const auto flag = [](bool value) { return std::string(value ? "yes" : "no"); };
    std::string products;
    for (const Product product : policy.products)
        products += (products.empty() ? "" : ",") + std::string(toString(product));
    std::vector<std::pair<std::string, std::string>> settings{
        {"level", toString(policy.level)},
        {"products", products},
        {"measurements", hexList(policy.measurements)},
        {"signers", hexList(policy.signers)},
        {"host_data", policy.hostData ? toHex(*policy.hostData) : ""},
        {"id_key_digest", policy.idKeyDigest ? toHex(*policy.idKeyDigest) : ""},
        {"vmpl", std::to_string(policy.vmpl)},
        {"vlek", flag(policy.vlek)},
        {"smt", flag(policy.smt)},
        {"alias_check", flag(policy.aliasCheck)},
        {"abi_major", std::to_string(policy.abiMajor)},
        {"abi_minor", std::to_string(policy.abiMinor)},
        {"revocations", hexList(policy.revocations)},
    };
    for (const auto& [product, tcb] : policy.minimumTcb)
        settings.emplace_back(std::string(kMinimum) + toString(product), tcb.toText());
    return settings;
}

std::string toText(const Policy& policy) {
    const auto standard = settingsOf(Policy{});
    std::string text;
    for (const auto& setting : settingsOf(policy))
        if (std::find(standard.begin(), standard.end(), setting) == standard.end())
            text += setting.first + "=" + setting.second + "\n";
    return text;
}

Result<Policy> parsePolicy(std::string_view text) {
    Policy policy;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto line = text.substr(0, end);
        const auto equals = line.find('=');
        if (equals == std::string_view::npos) return bad("not name=value");
        TRY(take(policy, line.substr(0, equals), line.substr(equals + 1)));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    TRY(policy.check());
    return policy;
}

} // namespace rubber::attest
