# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(rubber_relay_core PRIVATE
  audit/audit_keeper.cpp
  audit/audit_log.cpp
  audit/tree_file.cpp
  audit/tree_recovery.cpp
  audit/verify_tree.cpp
)
