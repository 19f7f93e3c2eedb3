// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/proxy.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QUrl>

#include <atomic>

namespace rubber::desktop {

namespace {

/// The proxy by hand lies where Qt has a place for one, guarded for all threads.
std::atomic<ProxyChoice::Kind> s_kind{ProxyChoice::Kind::None};

bool isThisComputer(const QString& host) {
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

/// One that does not read must not become a direct connection: nobody listens on port 1 of this computer.
QNetworkProxy manual(const std::string& text) {
    const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    const bool socks = url.scheme() == QLatin1String("socks5");
    if (!url.isValid() || url.host().isEmpty() || url.port() <= 0 || (!socks && url.scheme() != QLatin1String("http")))
        return QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), 1);
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(), quint16(url.port()));
}

QNetworkProxy ofSystem(QUrl target) {
    // The feed is a request like any other to whoever set https_proxy.
    if (target.scheme() == QLatin1String("wss")) target.setScheme(QStringLiteral("https"));
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(target));
    QNetworkProxy first = proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
    // What is sent is TLS: a proxy that only knows how to cache cannot pass it on.
    if (first.type() == QNetworkProxy::HttpCachingProxy) first.setType(QNetworkProxy::HttpProxy);
    return first;
}

} // namespace

void useProxy(const ProxyChoice& choice) {
    if (choice.kind == ProxyChoice::Kind::Manual) QNetworkProxy::setApplicationProxy(manual(choice.url));
    s_kind.store(choice.kind);
}

QNetworkProxy proxyFor(const QUrl& target) {
    const auto kind = s_kind.load();
    if (kind == ProxyChoice::Kind::None || isThisComputer(target.host())) return QNetworkProxy::NoProxy;
    return kind == ProxyChoice::Kind::System ? ofSystem(target) : QNetworkProxy::applicationProxy();
}

} // namespace rubber::desktop
