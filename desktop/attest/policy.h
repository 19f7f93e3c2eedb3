// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/attest/product.h"
#include "desktop/attest/report.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rubber::attest {

/// What an owner asks of one relay's evidence. Bytes are binary, not hex.
struct Policy {
    static constexpr std::size_t kMeasurementBytes = 48, kHostDataBytes = 32;

    Level level = Level::None; ///< What must be shown before anything is sealed to the relay.
    /// Milan is left out: its root seed was extracted, reports of any firmware can be forged.
    std::vector<Product> products{Product::Genoa, Product::Turin, Product::Nitro};
    std::map<Product, Tcb> minimumTcb;     ///< Instead of shippedMinimum.
    std::vector<std::string> measurements; ///< SEV-SNP's measurement, Nitro's PCR0: one of them.
    std::vector<std::string> signers;      ///< Nitro's PCR8, the image's signing certificate: one of them.
    std::optional<std::string> hostData, idKeyDigest; ///< SEV-SNP: exactly this.
    std::uint32_t vmpl = 0;                           ///< SEV-SNP: exactly this privilege level.
    bool vlek = false;                    ///< A key of the cloud's instead of the chip's own may sign.
    bool smt = true;                      ///< Sibling threads may be on.
    bool aliasCheck = true;               ///< The firmware must say that it checked memory for aliases.
    unsigned abiMajor = 0, abiMinor = 0;  ///< The least firmware interface the guest may ask for.
    std::vector<std::string> revocations; ///< CRLs (DER) of the owner's, beside those with the evidence.

    /// Level image without anything that is an image is Invalid.
    Status check() const;
    bool operator==(const Policy&) const = default;
};

/// Every setting by its name, with its value in the text's form: level, products, measurements, signers,
/// host_data, id_key_digest, vmpl, vlek, smt, alias_check, abi_major, abi_minor, revocations, and min_tcb.* for
/// those that are not shippedMinimum. Lists are comma separated, bytes are hex, flags are yes and no.
std::vector<std::pair<std::string, std::string>> settingsOf(const Policy& policy);

/// As lines "name=value", the form in which a vault keeps it. Only what differs from a fresh Policy is
/// written.
std::string toText(const Policy& policy);
/// The reverse. A name or value it does not know is Invalid: a limit that is not known is a limit that would
/// not be enforced.
Result<Policy> parsePolicy(std::string_view text);

} // namespace rubber::attest
