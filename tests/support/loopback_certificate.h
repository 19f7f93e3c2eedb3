// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/crypto/digest.h"

#include <QByteArray>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

namespace rubber::test {

/// A self-signed certificate made by the openssl program, with the SPKI hash as that program sees it: a
/// second opinion on the code under test.
struct LoopbackCertificate {
    QSslCertificate certificate;
    QSslKey key; ///< Null for key types Qt cannot hold (Ed25519).
    Digest spki{};

    /// `algorithm`: "ec" (P-256) or "ed25519". Negative `days`: expired.
    static LoopbackCertificate make(const QString& algorithm = QStringLiteral("ec"), int days = 30) {
        QTemporaryDir folder;
        const QString keyFile = folder.filePath("key.pem");
        const QString requestFile = folder.filePath("request.pem");
        const QString certificateFile = folder.filePath("certificate.pem");
        QStringList arguments{"req",   "-new", "-nodes",    "-subj",   "/CN=relay", "-keyout",
                              keyFile, "-out", requestFile, "-newkey", algorithm};
        if (algorithm == "ec")
            arguments << "-pkeyopt"
                      << "ec_paramgen_curve:prime256v1";
        run(arguments);
        run({"x509", "-req", "-in", requestFile, "-signkey", keyFile, "-days", QString::number(days), "-out",
             certificateFile});

        LoopbackCertificate made;
        const QByteArray pem = read(certificateFile);
        made.certificate = QSslCertificate(pem);
        if (algorithm == "ec") made.key = QSslKey(read(keyFile), QSsl::Ec);
        const QByteArray publicPem = run({"x509", "-in", certificateFile, "-pubkey", "-noout"});
        const QString publicFile = folder.filePath("public.pem");
        QFile out(publicFile);
        if (out.open(QIODevice::WriteOnly)) out.write(publicPem);
        out.close();
        made.spki = sha256(run({"pkey", "-pubin", "-in", publicFile, "-outform", "der"}).toStdString());
        return made;
    }

    QSslConfiguration serverConfiguration() const {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(certificate);
        configuration.setPrivateKey(key);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setProtocol(QSsl::TlsV1_2OrLater);
        return configuration;
    }

private:
    static QByteArray run(const QStringList& arguments) {
        QProcess openssl;
        openssl.start("openssl", arguments);
        CHECK(openssl.waitForFinished() && openssl.exitCode() == 0);
        return openssl.readAllStandardOutput();
    }
    static QByteArray read(const QString& name) {
        QFile file(name);
        CHECK(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace rubber::test
