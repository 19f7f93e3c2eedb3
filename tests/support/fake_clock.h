// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"

namespace rubber::test {

/// A clock that stands still until told otherwise. Starts at 2026-03-10 12:00:00 UTC.
class FakeClock final : public Clock {
public:
    WallTime wall() const override { return m_wall; }
    BootTime boot() const override { return m_boot; }
    void advance(Duration d) {
        m_wall.ms += d.ms;
        m_boot.ms += d.ms;
    }
    void jumpWall(Duration d) { m_wall.ms += d.ms; } ///< The wall clock alone, either way.
    void setWall(WallTime t) { m_wall = t; }

private:
    WallTime m_wall{1'773'144'000'000};
    BootTime m_boot{1'000'000};
};

} // namespace rubber::test
