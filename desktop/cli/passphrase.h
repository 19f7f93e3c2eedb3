// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/normal_form.h"
#include "desktop/cli/terminal.h"
#include "shared/result.h"
#include "shared/secret.h"

#include <optional>
#include <string>

namespace rubber::cli {

/// Somebody at another terminal than ours, whom questions are passed on to: a verb that runs in an agent has its
/// caller's.
class Asker {
public:
    virtual ~Asker() = default;
    virtual bool canAsk() const = 0; ///< There is a terminal.
    virtual Result<Secret> askSecret(const std::string& prompt) = 0;
    virtual Result<bool> askYes(const std::string& question) = 0;
    virtual Result<Secret> readLine() = 0; ///< Of stdin.
};

/// Where passphrases and upstream keys come from: --passphrase-fd, else the file of
/// RUBBERAPI_PASSPHRASE_FILE, else the controlling terminal with echo off. Never an argument, never stdin
/// unless asked for by number.
class PassphraseSource {
public:
    struct Settings {
        std::optional<int> descriptor;
        std::string file;                        ///< "" = none
        std::string terminalDevice = "/dev/tty"; ///< "" = nobody to ask
        int input = 0;                           ///< stdin
        Asker* asker = nullptr;                  ///< Instead of the terminal and stdin of this process.
    };
    PassphraseSource(Settings settings, Terminal& terminal)
        : m_settings(std::move(settings)), m_terminal(terminal) {}

    /// Locked ("vault_locked: …") when there is nobody to ask; Invalid for an unreadable or empty source.
    Result<Secret> ask(const std::string& prompt);
    /// A new one: twice on a terminal, once elsewhere.
    Result<Secret> askNew(std::optional<int> descriptor);
    /// True when a person answers, who may try again.
    bool mayRetry() const { return !m_settings.descriptor && m_settings.file.empty(); }
    /// True when a terminal can be asked something at all.
    bool hasTerminal() const;
    /// A secret from the terminal alone, echo off.
    Result<Secret> askTerminal(const std::string& prompt);

    /// The next line of stdin.
    Result<Secret> readLine();
    /// All of stdin, for verbs that run here; the caller wipes it. Invalid "bad_option" when there is more than `most`.
    Result<std::string> readAll(std::size_t most);

    /// A question to the person at the terminal, who sees what is typed; nothing but "y" or "yes" is a yes.
    Result<bool> askYes(const std::string& question);
    /// The same for what must not happen by a slip: only the name itself is a yes. For verbs that run here.
    Result<bool> askName(const std::string& question, const std::string& name);

    /// The first line of a descriptor without its line end, at most 8 KiB; reads no further than needed.
    static Result<Secret> firstLine(int descriptor);

private:
    Result<Secret> askSeen(const std::string& prompt);

    Settings m_settings;
    Terminal& m_terminal;
};

using desktop::normalised;

} // namespace rubber::cli
