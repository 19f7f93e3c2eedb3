# SPDX-License-Identifier: GPL-3.0-or-later
# The relay client and the command line.
find_package(Qt6 6.4 REQUIRED COMPONENTS Network WebSockets)

rubber_test(pinned_tls_test SOURCES pinned_tls_test.cpp LIBRARIES rubber_client Qt6::Network)
rubber_test(https_relay_client_test SOURCES https_relay_client_test.cpp LIBRARIES rubber_client Qt6::Network)
rubber_test(https_get_test SOURCES https_get_test.cpp LIBRARIES rubber_client Qt6::Network)
rubber_test(proxy_test SOURCES proxy_test.cpp LIBRARIES rubber_client Qt6::Network)
rubber_test(event_listener_test SOURCES event_listener_test.cpp LIBRARIES rubber_client Qt6::Network Qt6::WebSockets)

rubber_test(cli_deploy_test SOURCES cli_deploy_test.cpp LIBRARIES rubber_cli)
rubber_test(cli_format_test SOURCES cli_format_test.cpp LIBRARIES rubber_cli)
rubber_test(cli_options_test SOURCES cli_options_test.cpp LIBRARIES rubber_cli)
rubber_test(cli_terminal_test SOURCES cli_terminal_test.cpp LIBRARIES rubber_cli)
rubber_test(cli_passphrase_test SOURCES cli_passphrase_test.cpp LIBRARIES rubber_cli util)
foreach(test commands list many_keys prices waiting)
  rubber_test(cli_${test}_test SOURCES cli_${test}_test.cpp LIBRARIES rubber_cli rubber_app rubber_client rubber_vault)
endforeach()
