# SPDX-License-Identifier: GPL-3.0-or-later
# What the owner sets and is told: settings, events, alerts, drafts, backups, keychain.
foreach(test settings events alerts alert_news)
  rubber_test(app_${test}_test SOURCES app_${test}_test.cpp LIBRARIES rubber_app rubber_client rubber_vault)
endforeach()
rubber_test(owner_events_test SOURCES owner_events_test.cpp LIBRARIES rubber_vault)
