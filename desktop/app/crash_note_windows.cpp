// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/crash_note.h"

#include <QDir>
#include <QString>
#include <cstdlib>
#include <exception>
#include <string>
#include <windows.h>

namespace rubber::desktop {

namespace {

std::wstring s_path;
std::string s_version;

void note(const char* kind) {
    const HANDLE file = CreateFileW(s_path.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) return; // No room, or the cause is written down already.
    DWORD written = 0;
    WriteFile(file, s_version.data(), static_cast<DWORD>(s_version.size()), &written, nullptr);
    WriteFile(file, kind, static_cast<DWORD>(std::char_traits<char>::length(kind)), &written, nullptr);
    CloseHandle(file);
}

LONG WINAPI onFault(EXCEPTION_POINTERS*) {
    note("fault\n");
    return EXCEPTION_CONTINUE_SEARCH;
}

[[noreturn]] void onTerminate() {
    note("exception\n");
    std::abort();
}

} // namespace

void leaveCrashNotes(const std::string& folder, const std::string& version) {
    s_path = QDir::toNativeSeparators(QString::fromStdString(folder + "/crash.note")).toStdWString();
    s_version = version + "\n";
    std::set_terminate(onTerminate);
    SetUnhandledExceptionFilter(onFault);
}

} // namespace rubber::desktop
