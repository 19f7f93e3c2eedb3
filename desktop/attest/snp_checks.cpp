// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/attest/snp_checks.h"

#include "desktop/attest/ecdsa.h"

#include <algorithm>

namespace rubber::attest {

namespace {

// Bits of the guest's policy and of the platform's information (56860, tables 9 and 23).
constexpr std::uint64_t kAlwaysSet = 1u << 17u, kMigration = 1u << 18u, kDebug = 1u << 19u;
constexpr std::uint64_t kSmtOn = 1u << 0u, kAliasChecked = 1u << 5u;

std::string asHex(std::string_view bytes) { return toHex(bytes); }

bool isOneOf(const std::vector<std::string>& list, const std::string& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

} // namespace

Verdict checkSnpFormat(SnpCase& c) {
    TRY_LET(report, SnpReport::parse(c.evidence.report));
    c.report = std::move(report);
    return "a report of version " + std::to_string(c.report.version) + " and 1184 bytes";
}

Verdict checkSnpSignature(SnpCase& c) {
    if (!verifyP384(*c.signer, c.report.signedBytes, c.report.r, c.report.s))
        return refuse("report_signature",
                      "the report is not signed by the key of its certificate, or was changed");
    return std::string("signed by ") + c.signer->commonName();
}

Verdict checkSnpGuest(SnpCase& c) {
    const std::uint64_t asked = c.report.policy;
    if ((asked & kAlwaysSet) == 0)
        return refuse("guest_policy_malformed", "bit 17 of the guest's policy has to be set");
    if ((asked & kDebug) != 0)
        return refuse("debug_allowed", "the host may debug this guest and read all of its memory");
    if ((asked & kMigration) != 0)
        return refuse("migration_allowed", "a migration agent may move this guest's memory elsewhere");
    const auto major = static_cast<unsigned>(asked >> 8u & 0xffu),
               minor = static_cast<unsigned>(asked & 0xffu);
    if (std::pair(major, minor) < std::pair(c.policy.abiMajor, c.policy.abiMinor))
        return refuse("abi_too_old", "the guest is content with firmware interface " + std::to_string(major) +
                                         "." + std::to_string(minor));
    if (c.report.vmpl != c.policy.vmpl)
        return refuse("vmpl_wrong", "asked for by privilege level " + std::to_string(c.report.vmpl) +
                                        ", not " + std::to_string(c.policy.vmpl));
    return "no debugging, no migration, privilege level " + std::to_string(c.report.vmpl);
}

Verdict checkSnpTcb(SnpCase& c) {
    const auto own = c.policy.minimumTcb.find(c.product);
    const Tcb minimum = own != c.policy.minimumTcb.end()
                            ? own->second
                            : shippedMinimum(c.product, c.report.cpu ? &*c.report.cpu : nullptr);
    const Tcb reported = Tcb::fromBytes(c.report.reportedTcb, c.product);
    const Tcb committed = Tcb::fromBytes(c.report.committedTcb, c.product);
    if (!reported.atLeast(minimum))
        return refuse("tcb_too_old",
                      "the firmware is " + reported.toText() + ", the least is " + minimum.toText());
    if (!committed.atLeast(minimum))
        return refuse("committed_tcb_too_old", "the firmware may be set back to " + committed.toText() +
                                                   ", the least is " + minimum.toText());
    if (c.policy.aliasCheck && (c.report.platformInfo & kAliasChecked) == 0)
        return refuse("alias_check_missing", "the firmware did not check its memory for aliases");
    if (!c.policy.smt && (c.report.platformInfo & kSmtOn) != 0)
        return refuse("smt_enabled", "sibling threads are on");
    return "firmware " + reported.toText();
}

Verdict checkSnpProduct(SnpCase& c) {
    if (c.report.cpu && !belongsTo(*c.report.cpu, c.product))
        return refuse("cpu_mismatch", "a processor of " + c.report.cpu->toText() +
                                          " has no certificates of " + nameOf(c.product));
    const auto& accepted = c.policy.products;
    if (std::find(accepted.begin(), accepted.end(), c.product) == accepted.end())
        return refuse("product_not_accepted",
                      std::string(nameOf(c.product)) + " is not accepted for this relay");
    return nameOf(c.product) + (c.report.cpu ? ", " + c.report.cpu->toText() : std::string());
}

Verdict checkSnpMeasurement(SnpCase& c) {
    const bool pinned = isOneOf(c.policy.measurements, c.report.measurement);
    if (!pinned && (!c.policy.measurements.empty() || c.policy.level == Level::Image))
        return refuse("measurement_not_pinned",
                      "the measurement " + asHex(c.report.measurement) + " is not pinned");
    if (c.policy.hostData && *c.policy.hostData != c.report.hostData)
        return refuse("host_data_wrong", "the host data is " + asHex(c.report.hostData));
    if (c.policy.idKeyDigest && *c.policy.idKeyDigest != c.report.idKeyDigest)
        return refuse("id_key_wrong", "the digest of the identity key is " + asHex(c.report.idKeyDigest));
    if (!pinned) return std::string("no measurement is pinned: which system runs there is not proven");
    return "the measurement " + asHex(c.report.measurement).substr(0, 16) + "... is pinned";
}

} // namespace rubber::attest
