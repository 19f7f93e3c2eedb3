// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/gate/answer_judgement.h"

#include <algorithm>
#include <initializer_list>

namespace rubber::relay {

namespace {

/// True when `text` contains `word`, ASCII case aside.
bool mentions(std::string_view text, std::string_view word) {
    for (std::size_t at = 0; at + word.size() <= text.size(); ++at)
        if (equalsName(text.substr(at, word.size()), word)) return true;
    return false;
}

} // namespace

std::optional<RefusalCode> judgeAnswer(const AnswerHead& head) {
    if (head.status == 401) return RefusalCode::UpstreamRejectedKey;
    // Redirects are never followed, and their Location is the provider's business, not the agent's.
    if (head.status >= 300 && head.status < 400) return RefusalCode::UpstreamInvalid;
    for (const HeaderField& field : head.fields)
        // Compressed bytes can be neither metered nor searched for secrets.
        if (equalsName(field.name, "content-encoding") && !equalsName(field.value, "identity"))
            return RefusalCode::UpstreamInvalid;
    return std::nullopt;
}

bool bodyMayBeAboutKey(DialectKind provider, const AnswerHead& head) {
    if (head.body == BodyKind::None) return false;
    // Slack says everything with 200; Google refuses a key with 400.
    const auto type = head.field("content-type").value_or("");
    if (provider == DialectKind::Slack && head.status == 200)
        return equalsName(type.substr(0, 16), "application/json");
    return head.status == 403 || (provider == DialectKind::Google && head.status == 400);
}

bool errorBodyIsAboutKey(DialectKind provider, int status, std::string_view body) {
    const auto any = [&](std::initializer_list<std::string_view> words) {
        return std::any_of(words.begin(), words.end(),
                           [&](std::string_view word) { return mentions(body, word); });
    };
    if (status == 401) return true;
    if (provider == DialectKind::Slack && status == 200)
        return body.substr(0, 64).find("\"ok\":false") != std::string_view::npos &&
               any({"\"invalid_auth\"", "\"not_authed\"", "\"account_inactive\"", "\"token_revoked\"",
                    "\"token_expired\"", "\"not_allowed_token_type\""});
    if (provider == DialectKind::Google && status == 400)
        return any({"API_KEY_INVALID", "API key not valid"});
    if (status != 403) return false;
    // 403 is also moderation, regions and guardrails, which the agent must see. About the key: what names or
    // quotes one.
    return any({"api key", "api_key", "apikey", "key limit", "sk-", "authentication", "permission_denied",
                "insufficient permissions", "unauthorized"});
}

bool errorBodyIsAboutPrice(int status, std::string_view body) {
    return status == 404 && mentions(body, "constraint_filtered");
}

} // namespace rubber::relay
