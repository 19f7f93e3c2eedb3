// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/https_get.h"

#include "desktop/client/plain_exchange.h"

namespace rubber::desktop {

Result<std::string> fetchPublicPage(const std::string& url, std::int64_t limit, int timeoutMs) {
    auto answer = plainGet(plainRequest(url), limit, timeoutMs);
    if (!answer) return fail(ErrorCode::Unavailable, "prices_unreachable: " + answer.error().context);
    if (answer->status != 200)
        return fail(ErrorCode::Unavailable,
                    "prices_unreachable: the server answered " + std::to_string(answer->status));
    return std::move(answer->body);
}

} // namespace rubber::desktop
