# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name courier outbox webhook_body webhook_request)
  rubber_test(${name}_test SOURCES webhooks/${name}_test.cpp LIBRARIES rubber_relay_core)
endforeach()
rubber_test(webhook_control_test SOURCES webhooks/webhook_control_test.cpp LIBRARIES rubber_relay_core)
rubber_test(webhook_sender_test SOURCES webhooks/webhook_sender_test.cpp LIBRARIES rubber_relay_net)
