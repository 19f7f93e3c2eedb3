# SPDX-License-Identifier: GPL-3.0-or-later
# Upstream keys, import, and keeping proxy keys in order.
foreach(test upstream key_care)
  rubber_test(app_${test}_test SOURCES app_${test}_test.cpp LIBRARIES rubber_app rubber_client rubber_vault)
endforeach()
rubber_test(provider_probe_test SOURCES provider_probe_test.cpp LIBRARIES rubber_app rubber_client rubber_vault Qt6::Network)
