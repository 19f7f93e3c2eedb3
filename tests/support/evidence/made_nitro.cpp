// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/evidence/made_nitro.h"

#include "shared/cbor.h"

namespace rubber::test {

MadeNitro::MadeNitro()
    : m_rootKey(MadeKey::p384()), m_betweenKey(MadeKey::p384()), m_leafKey(MadeKey::p384()) {
    const WallTime from{1'600'000'000'000}, until{4'000'000'000'000};
    root = makeCertificate({"nitro.test", "nitro.test", from, until, true, 1, {}}, m_rootKey, m_rootKey,
                           MadeForm::Ecdsa);
    between = makeCertificate({"zone.nitro.test", "nitro.test", from, until, true, 2, {}}, m_betweenKey,
                              m_rootKey, MadeForm::Ecdsa);
    // Three hours, as AWS gives them.
    leaf = makeCertificate({"enclave.nitro.test",
                            "zone.nitro.test",
                            WallTime{1'749'999'000'000},
                            WallTime{1'750'009'800'000},
                            false,
                            3,
                            {}},
                           m_leafKey, m_betweenKey, MadeForm::Ecdsa);
}

MadeNitro::Fields MadeNitro::fields(const AttestBinding& binding) const {
    Fields fields;
    for (unsigned i = 0; i < 16; ++i)
        fields.pcrs[i] = std::string(48, static_cast<char>(i < 3 || i == 8 ? 0x60 + i : 0));
    fields.certificate = leaf;
    fields.bundle = {root, between};
    const auto digest = binding.digest();
    fields.publicKey = std::string(asText(binding.sealingKey));
    fields.userData = std::string(reinterpret_cast<const char*>(digest.data()), digest.size());
    fields.nonce = binding.nonce;
    return fields;
}

std::string MadeNitro::document(const Fields& f) const {
    cbor::Writer payload;
    const auto optional = [&](const char* name, const std::optional<std::string>& value) {
        payload.text(name);
        if (value)
            payload.bytes(*value);
        else
            payload.null();
    };
    payload.map(f.repeatsNonce ? 10 : 9)
        .text("module_id")
        .text("i-0123-enc4567")
        .text("digest")
        .text("SHA384");
    payload.text("timestamp").unsignedNumber(f.timestamp).text("pcrs").map(f.pcrs.size());
    for (const auto& [index, value] : f.pcrs)
        payload.unsignedNumber(index).bytes(value);
    payload.text("certificate").bytes(f.certificate).text("cabundle").array(f.bundle.size());
    for (const auto& der : f.bundle)
        payload.bytes(der);
    optional("public_key", f.publicKey);
    optional("user_data", f.userData);
    optional("nonce", f.nonce);
    if (f.repeatsNonce) optional("nonce", f.nonce);

    const std::string head = cbor::Writer().map(1).unsignedNumber(1).number(-35).written();
    const auto [r, s] = m_leafKey.sign(
        cbor::Writer().array(4).text("Signature1").bytes(head).bytes("").bytes(payload.written()).written());
    return cbor::Writer().array(4).bytes(head).map(0).bytes(payload.written()).bytes(r + s).written();
}

attest::Evidence MadeNitro::evidence(const AttestBinding& binding,
                                     const std::function<void(Fields&)>& change) const {
    Fields f = fields(binding);
    if (change) change(f);
    return {attest::kNitro, document(f), "", ""};
}

attest::Roots MadeNitro::roots() const {
    attest::Roots roots;
    roots.nitro = sha256(root);
    return roots;
}

} // namespace rubber::test
