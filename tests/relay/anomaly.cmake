# SPDX-License-Identifier: GPL-3.0-or-later
# Canaries and anomalies.
foreach(name canary anomaly_gate loop_watch)
  rubber_test(${name}_test SOURCES ${name}_test.cpp LIBRARIES rubber_relay_core)
endforeach()
rubber_test(anomaly_month_test SOURCES anomaly_month_test.cpp ../support/month.cpp LIBRARIES rubber_relay_core)
