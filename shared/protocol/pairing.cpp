// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/messages.h"

#include <algorithm>

namespace rubber::protocol {

namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"; // RFC 4648 section 6
constexpr std::size_t kCodeBytes = 26, kCodeLetters = 42, kGroup = 6;

void appendField(std::string& out, std::string_view field) {
    for (std::size_t i = 0; i < 4; ++i)
        out += static_cast<char>(field.size() >> (8 * i) & 0xff);
    out += field;
}

std::string_view raw(const auto& array) {
    return {reinterpret_cast<const char*>(array.data()), array.size()};
}

} // namespace

std::string toText(const PairingCode& code) {
    std::string out;
    std::size_t letters = 0;
    unsigned buffer = 0, bits = 0;
    const auto put = [&](unsigned five) {
        if (letters > 0 && letters % kGroup == 0) out += '-';
        out += kAlphabet[five & 31];
        ++letters;
    };
    const auto feed = [&](unsigned char byte) {
        buffer = (buffer << 8 | byte) & 0xfff;
        for (bits += 8; bits >= 5; bits -= 5)
            put(buffer >> (bits - 5));
    };
    std::for_each(code.commitment.begin(), code.commitment.end(), feed);
    std::for_each(code.secret.begin(), code.secret.end(), feed);
    put(buffer << (5 - bits)); // 208 bits: the last letter holds three and two zeroes
    return out;
}

Result<PairingCode> parsePairingCode(std::string_view text) {
    std::array<unsigned char, kCodeBytes> bytes{};
    std::size_t letters = 0;
    unsigned buffer = 0, bits = 0;
    std::size_t at = 0;
    for (const char c : text) {
        if (c == '-' || c == ' ') continue;
        const std::size_t value = kAlphabet.find(c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
        if (value == std::string_view::npos)
            return fail(ErrorCode::Invalid,
                        "a pairing code has only the letters A to Z and the digits 2 to 7");
        if (++letters > kCodeLetters) break;
        buffer = (buffer << 5 | static_cast<unsigned>(value)) & 0xfff;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes[at++] = static_cast<unsigned char>(buffer >> bits);
        }
    }
    if (letters != kCodeLetters)
        return fail(ErrorCode::Invalid, "a pairing code has 42 letters, in groups of six");
    if ((buffer & ((1u << bits) - 1)) != 0)
        return fail(ErrorCode::Invalid, "the pairing code has a typing error");
    PairingCode code;
    std::copy_n(bytes.begin(), code.commitment.size(), code.commitment.begin());
    std::copy_n(bytes.begin() + code.commitment.size(), code.secret.size(), code.secret.begin());
    return code;
}

std::array<unsigned char, 16> pairingCommitment(const VerifyKey& identity, const Digest& tlsKeyHash) {
    std::string bytes = "rubberapi/pair-code/v1";
    bytes += '\0';
    bytes += raw(identity);
    bytes += raw(tlsKeyHash);
    const Digest digest = sha256(bytes);
    std::array<unsigned char, 16> commitment{};
    std::copy_n(digest.begin(), commitment.size(), commitment.begin());
    return commitment;
}

std::string pairingHelloText(const PairingHello& hello) {
    std::string text = "rubberapi/pair-hello/v1";
    text += '\0' + hello.relay.text() + '\0';
    text += raw(hello.tlsKeyHash);
    text += raw(hello.sealingKey);
    text += hello.nonce;
    text += raw(hello.rosterHead);
    text += std::to_string(hello.rosterSize) + (hello.hasDevice ? "+" : "-");
    return text;
}

std::string pairingReplyText(const Digest& transcript, const PairingReply& reply) {
    std::string text = "rubberapi/pair-reply/v1";
    text += '\0';
    text += raw(transcript);
    text += '\0' + reply.relay.text() + '\0' + reply.dataUrl + '\0' + (reply.waiting ? "waiting" : "enrolled");
    text += '\0' + reply.masterKeyBox;
    return text;
}

std::string pairingTranscript(const PairingHello& hello, const PairingRequest& request) {
    std::string out = "rubberapi/pair/v1";
    out += '\0';
    appendField(out, hello.relay.text());
    appendField(out, raw(hello.identityKey));
    appendField(out, raw(hello.tlsKeyHash));
    appendField(out, raw(hello.sealingKey));
    appendField(out, hello.nonce);
    appendField(out, raw(hello.rosterHead));
    appendField(out, std::to_string(hello.rosterSize) + (hello.hasDevice ? "+" : "-"));
    appendField(out, request.device.text());
    appendField(out, raw(request.deviceKey));
    appendField(out, raw(request.killKey));
    appendField(out, request.relayNonce);
    appendField(out, request.deviceNonce);
    appendField(out, request.name);
    appendField(out, raw(request.boxKey));
    return out;
}

} // namespace rubber::protocol
