# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name config json_scan request_facts meter refusal header_policy endpoint_table key_ends leak_guard bound client_address rate_window gate)
  rubber_test(${name}_test SOURCES ${name}_test.cpp LIBRARIES rubber_relay_core)
endforeach()
