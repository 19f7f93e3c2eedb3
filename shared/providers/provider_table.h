// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rubber {

/// What the relay does with requests to an endpoint.
enum class EndpointClass {
    Priced,     ///< The body is read, bounded and held for.
    Free,       ///< Costs nothing; with a wire format its body is read all the same, for the models it names.
    Models,     ///< A list of models, filtered to those the proxy key may use.
    Model,      ///< What is known of one model, refused where the proxy key may not use it.
    Own,        ///< What became of an answer, by its id: refused for answers the proxy key did not get.
    KeyInfo,    ///< Answered by the relay in OpenRouter's shape.
    Self,       ///< Answered by the relay: GET /rk/v1/self
    Minting,    ///< Refused: hands out or manages credentials.
    Account,    ///< Refused: data of the account the upstream key belongs to.
    Stored,     ///< Refused: data other agents stored under the same upstream key.
    Background, ///< Refused: work that goes on, and is billed, after the answer.
};
const char* word(EndpointClass kind);

/// Where an upstream wants its key.
struct KeyPlace {
    enum class Kind { Bearer, Basic, Header, Query };
    Kind kind = Kind::Bearer;
    std::string name; ///< Of the header or the query parameter.
    /// "bearer", "basic", "header:NAME", "query:NAME". Invalid for anything else and for names that are no
    /// tokens of RFC 9110.
    static Result<KeyPlace> parse(std::string_view text);
    std::string toText() const;
    bool operator==(const KeyPlace&) const = default;
};

/// One row of a provider's table. The first row whose path and method match decides.
struct EndpointRow {
    std::string method; ///< "POST"; "*" = any.
    /// Below the provider's roots: literal segments, `{name}` for one segment of model-name characters (also
    /// "{model}:generateContent"), `*` for one segment, `**` at the end for the rest, none included.
    std::string path;
    EndpointClass kind = EndpointClass::Free;
    std::string wire;               ///< The wire format of the body: "chat", "messages" ...; "" = not read.
    std::string shape;              ///< Of refusals, where it is not the provider's.
    std::string to;                 ///< The path upstream, where it is another one.
    std::vector<std::string> query; ///< Parameters that pass; "*" = all but credentials.
    std::optional<KeyPlace> key; ///< Where the upstream wants its key here, if not at the provider's place.
};

/// What happens upstream, and to the money, when a client leaves in the middle of an answer.
enum class WhenClientLeaves {
    Close, ///< Closing ends generation and billing: settle what was seen.
    Drain, ///< The upstream goes on and bills: read on, within bounds, for the usage.
    LookUp ///< Close, and ask the provider what it billed.
};

/// One kind of upstream.
struct Provider {
    std::string name, title; ///< "openrouter", "OpenRouter"
    std::string baseUrl;     ///< "" = the owner must give one.
    std::string
        shape; ///< Of refusals: openai, responses, openrouter, anthropic, google, slack, stripe, plain
    KeyPlace key;
    std::vector<std::string> roots;      ///< Path prefixes an agent may use, longest first; "" = none.
    std::vector<std::string> toUpstream; ///< Request fields that pass beside the common ones; "*" = open.
    std::vector<std::string> toAgent;    ///< Answer fields likewise.
    WhenClientLeaves whenClientLeaves = WhenClientLeaves::Close;
    std::vector<EndpointRow> endpoints;
    /// Named endpoint lists for policies: "read-only" -> {"GET /v1/**"}.
    std::map<std::string, std::vector<std::string>, std::less<>> presets;
    std::vector<std::string> keyPrefixes; ///< How its keys begin, to tell the provider from a key.
};

/// The table of all providers, `resources/providers.json`. Data: a new endpoint is a row, not code. A value,
/// immutable after parsing.
class ProviderTable {
public:
    /// Invalid names the entry: unknown fields, unknown words, rows that can never match.
    static Result<ProviderTable> parse(std::string_view json);
    /// The table this program was built with. Programs that use it parse it once at their start.
    static const ProviderTable& shipped();

    const Provider* find(std::string_view name) const;
    const std::vector<Provider>& providers() const { return m_providers; }
    std::string names() const; ///< "openrouter, openai, ..." for messages.

private:
    std::vector<Provider> m_providers;
};

/// One endpoint rule of a policy, "POST /chat.postMessage" or "GET /v1/**", taken apart and checked.
struct EndpointRule {
    std::string method, path;
    static Result<EndpointRule> parse(std::string_view text);
};

/// What stands where a pattern has `{name}`: the first such segment; nullopt = the path does not match.
/// Matches `*` and `**` too. Segments "." and ".." never match, nor does an empty one.
std::optional<std::string_view> matchPath(std::string_view pattern, std::string_view path);

} // namespace rubber
