# SPDX-License-Identifier: GPL-3.0-or-later
# Spend over time, and the charts that show it.
foreach(test spend_series)
  rubber_test(app_${test}_test SOURCES app_${test}_test.cpp LIBRARIES rubber_app rubber_client rubber_vault)
endforeach()
rubber_test(app_latency_test SOURCES app_latency_test.cpp LIBRARIES rubber_app rubber_client rubber_vault)
rubber_test(vault_spend_sums_test SOURCES vault_spend_sums_test.cpp LIBRARIES rubber_vault)
rubber_test(models_spend_test SOURCES models_spend_test.cpp LIBRARIES gui_test_support)
rubber_test(gui_overview_test SOURCES gui/overview_test.cpp gui/overview_room.cpp LIBRARIES gui_test_support rubber_system)
rubber_test(gui_overview_states_test SOURCES gui/overview_states_test.cpp gui/overview_room.cpp LIBRARIES gui_test_support rubber_system)
rubber_test(gui_charts_test SOURCES gui/charts_test.cpp LIBRARIES gui_test_support)
rubber_test(gui_series_colours_test SOURCES gui/series_colours_test.cpp LIBRARIES rubber_gui)
