# SPDX-License-Identifier: GPL-3.0-or-later
rubber_test(vault_header_test SOURCES vault_header_test.cpp LIBRARIES rubber_vault)
rubber_test(vault_test SOURCES vault_test.cpp LIBRARIES rubber_vault)
rubber_test(passphrase_change_test SOURCES passphrase_change_test.cpp LIBRARIES rubber_vault)
rubber_test(vault_tables_test SOURCES vault_tables_test.cpp LIBRARIES rubber_vault)
rubber_test(vault_upgrade_test SOURCES vault_upgrade_test.cpp LIBRARIES rubber_vault)
rubber_test(vault_requests_test SOURCES vault_requests_test.cpp LIBRARIES rubber_vault)
rubber_test(backup_test SOURCES backup_test.cpp LIBRARIES rubber_vault)

foreach(test pairing devices push key_changes kill kill_queue kill_late kill_at_once requests rows audit restore prices key_lookup policy_words csv)
  rubber_test(app_${test}_test SOURCES app_${test}_test.cpp LIBRARIES rubber_app rubber_client rubber_vault)
endforeach()
rubber_test(openrouter_prices_test SOURCES openrouter_prices_test.cpp LIBRARIES rubber_app)
