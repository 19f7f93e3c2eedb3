// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/phone_session.h"

#include "relay/core/phone/kill_page.h"
#include "relay/core/phone/phone_answer.h"
#include "relay/net/answer_bytes.h"

namespace rubber::relay {
namespace {

constexpr std::string_view kPath = "/rk/kill";
constexpr std::string_view kForm = "application/x-www-form-urlencoded";

std::string jsonAnswer(const ControlReply& reply, bool keepAlive) {
    std::string headers = phoneAnswerHeaders();
    if (reply.status == 429) headers += "Retry-After: 60\r\n";
    if (reply.status == 405) headers += "Allow: GET, HEAD, POST\r\n";
    return wholeAnswer(reply.status, headers, reply.body, keepAlive, false);
}

} // namespace

bool PhoneSession::serves(const RequestHead& head, const Config& config) {
    return head.path == kPath && config.hasPhonePage();
}

Awaitable<std::string> PhoneSession::answer(IpAddress client, bool& keepAlive) {
    const RequestHead& head = m_reader.head();
    if (head.method == "POST") co_return co_await posted(client, keepAlive);
    keepAlive = keepAlive && m_reader.atRequestEnd();
    if (head.method != "GET" && head.method != "HEAD")
        co_return refused(405, "method_not_allowed", "use GET or POST", keepAlive);
    const KillPage& page = KillPage::shipped();
    co_return wholeAnswer(200, page.headers, page.html, keepAlive, head.method == "HEAD");
}

Awaitable<std::string> PhoneSession::posted(IpAddress client, bool& keepAlive) {
    const RequestHead& head = m_reader.head();
    const auto outcome = co_await m_reader.readBody(KeyId(), kPhoneBodyBytes);
    keepAlive = keepAlive && m_reader.atRequestEnd();
    if (outcome == ClientReader::Outcome::Ended) co_return std::string();
    if (outcome != ClientReader::Outcome::Ready) {
        keepAlive = false;
        const bool slow = outcome == ClientReader::Outcome::TooSlow;
        co_return refused(slow ? 408 : 400, "malformed", "this is not what the kill page sends", false);
    }
    if (head.field("content-type").value_or("") != kForm || !head.query.empty())
        co_return refused(400, "malformed", "this is not what the kill page sends", keepAlive);

    ControlReply reply = m_room.phone.handle(m_reader.body(), client);
    if (reply.durable == 0) {
        m_room.durable.flushSoon();
    } else {
        const bool durable = co_await m_room.durable.confirmed(reply.durable, DurableGate::Urgency::Alone);
        reply.body = reply.finish(durable);
    }
    m_room.log.from(client, LogLevel::Info, "kill_page", {{"status", std::int64_t{reply.status}}});
    co_return jsonAnswer(reply, keepAlive);
}

std::string PhoneSession::refused(int status, std::string_view code, std::string_view message,
                                  bool keepAlive) const {
    return jsonAnswer(phoneRefusal(status, code, message), keepAlive);
}

} // namespace rubber::relay
