// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/providers/provider_table.h"

#include "shared/protocol/json_fields.h"
#include "shared/providers/shipped_providers.h"

#include <algorithm>

namespace rubber {

namespace {

constexpr std::string_view kSchema = "rubberapi/providers/v1";
constexpr std::array kClasses = {EndpointClass::Priced, EndpointClass::Free,      EndpointClass::Models,
                                 EndpointClass::Model,  EndpointClass::Own,       EndpointClass::KeyInfo,
                                 EndpointClass::Self,   EndpointClass::Minting,   EndpointClass::Account,
                                 EndpointClass::Stored, EndpointClass::Background};
constexpr std::array<std::string_view, 8> kShapes = {"openai", "responses", "openrouter", "anthropic",
                                                     "google", "slack",     "stripe",     "plain"};
constexpr std::array<std::string_view, 3> kLeaves = {"close", "drain", "look_up"};

bool isToken(std::string_view text) {
    return !text.empty() && text.size() <= 128 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_';
    });
}

/// True when `earlier` takes everything `later` would: the later row could never be reached.
bool hides(const EndpointRow& earlier, const EndpointRow& later) {
    return (earlier.method == "*" || earlier.method == later.method) &&
           (earlier.path == later.path || earlier.path == "/**");
}

EndpointRow readRow(const boost::json::object& object, json::Problem& problem) {
    protocol::JsonReader f(object, problem);
    EndpointRow row;
    std::string kind;
    f("method", row.method);
    f("path", row.path);
    f("class", kind);
    f.omittable("wire", row.wire);
    f.omittable("shape", row.shape);
    f.omittable("to", row.to);
    f.omittable("query", row.query);
    std::string key;
    f.omittable("key", key);
    f.closed();
    if (const auto place = KeyPlace::parse(key))
        row.key = *place;
    else
        f.require(key.empty(), "key", "is no place for a key");
    const auto found = std::find_if(kClasses.begin(), kClasses.end(),
                                    [&](EndpointClass known) { return kind == word(known); });
    f.require(found != kClasses.end(), "class", "is not known");
    if (found != kClasses.end()) row.kind = *found;
    f.require(EndpointRule::parse(row.method + " " + row.path).has_value(), "path", "is no pattern");
    f.require(row.kind != EndpointClass::Priced || !row.wire.empty(), "wire",
              "is needed: nothing is forwarded for money unread");
    f.require(row.shape.empty() || std::find(kShapes.begin(), kShapes.end(), row.shape) != kShapes.end(),
              "shape", "is not known");
    return row;
}

Provider readProvider(const boost::json::object& object, json::Problem& problem) {
    protocol::JsonReader f(object, problem);
    Provider provider;
    std::string key, leaves;
    f("name", provider.name);
    f("title", provider.title);
    f.omittable("base_url", provider.baseUrl);
    f("shape", provider.shape);
    f("key", key);
    f("roots", provider.roots);
    f.omittable("to_upstream", provider.toUpstream);
    f.omittable("to_agent", provider.toAgent);
    f("when_client_leaves", leaves);
    f.omittable("key_prefixes", provider.keyPrefixes);
    f.require(isToken(provider.name), "name", "is not a word");
    f.require(std::find(kShapes.begin(), kShapes.end(), provider.shape) != kShapes.end(), "shape",
              "is not known");
    const auto place = KeyPlace::parse(key);
    f.require(place.has_value(), "key", "is no place for a key");
    if (place) provider.key = *place;
    const auto leave = std::find(kLeaves.begin(), kLeaves.end(), leaves);
    f.require(leave != kLeaves.end(), "when_client_leaves", "is close, drain or look_up");
    if (leave != kLeaves.end())
        provider.whenClientLeaves = static_cast<WhenClientLeaves>(leave - kLeaves.begin());
    f.require(!provider.roots.empty(), "roots", "must not be empty");
    for (std::size_t i = 1; i < provider.roots.size(); ++i)
        f.require(provider.roots[i - 1].size() >= provider.roots[i].size(), "roots", "must be longest first");

    if (const auto* presets = object.if_contains("presets")) {
        const json::Problem::Step step(problem, "presets");
        if (const auto* named = json::object(*presets, problem))
            for (const auto& preset : *named)
                if (const auto* rules = json::array(preset.value(), problem))
                    for (const auto& rule : *rules) {
                        const std::string text(json::text(rule, problem));
                        if (!EndpointRule::parse(text)) problem.report("has a wrong endpoint: " + text);
                        provider.presets[std::string(preset.key())].push_back(text);
                    }
    }
    const json::Problem::Step step(problem, "endpoints");
    const auto* rows = object.if_contains("endpoints");
    if (!rows) problem.report("missing");
    if (const auto* list = rows ? json::array(*rows, problem) : nullptr)
        for (std::size_t i = 0; i < list->size() && problem.none(); ++i) {
            const json::Problem::Step inner(problem, i);
            const auto* row = json::object((*list)[i], problem);
            if (!row) break;
            EndpointRow next = readRow(*row, problem);
            for (const EndpointRow& earlier : provider.endpoints)
                if (hides(earlier, next))
                    problem.report("can never match: " + earlier.path + " is before it");
            provider.endpoints.push_back(std::move(next));
        }
    for (const auto& member : object) {
        constexpr std::array<std::string_view, 11> kKnown = {
            "name",        "title",    "base_url",           "shape",   "key",         "roots",
            "to_upstream", "to_agent", "when_client_leaves", "presets", "key_prefixes"};
        const std::string_view name = member.key();
        if (name != "endpoints" && std::find(kKnown.begin(), kKnown.end(), name) == kKnown.end())
            problem.report(std::string(name) + " is not known");
    }
    return provider;
}

} // namespace

const char* word(EndpointClass kind) {
    constexpr std::array<const char*, 11> kWords = {"priced",  "free",     "models",    "model",
                                                    "own",     "key_info", "self",      "minting",
                                                    "account", "stored",   "background"};
    return kWords[static_cast<std::size_t>(kind)];
}

Result<KeyPlace> KeyPlace::parse(std::string_view text) {
    if (text == "bearer") return KeyPlace{Kind::Bearer, {}};
    if (text == "basic") return KeyPlace{Kind::Basic, {}};
    const auto colon = text.find(':');
    const std::string_view kind = text.substr(0, colon);
    const std::string_view name = colon == std::string_view::npos ? "" : text.substr(colon + 1);
    if ((kind == "header" || kind == "query") && isToken(name))
        return KeyPlace{kind == "header" ? Kind::Header : Kind::Query, std::string(name)};
    return fail(ErrorCode::Invalid, "a key goes to bearer, basic, header:NAME or query:NAME");
}

std::string KeyPlace::toText() const {
    switch (kind) {
    case Kind::Bearer:
        return "bearer";
    case Kind::Basic:
        return "basic";
    case Kind::Header:
        return "header:" + name;
    case Kind::Query:
        return "query:" + name;
    }
    return {};
}

Result<ProviderTable> ProviderTable::parse(std::string_view text) {
    TRY_LET(value, json::parse(text));
    json::Problem problem;
    ProviderTable table;
    if (const boost::json::object* root = json::object(value, problem)) {
        protocol::JsonReader f(*root, problem);
        std::string schema;
        f("schema", schema);
        f.require(schema == kSchema, "schema", "is not rubberapi/providers/v1");
        const json::Problem::Step step(problem, "providers");
        const auto* list = root->if_contains("providers");
        if (!list) problem.report("missing");
        if (const auto* entries = list ? json::array(*list, problem) : nullptr)
            for (const auto& entry : *entries) {
                const auto* object = json::object(entry, problem);
                if (!object || !problem.none()) break;
                Provider provider = readProvider(*object, problem);
                const json::Problem::Step inner(problem, provider.name);
                if (table.find(provider.name)) problem.report("is there twice");
                table.m_providers.push_back(std::move(provider));
            }
    }
    if (!problem.none()) {
        Error error = problem.take();
        return fail(error.code, "provider table: " + error.context);
    }
    return table;
}

const ProviderTable& ProviderTable::shipped() {
    static const ProviderTable table = [] {
        auto parsed = parse(shippedProvidersJson());
        if (!parsed) std::fprintf(stderr, "%s\n", parsed.error().context.c_str());
        CHECK(parsed); // The build's own test parses it.
        return std::move(*parsed);
    }();
    return table;
}

const Provider* ProviderTable::find(std::string_view name) const {
    for (const Provider& provider : m_providers)
        if (provider.name == name) return &provider;
    return nullptr;
}

std::string ProviderTable::names() const {
    std::string names;
    for (const Provider& provider : m_providers)
        names += (names.empty() ? "" : ", ") + provider.name;
    return names;
}

} // namespace rubber
