// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/tls_context.h"

#include "shared/ip_address.h"

#include <boost/asio/ssl/error.hpp>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <sys/stat.h>
#include <tuple>

namespace rubber::relay {
namespace {

constexpr const char* kCiphers12 = "ECDHE+AESGCM:ECDHE+CHACHA20";
constexpr Duration kTicketKeysLive = Duration::seconds(3'600);

void harden(SSL_CTX* context) {
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_cipher_list(context, kCiphers12);
    SSL_CTX_set1_groups_list(context, "X25519:P-256");
    SSL_CTX_set_options(context, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION);
    // Buffers of a quiet connection are given back: thousands of streams are mostly quiet.
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
}

std::string stampOf(const std::string& path) {
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0) return "missing";
    return std::to_string(info.st_ino) + ' ' + std::to_string(info.st_size) + ' ' +
           std::to_string(info.st_mtim.tv_sec) + '.' + std::to_string(info.st_mtim.tv_nsec);
}

Result<TlsContext> serverContext(const std::string& certificateFile, const std::string& keyFile) {
    auto context = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_server);
    harden(context->native_handle());
    ErrorValue error;
    context->use_certificate_chain_file(certificateFile, error);
    if (error) return fail(ErrorCode::Invalid, "tls certificate " + certificateFile + ": " + error.message());
    context->use_private_key_file(keyFile, asio::ssl::context::pem, error);
    if (error) return fail(ErrorCode::Invalid, "tls key " + keyFile + ": " + error.message());
    if (SSL_CTX_check_private_key(context->native_handle()) != 1)
        return fail(ErrorCode::Invalid, "tls key " + keyFile + " does not belong to " + certificateFile);
    return context;
}

int hostIndex() {
    static const int index = SSL_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return index;
}

} // namespace

Result<ServerTls> ServerTls::load(std::string certificateFile, std::string keyFile, BootTime now) {
    ServerTls tls;
    tls.m_stamp = stampOf(certificateFile) + stampOf(keyFile);
    TRY_LET(context, serverContext(certificateFile, keyFile));
    tls.m_context = std::move(context);
    tls.m_certificateFile = std::move(certificateFile);
    tls.m_keyFile = std::move(keyFile);
    tls.m_loadedAt = now;
    return tls;
}

Result<bool> ServerTls::refresh(BootTime now) {
    auto stamp = stampOf(m_certificateFile) + stampOf(m_keyFile);
    const bool changed = stamp != m_stamp;
    if (!changed && now - m_loadedAt < kTicketKeysLive) return false;
    m_stamp = std::move(stamp); // Also after a failure: the same broken files are complained about once.
    m_loadedAt = now;
    TRY_LET(context, serverContext(m_certificateFile, m_keyFile));
    m_context = std::move(context);
    return changed;
}

Result<std::unique_ptr<UpstreamTls>> UpstreamTls::create(const std::string& extraAuthorities) {
    auto context = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_client);
    SSL_CTX* const native = context->native_handle();
    harden(native);
    ErrorValue error;
    context->set_default_verify_paths(error);
    if (error) return fail(ErrorCode::Unavailable, "system certificate authorities: " + error.message());
    if (!extraAuthorities.empty()) {
        context->load_verify_file(extraAuthorities, error);
        if (error)
            return fail(ErrorCode::Invalid, "upstream_ca_file " + extraAuthorities + ": " + error.message());
    }
    context->set_verify_mode(asio::ssl::verify_peer, error);
    SSL_CTX_set_session_cache_mode(native, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
    SSL_CTX_sess_set_new_cb(native, &UpstreamTls::sessionArrived);
    std::unique_ptr<UpstreamTls> tls(new UpstreamTls);
    tls->m_context = std::move(context);
    return tls;
}

Status UpstreamTls::prepare(SSL* tls, const std::string& host, const std::string& poolKey) {
    X509_VERIFY_PARAM* const verify = SSL_get0_param(tls);
    X509_VERIFY_PARAM_set_hostflags(verify, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    if (const auto literal = IpAddress::parse(host)) {
        const auto& bytes = literal->bytes();
        if (X509_VERIFY_PARAM_set1_ip(verify, bytes.data(), literal->isV4() ? 4 : 16) != 1)
            return fail(ErrorCode::Invalid, "cannot verify address " + host);
    } else {
        if (X509_VERIFY_PARAM_set1_host(verify, host.c_str(), host.size()) != 1 ||
            SSL_set_tlsext_host_name(tls, host.c_str()) != 1)
            return fail(ErrorCode::Invalid, "cannot verify name " + host);
    }
    Host& remembered = m_hosts[poolKey];
    SSL_set_ex_data(tls, hostIndex(), &remembered);
    // The chain and name are checked again on resumption only by the full handshake it came from: same
    // context, same pool key.
    if (remembered.session) SSL_set_session(tls, remembered.session.get());
    return {};
}

int UpstreamTls::sessionArrived(SSL* tls, SSL_SESSION* session) {
    auto* const host = static_cast<Host*>(SSL_get_ex_data(tls, hostIndex()));
    if (!host) return 0;
    // A copy: OpenSSL marks the session of a connection that ends without a goodbye as spent.
    host->session.reset(SSL_SESSION_dup(session));
    return 0;
}

} // namespace rubber::relay
