// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/cli/options.h"

#include <CLI/CLI.hpp>

#include <string>

namespace rubber::cli {

inline constexpr const char* kKeyHelp = "A name, an id, rk_live_<id>, the whole token, or the beginning of one";

/// The tree of all verbs and options, and where one parse of it writes. CLI11 compiles slowly: only the
/// grammar and its parser include this.
class Grammar {
public:
    static constexpr const char* kKeyHelp =
        "A name, an id, rk_live_<id>, the whole token, or the beginning of one";

    explicit Grammar(Options& options);
    CLI::App& app() { return m_app; }
    std::string verb() const; ///< The chosen one: "relay pair".

private:
    void addGlobals();
    CLI::App* verb(CLI::App* parent, const char* name, const char* summary, const char* example);
    CLI::App* group(const char* name, const char* summary, const char* example);
    CLI::App* top(const char* name, const char* summary, const char* example);
    CLI::Option* one(CLI::App* verb, const char* name, const char* help, bool required = true);
    void key(CLI::App* verb);
    void keys(CLI::App* verb, const char* allOf); ///< One, several, or --all.
    void text(CLI::App* verb, const char* name, std::string& into, const char* type, const char* help);
    void policy(CLI::App* verb);
    void newPolicy(CLI::App* verb); ///< The same for a new key.
    void addVault();
    void addRelay();
    void addKeys();
    void upstreamPlace(CLI::App* verb);
    void addUpstream();
    void addImport();
    void tags(CLI::App* verb, const char* help);
    void addListFilters(CLI::App* list);
    void addKeyCare(CLI::App* edit, CLI::App* list);
    void addKillLinks();
    void addWebhooks();
    void addCanaries();
    void addAnomalies();
    void addResume();
    void addReports();
    void addProofs(CLI::App* audit);
    void addPrices();
    void addSettings();
    void addAlerts();
    void addBackups();
    void addTrail(CLI::App* audit);
    void addKeychain(CLI::App* vault);
    void addVaultShares(CLI::App* vault);
    void addRelayShares(CLI::App* relay);
    void addDeploy(CLI::App* relay);
    void newShares(CLI::App* create);
    void sharesSource(CLI::App* verb);
    void addRest();
    void addAgent();

    Options& m_options;
    CLI::App m_app{"rubberapi: proxy keys with limits, for agents that must not have the real one",
                   "rubberapi"};
};

} // namespace rubber::cli
