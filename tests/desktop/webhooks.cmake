# SPDX-License-Identifier: GPL-3.0-or-later
rubber_test(app_webhooks_test SOURCES app_webhooks_test.cpp LIBRARIES rubber_app rubber_vault rubber_client)
rubber_test(gui_webhooks_test SOURCES gui/webhooks_test.cpp LIBRARIES gui_test_support)
rubber_test(cli_webhook_test SOURCES cli_webhook_test.cpp LIBRARIES rubber_cli rubber_app rubber_client rubber_vault)
