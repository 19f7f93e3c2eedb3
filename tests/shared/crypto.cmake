# SPDX-License-Identifier: GPL-3.0-or-later
foreach(unit secret digest proxy_key redact_secrets signature sealed_box passphrase dsse http_signature
             attest_binding cbor slip39 slip39_parts)
  rubber_test(${unit}_test SOURCES ${unit}_test.cpp LIBRARIES rubber_shared)
endforeach()
