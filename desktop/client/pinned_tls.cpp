// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/pinned_tls.h"

#include <QSslCertificate>
#include <QSslSocket>

#include <openssl/x509.h>

#include <memory>
#include <string_view>

namespace rubber::desktop {

std::optional<Digest> tlsKeyHash(const QSslCertificate& certificate) {
    // Not QSslCertificate::publicKey(): Qt 6.4 gives nothing for an Ed25519 key.
    const QByteArray der = certificate.toDer();
    auto next = reinterpret_cast<const unsigned char*>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> x509(d2i_X509(nullptr, &next, long(der.size())),
                                                           &X509_free);
    if (!x509) return std::nullopt;
    unsigned char* spki = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(x509.get()), &spki);
    if (size <= 0) return std::nullopt;
    const Digest digest = sha256({reinterpret_cast<const char*>(spki), std::size_t(size)});
    OPENSSL_free(spki);
    return digest;
}

QSslConfiguration pinnedConfiguration() {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({});
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setAllowedNextProtocols({});
    return configuration;
}

bool acceptable(const QList<QSslError>& errors, const Digest& pinned) {
    for (const QSslError& error : errors) {
        switch (error.error()) {
        case QSslError::HostNameMismatch:
        case QSslError::SelfSignedCertificate:
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::CertificateUntrusted:
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid:
            break;
        default:
            return false;
        }
        if (tlsKeyHash(error.certificate()) != pinned) return false;
    }
    return true;
}

} // namespace rubber::desktop
