# SPDX-License-Identifier: GPL-3.0-or-later
# rubber_test(NAME SOURCES a.cpp... LIBRARIES x... [LABELS long] [OWN_SESSION])
# OWN_SESSION: the test is the first process of a session. What the agent remembers of a terminal hangs on that process,
# and whoever started the tests may have ended.
# One executable per unit under test; the test is a Qt Test class whose .cpp includes its own .moc.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Test)
# Where the tree is, for tests that read its files. A header and no definition on every command line: so the objects of
# two clones are the same to the compiler cache.
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/generated/tests/source_dir.h CONTENT
  "// SPDX-License-Identifier: GPL-3.0-or-later\n#pragma once\n#define RUBBER_SOURCE_DIR \"@CMAKE_SOURCE_DIR@\"\n" @ONLY)
function(rubber_test name)
  cmake_parse_arguments(ARG "OWN_SESSION" "TIMEOUT" "SOURCES;LIBRARIES;LABELS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_link_libraries(${name} PRIVATE rubber_flags Qt6::Core Qt6::Test ${ARG_LIBRARIES})
  target_compile_definitions(${name} PRIVATE QT_NO_KEYWORDS)
  target_include_directories(${name} PRIVATE ${CMAKE_BINARY_DIR}/generated/tests)
  if(ARG_OWN_SESSION AND CMAKE_HOST_SYSTEM_NAME STREQUAL "Linux")
    add_test(NAME ${name} COMMAND setsid --wait $<TARGET_FILE:${name}>)
  else()
    add_test(NAME ${name} COMMAND ${name})
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT 480
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;UBSAN_OPTIONS=print_stacktrace=1")
  if(CMAKE_CURRENT_SOURCE_DIR MATCHES "tests/desktop")
    set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT
      "LSAN_OPTIONS=print_suppressions=0:suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp")
  endif()
  if(ARG_TIMEOUT)
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT})
  endif()
  if(ARG_LABELS)
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}")
  endif()
endfunction()
