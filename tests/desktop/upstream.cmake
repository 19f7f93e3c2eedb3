# SPDX-License-Identifier: GPL-3.0-or-later
# Upstream keys, import, and keeping proxy keys in order.
foreach(test upstream key_care many_keys)
  rubber_test(app_${test}_test SOURCES app_${test}_test.cpp LIBRARIES rubber_app rubber_client rubber_vault)
endforeach()
rubber_test(provider_probe_test SOURCES provider_probe_test.cpp LIBRARIES rubber_app rubber_client rubber_vault Qt6::Network)
find_package(PkgConfig REQUIRED)
pkg_check_modules(ZIP REQUIRED IMPORTED_TARGET libzip>=1.7)
rubber_test(import_test SOURCES import_test.cpp LIBRARIES rubber_app rubber_client rubber_vault PkgConfig::ZIP)
rubber_test(app_import_test SOURCES app_import_test.cpp LIBRARIES rubber_app rubber_client rubber_vault PkgConfig::ZIP)
rubber_test(app_adopt_test SOURCES app_adopt_test.cpp LIBRARIES rubber_app rubber_client rubber_vault PkgConfig::ZIP)
rubber_test(cli_upstream_test SOURCES cli_upstream_test.cpp LIBRARIES rubber_cli rubber_app rubber_client rubber_vault Qt6::Network PkgConfig::ZIP)
