// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/app/vault_presence.h"
#include "desktop/models/session.h"

#include <optional>
#include <string>
#endif

#include <QObject>
#include <QTimer>

namespace rubber::desktop::models {

/// Claims the vault for this window, or tells the session who has it; then it tries again until that one has ended.
/// GUI thread only.
class VaultHolderWatch : public QObject {
    Q_OBJECT
public:
    VaultHolderWatch(Session& session, const Clock& clock, std::string runtimeFolder, QObject* parent = nullptr);
    void look(); ///< Now, and not only when it is time.

private:
    Session& m_session;
    const Clock& m_clock;
    std::string m_runtimeFolder;
    std::optional<VaultPresence> m_presence;
    QTimer m_timer;
};

} // namespace rubber::desktop::models
