# SPDX-License-Identifier: GPL-3.0-or-later
if(CMAKE_SYSTEM_NAME STREQUAL Linux)
  target_sources(rubber_relay_core PRIVATE
    evidence/device_call.cpp
    evidence/make_linux.cpp
    evidence/nitro_module.cpp
    evidence/snp_guest.cpp
    evidence/snp_reports.cpp
  )
else()
  target_sources(rubber_relay_core PRIVATE evidence/make_other.cpp)
endif()
