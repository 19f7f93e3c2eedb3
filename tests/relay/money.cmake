# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name call_dialects escape_watch generation pool)
  rubber_test(${name}_test SOURCES ${name}_test.cpp LIBRARIES rubber_relay_core)
endforeach()
