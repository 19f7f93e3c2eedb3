// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/https_post.h"

#include "desktop/client/pinned_tls.h"
#include "desktop/client/proxy.h"

#include <QEventLoop>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QUrl>

namespace rubber::desktop {

namespace {

QNetworkRequest makeRequest(const PostRequest& post) {
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(QString::fromStdString(post.url.host));
    url.setPort(post.url.port);
    url.setPath(QString::fromStdString(post.path));

    QNetworkRequest request(url);
    request.setSslConfiguration(pinnedConfiguration());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArrayLiteral("rubberapi"));
    // Without this line Qt asks for gzip and unpacks it, and the digest would be of other bytes.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Connection", "close");
    if (post.fields) {
        request.setRawHeader("content-digest", QByteArray::fromStdString(post.fields->contentDigest));
        request.setRawHeader("rubber-seq", QByteArray::fromStdString(post.fields->sequence));
        request.setRawHeader("signature-input", QByteArray::fromStdString(post.fields->signatureInput));
        request.setRawHeader("signature", QByteArray::fromStdString(post.fields->signature));
    }
    return request;
}

Error unreachable(const std::string& why) { return {ErrorCode::Unavailable, "relay_unreachable: " + why}; }

} // namespace

HttpsPost::HttpsPost(const PostRequest& request, Done done)
    : m_pinned(request.tlsKeyHash), m_done(std::move(done)) {
    const QNetworkRequest made = makeRequest(request);
    m_network.setProxy(proxyFor(made.url()));
    m_reply = m_network.post(made, QByteArray::fromStdString(request.body));
    m_reply->setReadBufferSize(kMaxAnswerBytes + 1);

    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        const auto certificate = m_reply->sslConfiguration().peerCertificate();
        const auto hash = tlsKeyHash(certificate);
        if (m_pinned && hash != m_pinned) {
            m_wrongKey = true;
            return;
        }
        if (hash && acceptable(errors, *hash)) m_reply->ignoreSslErrors(errors);
    });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { checkCertificate(); });
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        if (m_reply->bytesAvailable() <= kMaxAnswerBytes) return;
        m_tooLarge = true;
        m_reply->abort();
    });
    connect(m_reply, &QNetworkReply::finished, this, [this] { finish(); });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { end(tl::unexpected(unreachable("no complete answer in time"))); });
    m_deadline.start(request.timeoutMs);
}

HttpsPost::~HttpsPost() {
    m_done = nullptr;
    m_reply->disconnect(this);
    m_reply->abort();
}

/// Runs before the first byte of the request is sent. The pin is looked at here too, so that it does not hang
/// on every certificate raising an error first.
void HttpsPost::checkCertificate() {
    m_seen = tlsKeyHash(m_reply->sslConfiguration().peerCertificate());
    if (m_seen && (!m_pinned || m_seen == m_pinned)) return;
    m_wrongKey = true;
    m_reply->abort();
}

void HttpsPost::finish() {
    if (m_wrongKey)
        return end(fail(ErrorCode::Unauthorized, "identity_changed: the relay shows another TLS key"));
    if (m_tooLarge) return end(tl::unexpected(unreachable("the answer is larger than 16 MiB")));
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // A 4xx or 5xx is an answer too, though Qt calls it an error; a cut body is not.
    const bool complete = m_reply->error() == QNetworkReply::NoError ||
                          (m_reply->error() >= QNetworkReply::ContentAccessDenied && status >= 400);
    if (status == 0 || !complete || !m_seen)
        return end(tl::unexpected(unreachable(m_reply->errorString().toStdString())));

    PostAnswer answer;
    answer.status = status;
    answer.body = m_reply->readAll().toStdString();
    answer.fields.contentDigest = m_reply->rawHeader("content-digest").toStdString();
    answer.fields.signatureInput = m_reply->rawHeader("signature-input").toStdString();
    answer.fields.signature = m_reply->rawHeader("signature").toStdString();
    answer.tlsKeyHash = *m_seen;
    if (std::int64_t(answer.body.size()) > kMaxAnswerBytes)
        return end(tl::unexpected(unreachable("the answer is larger than 16 MiB")));
    end(std::move(answer));
}

void HttpsPost::end(Result<PostAnswer> result) {
    if (!m_done) return;
    m_deadline.stop();
    const Done done = std::exchange(m_done, nullptr);
    done(std::move(result));
}

Result<PostAnswer> postAndWait(const PostRequest& request) {
    QEventLoop loop;
    std::optional<Result<PostAnswer>> outcome;
    const HttpsPost post(request, [&](Result<PostAnswer> result) {
        outcome = std::move(result);
        loop.quit();
    });
    // `done` may have run already only if Qt fails synchronously; then the loop must not start.
    if (!outcome) loop.exec();
    if (!outcome) return fail(ErrorCode::Unavailable, "relay_unreachable: interrupted");
    return std::move(*outcome);
}

} // namespace rubber::desktop
