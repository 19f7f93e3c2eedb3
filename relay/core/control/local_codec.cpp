// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/control/local_codec.h"

#include "shared/crypto/digest.h"

#include <boost/json.hpp>

#include <array>
#include <cstring>

namespace rubber::relay {
namespace {

namespace json = boost::json;

Result<json::object> parseObject(std::string_view text) {
    boost::system::error_code error;
    auto value = json::parse(json::string_view(text.data(), text.size()), error);
    if (error || !value.is_object()) return fail(ErrorCode::Invalid, "not a JSON object");
    return std::move(value.as_object());
}

Result<std::string> textOf(const json::object& object, std::string_view name) {
    const auto* value = object.if_contains(json::string_view(name.data(), name.size()));
    if (!value || !value->is_string()) return fail(ErrorCode::Invalid, std::string(name) + ": missing");
    return std::string(value->get_string().data(), value->get_string().size());
}

Result<Secret> keyFromHex(std::string hex) {
    auto bytes = fromHex(hex);
    wipe(hex.data(), hex.size());
    if (!bytes || bytes->size() != 32) return fail(ErrorCode::Invalid, "key: 64 hex digits");
    Secret key{std::string_view(*bytes)};
    wipe(bytes->data(), bytes->size());
    return key;
}

constexpr std::array kCodes = {ErrorCode::Invalid,      ErrorCode::NotFound,    ErrorCode::Exists,
                               ErrorCode::Unauthorized, ErrorCode::Locked,      ErrorCode::Stopped,
                               ErrorCode::OverBudget,   ErrorCode::Unavailable, ErrorCode::Corrupt,
                               ErrorCode::Unsupported};

} // namespace

Result<LocalRequest> decodeLocalRequest(std::string_view line) {
    TRY_LET(object, parseObject(line));
    TRY_LET(verb, textOf(object, "verb"));
    LocalRequest request;
    if (verb == "pair") {
        request.verb = LocalRequest::Verb::Pair;
    } else if (verb == "status") {
        request.verb = LocalRequest::Verb::Status;
    } else if (verb == "unseal") {
        request.verb = LocalRequest::Verb::Unseal;
        TRY_LET(hex, textOf(object, "key"));
        auto& kept = object["key"].as_string();
        wipe(kept.data(), kept.size());
        TRY_LET(key, keyFromHex(std::move(hex)));
        request.masterKey = std::move(key);
    } else {
        return fail(ErrorCode::Invalid, "verb: unknown");
    }
    return request;
}

std::string encodeLocalRequest(LocalRequest::Verb verb, std::string_view hexKey) {
    switch (verb) {
    case LocalRequest::Verb::Pair:
        return "{\"verb\":\"pair\"}\n";
    case LocalRequest::Verb::Status:
        return "{\"verb\":\"status\"}\n";
    case LocalRequest::Verb::Unseal:
        break;
    }
    return "{\"verb\":\"unseal\",\"key\":\"" + std::string(hexKey) + "\"}\n";
}

std::string encodeLocalAnswer(std::string_view okJson) { return "{\"ok\":" + std::string(okJson) + "}\n"; }

std::string encodeLocalError(const Error& error) {
    return json::serialize(
               json::object{{"error", {{"code", toString(error.code)}, {"message", error.context}}}}) +
           "\n";
}

Result<std::string> decodeLocalAnswer(std::string_view line) {
    TRY_LET(object, parseObject(line));
    if (const auto* ok = object.if_contains("ok")) return json::serialize(*ok);
    const auto* error = object.if_contains("error");
    if (!error || !error->is_object())
        return fail(ErrorCode::Corrupt, "the relay's answer has no known form");
    TRY_LET(code, textOf(error->get_object(), "code"));
    TRY_LET(message, textOf(error->get_object(), "message"));
    for (const auto known : kCodes)
        if (code == toString(known)) return fail(known, message);
    return fail(ErrorCode::Unavailable, message);
}

std::string encodePairing(const LocalPairing& pairing) {
    return json::serialize(json::object{{"code", pairing.code},
                                        {"control", pairing.control},
                                        {"expires_at", pairing.expiresAt.toRfc3339()},
                                        {"identity_words", pairing.identityWords}});
}

Result<LocalPairing> decodePairing(std::string_view text) {
    TRY_LET(object, parseObject(text));
    LocalPairing pairing;
    TRY_LET(code, textOf(object, "code"));
    TRY_LET(control, textOf(object, "control"));
    TRY_LET(expires, textOf(object, "expires_at"));
    TRY_LET(at, WallTime::parseRfc3339(expires));
    TRY_LET(words, textOf(object, "identity_words"));
    pairing.identityWords = std::move(words);
    pairing.code = std::move(code);
    pairing.control = std::move(control);
    pairing.expiresAt = at;
    return pairing;
}

std::string encodeFacts(const std::vector<std::pair<std::string, JsonFact>>& facts) {
    json::object object;
    for (const auto& [name, fact] : facts)
        std::visit([&, &key = name](const auto& value) { object[key] = value; }, fact);
    return json::serialize(object);
}

std::string withIdentityWords(std::string_view statusJson, const std::string& words) {
    auto object = parseObject(statusJson);
    CHECK(object); // Our own.
    (*object)["identity_words"] = words;
    return json::serialize(*object);
}

std::string identityWordsIn(std::string_view statusJson) {
    const auto object = parseObject(statusJson);
    if (!object) return {};
    return textOf(*object, "identity_words").value_or("");
}

std::string encodeEnvelope(std::string_view schema, std::string_view dataJson) {
    return "{\"schema\":\"" + std::string(schema) + "\",\"data\":" + std::string(dataJson) + "}";
}

} // namespace rubber::relay
