// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/vault.h"
#include "shared/result.h"

#include <string>

namespace rubber::desktop {

/// `wanted`, checked, or for "" a free name that begins with `front`. Invalid "bad_option"; Exists
/// "name_taken", by archived keys too, so that they can come back.
Result<std::string> chooseName(vault::Vault& vault, const std::string& wanted, const std::string& front);

} // namespace rubber::desktop
