# SPDX-License-Identifier: GPL-3.0-or-later
rubber_test(framing_gate_test SOURCES framing_gate_test.cpp LIBRARIES rubber_relay_core)
