// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/metrics/metrics_token.h"

#include "relay/core/secret_file.h"
#include "shared/crypto/digest.h"

namespace rubber::relay {

namespace {

std::string placeOf(const std::string& dataFolder) { return dataFolder + "/metrics.digest"; }
std::string digestOf(std::string_view token) { return toHex(asText(sha256(token))); }

} // namespace

Result<std::string> newMetricsToken(const std::string& dataFolder) {
    const std::string token = "rkm_" + toBase64Url(randomBytes(32));
    TRY(writeSmallFile(placeOf(dataFolder), digestOf(token)));
    return token;
}

bool isMetricsToken(const std::string& dataFolder, std::string_view presented) {
    const auto digest = readSmallFile(placeOf(dataFolder), 64);
    return digest && equalConstantTime(*digest, digestOf(presented));
}

bool hasMetricsToken(const std::string& dataFolder) { return fileExists(placeOf(dataFolder)); }

} // namespace rubber::relay
