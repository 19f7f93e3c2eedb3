// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/log_file.h"
#include "desktop/app/settings.h"
#include "shared/clock.h"

#include <QLoggingCategory>
#include <QObject>

namespace rubber::desktop {

Q_DECLARE_LOGGING_CATEGORY(logProgram) ///< Starts, ends, what the window could not do.
Q_DECLARE_LOGGING_CATEGORY(logVault)   ///< Locked and unlocked.
Q_DECLARE_LOGGING_CATEGORY(logRelays)  ///< Connections and kills.

/// Takes what this program and Qt say (qCInfo, qCWarning ...) into the log file, from the level of the owner on.
/// Problems also go where they went before, redacted; our own words do not. There is one at a time, gone
/// only after the last thread that may say something; what other threads say is written
/// on this one's. What it cannot write is lost.
class ProgramLog : public QObject {
public:
    ProgramLog(const std::string& folder, LogLevel level, const Clock& clock, LogFile::Limits limits = LogFile::Limits());
    ~ProgramLog() override;
    void begin(); ///< Writes nothing and hears nothing before.
    void setLevel(LogLevel level) { m_level = level; }
    std::string path() const { return m_file.path(); }

private:
    static void heard(QtMsgType type, const QMessageLogContext& context, const QString& text);
    void take(QtMsgType type, const char* category, const QString& text);
    bool wants(QtMsgType type) const;
    LogFile m_file;
    LogLevel m_level;
    const Clock& m_clock;
    QtMessageHandler m_before = nullptr;
    bool m_begun = false;
};

} // namespace rubber::desktop
