# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(rubber_relay_core PRIVATE
  anomaly/act.cpp
  anomaly/loop_watch.cpp
)
