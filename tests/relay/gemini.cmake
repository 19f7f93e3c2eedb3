# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name gemini_facts gemini_answer json_array_splitter)
  rubber_test(${name}_test SOURCES ${name}_test.cpp LIBRARIES rubber_relay_core)
endforeach()
