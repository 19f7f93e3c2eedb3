// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/dialects.h"

namespace rubber::relay {

const Dialect* dialectFor(std::string_view wire, DialectKind provider) {
    if (wire == "chat") return &chatDialect(provider);
    return nullptr;
}

} // namespace rubber::relay
