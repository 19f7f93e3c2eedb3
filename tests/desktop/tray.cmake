# SPDX-License-Identifier: GPL-3.0-or-later
find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets)
rubber_test(tray_facts_test SOURCES gui/tray_facts_test.cpp LIBRARIES rubber_tray)
rubber_test(tray_glyph_test SOURCES gui/tray_glyph_test.cpp LIBRARIES rubber_tray Qt6::Widgets)
