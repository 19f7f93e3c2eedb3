# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name responses_facts responses_answer chat_extras completions max_price)
  rubber_test(${name}_test SOURCES ${name}_test.cpp LIBRARIES rubber_relay_core)
endforeach()
