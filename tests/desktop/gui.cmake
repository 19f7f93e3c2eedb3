# SPDX-License-Identifier: GPL-3.0-or-later
find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Svg)
rubber_test(gui_look_test SOURCES gui/look_test.cpp LIBRARIES rubber_gui Qt6::Widgets)
rubber_test(gui_parts_test SOURCES gui/parts_test.cpp gui/gallery.cpp LIBRARIES rubber_gui Qt6::Widgets)

# What every test of a screen needs: fixtures, rooms, picture comparison.
add_library(gui_test_support STATIC gui/accessibility_walk.cpp gui/fixtures.cpp gui/pictures.cpp gui/screen_room.cpp)
target_link_libraries(gui_test_support PUBLIC rubber_gui rubber_models rubber_app rubber_client rubber_vault Qt6::Widgets Qt6::Test
  PRIVATE rubber_flags)
target_compile_features(gui_test_support PUBLIC cxx_std_20)
target_include_directories(gui_test_support PUBLIC ${CMAKE_SOURCE_DIR})
target_compile_definitions(gui_test_support PUBLIC RUBBER_SOURCE_DIR="${CMAKE_SOURCE_DIR}" QT_NO_KEYWORDS)
rubber_test(gui_shell_test SOURCES gui/shell_test.cpp LIBRARIES gui_test_support)
rubber_test(gui_accessibility_walk_test SOURCES gui/accessibility_walk_test.cpp LIBRARIES gui_test_support)
rubber_test(gui_table_test SOURCES gui/table_test.cpp LIBRARIES gui_test_support)
rubber_test(gui_wizard_test SOURCES gui/wizard_test.cpp LIBRARIES gui_test_support)
rubber_test(gui_alerts_test SOURCES gui/alerts_test.cpp LIBRARIES gui_test_support)
rubber_test(gui_settings_test SOURCES gui/settings_test.cpp LIBRARIES gui_test_support)
rubber_test(gui_upstream_test SOURCES gui/upstream_test.cpp LIBRARIES gui_test_support)
if(RUBBER_RELAY AND RUBBER_SANDBOX)
  rubber_test(gui_journey_test SOURCES gui/journey_test.cpp gui/real_relay.cpp LIBRARIES gui_test_support Qt6::Network)
  target_compile_definitions(gui_journey_test PRIVATE RUBBER_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
  add_dependencies(gui_journey_test rubberapi-relay rubberapi-sandbox)
endif()
