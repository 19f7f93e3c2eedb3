// SPDX-License-Identifier: GPL-3.0-or-later
// Whose report it is: from the signer up to a built-in root, and from the signer down to the chip.
#include "desktop/attest/certificate_chain.h"
#include "desktop/attest/revocation.h"
#include "desktop/attest/snp_checks.h"

#include <algorithm>
#include <array>

namespace rubber::attest {

namespace {

// AMD publication 57230, table 10.
constexpr const char* kProductName = "1.3.6.1.4.1.3704.1.2";
constexpr const char* kHardwareId = "1.3.6.1.4.1.3704.1.4";
struct PartIn {
    const char* oid;
    unsigned Tcb::*level;
};
constexpr std::array kLevels{
    PartIn{"1.3.6.1.4.1.3704.1.3.1", &Tcb::bootLoader}, PartIn{"1.3.6.1.4.1.3704.1.3.2", &Tcb::tee},
    PartIn{"1.3.6.1.4.1.3704.1.3.3", &Tcb::snp}, PartIn{"1.3.6.1.4.1.3704.1.3.8", &Tcb::microcode}};
constexpr PartIn kFmc{"1.3.6.1.4.1.3704.1.3.9", &Tcb::fmc};

/// A DER INTEGER of 0 to 255.
std::optional<unsigned> smallInteger(const std::string& der) {
    const auto at = [&](std::size_t i) -> unsigned { return static_cast<unsigned char>(der[i]); };
    if (der.size() == 3 && at(0) == 2 && at(1) == 1 && at(2) < 128) return at(2);
    if (der.size() == 4 && at(0) == 2 && at(1) == 2 && at(2) == 0 && at(3) >= 128) return at(3);
    return std::nullopt;
}

Result<unsigned> levelIn(const Certificate& signer, const char* oid) {
    const auto value = signer.extension(oid);
    const auto level = value ? smallInteger(*value) : std::nullopt;
    if (!level) return refuse("extension_missing", std::string("the certificate does not say ") + oid);
    return *level;
}

/// "Milan-B0" and "Milan" are both written.
bool namesProduct(const Certificate& signer, Product product) {
    const auto der = signer.extension(kProductName);
    if (!der || der->size() < 2 || (*der)[0] != 0x16 ||
        static_cast<unsigned char>((*der)[1]) != der->size() - 2)
        return false;
    const std::string_view name = std::string_view(*der).substr(2);
    const std::string_view wanted = nameOf(product);
    return name.starts_with(wanted) && (name.size() == wanted.size() || name[wanted.size()] == '-');
}

Status gather(SnpCase& c) {
    TRY(c.pool.addTable(c.evidence.certificates));
    TRY(c.pool.addPem(c.evidence.chain));
    for (const auto& list : c.policy.revocations)
        TRY(c.pool.addRevocations(list));
    return {};
}

Result<const Certificate*> needed(const Certificate* found, const char* what) {
    if (!found)
        return refuse("certificate_missing", std::string("no certificate ") + what +
                                                 " came with the report; give it to the relay in "
                                                 "the file that attestation.certificates names");
    return found;
}

} // namespace

Verdict checkSnpChain(SnpCase& c) {
    TRY(gather(c));
    const bool vlek = c.report.signingKey() == SnpReport::SigningKey::Vlek;
    if (c.report.signingKey() == SnpReport::SigningKey::Other)
        return refuse("signing_key", "the report is signed by no key that is known");
    if (vlek && !c.policy.vlek)
        return refuse("vlek_not_allowed",
                      "the report is signed by the cloud's key (VLEK), which is not allowed");
    TRY_LET(signer, needed(c.pool.named(vlek ? "SEV-VLEK" : "SEV-VCEK"), vlek ? "SEV-VLEK" : "SEV-VCEK"));
    TRY_LET(issuer, needed(c.pool.issuerOf(*signer),
                           vlek ? "of the VLEK's issuer (ASVK)" : "of the chip's issuer (ASK)"));
    TRY_LET(root, needed(c.pool.issuerOf(*issuer), "of the root (ARK)"));

    const Digest keyHash = root->keyHash();
    const auto known = std::find_if(c.roots.snp.begin(), c.roots.snp.end(),
                                    [&](const Roots::Snp& one) { return one.keyHash == keyHash; });
    if (known == c.roots.snp.end())
        return refuse("root_unknown",
                      "the chain ends at " + root->commonName() + ", which is no built-in root");
    c.product = known->product;
    const std::array chain{*signer, *issuer, *root};
    TRY(verifyChain(chain, c.question.now, SignedBy::RsaPss));
    if (!namesProduct(*signer, c.product))
        return refuse("product_mismatch", std::string("the certificate is not of a ") + nameOf(c.product));
    TRY_LET(revoked, lookUp(*issuer, *root, c.pool.revocations, c.question.now));
    c.signer = *signer;
    std::string sentence = signer->commonName() + " leads to the built-in root of " + nameOf(c.product);
    if (revoked == Revocation::NoList) sentence += "; no revocation list was there";
    if (revoked == Revocation::OldList) sentence += "; the revocation list is out of date";
    return sentence;
}

Verdict checkSnpChip(SnpCase& c) {
    Tcb certified;
    for (const auto& [oid, level] : kLevels) {
        TRY_LET(value, levelIn(*c.signer, oid));
        certified.*level = value;
    }
    if (c.product == Product::Turin) {
        TRY_LET(value, levelIn(*c.signer, kFmc.oid));
        certified.fmc = value;
    }
    const Tcb reported = Tcb::fromBytes(c.report.reportedTcb, c.product);
    if (certified != reported)
        return refuse("tcb_mismatch", "the certificate is for " + certified.toText() + ", the report says " +
                                          reported.toText());
    if (c.report.signingKey() == SnpReport::SigningKey::Vlek)
        return "the certificate is for this firmware (VLEK: for no single chip)";
    if (c.report.chipKeyMasked()) return refuse("chip_masked", "the host hides which chip it is");
    const auto hardware = c.signer->extension(kHardwareId);
    const std::size_t size = c.product == Product::Turin ? 8 : 64;
    if (!hardware || hardware->size() != size)
        return refuse("extension_missing", "the certificate does not say of which chip it is");
    // From Turin on the rest of the field is zero.
    if (*hardware + std::string(c.report.chipId.size() - size, '\0') != c.report.chipId)
        return refuse("chip_mismatch", "the certificate is of another chip than the report");
    return "the certificate is of this chip and this firmware";
}

} // namespace rubber::attest
