// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/phone/kill_page.h"

#include "relay/core/phone/shipped_kill_page.h"
#include "shared/crypto/digest.h"

#include <string_view>

namespace rubber::relay {
namespace {

/// What stands between the tags, which is what browsers hash.
std::string sourceHash(std::string_view text) { return "'sha256-" + toBase64(asText(sha256(text))) + "'"; }

constexpr std::string_view kCareful = "Cache-Control: no-store\r\n"
                                      "Referrer-Policy: no-referrer\r\n"
                                      "X-Content-Type-Options: nosniff\r\n"
                                      "X-Robots-Tag: noindex, nofollow\r\n"
                                      "Cross-Origin-Resource-Policy: same-origin\r\n";

KillPage made() {
    const std::string_view style = shippedKillPageStyle(), script = shippedKillPageScript();
    KillPage page;
    page.html = shippedKillPageText();
    const auto put = [&page](std::string_view mark, std::string_view text) {
        page.html.replace(page.html.find(mark), mark.size(), text);
    };
    put("/*STYLE*/", style);
    put("/*SCRIPT*/", script);
    page.headers = "Content-Type: text/html; charset=utf-8\r\n"
                   "Content-Security-Policy: default-src 'none'; script-src " +
                   sourceHash(script) + "; style-src " + sourceHash(style) +
                   "; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; "
                   "frame-ancestors 'none'\r\n"
                   "X-Frame-Options: DENY\r\n"
                   "Cross-Origin-Opener-Policy: same-origin\r\n";
    page.headers += kCareful;
    return page;
}

} // namespace

const KillPage& KillPage::shipped() {
    static const KillPage page = made();
    return page;
}

std::string phoneAnswerHeaders() {
    std::string headers = "Content-Type: application/json\r\n"
                          "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n";
    headers += kCareful;
    return headers;
}

} // namespace rubber::relay
