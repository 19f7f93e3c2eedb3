# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(rubber_relay_core PRIVATE
  metrics/exposition.cpp
  metrics/metrics.cpp
  metrics/metrics_token.cpp
)
