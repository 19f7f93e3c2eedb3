// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/money/account.h"

#include "shared/result.h"

namespace rubber::relay {

void Account::roll(UtcDay today) {
    if (today <= day) return;
    previousDay = day;
    spentPrevious = spentToday;
    heldPrevious = heldToday;
    day = today;
    spentToday = heldToday = Money();
    requestsToday = 0;
}

Account::Window Account::window(UtcDay window) {
    CHECK(keeps(window));
    if (window == day) return {spentToday, heldToday};
    return {spentPrevious, heldPrevious};
}

} // namespace rubber::relay
