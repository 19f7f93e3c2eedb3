// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace rubber::test {

/// The real relay and the sandbox upstream as processes on loopback, in a folder of their own.
class RealRelay {
public:
    RealRelay();
    ~RealRelay();
    bool ok() const { return m_trouble.isEmpty(); }
    const QString& trouble() const { return m_trouble; }

    QString dataAddress() const { return m_data; }       ///< "127.0.0.1:PORT"
    QString controlAddress() const { return m_control; } ///< "127.0.0.1:PORT"
    QString upstreamUrl() const { return "http://" + m_upstream + "/v1"; }
    QString newPairingCode();
    static constexpr const char* kUpstreamKey = "sk-or-v1-canary0123456789abcdef0123456789abcdef0123456789abcdef01234567";

    struct Answer {
        int status = 0;
        QByteArray body;
    };
    /// One chat request with this proxy key, as an agent would send it; runs the event loop meanwhile.
    Answer chat(const QString& proxyKey);

private:
    bool start(QProcess& process, const QString& program, const QStringList& arguments, QString& ready);
    QTemporaryDir m_folder;
    QProcess m_sandbox, m_relay;
    QString m_data, m_control, m_upstream, m_trouble;
};

} // namespace rubber::test
