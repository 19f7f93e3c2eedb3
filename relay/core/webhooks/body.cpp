// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/webhooks/body.h"

#include "relay/core/dialects/json_text.h"

#include <algorithm>
#include <array>

namespace rubber::relay {
namespace {

constexpr std::size_t kLongestChat = 1'500; ///< With escapes; Discord takes 2,000 characters.
constexpr std::string_view kNothing = "\xe2\x80\x8b"; ///< U+200B: breaks a word in two and shows nothing.

void member(std::string& out, std::string_view name, std::string_view text) {
    if (out.back() != '{') out += ',';
    appendJsonString(out, name);
    out += ':';
    appendJsonString(out, text);
}

/// LiteLLM's word for the same thing, so that receivers made for it understand ours.
std::string_view eventWord(std::string_view type) {
    if (type == "budget.threshold") return "threshold_crossed";
    if (type == "budget.exhausted") return "budget_crossed";
    return type;
}

std::string_view groupOf(const Event& event) {
    if (!event.key.empty()) return "key";
    for (const auto& fact : event.facts)
        if (fact.name == "upstream_key") return "upstream_key";
    return "relay";
}

std::string aliasOf(const KeyId& key) { return key.empty() ? "" : "rk_live_" + key.text(); }

/// A name is said once: readers differ about which of two they take.
bool isNew(const Event& event, std::vector<journal::AlertFact>::const_iterator fact) {
    constexpr std::array<std::string_view, 6> kOurs = {"relay", "key",         "key_alias",
                                                       "event", "event_group", "event_message"};
    const auto same = [&](const journal::AlertFact& each) { return each.name == fact->name; };
    return std::find(kOurs.begin(), kOurs.end(), fact->name) == kOurs.end() &&
           std::none_of(event.facts.begin(), fact, same);
}

std::string standard(const Event& event, const RelayId& relay, bool withFacts) {
    std::string out = "{";
    member(out, "type", event.type);
    member(out, "timestamp", event.at.toRfc3339Ms());
    out += ",\"data\":{";
    member(out, "relay", relay.text());
    if (!event.key.empty()) {
        member(out, "key", event.key.text());
        member(out, "key_alias", aliasOf(event.key));
    }
    member(out, "event", eventWord(event.type));
    member(out, "event_group", groupOf(event));
    member(out, "event_message", event.message);
    if (withFacts)
        for (auto fact = event.facts.begin(); fact != event.facts.end(); ++fact)
            if (isNew(event, fact)) member(out, fact->name, fact->value);
    out += "}}";
    return out;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Breaks what a chat would turn into a mention or a link: "@everyone", "#channel", "https://", "x.com". Times
/// and numbers stay.
std::string broken(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        out += text[i];
        const char next = i + 1 < text.size() ? text[i + 1] : ' ';
        const bool number = i > 0 && isDigit(text[i - 1]) && isDigit(next);
        const bool joins = (text[i] == ':' || text[i] == '.') && static_cast<unsigned char>(next) > ' ' && !number;
        if (text[i] == '@' || text[i] == '#' || joins) out += kNothing;
    }
    return out;
}

/// In Slack these three are special: mentions and links are written in angle brackets.
std::string slackText(std::string_view text) {
    std::string out;
    for (const char c : broken(text)) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else
            out += c;
    }
    return out;
}

std::string discordText(std::string_view text) {
    constexpr std::string_view kMarkdown = "\\*_~`|<>[]()#-+";
    std::string out;
    for (const char c : broken(text)) {
        if (kMarkdown.find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

/// The same in a few lines for people.
std::string chatText(const Event& event, const RelayId& relay, std::string (*escaped)(std::string_view)) {
    std::string lines = "RubberAPI: " + event.type + "\n" + event.message + "\n";
    if (!event.key.empty()) lines += "key " + aliasOf(event.key) + ", ";
    lines += "relay " + relay.text() + ", " + event.at.toRfc3339();
    std::string text = escaped(lines);
    for (const auto& fact : event.facts) {
        const std::string line = escaped("\n" + fact.name + ": " + fact.value);
        if (text.size() + line.size() > kLongestChat) break;
        text += line;
    }
    return text;
}

} // namespace

std::string webhookMessageId(const RelayId& relay, std::uint64_t event) {
    const std::string& id = relay.text();
    return "evt_" + (id.starts_with("rly_") ? id.substr(4) : id) + "_" + std::to_string(event);
}

std::string webhookBody(const Event& event, WebhookFormat format, const RelayId& relay) {
    std::string out = "{";
    switch (format) {
    case WebhookFormat::Slack:
        member(out, "text", chatText(event, relay, slackText));
        out += R"(,"mrkdwn":false,"unfurl_links":false,"unfurl_media":false})";
        return out;
    case WebhookFormat::Discord:
        member(out, "content", chatText(event, relay, discordText));
        out += R"(,"allowed_mentions":{"parse":[]},"flags":4})"; // 4: no previews of links.
        return out;
    case WebhookFormat::Standard:
        break;
    }
    out = standard(event, relay, true);
    return out.size() < kLargestBody ? out : standard(event, relay, false);
}

} // namespace rubber::relay
