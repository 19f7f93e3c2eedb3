# SPDX-License-Identifier: GPL-3.0-or-later
rubber_test(relay_state_test SOURCES relay_state_test.cpp LIBRARIES rubber_relay_core)
