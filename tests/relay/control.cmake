# SPDX-License-Identifier: GPL-3.0-or-later
rubber_test(control_small_parts_test SOURCES control/small_parts_test.cpp LIBRARIES rubber_relay_net)

rubber_test(relay_pairing_test SOURCES control/relay_pairing_test.cpp LIBRARIES rubber_relay_core)
rubber_test(admin_api_test SOURCES control/admin_api_test.cpp LIBRARIES rubber_relay_core)
rubber_test(kill_link_test SOURCES control/kill_link_test.cpp LIBRARIES rubber_relay_core)
rubber_test(attest_control_test SOURCES control/attest_control_test.cpp LIBRARIES rubber_relay_core)
rubber_test(evidence_test SOURCES evidence_test.cpp LIBRARIES rubber_relay_core)
rubber_test(event_feed_test SOURCES control/event_feed_test.cpp LIBRARIES rubber_relay_core)
rubber_test(control_session_test SOURCES control/control_session_test.cpp LIBRARIES rubber_relay_net)
rubber_test(local_socket_test SOURCES control/local_socket_test.cpp LIBRARIES rubber_relay_net)
rubber_test(relay_commands_test SOURCES control/relay_commands_test.cpp LIBRARIES rubber_relay_commands)
