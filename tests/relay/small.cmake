# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name root_tap model_list multipart media_facts media_answer media_gate)
  rubber_test(${name}_test SOURCES ${name}_test.cpp LIBRARIES rubber_relay_core)
endforeach()
rubber_test(own_answers_test SOURCES own_answers_test.cpp LIBRARIES rubber_relay_core)
rubber_test(body_budget_test SOURCES body_budget_test.cpp LIBRARIES rubber_relay_core)
rubber_test(metrics_test SOURCES metrics_test.cpp LIBRARIES rubber_relay_core)
