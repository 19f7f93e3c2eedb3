// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace rubber::attest {

/// The generations of machines whose evidence is understood. AMD's sell under more names than they have root
/// certificates: Genoa is also Bergamo, Siena and Genoa-X.
enum class Product { Milan, Genoa, Turin, Nitro };
const char* toString(Product product); ///< "milan", "genoa", "turin", "nitro"
const char* nameOf(Product product);   ///< As its maker writes it: "Milan".
Result<Product> productOf(std::string_view word);

/// Security patch levels of the parts of an AMD machine that its reports depend on; from Turin on with a
/// first mutable code (FMC).
struct Tcb {
    unsigned fmc = 0, bootLoader = 0, tee = 0, snp = 0, microcode = 0;
    bool operator==(const Tcb&) const = default;
    /// No part is older. Not an order: two can each be newer in something.
    bool atLeast(const Tcb& minimum) const;
    std::string toText() const; ///< "fmc=0,bl=10,tee=0,snp=23,ucode=84"
    /// The same; parts that are not named are 0.
    static Result<Tcb> parse(std::string_view text);
    /// As it stands in a report, 8 bytes: the places of the parts depend on the product.
    static Tcb fromBytes(std::string_view bytes, Product product);
};

/// Family, model and stepping as a report (version 3 and later) has them.
struct Cpu {
    unsigned family = 0, model = 0, stepping = 0;
    std::string toText() const; ///< "family 0x19 model 0x11 stepping 0x01"
};
/// Whether a chip of this kind has certificates of this product's root.
bool belongsTo(const Cpu& cpu, Product product);

/// The least this program asks of a chip when the owner says nothing: firmware that checks memory aliases
/// (CVE-2024-21944) and microcode that refuses forged patches (CVE-2024-56161). Microcode levels differ
/// between chips of one product; without a Cpu they are the product's main one's.
Tcb shippedMinimum(Product product, const Cpu* cpu);

} // namespace rubber::attest
