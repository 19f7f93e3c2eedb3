// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/crypto/signature_base.h"

#include "shared/crypto/digest.h"

#include <charconv>

namespace rubber::httpsig {

namespace {

constexpr std::string_view kLabel = "sig1=:";

bool takePrefix(std::string_view& rest, std::string_view prefix) {
    if (!rest.starts_with(prefix)) return false;
    rest.remove_prefix(prefix.size());
    return true;
}

bool takeName(std::string_view& rest, std::string_view name) {
    std::string_view trial = rest;
    if (!takePrefix(trial, ";") || !takePrefix(trial, name) || !takePrefix(trial, "=")) return false;
    rest = trial;
    return true;
}

} // namespace

std::string signatureBase(const Components& components, std::string_view parameters) {
    std::string base;
    for (const auto& [identifier, value] : components)
        base += identifier + ": " + value + "\n";
    base += "\"@signature-params\": ";
    base.append(parameters);
    return base;
}

std::string signatureParameters(const Components& components, std::string_view rest) {
    std::string parameters = "(";
    for (const auto& [identifier, value] : components) {
        if (parameters.size() > 1) parameters += ' ';
        parameters += identifier;
    }
    parameters += ')';
    parameters.append(rest);
    return parameters;
}

std::string toSignatureField(const Signature& signature) {
    return std::string(kLabel) + toBase64(asBytes(signature)) + ":";
}

Result<Signature> fromSignatureField(std::string_view field) {
    if (!takePrefix(field, kLabel) || !field.ends_with(':'))
        return fail(ErrorCode::Invalid, "signature field");
    field.remove_suffix(1);
    TRY_LET(bytes, fromBase64(field));
    return signatureFrom(bytes);
}

std::optional<std::int64_t> takeInteger(std::string_view& rest, std::string_view name) {
    std::string_view trial = rest;
    if (!takeName(trial, name)) return std::nullopt;
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(trial.data(), trial.data() + trial.size(), value);
    const auto digits = static_cast<std::size_t>(end - trial.data());
    if (error != std::errc() || digits > 15 || value < 0 || trial.front() == '-' ||
        (digits > 1 && trial.front() == '0'))
        return std::nullopt;
    rest = trial.substr(digits);
    return value;
}

constexpr std::size_t kMostText = 256; ///< A watch pass is a key id of up to 216 (shared/watch_pass.h).

std::optional<std::string> takeString(std::string_view& rest, std::string_view name) {
    std::string_view trial = rest;
    if (!takeName(trial, name) || !takePrefix(trial, "\"")) return std::nullopt;
    const std::size_t end = trial.find('"');
    if (end == std::string_view::npos || end > kMostText) return std::nullopt;
    const std::string_view text = trial.substr(0, end);
    for (const char c : text)
        if (c < 0x20 || c > 0x7E || c == '\\') return std::nullopt;
    rest = trial.substr(end + 1);
    return std::string(text);
}

} // namespace rubber::httpsig
