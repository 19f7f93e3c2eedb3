# SPDX-License-Identifier: GPL-3.0-or-later
# Proxy keys as their owner works with them.
rubber_test(app_key_export_test SOURCES app_key_export_test.cpp LIBRARIES rubber_app rubber_client rubber_vault)
rubber_test(app_pending_change_test SOURCES app_pending_change_test.cpp LIBRARIES rubber_app rubber_client rubber_vault)
rubber_test(kills_model_test SOURCES gui/kills_test.cpp LIBRARIES gui_test_support)
rubber_test(models_live_test SOURCES models_live_test.cpp LIBRARIES rubber_models rubber_app rubber_client rubber_vault)
rubber_test(keys_model_test SOURCES gui/keys_model_test.cpp LIBRARIES gui_test_support)
rubber_test(gui_keys_test SOURCES gui/keys_page_test.cpp LIBRARIES gui_test_support)
rubber_test(gui_keys_editor_test SOURCES gui/keys_editor_test.cpp LIBRARIES gui_test_support)
rubber_test(gui_keys_several_test SOURCES gui/keys_several_test.cpp LIBRARIES gui_test_support)
rubber_test(gui_undo_test SOURCES gui/undo_test.cpp LIBRARIES gui_test_support)
rubber_test(gui_anomalies_test SOURCES gui/anomalies_test.cpp LIBRARIES gui_test_support)
rubber_test(gui_canary_test SOURCES gui/canary_test.cpp LIBRARIES gui_test_support)
rubber_test(gui_key_course_test SOURCES gui/key_course_test.cpp LIBRARIES gui_test_support)
