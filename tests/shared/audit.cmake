# SPDX-License-Identifier: GPL-3.0-or-later
# What both sides know of the audit log: its tree, its notes.
foreach(unit merkle signed_note)
  rubber_test(${unit}_test SOURCES ${unit}_test.cpp LIBRARIES rubber_shared)
endforeach()
find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_test(NAME merkle_vectors COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/merkle_vectors.py
  ${CMAKE_CURRENT_SOURCE_DIR}/merkle_test.cpp)
