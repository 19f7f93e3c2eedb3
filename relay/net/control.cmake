# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(rubber_relay_net PRIVATE
  beast_impl.cpp
  control_certificate.cpp
  control_listener.cpp
  control_session.cpp
  feed_session.cpp
  local_addresses.cpp
  local_socket.cpp
)
