// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/phone/phone_answer.h"

#include "relay/core/dialects/json_text.h"
#include "relay/core/relay_state.h"

#include <utility>

namespace rubber::relay {
namespace {

/// One flat object, written in order.
class Facts {
public:
    Facts& number(const char* name, std::uint64_t value) { return raw(name, std::to_string(value)); }
    Facts& flag(const char* name, bool value) { return raw(name, value ? "true" : "false"); }
    Facts& text(const char* name, std::string_view value) {
        std::string quoted;
        appendJsonString(quoted, value);
        return raw(name, quoted);
    }
    std::string done() { return m_out + "}"; }

private:
    Facts& raw(const char* name, std::string_view value) {
        m_out += m_out.size() > 1 ? ",\"" : "\"";
        m_out.append(name).append("\":").append(value);
        return *this;
    }
    std::string m_out = "{";
};

} // namespace

std::string phoneView(RelayState& state, const KillLink& link) {
    std::uint64_t keys = 0, alive = 0, running = 0;
    Money spent, held;
    std::string keyState;
    const auto add = [&](const Key& key) {
        const protocol::KeyStatus status = state.statusOf(key);
        ++keys;
        alive += status.state == protocol::KeyState::Active || status.state == protocol::KeyState::Suspended;
        running += status.running;
        spent += status.spentToday;
        held += status.heldToday;
        keyState = protocol::toString(status.state);
    };
    if (!link.key)
        std::as_const(state.keys()).forEach(add);
    else if (const Key* key = state.keys().find(link.key->text()))
        add(*key);
    Facts facts;
    facts.text("target", link.key ? "key" : "all");
    if (link.key) facts.text("state", keyState);
    return facts.number("keys", keys)
        .number("alive", alive)
        .number("running", running)
        .text("spent_today_usd", spent.toDecimal())
        .text("held_usd", held.toDecimal())
        .done();
}

std::string phoneReceipt(const protocol::KillReceipt& receipt) {
    return Facts()
        .number("killed", receipt.killed.size())
        .number("streams_cut", receipt.streamsCut)
        .text("released_usd", receipt.released.toDecimal())
        .number("elapsed_ms", static_cast<std::uint64_t>(receipt.elapsedMs))
        .flag("durable", receipt.durable)
        .done();
}

ControlReply phoneRefusal(int status, std::string_view code, std::string_view message) {
    ControlReply reply;
    reply.status = status;
    reply.body = "{\"error\":" + Facts().text("code", code).text("message", message).done() + "}";
    return reply;
}

} // namespace rubber::relay
