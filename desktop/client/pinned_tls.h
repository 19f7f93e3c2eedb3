// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/crypto/digest.h"

#include <QList>
#include <QSslConfiguration>
#include <QSslError>

#include <optional>

class QSslCertificate;

namespace rubber::desktop {

/// SHA-256 of the certificate's SubjectPublicKeyInfo; nothing for a certificate that cannot be read.
std::optional<Digest> tlsKeyHash(const QSslCertificate& certificate);

/// TLS 1.2 or newer that trusts no certificate authority at all: every certificate raises errors, and
/// `acceptable` is the only way past them.
QSslConfiguration pinnedConfiguration();

/// True when every one of these errors says no more than "no authority vouches for this certificate" (unknown
/// issuer, other host name, dates), and says it about a certificate with this very key. The pin is stronger
/// than what it replaces; a kill must not fail because a certificate's date has passed or two clocks
/// disagree.
bool acceptable(const QList<QSslError>& errors, const Digest& pinned);

} // namespace rubber::desktop
