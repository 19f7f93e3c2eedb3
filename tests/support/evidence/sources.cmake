# SPDX-License-Identifier: GPL-3.0-or-later
# Evidence of machines that do not exist, in the formats of those that do.
find_package(OpenSSL 3 REQUIRED COMPONENTS Crypto)
add_library(rubber_made_evidence STATIC
  ${CMAKE_CURRENT_LIST_DIR}/made_certificates.cpp
  ${CMAKE_CURRENT_LIST_DIR}/made_nitro.cpp
  ${CMAKE_CURRENT_LIST_DIR}/made_snp.cpp
)
target_link_libraries(rubber_made_evidence PUBLIC rubber_attest PRIVATE rubber_flags OpenSSL::Crypto)
