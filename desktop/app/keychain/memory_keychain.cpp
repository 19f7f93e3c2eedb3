// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/keychain/keychain.h"

namespace rubber::desktop {

namespace {

tl::unexpected<Error> none() { return fail(ErrorCode::Unavailable, "no_keychain: there is no keychain"); }

} // namespace

Result<Secret> MemoryKeychain::read(const std::string& entry) {
    if (!present) return none();
    const auto found = entries.find(entry);
    if (found == entries.end()) return fail(ErrorCode::NotFound, "no_keychain_entry: " + entry);
    return found->second.clone();
}

Status MemoryKeychain::write(const std::string& entry, const Secret& secret) {
    if (!present) return none();
    entries[entry] = secret.clone();
    return {};
}

Status MemoryKeychain::remove(const std::string& entry) {
    if (!present) return none();
    entries.erase(entry);
    return {};
}

} // namespace rubber::desktop
