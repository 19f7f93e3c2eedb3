# SPDX-License-Identifier: GPL-3.0-or-later
# What the owner sets and is told: settings, events, alerts, drafts, backups, keychain.
foreach(test settings locked_totals read_only events alerts alert_states alert_news backups keychain place vault_shares unseal)
  rubber_test(app_${test}_test SOURCES app_${test}_test.cpp LIBRARIES rubber_app rubber_client rubber_vault)
endforeach()
rubber_test(program_log_test SOURCES program_log_test.cpp LIBRARIES rubber_app)
rubber_test(crash_note_test SOURCES crash_note_test.cpp LIBRARIES rubber_app)
rubber_test(owner_events_test SOURCES owner_events_test.cpp LIBRARIES rubber_vault)
rubber_test(cli_read_only_test SOURCES cli_read_only_test.cpp LIBRARIES rubber_cli rubber_app rubber_client rubber_vault)
rubber_test(cli_owner_test SOURCES cli_owner_test.cpp LIBRARIES rubber_cli rubber_app rubber_client rubber_vault)
rubber_test(system_keychain_test SOURCES system_keychain_test.cpp LIBRARIES rubber_app rubber_vault)
# The same under a real keychain of its own, where there is one.
find_program(RUBBER_DBUS_RUN_SESSION dbus-run-session)
find_program(RUBBER_GNOME_KEYRING gnome-keyring-daemon)
if(RUBBER_DBUS_RUN_SESSION AND RUBBER_GNOME_KEYRING)
  add_test(NAME system_keychain_open
    COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/with_keyring.sh $<TARGET_FILE:system_keychain_test>)
endif()
