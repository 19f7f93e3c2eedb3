// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/client_settings.h"

#include <algorithm>

namespace rubber::desktop {

namespace {

/// The relay's address without the path some clients add themselves.
std::string rootOf(std::string endpoint) {
    for (const char* end : {"/api/", "/v1"})
        if (endpoint.ends_with(end)) endpoint.resize(endpoint.size() - std::string(end).size());
    return endpoint;
}

ClientSettings codex(const std::string& v1) {
    return {{},
            "RUBBERAPI_KEY",
            "~/.codex/config.toml",
            {"model_provider = \"rubberapi\"", "", "[model_providers.rubberapi]", "name = \"RubberAPI\"",
             "base_url = \"" + v1 + "\"", "env_key = \"RUBBERAPI_KEY\"", "wire_api = \"responses\"",
             "supports_websockets = false"}};
}

ClientSettings openClaw(const std::string& provider, const std::string& root) {
    std::string api = "openai-completions", base = root + "/v1";
    if (provider == "anthropic") api = "anthropic-messages", base = root;
    if (provider == "google") api = "google-generative-ai", base = root + "/v1beta";
    return {{},
            "RUBBERAPI_KEY",
            "openclaw.json",
            {"{ \"models\": { \"providers\": { \"rubberapi\": {", "  \"baseUrl\": \"" + base + "\",",
             "  \"apiKey\": \"${RUBBERAPI_KEY}\",", "  \"api\": \"" + api + "\"", "} } } }"}};
}

} // namespace

std::vector<std::string> clientNames() {
    return {"openai", "anthropic", "gemini",   "openrouter", "claude-code", "codex",
            "crewai", "langchain", "openclaw", "vercel",     "generic"};
}

ClientSettings settingsFor(const std::string& client, const std::string& provider,
                           const std::string& endpoint) {
    const std::string root = rootOf(endpoint), v1 = root + "/v1";
    if (client.empty()) {
        if (provider == "anthropic") return settingsFor("anthropic", provider, endpoint);
        if (provider == "google") return settingsFor("gemini", provider, endpoint);
        const bool chats = provider == "openrouter" || provider == "openai";
        return settingsFor(chats ? "openai" : "generic", provider, endpoint);
    }
    // Claude Code asks gateways with a bearer token, and would prefer a real key it still found.
    if (client == "claude-code")
        return {{{"ANTHROPIC_BASE_URL", root}, {"ANTHROPIC_API_KEY", ""}}, "ANTHROPIC_AUTH_TOKEN", {}, {}};
    if (client == "anthropic") return {{{"ANTHROPIC_BASE_URL", root}}, "ANTHROPIC_API_KEY", {}, {}};
    if (client == "gemini") return {{{"GOOGLE_GEMINI_BASE_URL", root}}, "GEMINI_API_KEY", {}, {}};
    if (client == "openrouter")
        return {{{"OPENROUTER_BASE_URL", v1}, {"OPENROUTER_API_BASE", v1}}, "OPENROUTER_API_KEY", {}, {}};
    if (client == "crewai" && provider == "openrouter")
        return {{{"OPENROUTER_BASE_URL", v1}}, "OPENROUTER_API_KEY", {}, {}};
    if (client == "crewai" || client == "langchain")
        return {{{"OPENAI_BASE_URL", v1}, {"OPENAI_API_BASE", v1}}, "OPENAI_API_KEY", {}, {}};
    // Its Anthropic provider adds only "/messages" to what it is given.
    if (client == "vercel" && provider == "anthropic")
        return {{{"ANTHROPIC_BASE_URL", v1}}, "ANTHROPIC_API_KEY", {}, {}};
    if (client == "codex") return codex(v1);
    if (client == "openclaw") return openClaw(provider, root);
    if (client == "generic") return {{{"RUBBERAPI_URL", endpoint}}, "RUBBERAPI_KEY", {}, {}};
    return {{{"OPENAI_BASE_URL", v1}}, "OPENAI_API_KEY", {}, {}};
}

std::vector<ClientSettings> settingsForVariable(const std::string& variable, const std::string& provider,
                                                const std::string& endpoint) {
    std::vector<ClientSettings> settings;
    for (const char* client : {"openrouter", "anthropic", "gemini", "openai", "langchain"}) {
        auto known = settingsFor(client, provider, endpoint);
        if (known.keyVariable == variable) settings.push_back(std::move(known));
    }
    if (settings.empty()) {
        settings.push_back(settingsFor("", provider, endpoint));
        settings.back().keyVariable = variable;
    }
    return settings;
}

Status checkEndpoint(const std::string& endpoint) {
    const bool harmless = !endpoint.empty() && std::all_of(endpoint.begin(), endpoint.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               std::string_view(":/.-_[]").find(c) != std::string_view::npos;
    });
    if (!harmless)
        return fail(ErrorCode::Corrupt, "the relay's address holds characters that no address has");
    return {};
}

} // namespace rubber::desktop
