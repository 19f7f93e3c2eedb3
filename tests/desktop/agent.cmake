# SPDX-License-Identifier: GPL-3.0-or-later
find_package(Qt6 6.4 REQUIRED COMPONENTS Network)
foreach(test frame approvals link)
  rubber_test(agent_${test}_test SOURCES agent/${test}_test.cpp LIBRARIES rubber_agent Qt6::Network)
endforeach()
rubber_test(agent_server_test SOURCES agent/server_test.cpp LIBRARIES rubber_agent rubber_app rubber_client rubber_vault Qt6::Network)
rubber_test(agent_verbs_test SOURCES agent/verbs_test.cpp LIBRARIES rubber_cli rubber_agent rubber_app rubber_client rubber_vault Qt6::Network)
rubber_test(agent_window_test SOURCES agent/window_test.cpp LIBRARIES rubber_gui_agent rubber_gui Qt6::Widgets)
