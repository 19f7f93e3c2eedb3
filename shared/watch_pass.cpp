// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/watch_pass.h"

#include "shared/crypto/digest.h"

#include <charconv>

namespace rubber {

namespace {

constexpr Duration kClocksDiffer = Duration::seconds(600);

std::string signedText(const WatchPass& pass) {
    std::string text = "rubberapi/watch/v1";
    for (const std::string& part :
         {pass.relay.text(), pass.device.text(), std::to_string(pass.ends.ms), toBase64Url(asBytes(pass.key))}) {
        text += '\0';
        text += part;
    }
    return text;
}

std::string_view takePart(std::string_view& rest) {
    const auto colon = rest.find(':');
    const auto part = rest.substr(0, colon);
    rest = colon == std::string_view::npos ? std::string_view() : rest.substr(colon + 1);
    return part;
}

tl::unexpected<Error> noPass() { return fail(ErrorCode::Invalid, "the watch pass does not read"); }

} // namespace

std::string watchKeyId(const WatchPass& pass, const SigningKey& deviceKey) {
    return std::string(kWatchPrefix) + pass.device.text() + ':' + std::to_string(pass.ends.ms) + ':' +
           toBase64Url(asBytes(pass.key)) + ':' + toBase64Url(asBytes(deviceKey.sign(signedText(pass))));
}

Result<ShownPass> readWatchPass(std::string_view keyId, const RelayId& relay) {
    if (!keyId.starts_with(kWatchPrefix)) return noPass();
    std::string_view rest = keyId.substr(kWatchPrefix.size());
    ShownPass shown;
    shown.pass.relay = relay;
    shown.pass.device = DeviceId(std::string(takePart(rest)));
    const auto ends = takePart(rest);
    const auto [end, error] = std::from_chars(ends.data(), ends.data() + ends.size(), shown.pass.ends.ms);
    if (error != std::errc() || end != ends.data() + ends.size()) return noPass();
    const auto key = fromBase64Url(takePart(rest));
    const auto signature = fromBase64Url(rest);
    if (!key || !signature || shown.pass.device.empty()) return noPass();
    const auto verifyKey = verifyKeyFrom(*key);
    const auto bytes = signatureFrom(*signature);
    if (!verifyKey || !bytes) return noPass();
    shown.pass.key = *verifyKey;
    shown.signature = *bytes;
    return shown;
}

bool isSignedBy(const ShownPass& shown, const VerifyKey& deviceKey) {
    return verifySignature(deviceKey, signedText(shown.pass), shown.signature);
}

bool isGood(const WatchPass& pass, WallTime now) {
    return pass.ends > now && pass.ends <= now + kWatchPassLasts + kClocksDiffer;
}

} // namespace rubber
