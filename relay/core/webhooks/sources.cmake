# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(rubber_relay_core PRIVATE
  webhooks/body.cpp
  webhooks/courier.cpp
  webhooks/delivery.cpp
  webhooks/event.cpp
  webhooks/outbox.cpp
  webhooks/retry.cpp
  webhooks/signature.cpp
  webhooks/webhook_secrets.cpp
  webhooks/webhook_url.cpp
)
