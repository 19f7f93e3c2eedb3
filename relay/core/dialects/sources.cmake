# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(rubber_relay_core PRIVATE
  dialects/decimal_cost.cpp
  dialects/free_meter.cpp
  dialects/json_scan.cpp
  dialects/json_text.cpp
  dialects/openai_chat.cpp
  dialects/openai_facts.cpp
  dialects/openai_fields.cpp
  dialects/openai_meter.cpp
  dialects/openai_usage.cpp
  dialects/root_tap.cpp
)
