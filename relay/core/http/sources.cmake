# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(rubber_relay_core PRIVATE
  http/head.cpp
  http/grammar.cpp
  http/framing_fields.cpp
  http/framing_gate.cpp
  http/chunked_reader.cpp
)
