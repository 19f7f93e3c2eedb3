// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN
#include <functional>
#endif

namespace rubber::desktop::gui {

enum class CopyOfKey { Token, EnvLines };

/// Puts a proxy key, or the lines an agent needs, on the clipboard for as long as the settings say. `done` gets
/// the key's name and a sentence that says how long. Neither is called when `owner` is gone by then.
void copyOfKey(QObject* owner, const PageContext& context, const KeyId& key, CopyOfKey what,
               std::function<void(const QString& name, const QString& until)> done,
               std::function<void(const Error& error)> failed);

} // namespace rubber::desktop::gui
