// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/plain_exchange.h"

#include "desktop/client/proxy.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace rubber::desktop {

QNetworkRequest plainRequest(const std::string& url) {
    QNetworkRequest request(QUrl(QString::fromStdString(url), QUrl::StrictMode));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArrayLiteral("rubberapi"));
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept", "application/json");
    return request;
}

Result<PlainAnswer> plainGet(const QNetworkRequest& request, std::int64_t limit, int timeoutMs) {
    const auto bad = [](const std::string& why) { return fail(ErrorCode::Unavailable, why); };
    QNetworkAccessManager network;
    network.setProxy(proxyFor(request.url()));
    QEventLoop loop;
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    bool tooLarge = false, late = false;
    reply->setReadBufferSize(limit + 1);
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, [&] {
        if (reply->bytesAvailable() <= limit) return;
        tooLarge = true;
        reply->abort();
    });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer deadline;
    deadline.setSingleShot(true);
    QObject::connect(&deadline, &QTimer::timeout, &loop, [&] {
        late = true;
        reply->abort();
    });
    deadline.start(timeoutMs);
    if (!reply->isFinished()) loop.exec();

    if (late) return bad("no whole answer in time");
    if (tooLarge || reply->bytesAvailable() > limit) return bad("the answer is too large");
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Qt calls a status of 400 and more an error too; then the answer itself came whole.
    const bool whole = reply->error() == QNetworkReply::NoError ||
                       (status >= 400 && reply->error() >= QNetworkReply::ContentAccessDenied);
    if (!whole || status == 0) return bad(reply->errorString().toStdString());
    const QByteArray body = reply->readAll();
    return PlainAnswer{status, std::string(body.constData(), static_cast<std::size_t>(body.size()))};
}

} // namespace rubber::desktop
