// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN

#include "relay/core/phone/kill_page.h"
#include "relay/core/phone/phone_kill.h"
#include "shared/kill_token.h"
#include "shared/proxy_key.h"
#include "tests/relay/control/control_rig.h"

#include <QtTest>

/// A relay with kill links, and both ends of one.
namespace rubber::test {

inline const KeyId kFirst("AAAAAAAAAAAA"), kSecond("BBBBBBBBBBBB");
inline const IpAddress kPhoneAddress = *IpAddress::parse("203.0.113.7");

struct Link {
    KillLinkId id;
    std::string token;
};

/// A relay with a device, two keys and a phone page.
struct LinkRig : ControlRig {
    TestDevice device;
    std::unique_ptr<PhoneKill> phone;

    LinkRig() {
        config.behindProxy = true;
        restart();
        enrol(device);
        for (const KeyId& key : {kFirst, kSecond})
            grant(key, 1);
    }
    void restart() {
        phone.reset();
        ControlRig::restart();
        phone = std::make_unique<PhoneKill>(*state);
    }
    void grant(const KeyId& key, std::uint64_t version) {
        journal::GrantRecord record;
        record.key = key;
        record.version = version;
        record.tokenHash.fill(1);
        record.upstreamKey = UpstreamKeyId("uk_0000000000000001");
        record.provider = "openrouter";
        record.baseUrl = "https://openrouter.ai/api/v1";
        record.policy = protocol::encode(Policy{});
        record.at = clock.wall();
        CHECK(state->record(record));
        sync();
    }
    ControlReply create(const Link& link, const std::optional<KeyId>& key) {
        const protocol::KillLinkRequest request{link.id, key, !key, tokenDigest(link.token)};
        return call(device, "kill-link/create", protocol::encode(request));
    }
    static Link fresh() {
        const KillToken made = makeKillToken();
        return {made.id, std::string(made.token.reveal())};
    }
    Link linkFor(const std::optional<KeyId>& key) {
        const Link link = fresh();
        const auto reply = create(link, key);
        if (reply.status != 200) qFatal("%s", reply.body.c_str());
        return link;
    }
    /// What a POST gives in the end.
    ControlReply post(const std::string& body, const IpAddress& from = kPhoneAddress) {
        ControlReply reply = phone->handle(body, from);
        if (reply.durable == 0) return reply;
        sync();
        reply.body = reply.finish(true);
        return reply;
    }
    ControlReply kill(const std::string& token) { return post("action=kill&token=" + token); }
    ControlReply show(const std::string& token) { return post("action=show&token=" + token); }
    bool killed(const KeyId& key) { return state->keys().find(key.text())->killed(); }
    std::vector<protocol::Row> rows() {
        sync();
        std::vector<protocol::Row> rows;
        const auto records = state->journal().read(0, 10'000);
        CHECK(records);
        for (const auto& record : *records)
            if (auto row = toRow(record, {})) rows.push_back(std::move(*row));
        return rows;
    }
    std::vector<protocol::KillLinkStatus> list() {
        const auto list = protocol::decode<protocol::KillLinkList>(call(device, "kill-links").body);
        CHECK(list);
        return list->links;
    }
};

inline std::string codeIn(const ControlReply& reply) {
    const QByteArray body = QByteArray::fromStdString(reply.body);
    return QJsonDocument::fromJson(body)["error"]["code"].toString().toStdString();
}
inline QJsonObject objectIn(const ControlReply& reply) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(reply.body)).object();
}

} // namespace rubber::test

#endif // Q_MOC_RUN
