# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(rubber_relay_core PRIVATE
  gate/auth_failures.cpp
  gate/bound.cpp
  gate/bounded_subject.cpp
  gate/budget_answer.cpp
  gate/endpoint_table.cpp
  gate/gate.cpp
  gate/gate_money.cpp
  gate/gate_running.cpp
  gate/header_policy.cpp
  gate/local_answer.cpp
  gate/output_hold.cpp
  gate/query_key.cpp
  gate/rate_window.cpp
  gate/refusal.cpp
  gate/refusal_shape.cpp
  gate/rules/address.cpp
  gate/rules/alive.cpp
  gate/rules/rate.cpp
  gate/rules/scope.cpp
  client_address.cpp
  config.cpp
  config_keys.cpp
  escape_watch.cpp
  key_ends.cpp
  leak_guard.cpp
)
