# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(rubber_relay_core PRIVATE
  journal/disk.cpp
  journal/frame_reader.cpp
  journal/journal.cpp
  journal/journal_scan.cpp
  journal/repair.cpp
  journal/segment.cpp
  journal/segment_writer.cpp
  journal/sync_thread.cpp
)
find_package(Threads REQUIRED)
target_link_libraries(rubber_relay_core PUBLIC Threads::Threads)
