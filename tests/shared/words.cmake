# SPDX-License-Identifier: GPL-3.0-or-later
set(units money clock ip_address)
if(EXISTS ${CMAKE_SOURCE_DIR}/shared/crypto/digest.cpp)
  list(APPEND units record codec pairing)
endif()
foreach(unit IN LISTS units)
  rubber_test(${unit}_test SOURCES ${unit}_test.cpp LIBRARIES rubber_shared)
endforeach()
