# SPDX-License-Identifier: GPL-3.0-or-later
rubber_test(framing_gate_test SOURCES framing_gate_test.cpp LIBRARIES rubber_relay_core)
rubber_test(durable_gate_test SOURCES durable_gate_test.cpp LIBRARIES rubber_relay_net)
rubber_test(upstream_pool_test SOURCES upstream_pool_test.cpp LIBRARIES rubber_relay_net)
rubber_test(phone_session_test SOURCES phone_session_test.cpp LIBRARIES rubber_relay_net)
rubber_test(proxy_session_test SOURCES proxy_session_test.cpp LIBRARIES rubber_relay_net)
