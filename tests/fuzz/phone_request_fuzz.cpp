// SPDX-License-Identifier: GPL-3.0-or-later
// What strangers may send to the kill page. What is accepted is one of exactly two forms, and gives its own
// bytes back.
#include "relay/core/phone/phone_request.h"
#include "shared/kill_token.h"
#include "shared/result.h"

#include <cstdint>
#include <string>

using namespace rubber;
using relay::PhoneRequest;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view body(reinterpret_cast<const char*>(data), size);
    const auto request = relay::parsePhoneRequest(body);
    if (!request) return 0;
    CHECK(body.size() <= relay::kPhoneBodyBytes);
    const bool kills = request->action == PhoneRequest::Action::Kill;
    CHECK(std::string(kills ? "action=kill" : "action=show") + "&token=" + std::string(request->token) ==
          body);
    CHECK(request->token.find('&') == std::string_view::npos);
    if (const auto id = parseKillToken(request->token)) {
        CHECK(request->token.size() == 71 && id->text().size() == 12);
        CHECK(request->token.substr(8, 12) == id->text());
    }
    return 0;
}
