# SPDX-License-Identifier: GPL-3.0-or-later
# Canaries, and what is unusual for a key.
foreach(test canary anomalies)
  rubber_test(app_${test}_test SOURCES app_${test}_test.cpp LIBRARIES rubber_app rubber_client rubber_vault)
endforeach()
