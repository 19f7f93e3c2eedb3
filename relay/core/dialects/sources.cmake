# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(rubber_relay_core PRIVATE
  dialects/answer_reader.cpp
  dialects/decimal_cost.cpp
  dialects/dialect_table.cpp
  dialects/facts_reader.cpp
  dialects/free_meter.cpp
  dialects/generation.cpp
  dialects/json_scan.cpp
  dialects/json_text.cpp
  dialects/metered_answer.cpp
  dialects/openai_answer.cpp
  dialects/openai_chat.cpp
  dialects/openai_facts.cpp
  dialects/openai_family_facts.cpp
  dialects/openai_fields.cpp
  dialects/openai_responses.cpp
  dialects/openai_usage.cpp
  dialects/responses_answer.cpp
  dialects/responses_facts.cpp
  dialects/responses_fields.cpp
  dialects/responses_input.cpp
  dialects/responses_tools.cpp
  dialects/root_tap.cpp
  dialects/usage_reading.cpp
)
