// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/remote/start_agent.h"

#include "desktop/cli/child_process.h"
#include "desktop/cli/error_text.h"
#include "desktop/cli/terminal.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <cstring>
#include <tuple>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

extern char** environ;

namespace rubber::cli {

namespace {

class Pipe {
public:
    Pipe() {
        if (::pipe(m_ends.data()) != 0) m_ends = {-1, -1};
        for (const int end : m_ends)
            if (end >= 0) ::fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    ~Pipe() {
        closeEnd(0);
        closeEnd(1);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    bool ok() const { return m_ends[0] >= 0; }
    int reading() const { return m_ends[0]; }
    int writing() const { return m_ends[1]; }
    void closeEnd(std::size_t end) {
        if (m_ends[end] >= 0) ::close(m_ends[end]);
        m_ends[end] = -1;
    }

private:
    std::array<int, 2> m_ends{-1, -1};
};

std::string readAll(int descriptor, bool onlyOneLine) {
    std::string text;
    char c = 0;
    for (;;) {
        const ssize_t got = ::read(descriptor, &c, 1);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0 || text.size() > 8192) return text;
        if (onlyOneLine && c == '\n') return text;
        text += c;
    }
}

int spawn(const std::string& program, const agent::HeadlessAgent::Spans& spans, Pipe& passphrase, Pipe& out, Pipe& err,
          pid_t& child) {
    std::vector<std::string> words{program,     "agent",           "--foreground", "--detached",
                                   "--timeout", spans.most.toText(), "--passphrase-fd", "3"};
    if (spans.idle.ms > 0) words.insert(words.end(), {"--idle", spans.idle.toText()});
    std::vector<char*> arguments;
    for (auto& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&files, out.writing(), 1);
    posix_spawn_file_actions_adddup2(&files, err.writing(), 2);
    posix_spawn_file_actions_adddup2(&files, passphrase.reading(), 3);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);
    const int failed =
        posix_spawn(&child, program.c_str(), &files, &attributes, arguments.data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    return failed;
}

} // namespace

Status startAgent(const Secret& passphrase, agent::HeadlessAgent::Spans spans) {
    Pipe secret, out, err;
    if (!secret.ok() || !out.ok() || !err.ok())
        return fail(ErrorCode::Unavailable, std::string("agent_failed: ") + std::strerror(errno));
    if (!writeSecretLine(secret.writing(), passphrase))
        return fail(ErrorCode::Unavailable, "agent_failed: the pipe to it is full");
    pid_t child = 0;
    const int failed = spawn(QCoreApplication::applicationFilePath().toStdString(), spans, secret, out,
                             err, child);
    if (failed) return fail(ErrorCode::Unavailable, std::string("agent_failed: ") + std::strerror(failed));
    secret.closeEnd(0);
    secret.closeEnd(1);
    out.closeEnd(1);
    err.closeEnd(1);
    if (readAll(out.reading(), true).starts_with("ready")) return {};
    const std::string said = readAll(err.reading(), false);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (WIFEXITED(status) && WEXITSTATUS(status) == int(Exit::WrongPassphrase))
        return fail(ErrorCode::Unauthorized, "wrong_passphrase: the vault does not open with it");
    return fail(ErrorCode::Unavailable, "agent_failed: it did not start. " + safe(said));
}

void leaveTerminal() {
    const int nothing = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    for (int i = 0; nothing >= 0 && i < 3; ++i)
        ::dup2(nothing, i);
    if (nothing >= 0) ::close(nothing);
    ::close(3); // Where the passphrase came from.
    std::ignore = ::chdir("/");
#ifdef __linux__
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace rubber::cli
