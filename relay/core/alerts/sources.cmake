# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(rubber_relay_core PRIVATE
  alerts/alert_book.cpp
  alerts/budget_alerts.cpp
  alerts/relay_alerts.cpp
)
