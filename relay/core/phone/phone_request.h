// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace rubber::relay {

/// What the page asks by POST: a form of exactly these two fields in this order, nothing escaped.
///   action=show&token=rk_kill_…      action=kill&token=rk_kill_…
struct PhoneRequest {
    enum class Action { Show, Kill };
    Action action = Action::Show;
    std::string_view token; ///< As it stands; not checked. Points into the body.
};

/// A body that is longer is not read.
inline constexpr std::size_t kPhoneBodyBytes = 256;

/// Nothing for any other text.
std::optional<PhoneRequest> parsePhoneRequest(std::string_view body);

} // namespace rubber::relay
