// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/feed_connection.h"

#include "desktop/client/pinned_tls.h"
#include "desktop/client/proxy.h"
#include "desktop/client/signed_exchange.h"
#include "shared/protocol/codec.h"

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QUrl>

#include <algorithm>

namespace rubber::desktop {

namespace {

constexpr quint64 kMaxFrameBytes = 1u << 20;

/// The nonce a signer put into its parameters: the hello must repeat it.
std::string nonceOf(std::string_view signatureInput) {
    constexpr std::string_view mark = ";nonce=\"";
    const auto begin = signatureInput.find(mark);
    CHECK(begin != std::string_view::npos);
    const auto rest = signatureInput.substr(begin + mark.size());
    return std::string(rest.substr(0, rest.find('"')));
}

std::string helloText(const protocol::FeedHello& hello) {
    std::string text = "rubberapi/feed/v1";
    for (const std::string& part : {hello.relay.text(), hello.requestNonce, std::to_string(hello.head)}) {
        text += '\0';
        text += part;
    }
    return text;
}

Error identityChanged(const char* why) {
    return {ErrorCode::Unauthorized, std::string("identity_changed: ") + why};
}

} // namespace

FeedConnection::FeedConnection(const FeedSubscription& feed, EventListener& listener, const Clock& clock,
                               const FeedTiming& timing, std::function<void(Status)> ended)
    : m_feed(feed), m_listener(listener), m_clock(clock), m_timing(timing), m_ended(std::move(ended)),
      m_after(feed.after), m_backoffMs(timing.firstBackoffMs) {
    m_ping.setInterval(timing.pingMs);
    m_dead.setSingleShot(true);
    m_retry.setSingleShot(true);
    connect(&m_ping, &QTimer::timeout, this, [this] { m_socket->ping(); });
    connect(&m_dead, &QTimer::timeout, this, [this] {
        lost({ErrorCode::Unavailable, "relay_unreachable: the feed is silent"}, false);
    });
    connect(&m_retry, &QTimer::timeout, this, [this] { connectNow(); });
    m_retry.start(0);
}

FeedConnection::~FeedConnection() {
    if (!m_socket) return;
    m_socket->disconnect(this);
    m_socket->abort();
}

void FeedConnection::connectNow() {
    const auto url = ControlUrl::parse(m_feed.address.controlUrl);
    if (!url) return end(tl::unexpected(url.error()));
    httpsig::RequestParts parts;
    parts.method = "GET";
    parts.authority = url->authority;
    parts.path = controlPath("feed");
    parts.query = "?after=" + std::to_string(m_after);
    const auto fields =
        httpsig::signRequest(*m_feed.identity.key, m_feed.identity.keyId, parts, m_clock.wall());
    m_nonce = nonceOf(fields.signatureInput);

    QUrl target;
    target.setScheme(QStringLiteral("wss"));
    target.setHost(QString::fromStdString(url->host));
    target.setPort(url->port);
    target.setPath(QString::fromStdString(parts.path));
    target.setQuery(QString::fromStdString(parts.query.substr(1)));
    QNetworkRequest request(target);
    request.setRawHeader("content-digest", QByteArray::fromStdString(fields.contentDigest));
    request.setRawHeader("rubber-seq", QByteArray::fromStdString(fields.sequence));
    request.setRawHeader("signature-input", QByteArray::fromStdString(fields.signatureInput));
    request.setRawHeader("signature", QByteArray::fromStdString(fields.signature));

    m_wrongKey = false;
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setProxy(proxyFor(target));
    m_socket->setSslConfiguration(pinnedConfiguration());
    m_socket->setMaxAllowedIncomingFrameSize(kMaxFrameBytes);
    m_socket->setMaxAllowedIncomingMessageSize(kMaxFrameBytes);
    // Without trusted authorities every certificate comes through here; what is not ignored ends the
    // handshake.
    connect(m_socket.get(), &QWebSocket::sslErrors, this, [this](const QList<QSslError>& errors) {
        const auto hash = tlsKeyHash(m_socket->sslConfiguration().peerCertificate());
        if (hash && hash != m_feed.address.tlsKeyHash) m_wrongKey = true;
        if (acceptable(errors, m_feed.address.tlsKeyHash)) m_socket->ignoreSslErrors(errors);
    });
    connect(m_socket.get(), &QWebSocket::connected, this, [this] {
        if (tlsKeyHash(m_socket->sslConfiguration().peerCertificate()) != m_feed.address.tlsKeyHash)
            return lost(identityChanged("the relay shows another TLS key"), false);
        m_phase = Phase::AwaitingHello;
    });
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this,
            [this](const QString& text) { onFrame(text); });
    connect(m_socket.get(), &QWebSocket::pong, this, [this] { alive(); });
    const auto broken = [this] {
        if (m_wrongKey) return lost(identityChanged("the relay shows another TLS key"), false);
        const Error error{ErrorCode::Unavailable,
                          "relay_unreachable: " + m_socket->errorString().toStdString()};
        lost(error, m_phase == Phase::Connecting);
    };
    // Whichever comes first: a refused connection never says disconnected, a closed one has no error.
    connect(m_socket.get(), &QWebSocket::disconnected, this, broken);
    connect(m_socket.get(), QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this, broken);
    m_phase = Phase::Connecting;
    m_dead.start(m_timing.handshakeMs);
    m_socket->open(request);
}

void FeedConnection::alive() {
    if (m_phase == Phase::Live) m_dead.start(m_timing.deadMs);
}

void FeedConnection::onFrame(const QString& text) {
    const std::string json = text.toStdString();
    if (m_phase == Phase::AwaitingHello) {
        if (const Status checked = checkHello(json); !checked) return lost(checked.error(), false);
        m_phase = Phase::Live;
        m_backoffMs = m_timing.firstBackoffMs;
        m_ping.start();
        alive();
        if (!m_listener.onConnection(m_feed.address.relay, std::nullopt, Duration{})) end({});
        return;
    }
    if (m_phase != Phase::Live) return;
    alive();
    const auto frame = protocol::decode<protocol::FeedFrame>(json);
    if (!frame) return lost({ErrorCode::Unavailable, "relay_unreachable: the feed is garbled"}, false);
    if (frame->gap) {
        const auto [from, to] = *frame->gap;
        if (to <= m_after) return;
        m_after = to;
        if (!m_listener.onGap(m_feed.address.relay, from, to)) end({});
    } else if (frame->row) {
        onRow(*frame->row);
    } else if (frame->checkpoint) {
        if (!m_listener.onCheckpoint(m_feed.address.relay, *frame->checkpoint)) end({});
    }
}

Status FeedConnection::checkHello(const std::string& text) {
    const auto hello = protocol::decode<protocol::FeedHello>(text);
    if (!hello) return tl::unexpected(identityChanged("the feed does not begin with a hello"));
    if (hello->relay != m_feed.address.relay || hello->requestNonce != m_nonce ||
        !verifySignature(m_feed.address.identityKey, helloText(*hello), hello->signature))
        return tl::unexpected(identityChanged("the feed's hello is not signed by the paired relay"));
    return {};
}

void FeedConnection::onRow(const protocol::Row& row) {
    if (row.sequence <= m_after) return;
    m_after = row.sequence;
    if (!m_listener.onRow(m_feed.address.relay, row)) end({});
}

void FeedConnection::lost(Error error, bool why) {
    if (m_phase == Phase::Ended || m_phase == Phase::Waiting) return;
    m_phase = Phase::Waiting;
    m_ping.stop();
    m_dead.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    // Called from the socket's own signals: it is deleted when they have returned.
    m_socket.release()->deleteLater();
    if (error.code == ErrorCode::Unauthorized) return end(tl::unexpected(std::move(error)));
    if (why) return askWhy(std::move(error));
    retryLater(error);
}

void FeedConnection::askWhy(Error error) {
    const auto request = signedPost(m_feed.address, "status", "{}", 0, m_feed.identity, m_clock.wall());
    if (!request) return end(tl::unexpected(request.error()));
    m_question =
        std::make_unique<HttpsPost>(*request, [this, asked = *request, error](Result<PostAnswer> answer) {
            const auto said = answer ? believe(m_feed.address, asked, *answer)
                                     : Result<std::string>(tl::unexpected(answer.error()));
            m_question.release()->deleteLater();
            if (said) return retryLater(error);
            if (said.error().code == ErrorCode::Unauthorized) return end(tl::unexpected(said.error()));
            retryLater(said.error());
        });
}

void FeedConnection::retryLater(const Error& error) {
    if (!m_listener.onConnection(m_feed.address.relay, error, Duration{m_backoffMs})) return end({});
    m_retry.start(m_backoffMs);
    m_backoffMs = std::min(m_backoffMs * 2, m_timing.maxBackoffMs);
}

void FeedConnection::end(Status status) {
    if (m_phase == Phase::Ended) return;
    m_phase = Phase::Ended;
    m_ping.stop();
    m_dead.stop();
    m_retry.stop();
    m_ended(std::move(status));
}

} // namespace rubber::desktop
