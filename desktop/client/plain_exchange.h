// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <QNetworkRequest>

#include <cstdint>
#include <string>

namespace rubber::desktop {

/// A request to somebody who is not a relay: no cookie, no cache, no redirect, no compression (a small answer
/// could unpack into a huge one), and no stored credential.
QNetworkRequest plainRequest(const std::string& url);

struct PlainAnswer {
    int status = 0;
    std::string body;
};
/// One GET without any proxy; the certificate must be one that this system's authorities vouch for. Any whole
/// answer of at most `limit` bytes is one, whatever its status; all else is Unavailable with the reason as
/// its text. Blocks in a nested event loop.
Result<PlainAnswer> plainGet(const QNetworkRequest& request, std::int64_t limit, int timeoutMs);

} // namespace rubber::desktop
