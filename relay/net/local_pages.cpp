// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/local_pages.h"

#include "relay/net/answer_bytes.h"

namespace rubber::relay {

std::string LocalPage::bytes(bool keepAlive) const {
    return wholeAnswer(status, "content-type: text/plain\r\ncache-control: no-store\r\n", body, keepAlive,
                       headOnly);
}

std::optional<LocalPage> localPage(const RequestHead& head, const RelayState& state) {
    const bool isHead = head.method == "HEAD";
    if (head.method != "GET" && !isHead) return std::nullopt;
    if (head.path == "/healthz") return LocalPage{200, "ok\n", isHead};
    if (head.path != "/readyz") return std::nullopt;
    const auto because = state.draining() ? std::string("draining") : state.notAcceptingBecause();
    if (because.empty()) return LocalPage{200, "ready\n", isHead};
    return LocalPage{503, because + "\n", isHead};
}

} // namespace rubber::relay
