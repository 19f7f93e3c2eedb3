// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/child_process.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace rubber::cli {

namespace {

volatile std::sig_atomic_t runningChild = 0;

void passOn(int signal) {
    if (runningChild > 0) kill(pid_t(runningChild), signal);
}

/// The terminal sends Ctrl+C to parent and child alike: the child decides, we wait. Signals sent to us alone
/// are passed on.
class SignalsForChild {
public:
    SignalsForChild() {
        for (std::size_t i = 0; i < kSignals.size(); ++i) {
            struct sigaction action {};
            const bool fromTerminal = kSignals[i] == SIGINT || kSignals[i] == SIGQUIT;
            action.sa_handler = fromTerminal ? SIG_IGN : passOn;
            sigaction(kSignals[i], &action, &m_before[i]);
        }
    }
    ~SignalsForChild() {
        for (std::size_t i = 0; i < kSignals.size(); ++i)
            sigaction(kSignals[i], &m_before[i], nullptr);
    }
    SignalsForChild(const SignalsForChild&) = delete;
    SignalsForChild& operator=(const SignalsForChild&) = delete;

private:
    static constexpr std::array kSignals{SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGUSR1, SIGUSR2};
    std::array<struct sigaction, kSignals.size()> m_before{};
};

bool sets(const char* entry, const std::string& name) {
    return std::strncmp(entry, name.c_str(), name.size()) == 0 && entry[name.size()] == '=';
}

} // namespace

Result<int> runChild(const std::vector<std::string>& command,
                     const std::vector<std::pair<std::string, std::string>>& variables,
                     const std::string& secretName, const Secret& secret) {
    Secret secretEntry = withPrefix(secretName + "=", secret);
    std::vector<std::string> added;
    for (const auto& [name, value] : variables)
        added.push_back(name + "=" + value);
    std::vector<char*> entries;
    for (char** entry = environ; *entry; ++entry) {
        bool replaced = sets(*entry, secretName);
        for (const auto& [name, value] : variables)
            replaced = replaced || sets(*entry, name);
        // The child gets one key, not what opens the vault.
        if (!replaced && !sets(*entry, "RUBBERAPI_PASSPHRASE_FILE")) entries.push_back(*entry);
    }
    for (std::string& entry : added)
        entries.push_back(entry.data());
    entries.push_back(reinterpret_cast<char*>(secretEntry.mutableBytes().data()));
    entries.push_back(nullptr);
    std::vector<std::string> words = command;
    std::vector<char*> arguments;
    for (std::string& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t defaults;
    sigemptyset(&defaults);
    for (const int signal : {SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGUSR1, SIGUSR2, SIGPIPE})
        sigaddset(&defaults, signal);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    const SignalsForChild signals;
    pid_t child = 0;
    const int failed =
        posix_spawnp(&child, arguments[0], nullptr, &attributes, arguments.data(), entries.data());
    posix_spawnattr_destroy(&attributes);
    if (failed == ENOENT) return 127;
    if (failed == EACCES || failed == ENOEXEC) return 126;
    if (failed)
        return fail(ErrorCode::Unavailable, std::string("starting the program: ") + std::strerror(failed));

    runningChild = child;
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    runningChild = 0;
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

} // namespace rubber::cli
