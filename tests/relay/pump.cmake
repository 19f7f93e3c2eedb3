# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name drain growth_wait stream_keep_alive)
  rubber_test(${name}_test SOURCES ${name}_test.cpp LIBRARIES rubber_relay_net)
endforeach()
