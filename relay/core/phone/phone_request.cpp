// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/phone/phone_request.h"

namespace rubber::relay {

std::optional<PhoneRequest> parsePhoneRequest(std::string_view body) {
    constexpr std::string_view show = "action=show&token=", kill = "action=kill&token=";
    if (body.size() > kPhoneBodyBytes) return std::nullopt;
    PhoneRequest request;
    if (body.starts_with(kill))
        request.action = PhoneRequest::Action::Kill;
    else if (!body.starts_with(show))
        return std::nullopt;
    request.token = body.substr(show.size());
    if (request.token.find_first_of("&=%+ \r\n") != std::string_view::npos) return std::nullopt;
    return request;
}

} // namespace rubber::relay
