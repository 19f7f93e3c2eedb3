// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/keys/key_actions.h"
#include "desktop/gui/parts/sheet.h"

namespace rubber::desktop::gui {

/// The smaller sheets of the page. Each deletes itself when it is done.

/// When the old token ends (of a canary: at once), then a new one under the same name.
enum class Rotates { Key, Canary };
Sheet* openRotateSheet(KeyActions& actions, const QString& key, const QString& name, Rotates what, QWidget* page);
/// Makes a canary: its name, and which relay it is on. `made` gets its id.
Sheet* openCanarySheet(const PageContext& context, std::function<void(const QString& key)> made, QWidget* page);
/// Two buttons for who cannot hold one; the focus is on Cancel.
Sheet* openKillSheet(KeyActions& actions, const QStringList& keys, QWidget* page);
/// `name` is said when it is one key.
Sheet* openArchiveQuestion(KeyActions& actions, const QStringList& keys, const QString& name, QWidget* page);
/// Killed keys with ticks: all but those that were dead before the last "kill all".
Sheet* openRestoreSheet(const PageContext& context, const models::KeysModel& keys, QWidget* page);
/// What is in the archive: back to the list, or deleted for good after its name was typed.
Sheet* openArchiveSheet(const PageContext& context, QWidget* page);
/// What a vault and a relay say of the same key.
Sheet* openDifferencesSheet(const KeyReport& key, WallTime now, QWidget* page);
/// The lines of a new key, or of a new token.
Sheet* openLinesSheet(const PageContext& context, const QString& key, const QString& title,
                      const QStringList& warnings, QWidget* page);

} // namespace rubber::desktop::gui
