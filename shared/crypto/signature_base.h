// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/crypto/signature.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The mechanics of RFC 9421 that http_signature.cpp builds its one profile from.
namespace rubber::httpsig {

/// Component identifiers as they stand in the signature base (quoted, with their parameters) and their
/// values.
using Components = std::vector<std::pair<std::string, std::string>>;

/// RFC 9421 2.5: one line a component, then "@signature-params". `parameters` is what follows `sig1=` in
/// Signature-Input.
std::string signatureBase(const Components& components, std::string_view parameters);

/// `("@method" "@path");created=1` from the components and the parameters after the list.
std::string signatureParameters(const Components& components, std::string_view rest);

/// `sig1=:BASE64:` and back. Invalid for anything but exactly one canonical byte sequence under that label.
std::string toSignatureField(const Signature& signature);
Result<Signature> fromSignatureField(std::string_view field);

/// Reads `;name=` followed by an integer (1 to 15 digits) or a quoted string of printable ASCII without `"`
/// and `\`; moves past it. Strict: nothing is skipped, so what was read is exactly what was signed.
std::optional<std::int64_t> takeInteger(std::string_view& rest, std::string_view name);
std::optional<std::string> takeString(std::string_view& rest, std::string_view name);

} // namespace rubber::httpsig
