// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rubber {

/// The text of resources/providers.json as it was when the program was built.
const char* shippedProvidersJson();

} // namespace rubber
