# SPDX-License-Identifier: GPL-3.0-or-later
# What CPack makes of the components. installers/package.sh is the way to run it.
set(CPACK_PACKAGE_NAME rubberapi)
set(CPACK_PACKAGE_VENDOR "RubberAPI")
set(CPACK_PACKAGE_CONTACT "The RubberAPI developers <security@rubberapi.invalid>")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Disposable keys, limits and a kill switch for AI agents")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_SOURCE_GENERATOR "")
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_THREADS 0)

set(CPACK_COMPONENTS_ALL)
if(RUBBER_RELAY)
  list(APPEND CPACK_COMPONENTS_ALL relay)
endif()
if(RUBBER_DESKTOP)
  list(APPEND CPACK_COMPONENTS_ALL cli desktop)
endif()
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)

set(_relay "This is the relay, which stands between agents and providers")
set(_cli "This is the command line, with the vault and all it can do")
set(_desktop "This is the app: live spend, charts, and the kill switch")

# --- Debian
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "https://github.com/rubberapi/rubberapi")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
foreach(component RELAY CLI DESKTOP)
  string(TOLOWER ${component} _name)
  set(CPACK_DEBIAN_${component}_DESCRIPTION "${_${_name}}.\nRubberAPI gives agents disposable keys of your own relay\ninstead of your real API key, with dollar limits, model lists,\nan address lock, an audit log and a kill switch.")
  set(CPACK_DEBIAN_${component}_PACKAGE_PRIORITY optional)
  set(CPACK_COMPONENT_${component}_DESCRIPTION "${_${_name}}")
endforeach()
set(CPACK_DEBIAN_RELAY_PACKAGE_NAME rubberapi-relay)
set(CPACK_DEBIAN_RELAY_PACKAGE_SECTION net)
set(CPACK_DEBIAN_RELAY_PACKAGE_DEPENDS "ca-certificates")
set(CPACK_DEBIAN_RELAY_PACKAGE_RECOMMENDS "systemd")
set(CPACK_DEBIAN_RELAY_PACKAGE_SUGGESTS "uacme")
set(CPACK_DEBIAN_RELAY_PACKAGE_CONTROL_EXTRA
  ${CMAKE_SOURCE_DIR}/installers/linux/debian/relay/postinst
  ${CMAKE_SOURCE_DIR}/installers/linux/debian/relay/prerm
  ${CMAKE_SOURCE_DIR}/installers/linux/debian/relay/postrm)
set(CPACK_DEBIAN_CLI_PACKAGE_NAME rubberapi)
set(CPACK_DEBIAN_CLI_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_CLI_PACKAGE_DEPENDS "ca-certificates")
set(CPACK_DEBIAN_CLI_PACKAGE_SUGGESTS "rubberapi-desktop, bash-completion, libsecret-1-0")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME rubberapi-desktop)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SECTION utils)
# The SVG plugin is opened at run time, so no look at the program finds it.
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "rubberapi (= ${PROJECT_VERSION}), libqt6svg6, hicolor-icon-theme")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS "qt6-wayland, dbus")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SUGGESTS "gnome-keyring")

# --- RPM
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later")
set(CPACK_RPM_RELAY_PACKAGE_NAME rubberapi-relay)
set(CPACK_RPM_CLI_PACKAGE_NAME rubberapi)
set(CPACK_RPM_DESKTOP_PACKAGE_NAME rubberapi-desktop)
set(CPACK_RPM_DESKTOP_PACKAGE_REQUIRES "rubberapi = ${PROJECT_VERSION}")
set(CPACK_RPM_RELAY_POST_INSTALL_SCRIPT_FILE ${CMAKE_SOURCE_DIR}/installers/linux/rpm/relay.post)
set(CPACK_RPM_RELAY_PRE_UNINSTALL_SCRIPT_FILE ${CMAKE_SOURCE_DIR}/installers/linux/rpm/relay.preun)
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
  /usr/lib/systemd /usr/lib/systemd/system /usr/lib/sysusers.d /usr/share/man /usr/share/man/man1 /usr/share/man/man8
  /usr/share/metainfo /usr/share/applications /usr/share/bash-completion /usr/share/bash-completion/completions
  /usr/share/zsh /usr/share/zsh/vendor-completions /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/icons)
set(CPACK_RPM_SPEC_MORE_DEFINE "%define _buildhost rubberapi\n%define use_source_date_epoch_as_buildtime 1\n%define clamp_mtime_to_source_date_epoch 1\n%define source_date_epoch_from_changelog 0")

# --- One folder to unpack anywhere
set(CPACK_ARCHIVE_COMPONENT_INSTALL OFF)
set(CPACK_SYSTEM_NAME "${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}")
string(TOLOWER "${CPACK_SYSTEM_NAME}" CPACK_SYSTEM_NAME)

# macOS, Windows, AppImage and Flatpak have scripts of their own: installers/README.md.
include(CPack)
