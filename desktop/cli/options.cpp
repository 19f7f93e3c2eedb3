// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/options.h"

#include "desktop/app/policy_presets.h"
#include "desktop/cli/grammar.h"

#include <algorithm>
#include <array>
#include <memory>

namespace rubber::cli {

namespace {

std::vector<std::string> subcommandNames(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::App* child : app.get_subcommands([](const CLI::App*) { return true; }))
        names.push_back(child->get_name());
    return names;
}

std::vector<std::string> optionNames(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::Option* option : app.get_options())
        for (const std::string& name : option->get_lnames())
            names.push_back("--" + name);
    return names;
}

std::string positionalOf(const CLI::App& verb) {
    for (const CLI::Option* option : verb.get_options())
        if (option->get_positional()) return option->get_name(true);
    return "";
}

/// Every verb below, whole names.
void addVerbs(const CLI::App& parent, const std::string& path, std::vector<VerbWords>& words) {
    for (const CLI::App* verb : parent.get_subcommands([](const CLI::App*) { return true; })) {
        words.push_back({path + verb->get_name(), verb->get_description(), optionNames(*verb), positionalOf(*verb)});
        addVerbs(*verb, path + verb->get_name() + " ", words);
    }
}

Parsed wrongUsage(const std::string& message, const std::string& verb) {
    Parsed parsed;
    parsed.exitCode = 2;
    parsed.err = "rubberapi: " + message + "\nHelp: rubberapi " + (verb.empty() ? "" : verb + " ") + "--help";
    return parsed;
}

std::string suggestion(const std::string& word, const std::vector<std::string>& known) {
    const std::string near = nearest(word, known);
    return near.empty() ? "" : " Did you mean '" + near + "'?";
}

/// CLI11 knows no suggestions, and takes a misspelt verb for a superfluous argument.
std::optional<Parsed> misspeltVerb(CLI::App& root, const std::vector<std::string>& arguments) {
    CLI::App* at = &root;
    std::string path;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& word = arguments[i];
        if (word.size() > 1 && word[0] == '-') {
            const CLI::Option* option = at->get_option_no_throw(word);
            if (!option) option = root.get_option_no_throw(word);
            if (option && option->get_items_expected_max() > 0) ++i;
            continue;
        }
        const auto names = subcommandNames(*at);
        if (names.empty()) return std::nullopt;
        const auto matches =
            at->get_subcommands([&](const CLI::App* child) { return child->check_name(word); });
        CLI::App* next = matches.empty() ? nullptr : matches.front();
        if (!next)
            return wrongUsage("there is no verb '" + safe(path + word) + "'." + suggestion(word, names),
                              path);
        at = next;
        path += at->get_name() + " ";
    }
    return std::nullopt;
}

/// Verbs about one key, several, or --all.
bool takesKeys(std::string_view verb) {
    constexpr std::array kVerbs{"kill",    "suspend", "resume",    "repin",
                                "restore", "archive", "unarchive", "delete"};
    return std::find(kVerbs.begin(), kVerbs.end(), verb) != kVerbs.end();
}

} // namespace

const std::string& Options::word(std::size_t index) const {
    static const std::string none;
    return index < words.size() ? words[index] : none;
}

std::string nearest(std::string_view word, const std::vector<std::string>& known) {
    std::string best;
    std::size_t bestDistance = std::max<std::size_t>(2, word.size() / 3) + 1;
    for (const std::string& candidate : known) {
        // Optimal string alignment: swapped neighbours count once ("stauts").
        const std::size_t columns = candidate.size() + 1;
        std::vector<std::vector<std::size_t>> rows(word.size() + 1, std::vector<std::size_t>(columns));
        for (std::size_t i = 0; i <= word.size(); ++i) {
            for (std::size_t j = 0; j < columns; ++j) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                const std::size_t change = word[i - 1] == candidate[j - 1] ? 0 : 1;
                rows[i][j] = std::min({rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + change});
                if (i > 1 && j > 1 && word[i - 1] == candidate[j - 2] && word[i - 2] == candidate[j - 1])
                    rows[i][j] = std::min(rows[i][j], rows[i - 2][j - 2] + 1);
            }
        }
        if (rows.back().back() < bestDistance) {
            bestDistance = rows.back().back();
            best = candidate;
        }
    }
    return best;
}

Parsed parseOptions(std::vector<std::string> arguments) {
    Parsed parsed;
    Options& options = parsed.options;
    // What follows "--" belongs to the child of `run` and must not be looked at.
    const auto dashes = std::find(arguments.begin(), arguments.end(), "--");
    const bool hasCommand = dashes != arguments.end();
    if (hasCommand) options.command.assign(dashes + 1, arguments.end());
    arguments.erase(dashes, arguments.end());
    if (!arguments.empty() && arguments.front() == "help") {
        arguments.erase(arguments.begin());
        arguments.push_back("--help");
    }

    Grammar grammar(options);
    if (auto wrong = misspeltVerb(grammar.app(), arguments)) return std::move(*wrong);
    std::reverse(arguments.begin(), arguments.end());
    try {
        grammar.app().parse(arguments);
    } catch (const CLI::CallForHelp&) {
        parsed.exitCode = 0;
        parsed.out = grammar.app().help();
        return parsed;
    } catch (const CLI::CallForVersion&) {
        options.verb = "version";
        return parsed;
    } catch (const CLI::ExtrasError& error) {
        const std::string verb = grammar.verb();
        const CLI::App* at = &grammar.app();
        auto known = optionNames(*at);
        while (!at->get_subcommands().empty()) {
            at = at->get_subcommands().front();
            const auto more = optionNames(*at);
            known.insert(known.end(), more.begin(), more.end());
        }
        const auto extras = grammar.app().remaining(true);
        const std::string word = extras.empty() ? "" : extras.front();
        if (word.rfind("-", 0) == 0)
            return wrongUsage("there is no option '" + safe(word) + "'." + suggestion(word, known), verb);
        return wrongUsage("one argument too many: '" + safe(word) + "'", verb);
    } catch (const CLI::ParseError& error) {
        return wrongUsage(safe(error.what()), grammar.verb());
    }
    options.verb = grammar.verb();
    if (!options.preset.empty()) CHECK(desktop::fillFromPreset(options.policy, options.preset));
    if (hasCommand && options.verb != "run")
        return wrongUsage("only 'run' takes a command after --", options.verb);
    if (options.verb == "run" && options.command.empty())
        return wrongUsage("what is to be run? Put it after --", options.verb);
    if (takesKeys(options.verb) && options.all != options.words.empty())
        return wrongUsage(options.all ? "name keys or say --all, not both"
                                      : "which keys? Name them, or say --all",
                          options.verb);
    return parsed;
}

std::vector<VerbWords> verbWords() {
    Options unused;
    Grammar grammar(unused);
    const auto globals = optionNames(grammar.app());
    std::vector<VerbWords> words;
    addVerbs(grammar.app(), "", words);
    for (VerbWords& verb : words)
        for (const std::string& option : globals)
            if (std::find(verb.options.begin(), verb.options.end(), option) == verb.options.end())
                verb.options.push_back(option);
    return words;
}

} // namespace rubber::cli
