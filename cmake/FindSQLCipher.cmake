# SPDX-License-Identifier: GPL-3.0-or-later
# Gives SQLCipher::SQLCipher, version 4.5 or newer: what installers/sqlcipher.sh built into the cache folder, else the
# system's. The library itself is asked for its version, because header and .pc file carry SQLite's.
set(_cache $ENV{RUBBERAPI_CACHE})
if(NOT _cache AND DEFINED ENV{XDG_CACHE_HOME})
  set(_cache $ENV{XDG_CACHE_HOME}/rubberapi)
elseif(NOT _cache)
  set(_cache $ENV{HOME}/.cache/rubberapi)
endif()

find_package(PkgConfig REQUIRED)
pkg_check_modules(SQLCIPHER_SYSTEM QUIET IMPORTED_TARGET GLOBAL sqlcipher>=3.36)
if(SQLCIPHER_SYSTEM_FOUND)
  add_library(SQLCipher::SQLCipher ALIAS PkgConfig::SQLCIPHER_SYSTEM)
  set(_include ${SQLCIPHER_SYSTEM_INCLUDE_DIRS})
  set(_link ${SQLCIPHER_SYSTEM_LINK_LIBRARIES})
else()
  file(GLOB _roots ${_cache}/sqlcipher-4.*)
  find_library(SQLCIPHER_LIBRARY NAMES libsqlcipher.a PATHS ${_roots} PATH_SUFFIXES lib NO_DEFAULT_PATH)
  find_path(SQLCIPHER_INCLUDE_DIR sqlcipher/sqlite3.h PATHS ${_roots} PATH_SUFFIXES include NO_DEFAULT_PATH)
  if(NOT SQLCIPHER_LIBRARY OR NOT SQLCIPHER_INCLUDE_DIR)
    message(FATAL_ERROR "SQLCipher 4.5 or newer is needed and the system has none. Run installers/sqlcipher.sh once, "
      "or configure with -DRUBBER_DESKTOP=OFF for the relay alone.")
  endif()
  find_package(OpenSSL 3 REQUIRED GLOBAL COMPONENTS Crypto)
  add_library(SQLCipher::SQLCipher STATIC IMPORTED GLOBAL)
  set_target_properties(SQLCipher::SQLCipher PROPERTIES
    IMPORTED_LOCATION ${SQLCIPHER_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${SQLCIPHER_INCLUDE_DIR}/sqlcipher
    INTERFACE_LINK_LIBRARIES "OpenSSL::Crypto;dl;pthread;m")
  set(_include ${SQLCIPHER_INCLUDE_DIR}/sqlcipher)
  set(_link ${SQLCIPHER_LIBRARY} OpenSSL::Crypto dl pthread m)
endif()

if(NOT SQLCIPHER_CIPHER_VERSION)
  file(WRITE ${CMAKE_BINARY_DIR}/sqlcipher_version.cpp [[
#include <sqlite3.h>
#include <cstdio>
int main() {
    sqlite3* db = nullptr;
    if (sqlite3_open(":memory:", &db) != SQLITE_OK) return 1;
    return sqlite3_exec(db, "PRAGMA cipher_version", [](void*, int, char** row, char**) {
        std::printf("%s", row[0]);
        return 0;
    }, nullptr, nullptr) == SQLITE_OK ? 0 : 1;
}
]])
  try_run(_ran _compiled ${CMAKE_BINARY_DIR}/sqlcipher_version ${CMAKE_BINARY_DIR}/sqlcipher_version.cpp
    CMAKE_FLAGS "-DINCLUDE_DIRECTORIES=${_include}" LINK_LIBRARIES ${_link}
    RUN_OUTPUT_VARIABLE _version COMPILE_OUTPUT_VARIABLE _log)
  if(NOT _compiled OR NOT _ran EQUAL 0)
    message(FATAL_ERROR "SQLCipher was found but does not work:\n${_log}")
  endif()
  string(REGEX MATCH "^[0-9.]+" _version "${_version}")
  if(_version VERSION_LESS 4.5)
    message(FATAL_ERROR "SQLCipher ${_version} is too old: 4.5 or newer is needed. Run installers/sqlcipher.sh once.")
  endif()
  set(SQLCIPHER_CIPHER_VERSION ${_version} CACHE INTERNAL "Version the library reports")
  message(STATUS "SQLCipher ${_version}")
endif()
set(SQLCipher_FOUND TRUE)
