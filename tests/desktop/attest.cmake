# SPDX-License-Identifier: GPL-3.0-or-later
foreach(unit snp_verify snp_flips nitro_verify certificate_pool attest_policy attest_samples)
  rubber_test(${unit}_test SOURCES attest/${unit}_test.cpp LIBRARIES rubber_made_evidence)
endforeach()
# With its own word on what is built in.
rubber_test(app_attestation_test SOURCES attest/app_attestation_test.cpp ../support/evidence/made_roots.cpp
  LIBRARIES rubber_app rubber_client rubber_vault rubber_made_evidence)
rubber_test(cli_attest_test SOURCES attest/cli_attest_test.cpp ../support/evidence/made_roots.cpp
  LIBRARIES rubber_cli rubber_app rubber_client rubber_vault rubber_made_evidence)
if(RUBBER_RELAY)
  rubber_test(attest_both_sides_test SOURCES attest/both_sides_test.cpp ../support/evidence/made_roots.cpp
    LIBRARIES rubber_app rubber_client rubber_vault rubber_made_evidence rubber_relay_core)
endif()
