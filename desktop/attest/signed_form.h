// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/attest/certificate_chain.h"

struct X509_algor_st;

namespace rubber::attest {

/// Whether an algorithm, with its parameters, is exactly this form. OpenSSL itself would take any it can
/// verify.
bool isSignedBy(const X509_algor_st* algorithm, SignedBy form);

} // namespace rubber::attest
