# SPDX-License-Identifier: GPL-3.0-or-later
# Kill links: what a phone reads and what becomes of it.
rubber_test(qr_code_test SOURCES qr_code_test.cpp LIBRARIES rubber_app)
rubber_test(app_kill_link_test SOURCES app_kill_link_test.cpp LIBRARIES rubber_app rubber_vault rubber_client)
rubber_test(app_relay_care_test SOURCES app_relay_care_test.cpp LIBRARIES rubber_app rubber_vault rubber_client)
rubber_test(app_relay_way_test SOURCES app_relay_way_test.cpp LIBRARIES rubber_app rubber_vault rubber_client)
