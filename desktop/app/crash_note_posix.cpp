// SPDX-License-Identifier: GPL-3.0-or-later
// What runs in a handler was made ready before: there nothing may be allocated, and nothing is looked at.
#include "desktop/app/crash_note.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <cxxabi.h>
#include <exception>
#include <fcntl.h>
#include <typeinfo>
#include <unistd.h>

namespace rubber::desktop {

namespace {

constexpr std::array kSignals{SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
std::array<char, 4'096> s_path;
std::array<char, 128> s_version;
std::array<char, 64 << 10> s_stack; ///< For a crash because the usual one is full.

void put(int file, const char* text) {
    // Half a note is a note.
    if (::write(file, text, std::strlen(text)) < 0) return;
}

void note(const char* kind, const char* name) {
    const int file = ::open(s_path.data(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) return; // No room, or the cause is written down already.
    put(file, s_version.data());
    put(file, "\n");
    put(file, kind);
    put(file, name);
    put(file, "\n");
    ::close(file);
}

/// SA_RESETHAND has brought the default back: the program ends by this signal as soon as this returns, also when
/// another process has sent it.
void onSignal(int number) {
    const char digits[]{static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10), 0};
    note("signal ", number < 10 ? digits + 1 : digits);
    ::raise(number);
}

[[noreturn]] void onTerminate() {
    const std::type_info* type = abi::__cxa_current_exception_type();
    note("exception ", type ? type->name() : "none");
    std::abort();
}

template <std::size_t N>
bool keep(std::array<char, N>& to, const std::string& text) {
    if (text.size() >= N) return false;
    std::memcpy(to.data(), text.c_str(), text.size() + 1);
    return true;
}

} // namespace

void leaveCrashNotes(const std::string& folder, const std::string& version) {
    if (!keep(s_path, folder + "/crash.note") || !keep(s_version, version)) return;
    std::set_terminate(onTerminate);
    stack_t stack{};
    stack.ss_sp = s_stack.data();
    stack.ss_size = s_stack.size();
    stack_t used{};
    if (::sigaltstack(nullptr, &used) == 0 && (used.ss_flags & SS_DISABLE)) ::sigaltstack(&stack, nullptr);
    for (const int number : kSignals) {
        struct sigaction before {};
        if (::sigaction(number, nullptr, &before) != 0 || (before.sa_flags & SA_SIGINFO) || before.sa_handler != SIG_DFL)
            continue;
        struct sigaction wanted {};
        wanted.sa_handler = onSignal;
        wanted.sa_flags = static_cast<int>(SA_RESETHAND | SA_ONSTACK);
        ::sigaction(number, &wanted, nullptr);
    }
}

} // namespace rubber::desktop
