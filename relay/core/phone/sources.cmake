# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(rubber_relay_core PRIVATE
  phone/kill_page.cpp
  phone/phone_answer.cpp
  phone/phone_kill.cpp
  phone/phone_request.cpp
)
# The page is data; built in, so that a relay needs no folder of files.
set(kill_page ${CMAKE_SOURCE_DIR}/resources/kill_page)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
  ${kill_page}/page.html ${kill_page}/page.css ${kill_page}/page.js)
file(READ ${kill_page}/page.html RUBBER_KILL_PAGE_TEXT)
file(READ ${kill_page}/page.css RUBBER_KILL_PAGE_STYLE)
file(READ ${kill_page}/page.js RUBBER_KILL_PAGE_SCRIPT)
configure_file(${kill_page}/shipped_kill_page.cpp.in ${CMAKE_CURRENT_BINARY_DIR}/shipped_kill_page.cpp @ONLY)
target_sources(rubber_relay_core PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/shipped_kill_page.cpp)
