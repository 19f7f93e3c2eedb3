// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/pinned_tls.h"
#include "tests/support/loopback_certificate.h"

#include <QTest>

using namespace rubber;
using namespace rubber::desktop;
using test::LoopbackCertificate;

class PinnedTlsTest : public QObject {
    Q_OBJECT

    LoopbackCertificate m_relay = LoopbackCertificate::make();
    LoopbackCertificate m_other = LoopbackCertificate::make();

private Q_SLOTS:
    void hashesTheSameKeyBytesAsOpensslDoes() { QVERIFY(tlsKeyHash(m_relay.certificate) == m_relay.spki); }
    void hashesAnEd25519Key() {
        const auto ed25519 = LoopbackCertificate::make("ed25519");
        QVERIFY(tlsKeyHash(ed25519.certificate) == ed25519.spki);
    }
    void hasNoHashForNoCertificate() { QVERIFY(!tlsKeyHash(QSslCertificate())); }
    void trustsNoAuthority() { QVERIFY(pinnedConfiguration().caCertificates().isEmpty()); }
    void acceptsOnlyWhatNoAuthorityVouchesFor() {
        const QSslError unknown(QSslError::SelfSignedCertificate, m_relay.certificate);
        const QSslError host(QSslError::HostNameMismatch, m_relay.certificate);
        const QSslError expired(QSslError::CertificateExpired, m_relay.certificate);
        const QSslError signature(QSslError::CertificateSignatureFailed, m_relay.certificate);
        QVERIFY(acceptable({unknown, host, expired}, m_relay.spki));
        QVERIFY(!acceptable({unknown, signature}, m_relay.spki));
    }
    void acceptsNothingAboutAnotherKey() {
        const QSslError mine(QSslError::SelfSignedCertificate, m_relay.certificate);
        const QSslError others(QSslError::SelfSignedCertificate, m_other.certificate);
        const QSslError nobodys(QSslError::SelfSignedCertificate);
        QVERIFY(!acceptable({mine, others}, m_relay.spki));
        QVERIFY(!acceptable({nobodys}, m_relay.spki));
    }
};

QTEST_GUILESS_MAIN(PinnedTlsTest)
#include "pinned_tls_test.moc"
