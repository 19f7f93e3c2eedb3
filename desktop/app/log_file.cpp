// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/log_file.h"

#include "desktop/vault/files.h"
#include "shared/proxy_key.h"

#include <algorithm>

namespace rubber::desktop {

namespace {

/// Redacted first and cut afterwards: what is left of a secret that was cut may not look like one any more.
std::string lineText(std::string text) {
    text = redactSecrets(std::move(text));
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
    if (text.size() > LogFile::kMostText) {
        std::size_t end = LogFile::kMostText;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
            --end; // Never half a letter.
        text.resize(end);
        text += "…";
    }
    return text;
}

} // namespace

std::string logFolder(const std::string& home) { return home + "/log"; }

LogFile::LogFile(std::string folder, Limits limits) : m_folder(std::move(folder)), m_limits(limits) {}

std::string LogFile::pathOf(int age) const {
    return m_folder + (age == 0 ? "/rubberapi.log" : "/rubberapi." + std::to_string(age) + ".log");
}

Status LogFile::open() {
    const auto above = std::string_view(m_folder).substr(0, m_folder.find_last_of('/'));
    TRY(vault::makePrivateFolder(std::string(above)));
    TRY(vault::makePrivateFolder(m_folder));
    if (!openNewest()) return fail(ErrorCode::Unavailable, "file_unwritable: " + pathOf(0));
    return {};
}

bool LogFile::openNewest() {
    m_file.setFileName(QString::fromStdString(pathOf(0)));
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) return false;
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return true;
}

void LogFile::turn() {
    m_file.close();
    const auto name = [this](int age) { return QString::fromStdString(pathOf(age)); };
    QFile::remove(name(m_limits.files - 1));
    for (int age = m_limits.files - 1; age > 0; --age)
        QFile::rename(name(age - 1), name(age));
    // Where renaming is refused the bound holds all the same.
    if (QFile::exists(name(0))) QFile::resize(name(0), 0);
    openNewest();
}

void LogFile::write(WallTime at, char mark, std::string_view source, std::string text) {
    if (!m_file.isOpen()) return;
    std::string line = at.toRfc3339Ms() + ' ' + mark + ' ';
    line.append(source).append(": ").append(lineText(std::move(text))) += '\n';
    if (m_file.size() > 0 && m_file.size() + std::int64_t(line.size()) > m_limits.bytes) turn();
    m_file.write(line.data(), qint64(line.size()));
}

} // namespace rubber::desktop
