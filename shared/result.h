// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace rubber {

/// What somebody can do about a failure. A new code needs a different action by someone.
enum class ErrorCode {
    Invalid,      ///< The input is wrong; the caller must change it.
    NotFound,     ///< The thing named does not exist.
    Exists,       ///< The thing to be made is there already.
    Unauthorized, ///< Wrong passphrase, bad signature, not paired, identity changed.
    Locked,       ///< The vault or relay must be unlocked (unsealed) first, or another process has it.
    Stopped,      ///< Killed, suspended or expired: stays so until the owner acts.
    OverBudget,   ///< No money left for this.
    Unavailable,  ///< Network, disk or peer failed; the same call may succeed later.
    Corrupt,      ///< Stored data is damaged.
    Unsupported,  ///< Made by a newer version, or not offered here.
};

/// Stable lower-case name of a code, for logs and `--json`.
const char* toString(ErrorCode code);

/// `context` is English for logs and for the last line of an error message. It never holds a secret.
struct Error {
    ErrorCode code;
    std::string context;
};

template <class T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

inline tl::unexpected<Error> fail(ErrorCode code, std::string context) {
    return tl::unexpected<Error>(Error{code, std::move(context)});
}

} // namespace rubber

/// Returns the error of a Result expression from the enclosing function, or goes on.
#define TRY(...)                                                                                             \
    do {                                                                                                     \
        if (auto try_result = (__VA_ARGS__); !try_result)                                                    \
            return tl::unexpected(std::move(try_result.error()));                                            \
    } while (false)

/// Declares `name` with the value of a Result expression, or returns its error.
#define TRY_LET(name, ...)                                                                                   \
    auto name##_result = (__VA_ARGS__);                                                                      \
    if (!name##_result) return tl::unexpected(std::move(name##_result.error()));                             \
    auto name = std::move(*name##_result)

/// Ends the program when something impossible has happened. Never for input.
#define CHECK(condition)                                                                                     \
    do {                                                                                                     \
        if (!(condition)) {                                                                                  \
            std::fprintf(stderr, "%s:%d: CHECK failed: %s\n", __FILE__, __LINE__, #condition);               \
            std::abort();                                                                                    \
        }                                                                                                    \
    } while (false)
