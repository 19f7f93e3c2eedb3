// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/net/client_reader.h"
#include "relay/net/exchange.h"

#include <string>

namespace rubber::relay {

/// One request for the phone's kill page, /rk/kill, the only thing on the data listener that can stop keys.
/// It knows kill tokens (core/phone) and nothing of proxy keys, devices or upstreams. GET shows the page and
/// never kills; a POST with a token asks or kills.
class PhoneSession {
public:
    /// False where a token would travel in the clear: the page is then as absent as any unknown path.
    static bool serves(const RequestHead& head, const Config& config);

    PhoneSession(DataRoom& room, ClientReader& reader) : m_room(room), m_reader(reader) {}
    /// The whole answer; a kill's only once its record is durable or can never be. Empty: the client is gone.
    /// `keepAlive` becomes false where nothing can follow on this connection.
    Awaitable<std::string> answer(IpAddress client, bool& keepAlive);

private:
    Awaitable<std::string> posted(IpAddress client, bool& keepAlive);
    std::string refused(int status, std::string_view code, std::string_view message, bool keepAlive) const;

    DataRoom& m_room;
    ClientReader& m_reader;
};

} // namespace rubber::relay
