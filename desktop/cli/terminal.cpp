// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/terminal.h"

#include <cstdio>
#include <cstdlib>

#ifndef _WIN32
#include <langinfo.h>
#include <sys/ioctl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace rubber::cli {

namespace {

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

bool isTerminal(int descriptor) {
#ifndef _WIN32
    return isatty(descriptor) == 1;
#else
    return _isatty(descriptor) != 0;
#endif
}

int terminalColumns() {
    const int asked = std::atoi(environment("COLUMNS").c_str());
    if (asked > 0) return asked;
#ifndef _WIN32
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
#endif
    return 80;
}

bool localeIsUtf8() {
#ifndef _WIN32
    return std::string_view(nl_langinfo(CODESET)) == "UTF-8";
#else
    return true;
#endif
}

bool writeAll(std::FILE* file, std::string_view text) {
    return std::fwrite(text.data(), 1, text.size(), file) == text.size() && std::fflush(file) == 0;
}

} // namespace

Surface Surface::detect(ColourChoice choice) {
    Surface surface;
    surface.outIsTerminal = isTerminal(1);
    surface.errIsTerminal = isTerminal(2);
    surface.utf8 = localeIsUtf8();
    surface.columns = surface.outIsTerminal ? terminalColumns() : 0;
    if (choice == ColourChoice::Auto)
        surface.colour =
            environment("CLICOLOR_FORCE") == "1" ||
            (surface.outIsTerminal && environment("NO_COLOR").empty() && environment("TERM") != "dumb");
    else
        surface.colour = choice == ColourChoice::Always;
    return surface;
}

Terminal::Terminal(Surface surface, Write out, Write err)
    : m_surface(surface), m_out(std::move(out)), m_err(std::move(err)) {}

Terminal Terminal::real(const Surface& surface) {
    // Unbuffered, so that no copy of a secret stays behind in a buffer of the C library.
    std::setvbuf(stdout, nullptr, _IONBF, 0);
    return Terminal(
        surface, [](std::string_view text) { return writeAll(stdout, text); },
        [](std::string_view text) { return writeAll(stderr, text); });
}

void Terminal::out(std::string_view text) {
    endProgress();
    std::string whole(text);
    if (whole.empty() || whole.back() != '\n') whole += '\n';
    if (!m_out(whole)) m_broken = true;
}

void Terminal::talk(std::string_view line) {
    endProgress();
    if (!m_quiet) m_err(std::string(line) + "\n");
}

void Terminal::warn(std::string_view line) {
    endProgress();
    m_err("warning: " + std::string(line) + "\n");
}

void Terminal::error(std::string_view line) {
    endProgress();
    m_err(std::string(line) + "\n");
}

void Terminal::progress(std::string_view line) {
    if (!m_surface.errIsTerminal || m_quiet) return;
    endProgress();
    m_err(line);
    m_progressShown = true;
}

void Terminal::endProgress() {
    if (m_progressShown) m_err("\r\x1b[K");
    m_progressShown = false;
}

std::string Terminal::paint(Role role, std::string_view text) const {
    if (!m_surface.colour) return std::string(text);
    const char* code = role == Role::Ok       ? "\x1b[32m"
                       : role == Role::Warn   ? "\x1b[33m"
                       : role == Role::Danger ? "\x1b[31m"
                                              : "\x1b[2m";
    return code + std::string(text) + "\x1b[0m";
}

std::string Terminal::sign(Role role) const {
    const char* word = role == Role::Ok       ? "ok"
                       : role == Role::Warn   ? "! "
                       : role == Role::Danger ? "x "
                                              : "- ";
    return paint(role, word);
}

std::string safe(std::string_view text) {
    std::string clean;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0;
        const auto third = i + 2 < text.size() ? static_cast<unsigned char>(text[i + 2]) : 0;
        if (byte < 0x20 || byte == 0x7f) {
            clean += ' ';
        } else if (byte == 0xc2 && next >= 0x80 && next <= 0x9f) {
            clean += ' '; // C1: some terminals take U+009B for the start of an escape.
            ++i;
        } else if (byte == 0xe2 && ((next == 0x80 && third >= 0xa8 && third <= 0xae) ||
                                    (next == 0x81 && third >= 0xa6 && third <= 0xa9))) {
            i += 2; // Line separators and bidirectional overrides.
        } else {
            clean += text[i];
        }
    }
    return clean;
}

std::size_t displayWidth(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\x1b') { // Our own colours take no room.
            while (i < text.size() && text[i] != 'm')
                ++i;
            continue;
        }
        if ((static_cast<unsigned char>(text[i]) & 0xc0) != 0x80) ++width;
    }
    return width;
}

} // namespace rubber::cli
