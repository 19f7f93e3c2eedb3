// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/attest/certificate_chain.h"
#include "desktop/attest/ecdsa.h"
#include "desktop/attest/nitro_document.h"
#include "desktop/attest/step_walk.h"
#include "desktop/attest/verify.h"

#include <algorithm>
#include <array>

namespace rubber::attest {

namespace {

/// A document may be this much newer than our clock: clocks differ, documents are made after the question.
constexpr Duration kClockDifference = Duration::seconds(300);
constexpr unsigned kImage = 0, kKernel = 1, kApplication = 2, kSigner = 8;

struct NitroCase {
    const Evidence& evidence;
    const Question& question;
    const Policy& policy;
    const Roots& roots;
    NitroDocument document{};
    std::optional<Certificate> signer{};

    std::string pcr(unsigned index) const {
        const auto found = document.pcrs.find(index);
        return found == document.pcrs.end() ? std::string() : found->second;
    }
};

Verdict checkEvidence(NitroCase&) { return std::string("an AWS Nitro document came"); }

Verdict checkFormat(NitroCase& c) {
    TRY_LET(document, NitroDocument::parse(c.evidence.report));
    c.document = std::move(document);
    return std::string("a signed document with ") + std::to_string(c.document.pcrs.size()) + " PCRs";
}

/// root_unknown, document_time, those of verifyChain and of Certificate
Verdict checkChain(NitroCase& c) {
    std::vector<Certificate> chain;
    TRY_LET(leaf, Certificate::fromDer(c.document.certificate));
    chain.push_back(std::move(leaf));
    for (auto der = c.document.bundle.rbegin(); der != c.document.bundle.rend(); ++der) {
        TRY_LET(certificate, Certificate::fromDer(*der));
        chain.push_back(std::move(certificate));
    }
    if (chain.back().fingerprint() != c.roots.nitro)
        return refuse("root_unknown", "the chain does not begin at the root of AWS Nitro that is built in");
    TRY(verifyChain(chain, c.question.now, SignedBy::EcdsaSha384));
    // The leaf lives three hours; a document outside of its life was signed by nobody.
    TRY(verifyChain(chain, c.document.timestamp, SignedBy::EcdsaSha384));
    if (c.document.timestamp > c.question.now + kClockDifference)
        return refuse("document_time",
                      "the document is from the future: " + c.document.timestamp.toRfc3339());
    c.signer = chain.front();
    return std::string("it leads to the built-in root of AWS Nitro");
}

Verdict checkSignature(NitroCase& c) {
    if (!verifyP384(*c.signer, c.document.signedBytes, c.document.r, c.document.s))
        return refuse("document_signature",
                      "the document is not signed by the key of its certificate, or was changed");
    return std::string("signed by the enclave's certificate");
}

/// pcr_missing, debug_mode
Verdict checkGuest(NitroCase& c) {
    for (const unsigned index : {kImage, kKernel, kApplication}) {
        const std::string value = c.pcr(index);
        if (value.empty()) return refuse("pcr_missing", "the document has no PCR" + std::to_string(index));
        if (std::all_of(value.begin(), value.end(), [](char byte) { return byte == 0; }))
            return refuse("debug_mode",
                          "PCR" + std::to_string(index) +
                              " is zero: the enclave runs in debug mode and its owner can read it");
    }
    return std::string("not in debug mode");
}

/// product_not_accepted
Verdict checkProduct(NitroCase& c) {
    const auto& accepted = c.policy.products;
    if (std::find(accepted.begin(), accepted.end(), Product::Nitro) == accepted.end())
        return refuse("product_not_accepted", "Nitro is not accepted for this relay");
    return std::string("AWS Nitro");
}

/// measurement_not_pinned, signer_not_pinned
Verdict checkMeasurement(NitroCase& c) {
    const auto pinned = [](const std::vector<std::string>& list, const std::string& value) {
        return std::find(list.begin(), list.end(), value) != list.end();
    };
    if (!c.policy.measurements.empty() && !pinned(c.policy.measurements, c.pcr(kImage)))
        return refuse("measurement_not_pinned", "PCR0 " + toHex(c.pcr(kImage)) + " is not pinned");
    if (!c.policy.signers.empty() && !pinned(c.policy.signers, c.pcr(kSigner)))
        return refuse("signer_not_pinned", "PCR8 " + toHex(c.pcr(kSigner)) + " is not pinned");
    if (c.policy.measurements.empty() && c.policy.signers.empty()) {
        if (c.policy.level == Level::Image)
            return refuse("measurement_not_pinned", "nothing is pinned that is an image");
        return std::string("no measurement is pinned: which image runs there is not proven");
    }
    return "the image PCR0 " + toHex(c.pcr(kImage)).substr(0, 16) + "... is pinned";
}

/// nonce_stale, binding_wrong
Verdict checkBinding(NitroCase& c) {
    TRY(checkFreshness(c.question));
    const AttestBinding& binding = c.question.binding;
    const auto digest = binding.digest();
    const auto is = [](const std::optional<std::string>& field, std::string_view expected) {
        return field && equalConstantTime(*field, expected);
    };
    if (!is(c.document.nonce, binding.nonce) || !is(c.document.publicKey, asText(binding.sealingKey)) ||
        !is(c.document.userData, {reinterpret_cast<const char*>(digest.data()), digest.size()}))
        return refuse("binding_wrong",
                      "the document answers another question or speaks of other keys than the paired ones");
    return std::string("it answers this question and names the paired identity, sealing and TLS keys");
}

constexpr std::array kChecks{
    Check<NitroCase>{Step::Evidence, checkEvidence},
    Check<NitroCase>{Step::Format, checkFormat},
    Check<NitroCase>{Step::Chain, checkChain},
    Check<NitroCase>{Step::Signature, checkSignature},
    Check<NitroCase>{Step::Guest, checkGuest},
    Check<NitroCase>{Step::Product, checkProduct},
    Check<NitroCase>{Step::Measurement, checkMeasurement},
    Check<NitroCase>{Step::Binding, checkBinding},
};

void tellFacts(AttestationReport& report, const NitroCase& c) {
    if (c.document.certificate.empty()) return; // Not even read.
    report.facts.emplace_back("product", toString(Product::Nitro));
    report.facts.emplace_back("module_id", c.document.moduleId);
    report.facts.emplace_back("timestamp", c.document.timestamp.toRfc3339Ms());
    for (const unsigned index : {kImage, kKernel, kApplication, kSigner})
        report.facts.emplace_back("pcr" + std::to_string(index), toHex(c.pcr(index)));
}

} // namespace

AttestationReport verifyNitro(const Evidence& evidence, const Question& question, const Policy& policy,
                              const Roots& roots) {
    AttestationReport report;
    report.technology = kNitro;
    NitroCase c{evidence, question, policy, roots};
    walk<NitroCase>(report, c, kChecks);
    tellFacts(report, c);
    // PCR0 is the image, PCR8 who signed it: either proves it.
    if (report.passed())
        report.level =
            c.policy.measurements.empty() && c.policy.signers.empty() ? Level::Firmware : Level::Image;
    return report;
}

} // namespace rubber::attest
