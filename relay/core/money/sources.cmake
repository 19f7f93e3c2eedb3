# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(rubber_relay_core PRIVATE
  money/account.cpp
  money/budget_rules.cpp
  money/hold.cpp
  money/ledger.cpp
  money/ledger_fold.cpp
  money/pool.cpp
)
