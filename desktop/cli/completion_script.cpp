// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/completion_script.h"

#include "desktop/cli/words.h"

#include <map>

namespace rubber::cli {

namespace {

/// "relay" → its verbs, "vault shares" → its own; "" → the top ones.
std::map<std::string, std::vector<const VerbWords*>> tree(const std::vector<VerbWords>& verbs) {
    std::map<std::string, std::vector<const VerbWords*>> children;
    for (const VerbWords& verb : verbs) {
        const auto space = verb.verb.rfind(' ');
        children[space == std::string::npos ? "" : verb.verb.substr(0, space)].push_back(&verb);
    }
    return children;
}

/// What `rubberapi completion` is to be asked for, or "".
std::string listFor(const std::string& takes) {
    if (takes == "KEY") return "keys";
    return takes == "RELAY" ? "relays" : "";
}

std::string lastWord(const std::string& verb) { return verb.substr(verb.rfind(' ') + 1); }

std::string names(const std::vector<const VerbWords*>& verbs) {
    std::vector<std::string> words;
    for (const VerbWords* verb : verbs)
        words.push_back(lastWord(verb->verb));
    return joined(words, " ");
}

/// The function that bash calls, and zsh through its emulation of bash's completion.
std::string bashFunction(const std::string& name, const std::vector<VerbWords>& verbs) {
    const auto children = tree(verbs);
    std::string text =
        name + "() {\n"
        "    local cur=${COMP_WORDS[COMP_CWORD]} verb=\"\" word\n"
        "    for word in \"${COMP_WORDS[@]:1:$((COMP_CWORD-1))}\"; do\n"
        "        case \"$word\" in --) return ;; -*) ;; *) verb=\"${verb:+$verb }$word\" ;; esac\n"
        "    done\n"
        "    local offers=\"\" list=\"\" name\n"
        "    case \"$verb\" in\n"
        "        \"\") offers=\"" +
        names(children.at("")) + " --help\" ;;\n";
    for (const auto& [parent, under] : children)
        if (!parent.empty()) text += "        \"" + parent + "\") offers=\"" + names(under) + "\" ;;\n";
    for (const VerbWords& verb : verbs) {
        if (children.contains(verb.verb)) continue;
        text += "        \"" + verb.verb + "\"|\"" + verb.verb + " \"*) offers=\"" +
                joined(verb.options, " ") + "\"" +
                (listFor(verb.takes).empty() ? "" : " list=" + listFor(verb.takes)) + " ;;\n";
    }
    // compgen -W would expand what stands in a name: names are compared and quoted by ourselves.
    return text + "    esac\n"
                  "    case \"${COMP_WORDS[COMP_CWORD-1]}\" in\n"
                  "        --key) offers=\"\" list=keys ;;\n"
                  "        --relay) offers=\"\" list=relays ;;\n"
                  "        *) case \"$cur\" in -*) list=\"\" ;; esac ;;\n"
                  "    esac\n"
                  "    COMPREPLY=($(compgen -W \"$offers\" -- \"$cur\"))\n"
                  "    [ -n \"$list\" ] || return 0\n"
                  "    while IFS= read -r name; do\n"
                  "        [ \"${name:0:${#cur}}\" != \"$cur\" ] || COMPREPLY+=(\"$(printf %q \"$name\")\")\n"
                  "    done < <(command rubberapi completion \"$list\" 2>/dev/null </dev/null)\n"
                  "}\n";
}

std::string bash(const std::vector<VerbWords>& verbs) {
    return bashFunction("_rubberapi", verbs) + "complete -o default -F _rubberapi rubberapi\n";
}

/// To be sourced, or to lie in $fpath as _rubberapi: then zsh takes the whole file for the completion of the first time.
std::string zsh(const std::vector<VerbWords>& verbs) {
    return "#compdef rubberapi\n"
           "(( $+functions[compdef] )) || { autoload -U compinit && compinit -i; }\n"
           "autoload -U +X bashcompinit && bashcompinit\n" +
           bashFunction("_rubberapi_words", verbs) +
           "complete -o default -F _rubberapi_words rubberapi\n"
           "[[ \"${funcstack[1]}\" != _rubberapi ]] || _bash_complete -o default -F _rubberapi_words\n";
}

std::string quoted(const std::string& text) {
    std::string safeText;
    for (const char c : text)
        safeText += c == '\'' || c == '\\' ? std::string(1, ' ') : std::string(1, c);
    return "'" + safeText + "'";
}

/// fish's condition that every word of "vault shares" was typed.
std::string seen(const std::string& words) {
    const auto space = words.rfind(' ');
    const std::string last = "__fish_seen_subcommand_from " + lastWord(words);
    return space == std::string::npos ? last : seen(words.substr(0, space)) + "; and " + last;
}

/// fish takes each line as one candidate and escapes it.
std::string fishList(const std::string& list) {
    return "'(command rubberapi completion " + list + " 2>/dev/null </dev/null)'";
}

std::string fish(const std::vector<VerbWords>& verbs) {
    const auto children = tree(verbs);
    std::string text = "complete -c rubberapi -f\n";
    for (const VerbWords* verb : children.at(""))
        text += "complete -c rubberapi -n __fish_use_subcommand -a " + verb->verb + " -d " +
                quoted(verb->summary) + "\n";
    for (const auto& [parent, under] : children) {
        if (parent.empty()) continue;
        for (const VerbWords* verb : under)
            text += "complete -c rubberapi -n '" + seen(parent) +
                    "; and not __fish_seen_subcommand_from " + names(under) + "' -a " + lastWord(verb->verb) +
                    " -d " + quoted(verb->summary) + "\n";
    }
    for (const VerbWords& verb : verbs) {
        if (children.contains(verb.verb)) continue;
        const std::string condition = seen(verb.verb);
        if (const std::string list = listFor(verb.takes); !list.empty())
            text += "complete -c rubberapi -n '" + condition + "' -a " + fishList(list) + "\n";
        for (const std::string& option : verb.options) {
            const std::string list = option == "--relay" ? "relays" : option == "--key" ? "keys" : "";
            text += "complete -c rubberapi -n '" + condition + "' -l " + option.substr(2) +
                    (list.empty() ? "" : " -x -a " + fishList(list)) + "\n";
        }
    }
    return text + "complete -c rubberapi -n '__fish_seen_subcommand_from backup export run' -F\n";
}

} // namespace

std::string completionScript(const std::string& shell, const std::vector<VerbWords>& verbs) {
    if (shell == "fish") return fish(verbs);
    if (shell == "zsh") return zsh(verbs);
    return bash(verbs);
}

} // namespace rubber::cli
