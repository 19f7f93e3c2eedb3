// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/tray/tray_facts.h"

#include <QString>

#include <vector>

namespace rubber::desktop::gui {

/// What an entry of the tray's menu does. `Nothing` is a line to read, `Group` opens a submenu.
enum class TrayAct {
    Nothing,
    Separator,
    Group,
    Open,
    CopyEnv,
    Suspend,
    Lock,
    Unlock,
    Kill,
    KillAll,
    RestoreAll,
    Quit
};

/// One entry, as plain as a D-Bus menu must be: no widgets, no icons.
struct TrayEntry {
    TrayAct act = TrayAct::Nothing;
    QString text;
    KeyId key; ///< Of CopyEnv, Suspend and Kill.
    std::vector<TrayEntry> children;

    bool operator==(const TrayEntry&) const = default;
    /// Same entries in the same order; only words may differ, so a menu that is open may take them.
    bool sameShapeAs(const TrayEntry& other) const;
};

/// The whole menu, top to bottom. What needs the vault open (copy, suspend, restore) is left out while it is
/// locked; kill stays. With names hidden a key is shown by the last four characters of its public id.
std::vector<TrayEntry> menuOf(const TrayFacts& facts);

/// Who draws the menu: Qt itself, or a panel over D-Bus with other rules for "&" and "_".
enum class MenuHost { Widget, Bus };
/// The text for a QAction, so that `&` and `_` of a key's name are shown and mark no shortcut.
QString menuText(const QString& text, MenuHost host);

inline constexpr std::size_t kMostEnvKeys = 5, kMostKillKeys = 10;

} // namespace rubber::desktop::gui
