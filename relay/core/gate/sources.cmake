# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(rubber_relay_core PRIVATE
  gate/auth_failures.cpp
  gate/bound.cpp
  gate/endpoint_table.cpp
  gate/header_policy.cpp
  gate/rate_window.cpp
  gate/refusal.cpp
  gate/refusal_shape.cpp
  client_address.cpp
  config.cpp
  config_keys.cpp
  leak_guard.cpp
)
