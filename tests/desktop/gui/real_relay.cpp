// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/gui/real_relay.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTimer>

namespace rubber::test {

namespace {
constexpr int kStartMs = 20'000;
constexpr int kAnswerMs = 20'000;
QString program(const char* name) { return QString(RUBBER_BIN_DIR) + "/" + name; }
} // namespace

RealRelay::RealRelay() {
    const QString data = m_folder.path() + "/relay";
    QString ready;
    if (!start(m_sandbox, program("rubberapi-sandbox"), {"--listen", "127.0.0.1:0", "--key", kUpstreamKey}, ready)) return;
    m_upstream = ready.section(' ', 1, 1);
    QProcess init;
    init.start(program("rubberapi-relay"), {"init", "--data-dir", data, "--listen", "127.0.0.1:0", "--control",
                                            "127.0.0.1:0", "--seal-mode", "file"});
    if (!init.waitForFinished(kStartMs) || init.exitCode() != 0) {
        m_trouble = "init: " + init.readAllStandardError();
        return;
    }
    if (!start(m_relay, program("rubberapi-relay"), {"serve", "--data-dir", data}, ready)) return;
    static const QRegularExpression form("ready data=(\\S+) control=(\\S+)");
    const auto match = form.match(ready);
    m_data = match.captured(1);
    m_control = match.captured(2);
    if (m_control.isEmpty()) m_trouble = "serve said: " + ready;
}

RealRelay::~RealRelay() {
    for (auto* process : {&m_relay, &m_sandbox}) {
        process->kill();
        process->waitForFinished(kStartMs);
    }
}

bool RealRelay::start(QProcess& process, const QString& name, const QStringList& arguments, QString& ready) {
    process.setStandardErrorFile(m_folder.path() + "/log", QIODevice::Append);
    process.start(name, arguments);
    while (process.state() != QProcess::NotRunning && !process.canReadLine())
        if (!process.waitForReadyRead(kStartMs)) break;
    ready = QString::fromUtf8(process.readLine()).trimmed();
    if (ready.startsWith("ready")) return true;
    m_trouble = name + " did not start: " + ready;
    return false;
}

QString RealRelay::newPairingCode() {
    QProcess pair;
    pair.start(program("rubberapi-relay"), {"pair", "--data-dir", m_folder.path() + "/relay"});
    if (!pair.waitForFinished(kStartMs)) return {};
    static const QRegularExpression code("[A-Z2-7]{6}(-[A-Z2-7]{1,6})+");
    return code.match(QString::fromUtf8(pair.readAllStandardOutput())).captured();
}

RealRelay::Answer RealRelay::chat(const QString& proxyKey) {
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request(QUrl("http://" + m_data + "/v1/chat/completions"));
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
    request.setRawHeader("Authorization", "Bearer " + proxyKey.toUtf8());
    auto* reply = network.post(
        request, QByteArray(R"({"model":"gpt-4o-mini","messages":[{"role":"user","content":"hello"}],"max_tokens":20})"));
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(kAnswerMs, &loop, &QEventLoop::quit);
    loop.exec();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

} // namespace rubber::test
