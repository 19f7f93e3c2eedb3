// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What the JSON frames say (PROTOCOL.md). `decode` refuses what is missing, of another kind or too much with
/// Invalid "bad_message".
namespace rubber::agent {

inline constexpr int kProtocol = 1;

struct Hello {
    int protocol = kProtocol;
    std::string program; ///< Version of the program.
    std::string home;    ///< The vault's folder: an agent of another one is no help.
};
struct Welcome {
    int protocol = kProtocol;
    std::string program, home;
    std::string by; ///< "app" or "agent"
    bool unlocked = false;
    std::optional<WallTime> until; ///< When it locks at the latest; absent: not by time.
};

/// What the caller's output is. The agent writes as if it were there.
struct TerminalFacts {
    bool outIsTerminal = false, errIsTerminal = false;
    bool colour = false, utf8 = true;
    bool canAsk = false; ///< There is a terminal to ask a person.
    int columns = 0;     ///< 0 = as wide as needed.
};
struct RunVerb {
    std::vector<std::string> arguments;
    std::string folder; ///< Where relative file names begin.
    TerminalFacts terminal;
};
struct UnlockVault {
    Duration span; ///< 0: as long as the agent likes.
};
/// A second start of the desktop, as data: nothing in it is done without a person's click.
struct RaiseWindow {
    std::vector<std::string> arguments;
    std::string activationToken; ///< XDG_ACTIVATION_TOKEN
};

/// What about the terminals that were allowed to use the vault; the answer is AllowedTerminals.
struct TerminalsQuery {
    std::vector<std::uint64_t> revoke; ///< Their numbers.
    bool revokeAll = false;
};
struct AllowedTerminals {
    struct Terminal {
        std::uint64_t id = 0;
        std::int64_t pid = 0;
        std::string program, parent, terminal; ///< As Peer has them.
        WallTime given;
        Duration left;
    };
    std::vector<Terminal> list; ///< Those that are left.
    std::uint64_t revoked = 0;  ///< So many were not.
};

enum class QuestionKind {
    Secret, ///< From the terminal, echo off.
    Yes,    ///< From the terminal: yes or no.
    Line,   ///< The next line of stdin, as a secret.
};
struct Question {
    QuestionKind kind = QuestionKind::Secret;
    std::string text;
};
/// Without a secret: a yes or no, or why there is no answer.
struct Answer {
    bool yes = false;
    std::optional<Error> error;
};

struct ChildProgram {
    std::vector<std::pair<std::string, std::string>> variables;
    std::string keyVariable; ///< Gets the key of the frame that follows.
};

std::string encode(const Hello&);
std::string encode(const Welcome&);
std::string encode(const RunVerb&);
std::string encode(const UnlockVault&);
std::string encode(const RaiseWindow&);
std::string encode(const TerminalsQuery&);
std::string encode(const AllowedTerminals&);
std::string encode(const Question&);
std::string encode(const Answer&);
std::string encode(const ChildProgram&);
std::string encodeExit(int code);
std::string encode(const Error&);

template <class T>
Result<T> decode(const std::string& json);
Result<int> decodeExit(const std::string& json);

} // namespace rubber::agent
