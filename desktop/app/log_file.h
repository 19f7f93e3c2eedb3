// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/result.h"

#include <QFile>
#include <cstdint>
#include <string>
#include <string_view>

namespace rubber::desktop {

/// Where the desktop's log and crash note of this vault are: "log" in its folder.
std::string logFolder(const std::string& home);

/// The program's log: one line an occasion, for this user's eyes alone, redacted before it is written. When
/// `rubberapi.log` is full it becomes `rubberapi.1.log` and so on; the oldest goes. One thread only.
///
/// A log never stops what it tells of: what cannot be written is lost, and nobody is told.
class LogFile {
public:
    struct Limits {
        std::int64_t bytes = 512 << 10; ///< Of one file.
        int files = 4;                  ///< In all.
    };
    explicit LogFile(std::string folder) : LogFile(std::move(folder), Limits()) {}
    LogFile(std::string folder, Limits limits);

    /// Makes the folder (0700) and goes on where the last program stopped.
    Status open();
    /// `mark` is the line's first letter after the time: D, I, W or E. Line breaks and other control characters
    /// become spaces, so that what somebody else said never looks like a line of ours.
    void write(WallTime at, char mark, std::string_view source, std::string text);
    std::string path() const { return pathOf(0); }

    static constexpr std::size_t kMostText = 2'000; ///< Bytes of one line's text.

private:
    std::string pathOf(int age) const;
    bool openNewest();
    void turn();
    std::string m_folder;
    Limits m_limits;
    QFile m_file;
};

} // namespace rubber::desktop
