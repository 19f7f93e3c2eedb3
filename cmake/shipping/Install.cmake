# SPDX-License-Identifier: GPL-3.0-or-later
# What goes beside the programs, by component: relay, cli, desktop. The price book goes with those who show it.
# The day of the commit, or of SOURCE_DATE_EPOCH: two builds of one commit say the same.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
  set(_seconds $ENV{SOURCE_DATE_EPOCH})
else()
  execute_process(COMMAND git -C ${CMAKE_SOURCE_DIR} log -1 --format=%ct OUTPUT_VARIABLE _seconds ERROR_QUIET
    OUTPUT_STRIP_TRAILING_WHITESPACE)
endif()
if(NOT _seconds)
  set(_seconds 0)
endif()
set(ENV{SOURCE_DATE_EPOCH} ${_seconds})
string(TIMESTAMP RUBBER_RELEASE_DATE "%Y-%m-%d" UTC)
string(TIMESTAMP RUBBER_RELEASE_TIME "%a, %d %b %Y %H:%M:%S +0000" UTC)

set(_doc ${CMAKE_INSTALL_DATADIR}/doc)

find_program(RUBBER_GZIP gzip)
# What Debian wants compressed. Without a name and a time in it: the same every time.
function(rubber_compressed out from)
  add_custom_command(OUTPUT ${out} DEPENDS ${from} VERBATIM COMMAND sh -c "\"$0\" -9nc \"$1\" > \"$2\"" ${RUBBER_GZIP} ${from} ${out})
endfunction()

# Documents of a component: <name of its package> and files.
function(rubber_documents component package)
  install(FILES installers/linux/copyright ${ARGN} DESTINATION ${_doc}/${package} COMPONENT ${component})
  if(RUBBER_GZIP)
    set(changes ${CMAKE_BINARY_DIR}/doc/${package}/changelog)
    configure_file(installers/linux/changelog.in ${changes} @ONLY)
    rubber_compressed(${changes}.gz ${changes})
    set_property(GLOBAL APPEND PROPERTY RUBBER_SHIPPED ${changes}.gz)
    install(FILES ${changes}.gz DESTINATION ${_doc}/${package} COMPONENT ${component})
  endif()
endfunction()

# A man page made of --help when the program is built. rubber_man(component target section summary)
function(rubber_man component target section summary)
  set(page ${CMAKE_BINARY_DIR}/man/${target}.${section})
  set(end ${CMAKE_SOURCE_DIR}/cmake/shipping/man/${target}.roff)
  add_custom_command(OUTPUT ${page} VERBATIM COMMENT "Writing ${target}(${section})"
    DEPENDS ${target} ${end} ${CMAKE_SOURCE_DIR}/cmake/shipping/ManPage.cmake
    COMMAND ${CMAKE_COMMAND} -DPROGRAM=$<TARGET_FILE:${target}> -DNAME=${target} -DSECTION=${section} -DSUMMARY=${summary}
      -DDATE=${RUBBER_RELEASE_DATE} -DVERSION=${PROJECT_VERSION} -DOUT=${page} -DEND=${end} ${ARGN}
      -P ${CMAKE_SOURCE_DIR}/cmake/shipping/ManPage.cmake)
  if(RUBBER_GZIP)
    rubber_compressed(${page}.gz ${page})
    set(page ${page}.gz)
  endif()
  set_property(GLOBAL APPEND PROPERTY RUBBER_SHIPPED ${page})
  install(FILES ${page} DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section} COMPONENT ${component})
endfunction()

if(RUBBER_RELAY)
  rubber_documents(relay rubberapi-relay resources/relay.example.toml resources/grafana/rubberapi-relay.json SECURITY.md)
  install(FILES relay/README.md RENAME relay.md DESTINATION ${_doc}/rubberapi-relay COMPONENT relay)
  rubber_man(relay rubberapi-relay 8 "the relay between agents and the APIs they use" -DVERBS=ON)
  if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    configure_file(installers/linux/rubberapi-relay.service.in rubberapi-relay.service @ONLY)
    install(FILES ${CMAKE_BINARY_DIR}/rubberapi-relay.service DESTINATION ${CMAKE_INSTALL_PREFIX}/lib/systemd/system COMPONENT relay)
    install(FILES installers/linux/rubberapi-relay.sysusers.conf RENAME rubberapi-relay.conf
      DESTINATION ${CMAKE_INSTALL_PREFIX}/lib/sysusers.d COMPONENT relay)
    # Certificates by ACME: units that do nothing before /etc/rubberapi/acme.conf is written.
    set(CMAKE_INSTALL_FULL_PREFIX ${CMAKE_INSTALL_PREFIX})
    foreach(unit rubberapi-acme.service rubberapi-acme-http@.service)
      configure_file(installers/linux/acme/${unit}.in ${unit} @ONLY)
      install(FILES ${CMAKE_BINARY_DIR}/${unit} DESTINATION ${CMAKE_INSTALL_PREFIX}/lib/systemd/system COMPONENT relay)
    endforeach()
    install(FILES installers/linux/acme/rubberapi-acme.timer installers/linux/acme/rubberapi-acme-http.socket
      DESTINATION ${CMAKE_INSTALL_PREFIX}/lib/systemd/system COMPONENT relay)
    install(PROGRAMS installers/linux/acme/acme.sh RENAME acme DESTINATION ${CMAKE_INSTALL_PREFIX}/lib/rubberapi COMPONENT relay)
  endif()
endif()

if(RUBBER_DESKTOP)
  rubber_documents(cli rubberapi README.md SECURITY.md desktop/app/AUDIT.md)
  rubber_documents(desktop rubberapi-desktop resources/fonts/OFL.txt)
  install(FILES desktop/README.md RENAME desktop.md DESTINATION ${_doc}/rubberapi-desktop COMPONENT desktop)
  install(FILES resources/prices.json DESTINATION ${CMAKE_INSTALL_DATADIR}/rubberapi COMPONENT cli)
  rubber_man(cli rubberapi 1 "proxy keys with limits, for agents that must not have the real one" -DVERBS=ON)
  rubber_man(desktop rubberapi-desktop 1 "vault, live spend and kill switch of your agents' keys")

  # What a shell completes is asked of the program itself.
  foreach(shell_place bash:bash-completion/completions/rubberapi zsh:zsh/vendor-completions/_rubberapi
          fish:fish/vendor_completions.d/rubberapi.fish)
    string(REGEX MATCH "^([a-z]+):(.*)/([^/]+)$" _ ${shell_place})
    set(script ${CMAKE_BINARY_DIR}/completion/${CMAKE_MATCH_1}/${CMAKE_MATCH_3})
    add_custom_command(OUTPUT ${script} DEPENDS rubberapi VERBATIM COMMENT "Writing completion for ${CMAKE_MATCH_1}"
      COMMAND ${CMAKE_COMMAND} -DPROGRAM=$<TARGET_FILE:rubberapi> -DSHELL=${CMAKE_MATCH_1} -DOUT=${script}
        -P ${CMAKE_SOURCE_DIR}/cmake/shipping/Completion.cmake)
    set_property(GLOBAL APPEND PROPERTY RUBBER_SHIPPED ${script})
    install(FILES ${script} DESTINATION ${CMAKE_INSTALL_DATADIR}/${CMAKE_MATCH_2} COMPONENT cli)
  endforeach()

  if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    # Notifications, autostart and rubberapi:// links go by this name.
    install(FILES installers/linux/rubberapi-desktop.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT desktop)
    configure_file(installers/linux/rubberapi-desktop.metainfo.xml.in rubberapi-desktop.metainfo.xml @ONLY)
    install(FILES ${CMAKE_BINARY_DIR}/rubberapi-desktop.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT desktop)
    install(FILES resources/rubberapi-desktop.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps COMPONENT desktop)
    foreach(size 16 22 24 32 48 64 128 256)
      install(FILES resources/app-icons/rubberapi-desktop-${size}.png RENAME rubberapi-desktop.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps COMPONENT desktop)
    endforeach()
  endif()
endif()

# Part of whatever may be installed; nobody installs what was built with sanitizers.
get_property(_shipped GLOBAL PROPERTY RUBBER_SHIPPED)
if(RUBBER_SANITIZE)
  add_custom_target(shipped DEPENDS ${_shipped})
else()
  add_custom_target(shipped ALL DEPENDS ${_shipped})
endif()
