# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(rubber_relay_core PRIVATE
  control/admin_api.cpp
  control/attest_control.cpp
  control/audit_control.cpp
  control/authorities.cpp
  control/control_reply.cpp
  control/device_control.cpp
  control/event_feed.cpp
  control/grants.cpp
  control/kill_control.cpp
  control/local_codec.cpp
  control/pairing.cpp
  control/replay_guard.cpp
  control/request_check.cpp
  control/rows_page.cpp
  control/seal_control.cpp
  control/sealing_keys.cpp
  control/share_control.cpp
  control/watch_totals.cpp
  control/webhook_control.cpp
)
