// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/lane.h"
#include "desktop/app/lent_key.h"
#include "shared/clock.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace rubber::agent {

/// Looks every 20 s whether a relay was restarted and waits to be unsealed by this device
/// (app/auto_unseal.h), for as long as the vault's key is lent to it. The work is done on a thread of its
/// own, which gives the key back after each look; relays that do not answer delay nobody.
class UnsealKeeper : public QObject {
public:
    UnsealKeeper(desktop::Lane::MakeApp makeApp, const Clock& clock, std::function<desktop::LentKey()> lend);
    ~UnsealKeeper() override;

private:
    void look();
    const Clock& m_clock;
    std::function<desktop::LentKey()> m_lend;
    BootTime m_next;
    bool m_looking = false;
    QTimer m_timer;
    desktop::Lane m_lane; ///< Last: it ends first.
};

} // namespace rubber::agent
