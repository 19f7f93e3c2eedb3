# SPDX-License-Identifier: GPL-3.0-or-later
find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Svg)
rubber_test(gui_look_test SOURCES gui/look_test.cpp LIBRARIES rubber_gui Qt6::Widgets)
rubber_test(gui_parts_test SOURCES gui/parts_test.cpp gui/gallery.cpp LIBRARIES rubber_gui Qt6::Widgets)
