# SPDX-License-Identifier: GPL-3.0-or-later
# The law of ARCHITECTURE.md, run on every test: who may include whom, and where each special power may be used.
# Usage: cmake -DROOT=<source folder> -P layering.cmake
cmake_minimum_required(VERSION 3.25)
set(failures 0)

# forbid(<files glob> <pattern> <why> [ALLOW file...]) : no line of these files may match.
function(forbid globs pattern why)
  cmake_parse_arguments(ARG "" "" "ALLOW" ${ARGN})
  set(files)
  foreach(glob IN LISTS globs)
    file(GLOB_RECURSE found RELATIVE ${ROOT} ${ROOT}/${glob}/*.h ${ROOT}/${glob}/*.cpp)
    list(APPEND files ${found})
  endforeach()
  foreach(file IN LISTS files)
    if(file IN_LIST ARG_ALLOW)
      continue()
    endif()
    file(STRINGS ${ROOT}/${file} lines REGEX "${pattern}")
    foreach(line IN LISTS lines)
      if(line MATCHES "^[ \t]*//")
        continue()
      endif()
      message(SEND_ERROR "${file}: ${why}\n    ${line}")
    endforeach()
  endforeach()
endfunction()

set(qt "#include <Q[A-Z]|#include <Qt")
set(asio "boost/asio|boost/beast|openssl/")
set(sql "sqlite3|sqlcipher")

# Rooms.
forbid("shared" "#include \"(relay|desktop|tests)/" "shared knows nobody")
forbid("shared" "${qt}" "Qt lives in desktop")
forbid("shared" "${asio}" "Asio, Beast and OpenSSL live in relay/net")
forbid("relay/core" "${asio}" "Asio, Beast and OpenSSL live in relay/net")
forbid("relay/core" "#include \"relay/net/" "core does not know net")
forbid("relay" "#include \"(desktop|tests)/" "the relay does not know the desktop")
forbid("relay" "${qt}" "Qt lives in desktop")
forbid("desktop" "#include \"(relay|tests)/" "the desktop does not know the relay's code")
forbid("desktop/vault" "${qt}" "the vault knows no Qt")
forbid("desktop/vault" "#include \"desktop/(client|app|cli|gui|models)/" "the vault knows only shared")
forbid("desktop/attest" "${qt}" "attest knows no Qt")
forbid("desktop/attest" "#include \"desktop/(agent|vault|client|app|cli|gui|models)/" "attest knows only shared and OpenSSL")
forbid("desktop/agent;desktop/app;desktop/cli;desktop/gui;desktop/models;desktop/vault" "openssl/" "in the desktop OpenSSL lives in attest and client")
forbid("desktop/client" "#include \"desktop/(vault|app|cli|gui|models)/" "the client knows only shared")
forbid("desktop/agent" "#include \"desktop/(vault|client|cli|gui|models)/|<QWidget|<QApplication" "the agent knows use cases and no front end")
forbid("desktop/app" "#include \"desktop/(agent|cli|gui|models)/|<QWidget|<QApplication" "use cases know no front end")
forbid("desktop/models" "#include \"desktop/(cli|gui)/|<QWidget|<QApplication|<QPainter|[^A-Za-z_]tr\\(" "models know no widgets and hold no sentences")
forbid("desktop/cli;desktop/gui;desktop/models" "#include \"desktop/(vault|client)/" "front ends speak to desktop/app")
forbid("desktop" "#include <(QtCharts|Q[A-Za-z]*Chart|Q[A-Za-z]*Series|QBarSet|Q[A-Za-z]*Axis|QLegend|QPieSlice)" "Qt Charts stays behind desktop/gui/charts" ALLOW
  desktop/gui/charts/chart_style.cpp desktop/gui/charts/donut.cpp desktop/gui/charts/line_chart.cpp desktop/gui/charts/stacked_bars.cpp)
forbid("shared;relay;desktop" "#include \"\\.\\./" "includes are written from the repository root")

# Powers.
forbid("shared;relay;desktop" "${sql}" "SQL lives in desktop/vault" ALLOW
  desktop/vault/database.h desktop/vault/database.cpp)
forbid("shared;relay;desktop" "boost/json|shared/protocol/(json|json_fields|codec_message|envelope_fields|policy_fields|row_fields)\\.h" "JSON is known to few files" ALLOW
  shared/json_impl.cpp shared/protocol/json.h shared/protocol/json.cpp shared/protocol/json_fields.h shared/protocol/json_fields.cpp
  shared/protocol/codec_message.h shared/protocol/envelope_fields.h shared/protocol/policy_fields.h shared/protocol/row_fields.h shared/protocol/codec_audit.cpp shared/protocol/codec_control.cpp
  shared/protocol/codec_grant.cpp shared/protocol/codec_pairing.cpp shared/protocol/codec_roster.cpp shared/protocol/codec_rows.cpp
  shared/protocol/codec_status.cpp shared/protocol/codec_seal.cpp shared/protocol/codec_webhook.cpp shared/protocol/seal_fields.h shared/usage/price_book.cpp shared/providers/provider_table.cpp
  relay/core/gate/refusal.cpp relay/core/gate/local_answer.cpp relay/core/control/local_codec.cpp)
forbid("shared;relay;desktop" "system_clock::now|steady_clock::now|clock_gettime|[^_a-z]time\\(nullptr\\)|currentDateTime" "time comes from a Clock" ALLOW
  shared/clock.cpp)
forbid("shared;relay;desktop" "[^A-Za-z_]reveal\\(" "opening a Secret has a short list" ALLOW
  desktop/agent/secret_frame.cpp
  shared/secret.h shared/secret.cpp shared/proxy_key.cpp shared/crypto/digest.cpp shared/crypto/signature.cpp
  shared/crypto/sealed_box.cpp shared/crypto/passphrase.cpp shared/crypto/slip39/cipher.cpp shared/crypto/slip39/gf256.cpp
  shared/crypto/slip39/share.cpp shared/crypto/slip39/sharing.cpp shared/crypto/slip39/words.cpp shared/protocol/sealed_codec.cpp
  relay/core/gate/header_policy.cpp relay/core/leak_guard.cpp relay/core/escape_watch.cpp relay/core/secret_file.cpp relay/core/control/grants.cpp relay/core/control/seal_control.cpp relay/core/webhooks/webhook_secrets.cpp relay/net/control_certificate.cpp
  desktop/vault/database.cpp desktop/vault/key_hint.cpp desktop/client/keyed_get.cpp
  desktop/app/import/adopt_layout.cpp desktop/app/import/env_rewrite.cpp desktop/app/import/kept_file.cpp
  desktop/app/opened_secret.cpp desktop/app/keychain/system_keychain.cpp desktop/app/qr_code.cpp
  desktop/app/shares/pdf_page.cpp desktop/app/shares/share_sheet.cpp desktop/app/shares/sheet_file.cpp desktop/cli/secret_output.cpp
  desktop/gui/parts/shown_secret.cpp desktop/gui/system/secret_clipboard.cpp)
forbid("shared;relay;desktop" "std::mutex|std::lock_guard|std::unique_lock" "one loop thread, one journal thread: no other locks" ALLOW
  relay/core/journal/journal.cpp relay/core/journal/sync_thread.h relay/core/journal/sync_thread.cpp shared/locked_arena.h shared/locked_arena.cpp)
forbid("shared;relay;desktop" "[^A-Za-z_](double|float) *(cost|price|amount|spend|spent|budget)" "money is never a float")
