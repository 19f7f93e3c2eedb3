// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/reports.h"

#include <string>

/// Reports as JSON objects: the `data` of --json. Names are stable; an absent value is null.
namespace rubber::cli {

std::string pushedJson(const desktop::PushedKey& key); ///< Holds a kSecretMark as the value of "key".
std::string keyJson(const desktop::KeyReport& key);    ///< "key" is there only if the report has the token.
std::string killJson(const desktop::KillReport& report);
std::string relayJson(const desktop::RelayReport& relay);
std::string rowJson(const desktop::NamedRow& row);
std::string errorJson(const Error& error); ///< {"code","message"} or null-free pair, for lists.

} // namespace rubber::cli
