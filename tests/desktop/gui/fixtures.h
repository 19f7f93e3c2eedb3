// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN

#include "desktop/models/kills.h"
#include "tests/support/fake_clock.h"

#include <QStringList>

/// What screens are shown in tests and pictures: always the same keys, relays and rows.
namespace rubber::test {

/// 2026-03-12 14:02:00 UTC.
inline constexpr WallTime kNow{1'773'324'120'000};

/// A clock that stands at kNow.
FakeClock standingClock();

/// One key as its relay would tell of it; change what a test needs.
desktop::KeyReport keyReport(const std::string& id, const std::string& name, const char* spentToday,
                             const char* dailyLimit);
/// Nine keys in every condition, on home-lab (and one on office).
std::vector<desktop::KeyReport> sampleKeys();
/// One that nobody should use, on home-lab.
desktop::KeyReport canaryReport();
desktop::RelayReport relayReport(const std::string& id, const std::string& name);
/// sampleKeys on two relays that answer.
desktop::StatusReport sampleStatus();
std::vector<desktop::models::RelayLink> onlineLinks();
std::vector<desktop::models::RelayLink> oneOfflineLink(); ///< office, since 13:58.
/// `count` finished requests, newest last, over several keys and models, one minute apart, the last at kNow.
std::vector<desktop::NamedRow> sampleRows(int count);
/// Everything above that is data and no sentence, as screens show it: names, ids, models, addresses, reasons.
/// Texts of a window that are none of these must be translated.
QStringList fixtureTexts();

} // namespace rubber::test

#endif // Q_MOC_RUN
