// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/passphrase.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace rubber::cli {

namespace {

constexpr std::size_t kMaxLine = 8192;

/// An open descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() {
        if (m_number >= 0) close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return m_number; }
    bool open() const { return m_number >= 0; }

private:
    int m_number;
};

/// Echo off for as long as it lives. Ctrl+C still ends the program; the shell restores its terminal.
class Silence {
public:
    explicit Silence(int descriptor) : m_descriptor(descriptor) {
        m_known = tcgetattr(descriptor, &m_before) == 0;
        if (!m_known) return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        quiet.c_lflag |= ECHONL;
        tcsetattr(descriptor, TCSAFLUSH, &quiet);
    }
    ~Silence() {
        if (m_known) tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

private:
    int m_descriptor;
    bool m_known = false;
    termios m_before{};
};

} // namespace

Result<Secret> PassphraseSource::firstLine(int descriptor) {
    Secret buffer = Secret::ofSize(kMaxLine);
    const auto bytes = buffer.mutableBytes();
    std::size_t size = 0;
    // Byte by byte: what follows the line belongs to somebody else.
    for (;;) {
        const ssize_t got = read(descriptor, bytes.data() + size, 1);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0)
            return fail(ErrorCode::Invalid,
                        std::string("bad_option: reading failed: ") + std::strerror(errno));
        if (got == 0 || bytes[size] == '\n') break;
        if (++size == kMaxLine) return fail(ErrorCode::Invalid, "bad_option: the first line is too long");
    }
    if (size > 0 && bytes[size - 1] == '\r') --size;
    if (size == 0) return fail(ErrorCode::Invalid, "bad_option: the first line is empty");
    return Secret(std::as_bytes(std::span<const unsigned char>(bytes.data(), size)));
}

Result<Secret> PassphraseSource::readLine() {
    return m_settings.asker ? m_settings.asker->readLine() : firstLine(m_settings.input);
}

Result<std::string> PassphraseSource::readAll(std::size_t most) {
    std::string text;
    text.reserve(most + 1); // Whole, so that no copy of it is left behind where a string grows.
    for (;;) {
        const std::size_t size = text.size();
        text.resize(std::min(most + 1, size + (64u << 10)));
        const ssize_t got = read(m_settings.input, text.data() + size, text.size() - size);
        text.resize(size + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        if (got < 0 && errno == EINTR) continue;
        if (got == 0) return text;
        if (got > 0 && text.size() <= most) continue;
        wipe(text.data(), text.size());
        return fail(ErrorCode::Invalid, got < 0 ? std::string("bad_option: reading failed: ") + std::strerror(errno)
                                                : "bad_option: more than " + std::to_string(most) + " bytes on stdin");
    }
}

bool PassphraseSource::hasTerminal() const {
    if (m_settings.asker) return m_settings.asker->canAsk();
    if (m_settings.terminalDevice.empty()) return false;
    return Descriptor(open(m_settings.terminalDevice.c_str(), O_RDWR | O_CLOEXEC | O_NOCTTY)).open();
}

Result<Secret> PassphraseSource::askTerminal(const std::string& prompt) {
    if (m_settings.asker) return m_settings.asker->askSecret(prompt);
    const Descriptor terminal(m_settings.terminalDevice.empty()
                                  ? -1
                                  : open(m_settings.terminalDevice.c_str(), O_RDWR | O_CLOEXEC | O_NOCTTY));
    if (!terminal.open())
        return fail(ErrorCode::Locked, "vault_locked: there is no terminal to ask for the passphrase");
    const Silence silence(terminal.number());
    if (write(terminal.number(), prompt.data(), prompt.size()) < 0)
        return fail(ErrorCode::Locked, "vault_locked: the terminal cannot be written to");
    return firstLine(terminal.number());
}

/// What a person types where it is seen; empty for just Enter.
Result<Secret> PassphraseSource::askSeen(const std::string& prompt) {
    const Descriptor terminal(m_settings.terminalDevice.empty()
                                  ? -1
                                  : open(m_settings.terminalDevice.c_str(), O_RDWR | O_CLOEXEC | O_NOCTTY));
    if (!terminal.open() || write(terminal.number(), prompt.data(), prompt.size()) < 0)
        return fail(ErrorCode::Invalid, "bad_option: there is no terminal to ask; say it with --yes");
    auto line = firstLine(terminal.number());
    return line ? std::move(*line) : Secret();
}

Result<bool> PassphraseSource::askYes(const std::string& question) {
    if (m_settings.asker) return m_settings.asker->askYes(question);
    TRY_LET(line, askSeen(question + " [y/N] "));
    for (const char* yes : {"y", "Y", "yes", "Yes", "YES"})
        if (line.equals(Secret(yes))) return true;
    return false;
}

Result<bool> PassphraseSource::askName(const std::string& question, const std::string& name) {
    TRY_LET(line, askSeen(question + " "));
    return !name.empty() && line.equals(Secret(name));
}

Result<Secret> PassphraseSource::ask(const std::string& prompt) {
    if (m_settings.descriptor) {
        TRY_LET(line, firstLine(*m_settings.descriptor));
        return normalised(std::move(line));
    }
    if (!m_settings.file.empty()) {
        const Descriptor file(open(m_settings.file.c_str(), O_RDONLY | O_CLOEXEC));
        if (!file.open())
            return fail(ErrorCode::Locked, "vault_locked: " + m_settings.file + ": " + std::strerror(errno));
        struct stat facts {};
        if (fstat(file.number(), &facts) == 0 && S_ISREG(facts.st_mode) && (facts.st_mode & 077) != 0)
            m_terminal.warn("others can read " + m_settings.file + ". Run: chmod 600 " + m_settings.file);
        TRY_LET(line, firstLine(file.number()));
        return normalised(std::move(line));
    }
    TRY_LET(line, askTerminal(prompt));
    return normalised(std::move(line));
}

Result<Secret> PassphraseSource::askNew(std::optional<int> descriptor) {
    if (descriptor) {
        TRY_LET(line, firstLine(*descriptor));
        return normalised(std::move(line));
    }
    std::string prompt = "New passphrase: ";
    for (int left = 2;; --left) {
        TRY_LET(first, askTerminal(prompt));
        TRY_LET(second, askTerminal("The same again: "));
        if (first.equals(second)) return normalised(std::move(first));
        if (left == 0) return fail(ErrorCode::Invalid, "bad_option: the two passphrases differ");
        prompt = "They differ.\nNew passphrase: ";
    }
}

} // namespace rubber::cli
