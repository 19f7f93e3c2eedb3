// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/address.h"
#include "relay/net/held_sockets.h"
#include "relay/net/listener.h"

#include <cstdio>
#include <fstream>
#include <map>
#include <sstream>

namespace rubber::relay {
namespace {

/// The file `ports`: one "name number" a line.
Result<std::map<std::string, std::uint16_t>> readPorts(const std::string& path) {
    std::map<std::string, std::uint16_t> ports;
    std::ifstream file(path);
    if (!file) return ports; // The first start.
    std::string line;
    while (std::getline(file, line)) {
        std::istringstream words(line);
        std::string name, rest;
        unsigned port = 0;
        if (!(words >> name >> port) || words >> rest || port == 0 || port > 65'535)
            return fail(ErrorCode::Corrupt, path + ": not a line of the form 'data 40123': " + line);
        ports[name] = static_cast<std::uint16_t>(port);
    }
    return ports;
}

Status keepPort(const std::string& path, std::map<std::string, std::uint16_t> ports, const std::string& name,
                std::uint16_t port) {
    ports[name] = port;
    const auto temporary = path + ".new";
    {
        std::ofstream file(temporary, std::ios::trunc);
        for (const auto& [each, number] : ports)
            file << each << ' ' << number << '\n';
        if (!file.flush()) return fail(ErrorCode::Unavailable, "cannot write " + temporary);
    }
    if (std::rename(temporary.c_str(), path.c_str()) != 0)
        return fail(ErrorCode::Unavailable, "cannot write " + path);
    return {};
}

} // namespace

Result<TcpAcceptor> openAcceptor(asio::io_context& loop, const Endpoint& wanted, const std::string& portsFile,
                                 const std::string& name) {
    std::map<std::string, std::uint16_t> ports;
    Endpoint endpoint = wanted;
    if (wanted.port == 0) {
        TRY_LET(kept, readPorts(portsFile));
        ports = std::move(kept);
        if (const auto found = ports.find(name); found != ports.end()) endpoint.port = found->second;
    }
    const tcp::endpoint target(toAsio(endpoint.address), endpoint.port);
    TcpAcceptor acceptor(loop.get_executor());
    ErrorValue error;
    const int held = takeHeldSocket(name, endpoint);
    if (held >= 0) {
        acceptor.assign(target.protocol(), held, error);
        if (error) return fail(ErrorCode::Unavailable, "cannot take over the listener " + name + ": " + error.message());
        return acceptor;
    }
    acceptor.open(target.protocol(), error);
    // A restart must not wait for connections of the last run to leave TIME_WAIT; a port somebody listens on
    // stays refused.
    if (!error) acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error) acceptor.bind(target, error);
    if (!error) acceptor.listen(4'096, error);
    if (error) {
        std::string context = "cannot listen on " + endpoint.toText() + " (" + name + "): " + error.message();
        if (endpoint.port != wanted.port)
            context += "; this port was picked at the first start and is kept in " + portsFile;
        return fail(ErrorCode::Unavailable, std::move(context));
    }
    if (endpoint.port == 0)
        TRY(keepPort(portsFile, std::move(ports), name, acceptor.local_endpoint().port()));
    holdSocket(name, acceptor.native_handle());
    return acceptor;
}

} // namespace rubber::relay
