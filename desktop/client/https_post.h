// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/client/control_url.h"
#include "shared/crypto/digest.h"
#include "shared/crypto/http_signature.h"
#include "shared/result.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <string>

class QNetworkReply;

namespace rubber::desktop {

/// One POST to a control listener.
struct PostRequest {
    ControlUrl url;
    std::string path;
    std::string body;
    std::optional<httpsig::SignedFields> fields; ///< Absent: unsigned (pairing).
    std::optional<Digest> tlsKeyHash;            ///< Absent: any certificate (pairing).
    int timeoutMs = 10'000;                      ///< For all of it.
};

/// What came back. Nothing in it has been believed yet.
struct PostAnswer {
    int status = 0;
    std::string body;
    httpsig::SignedFields fields; ///< Empty strings where the header was absent.
    Digest tlsKeyHash{};          ///< Of the connection it came over.
};

inline constexpr std::int64_t kMaxAnswerBytes = 16 << 20;

/// A running HttpsPost: no system proxy, no redirects, no cookies, no kept connections, the answer bounded.
/// Qt may send it twice when a connection dies early; every control request is safe to repeat (DESIGN 8).
/// Calls `done` once, from the event loop of its thread; destroying it first means never.
///
/// Errors: "identity_changed: …" (Unauthorized) when another TLS key than the pinned one was shown,
/// "relay_unreachable: …" (Unavailable) for the rest.
class HttpsPost : public QObject {
public:
    using Done = std::function<void(Result<PostAnswer>)>;
    HttpsPost(const PostRequest& request, Done done);
    ~HttpsPost() override;

private:
    void checkCertificate();
    void finish();
    void end(Result<PostAnswer> result);

    QNetworkAccessManager m_network;
    QTimer m_deadline;
    QNetworkReply* m_reply = nullptr;
    std::optional<Digest> m_pinned;
    std::optional<Digest> m_seen;
    bool m_wrongKey = false;
    bool m_tooLarge = false;
    Done m_done;
};

/// Runs one to its end in a nested event loop; works on any thread.
Result<PostAnswer> postAndWait(const PostRequest& request);

} // namespace rubber::desktop
