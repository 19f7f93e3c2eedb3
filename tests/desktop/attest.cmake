# SPDX-License-Identifier: GPL-3.0-or-later
foreach(unit snp_verify snp_flips nitro_verify certificate_pool attest_policy attest_samples)
  rubber_test(${unit}_test SOURCES attest/${unit}_test.cpp LIBRARIES rubber_made_evidence)
endforeach()
