// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/attest/product.h"

#include <array>
#include <charconv>

namespace rubber::attest {

namespace {

struct Part {
    std::string_view name;
    unsigned Tcb::*level;
};
constexpr std::array kParts{Part{"fmc", &Tcb::fmc}, Part{"bl", &Tcb::bootLoader}, Part{"tee", &Tcb::tee},
                            Part{"snp", &Tcb::snp}, Part{"ucode", &Tcb::microcode}};

std::string hex(unsigned value) {
    static const char digits[] = "0123456789abcdef";
    return std::string("0x") + digits[value >> 4u & 15u] + digits[value & 15u];
}

} // namespace

const char* toString(Product product) {
    switch (product) {
    case Product::Milan:
        return "milan";
    case Product::Genoa:
        return "genoa";
    case Product::Turin:
        return "turin";
    case Product::Nitro:
        return "nitro";
    }
    return "";
}

const char* nameOf(Product product) {
    switch (product) {
    case Product::Milan:
        return "Milan";
    case Product::Genoa:
        return "Genoa";
    case Product::Turin:
        return "Turin";
    case Product::Nitro:
        return "Nitro";
    }
    return "";
}

Result<Product> productOf(std::string_view word) {
    for (const Product product : {Product::Milan, Product::Genoa, Product::Turin, Product::Nitro})
        if (word == toString(product)) return product;
    return fail(ErrorCode::Invalid, "a product is milan, genoa, turin or nitro");
}

bool Tcb::atLeast(const Tcb& minimum) const {
    for (const Part& part : kParts)
        if (this->*part.level < minimum.*part.level) return false;
    return true;
}

std::string Tcb::toText() const {
    std::string text;
    for (const Part& part : kParts)
        text += (text.empty() ? "" : ",") + std::string(part.name) + "=" + std::to_string(this->*part.level);
    return text;
}

Result<Tcb> Tcb::parse(std::string_view text) {
    const auto bad = [] {
        return fail(ErrorCode::Invalid,
                    "a minimum looks like bl=10,tee=0,snp=23,ucode=84, and fmc= for Turin");
    };
    Tcb tcb;
    unsigned seen = 0;
    while (!text.empty()) {
        const auto comma = text.find(',');
        const auto one = text.substr(0, comma);
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
        const auto equals = one.find('=');
        if (equals == std::string_view::npos || (comma != std::string_view::npos && text.empty()))
            return bad();
        unsigned bit = 1;
        const Part* found = nullptr;
        for (const Part& part : kParts) {
            if (part.name == one.substr(0, equals)) {
                found = &part;
                break;
            }
            bit <<= 1u;
        }
        const auto digits = one.substr(equals + 1);
        unsigned level = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), level);
        if (!found || (seen & bit) != 0 || error != std::errc() || end != digits.data() + digits.size() ||
            level > 255)
            return bad();
        seen |= bit;
        tcb.*found->level = level;
    }
    if (seen == 0) return bad();
    return tcb;
}

Tcb Tcb::fromBytes(std::string_view bytes, Product product) {
    CHECK(bytes.size() == 8);
    const auto at = [&](std::size_t i) -> unsigned { return static_cast<unsigned char>(bytes[i]); };
    if (product == Product::Turin) return {at(0), at(1), at(2), at(3), at(7)};
    return {0, at(0), at(1), at(6), at(7)};
}

std::string Cpu::toText() const {
    return "family " + hex(family) + " model " + hex(model) + " stepping " + hex(stepping);
}

bool belongsTo(const Cpu& cpu, Product product) {
    switch (product) {
    case Product::Milan:
        return cpu.family == 0x19 && cpu.model <= 0x0f;
    case Product::Genoa:
        return cpu.family == 0x19 &&
               ((cpu.model >= 0x10 && cpu.model <= 0x1f) || (cpu.model >= 0xa0 && cpu.model <= 0xaf));
    case Product::Turin:
        return cpu.family == 0x1a && cpu.model <= 0x1f;
    case Product::Nitro:
        return false;
    }
    return false;
}

Tcb shippedMinimum(Product product, const Cpu* cpu) {
    switch (product) {
    case Product::Milan:
        return {0, 4, 0, 24, 219};
    case Product::Genoa: {
        Tcb minimum{0, 10, 0, 23, 84};
        if (cpu && cpu->model >= 0xa0)
            minimum.microcode = 25; // Bergamo, Siena.
        else if (cpu && cpu->model == 0x11 && cpu->stepping == 2)
            minimum.microcode = 79; // Genoa-X.
        return minimum;
    }
    case Product::Turin:
        return {0, 0, 0, 0, 71};
    case Product::Nitro:
        return {};
    }
    return {};
}

} // namespace rubber::attest
