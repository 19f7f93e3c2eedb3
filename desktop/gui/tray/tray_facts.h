// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>
#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read <compare>.
#include "shared/ids.h"
#include "shared/money.h"
#endif

namespace rubber::desktop::gui {

/// One proxy key as the tray's submenus list it.
struct TrayKey {
    enum class State { Alive, Suspended, Dead };
    KeyId id;
    QString name;
    Money spentToday;
    State state = State::Alive;
    bool operator==(const TrayKey&) const = default;
};

/// Everything the tray shows, as plain values: made by whoever knows, drawn by `Tray`. A flag is true as long
/// as it holds for at least one key or relay.
struct TrayFacts {
    enum class Vault { None, Locked, Unlocked };
    Vault vault = Vault::None;

    /// The vault was not opened since the start: the kill file names keys, and nothing else is known of them.
    bool onlyNames = false;
    /// Locked, and the relays tell sums all the same: of all keys together, never of one.
    bool sumsOnly = false;
    Money spentToday;
    bool spendIsAtLeast = false; ///< Some requests had no price, so the sum is a lower bound.
    int activeKeys = 0, totalKeys = 0;
    int relaysOnline = 0, relaysTotal = 0;
    QString relayName; ///< Named where there is only one.
    QString asOf;      ///< "14:02": when the numbers were last heard, shown while offline.

    bool nearLimit = false;
    bool overLimit = false;
    bool refused = false; ///< A provider refuses an upstream key.
    bool identityChanged = false;
    bool killUnconfirmed = false;
    bool somethingKilled = false; ///< And nobody has looked at it since: a glyph that stays red says nothing.
    bool allKilled = false;       ///< By "kill all", not yet restored.

    std::vector<TrayKey> keysBySpend; ///< Dearest today first.
    std::vector<TrayKey> keysByUse;   ///< Most used first.

    bool showSpendWhileLocked = true;
    bool hideNamesWhileLocked = true;
    bool askBeforeKillAll = false; ///< The entry gets its ellipsis; whoever takes the signal asks.

    bool locked() const { return vault == Vault::Locked; }
    bool namesHidden() const { return vault != Vault::Unlocked && hideNamesWhileLocked; }
    bool spendHidden() const { return (onlyNames && !sumsOnly) || (locked() && !showSpendWhileLocked); }
    bool keySpendHidden() const { return onlyNames || sumsOnly || spendHidden(); }
    bool offline() const { return relaysTotal > 0 && relaysOnline == 0; }
    bool operator==(const TrayFacts&) const = default;
};

} // namespace rubber::desktop::gui
