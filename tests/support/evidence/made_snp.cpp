// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/evidence/made_snp.h"

#include <algorithm>

namespace rubber::test {

namespace {

constexpr WallTime kLong{4'000'000'000'000};

std::string integer(unsigned value) {
    if (value < 128) return {'\x02', '\x01', static_cast<char>(value)};
    return {'\x02', '\x02', '\0', static_cast<char>(value)};
}

void put(std::string& bytes, std::size_t at, std::uint64_t value, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i)
        bytes[at + i] = static_cast<char>(value >> (8 * i));
}

void put(std::string& bytes, std::size_t at, const std::string& value) {
    bytes.replace(at, value.size(), value);
}

std::string rootName(attest::Product product) { return std::string("ARK-") + nameOf(product); }

} // namespace

MadeSnp::MadeSnp(const Options& options)
    : m_options(options), m_rootKey(MadeKey::rsa()), m_issuerKey(MadeKey::rsa()), m_chipKey(MadeKey::p384()) {
    const WallTime from{1'600'000'000'000};
    const std::string above = rootName(options.product);
    const std::string between =
        (options.vlek ? std::string("SEV-VLEK-") : std::string("SEV-")) + nameOf(options.product);
    root = makeCertificate({above, above, from, kLong, true, 1, {}}, m_rootKey, m_rootKey, MadeForm::Pss);
    issuer =
        makeCertificate({between, above, from, kLong, true, 7, {}}, m_issuerKey, m_rootKey, MadeForm::Pss);
    const std::string arc = "1.3.6.1.4.1.3704.1.";
    MadeCertificate chip{
        options.vlek ? "SEV-VLEK" : "SEV-VCEK", between, options.from, options.until, false, 0, {}};
    chip.extensions = {{arc + "1", integer(1)},
                       {arc + "2", '\x16' + std::string(1, static_cast<char>(options.productName.size())) +
                                       options.productName},
                       {arc + "3.1", integer(options.tcb.bootLoader)},
                       {arc + "3.2", integer(options.tcb.tee)},
                       {arc + "3.3", integer(options.tcb.snp)},
                       {arc + "3.8", integer(options.tcb.microcode)}};
    if (options.product == attest::Product::Turin)
        chip.extensions.emplace_back(arc + "3.9", integer(options.tcb.fmc));
    if (!options.vlek) chip.extensions.emplace_back(arc + "4", options.hardwareId);
    signer = makeCertificate(chip, m_chipKey, m_issuerKey, options.form);
}

std::string MadeSnp::tcbBytes(const attest::Tcb& tcb, attest::Product product) {
    const auto byte = [](unsigned value) { return static_cast<char>(value); };
    if (product == attest::Product::Turin)
        return {byte(tcb.fmc),      byte(tcb.bootLoader), byte(tcb.tee), byte(tcb.snp), 0, 0, 0,
                byte(tcb.microcode)};
    return {byte(tcb.bootLoader), byte(tcb.tee), 0, 0, 0, 0, byte(tcb.snp), byte(tcb.microcode)};
}

MadeSnp::Fields MadeSnp::fields() const {
    Fields fields;
    fields.reportedTcb = fields.committedTcb = tcbBytes(m_options.tcb, m_options.product);
    if (m_options.product == attest::Product::Milan) fields.cpu = {0x19, 0x01, 0x01};
    if (m_options.product == attest::Product::Turin) fields.cpu = {0x1a, 0x02, 0x01};
    fields.chipId = m_options.hardwareId + std::string(64 - m_options.hardwareId.size(), '\0');
    if (m_options.vlek) {
        fields.flags = 1u << 2u;
        fields.chipId.assign(64, '\0');
    }
    return fields;
}

std::string MadeSnp::report(const Fields& f) const {
    std::string bytes(1184, '\0');
    put(bytes, 0x000, f.version, 4);
    put(bytes, 0x004, f.guestSvn, 4);
    put(bytes, 0x008, f.policy, 8);
    put(bytes, 0x030, f.vmpl, 4);
    put(bytes, 0x034, 1, 4);
    put(bytes, 0x038, f.reportedTcb);
    put(bytes, 0x040, f.platformInfo, 8);
    put(bytes, 0x048, f.flags, 4);
    put(bytes, 0x050, f.reportData);
    put(bytes, 0x090, f.measurement);
    put(bytes, 0x0c0, f.hostData);
    put(bytes, 0x0e0, f.idKeyDigest);
    put(bytes, 0x180, f.reportedTcb);
    if (f.version >= 3) {
        put(bytes, 0x188, f.cpu.family, 1);
        put(bytes, 0x189, f.cpu.model, 1);
        put(bytes, 0x18a, f.cpu.stepping, 1);
    }
    put(bytes, 0x1a0, f.chipId);
    put(bytes, 0x1e0, f.committedTcb);
    put(bytes, 0x1f0, f.reportedTcb);
    const auto [r, s] = m_chipKey.sign(bytes.substr(0, 0x2a0));
    put(bytes, 0x2a0, std::string(r.rbegin(), r.rend()));
    put(bytes, 0x2a0 + 72, std::string(s.rbegin(), s.rend()));
    return bytes;
}

attest::Roots MadeSnp::roots() const {
    attest::Roots roots;
    attest::Roots::Snp one{m_options.product, {}};
    const std::string hash = m_rootKey.keyHash();
    std::copy(hash.begin(), hash.end(), one.keyHash.begin());
    roots.snp.push_back(one);
    return roots;
}

std::string MadeSnp::table() const {
    const std::string guids[] = {
        std::string("\x63\xda\x75\x8d\xe6\x64\x45\x64\xad\xc5\xf4\xb9\x3b\xe8\xac\xcd", 16),
        std::string("\x4a\xb7\xb3\x79\xbb\xac\x4f\xe4\xa0\x2f\x05\xae\xf3\x27\xc7\x82", 16),
        std::string("\xc0\xb4\x06\xa4\xa8\x03\x49\x52\x97\x43\x3f\xb6\x01\x4c\xd0\xae", 16)};
    const std::string* contents[] = {&signer, &issuer, &root};
    std::string bytes(4 * 24, '\0');
    for (std::size_t i = 0; i < 3; ++i) {
        put(bytes, i * 24, guids[i]);
        put(bytes, i * 24 + 16, bytes.size(), 4);
        put(bytes, i * 24 + 20, contents[i]->size(), 4);
        bytes += *contents[i];
    }
    return bytes;
}

std::string MadeSnp::pem() const {
    return asPem(signer, "CERTIFICATE") + asPem(issuer, "CERTIFICATE") + asPem(root, "CERTIFICATE");
}

std::string MadeSnp::revocations(WallTime from, WallTime until,
                                 const std::vector<std::uint64_t>& serials) const {
    return makeRevocations(rootName(m_options.product), m_rootKey, from, until, serials);
}

attest::Evidence MadeSnp::evidence(const AttestBinding& binding,
                                   const std::function<void(Fields&)>& change) const {
    Fields f = fields();
    const auto digest = binding.digest();
    f.reportData.assign(reinterpret_cast<const char*>(digest.data()), digest.size());
    if (change) change(f);
    return {attest::kSevSnp, report(f), table(), ""};
}

attest::Question madeQuestion() { return {madeBinding(), Duration::seconds(1), WallTime{1'750'000'000'000}}; }

} // namespace rubber::test
