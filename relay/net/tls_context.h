// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/net/asio.h"
#include "shared/clock.h"
#include "shared/result.h"

#include <boost/asio/ssl/context.hpp>

#include <map>
#include <memory>
#include <string>

namespace rubber::relay {

using TlsContext = std::shared_ptr<asio::ssl::context>;

/// The data listener's certificate. Reloaded when its files change; a new context also every hour, so that
/// ticket keys never live longer. Running connections keep the context they began with.
class ServerTls {
public:
    /// Invalid names the file that cannot be used.
    static Result<ServerTls> load(std::string certificateFile, std::string keyFile, BootTime now);
    const TlsContext& current() const { return m_context; }
    /// Looks at the files. An error keeps the old certificate; true: a new one is in use.
    Result<bool> refresh(BootTime now);

private:
    std::string m_certificateFile, m_keyFile;
    TlsContext m_context;
    std::string m_stamp; ///< Size, inode and change time of both files.
    BootTime m_loadedAt{};
};

/// TLS towards upstreams: system authorities plus `extraAuthorities`, at least 1.2, sessions remembered per
/// pool key.
class UpstreamTls {
public:
    static Result<std::unique_ptr<UpstreamTls>> create(const std::string& extraAuthorities);
    const TlsContext& context() const { return m_context; }
    /// Sets server name, the name (or literal address) the certificate must have, and a remembered session.
    Status prepare(SSL* tls, const std::string& host, const std::string& poolKey);

private:
    UpstreamTls() = default;
    static int sessionArrived(SSL* tls, SSL_SESSION* session);
    struct FreeSession {
        void operator()(SSL_SESSION* session) const { SSL_SESSION_free(session); }
    };
    struct Host {
        std::unique_ptr<SSL_SESSION, FreeSession> session;
    };
    std::map<std::string, Host> m_hosts; // Nodes never move: a TLS object points at its own.
    TlsContext m_context;
};

} // namespace rubber::relay
