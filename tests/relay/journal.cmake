# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name alert_book audit_log budget_alerts journal journal_repair ledger refusal_counter relay_state row upstream_keys)
  rubber_test(${name}_test SOURCES ${name}_test.cpp LIBRARIES rubber_relay_core)
endforeach()
