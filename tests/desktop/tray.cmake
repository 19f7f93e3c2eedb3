# SPDX-License-Identifier: GPL-3.0-or-later
find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets)
rubber_test(tray_facts_test SOURCES gui/tray_facts_test.cpp LIBRARIES rubber_tray)
rubber_test(tray_glyph_test SOURCES gui/tray_glyph_test.cpp LIBRARIES rubber_tray Qt6::Widgets)
rubber_test(secret_clipboard_test SOURCES gui/secret_clipboard_test.cpp LIBRARIES rubber_system Qt6::Widgets)
rubber_test(system_test SOURCES gui/system_test.cpp LIBRARIES rubber_system rubber_app Qt6::Widgets)

if(NOT APPLE AND NOT WIN32)
  find_package(Qt6 6.4 REQUIRED COMPONENTS DBus)
  rubber_test(no_bus_test SOURCES gui/no_bus_test.cpp LIBRARIES rubber_system rubber_tray Qt6::Widgets)
  add_library(rubber_fake_desktop STATIC EXCLUDE_FROM_ALL gui/fake_service.cpp gui/fake_shell.cpp)
  target_link_libraries(rubber_fake_desktop PUBLIC Qt6::DBus Qt6::Gui PRIVATE rubber_flags)
  target_compile_definitions(rubber_fake_desktop PRIVATE QT_NO_KEYWORDS)

  # rubber_desktop_test(NAME SOURCES ... LIBRARIES ... [RUNS function...]): under an X server, a window manager and a bus of its
  # own. With RUNS each function has a process and a desktop of its own.
  function(rubber_desktop_test name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LIBRARIES;RUNS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${name} PRIVATE rubber_flags rubber_fake_desktop Qt6::Test ${ARG_LIBRARIES})
    target_compile_definitions(${name} PRIVATE QT_NO_KEYWORDS)
    set(desktop ${CMAKE_SOURCE_DIR}/tests/support/with_desktop.sh)
    set(tests)
    foreach(run IN LISTS ARG_RUNS)
      add_test(NAME ${name}.${run} COMMAND ${desktop} $<TARGET_FILE:${name}> ${run})
      list(APPEND tests ${name}.${run})
    endforeach()
    if(NOT ARG_RUNS)
      add_test(NAME ${name} COMMAND ${desktop} $<TARGET_FILE:${name}>)
      set(tests ${name})
    endif()
    set(suppressions ${CMAKE_SOURCE_DIR}/tests/support/lsan.supp)
    set_tests_properties(${tests} PROPERTIES TIMEOUT 240 ENVIRONMENT
      "UBSAN_OPTIONS=print_stacktrace=1;LSAN_OPTIONS=print_suppressions=0:suppressions=${suppressions}")
  endfunction()

  rubber_desktop_test(tray_desktop_test SOURCES gui/tray_desktop_test.cpp LIBRARIES rubber_tray Qt6::Widgets
    RUNS withAPanel withAPanelThatIsLate withNoPanelAndThenOne withAnOldTrayAndAMouse)
  foreach(name notifier session clipboard)
    rubber_desktop_test(${name}_desktop_test SOURCES gui/${name}_desktop_test.cpp LIBRARIES rubber_system Qt6::Widgets)
  endforeach()
  rubber_desktop_test(program_desktop_test SOURCES gui/program_desktop_test.cpp LIBRARIES gui_test_support
    RUNS theWholeWayFromTheLoginToARestore aKillThatIsNotConfirmedStaysOnTheScreenWithItsRetry
      closingKeepsItInTheTrayAndAPanelThatDiesStrandsNobody)
  # The system's Python: the accessibility bindings are Debian's.
  add_test(NAME at_spi COMMAND ${CMAKE_SOURCE_DIR}/tests/support/with_desktop.sh /usr/bin/python3 -B -W ignore
    ${CMAKE_CURRENT_SOURCE_DIR}/gui/at_spi.py)
  add_test(NAME wayland COMMAND ${CMAKE_SOURCE_DIR}/tests/support/wayland_smoke.sh ${CMAKE_BINARY_DIR}/bin/rubberapi-desktop)
  set_tests_properties(wayland PROPERTIES TIMEOUT 120 SKIP_REGULAR_EXPRESSION "^SKIP")
  set_tests_properties(at_spi PROPERTIES TIMEOUT 240 ENVIRONMENT
    "RUBBER_BIN=${CMAKE_BINARY_DIR}/bin;LSAN_OPTIONS=print_suppressions=0:suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp")
endif()
