// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/program_log.h"

#include "shared/proxy_key.h"

#include <QThread>
#include <atomic>
#include <string_view>
#include <tuple>

namespace rubber::desktop {

Q_LOGGING_CATEGORY(logProgram, "rubber.program")
Q_LOGGING_CATEGORY(logVault, "rubber.vault")
Q_LOGGING_CATEGORY(logRelays, "rubber.relays")

namespace {

/// Qt's handler is a plain function; this is how it finds the log.
std::atomic<ProgramLog*> s_log = nullptr;

constexpr std::string_view kOurs = "rubber.";

std::string_view sourceOf(const char* category) { return category && *category ? category : "default"; }

char markOf(QtMsgType type) {
    switch (type) {
    case QtDebugMsg:
        return 'D';
    case QtInfoMsg:
        return 'I';
    case QtWarningMsg:
        return 'W';
    case QtCriticalMsg:
    case QtFatalMsg:
        return 'E';
    }
    return 'E';
}

} // namespace

ProgramLog::ProgramLog(const std::string& folder, LogLevel level, const Clock& clock, LogFile::Limits limits)
    : m_file(folder, limits), m_level(level), m_clock(clock) {}

void ProgramLog::begin() {
    std::ignore = m_file.open();
    m_begun = true;
    s_log = this;
    m_before = qInstallMessageHandler(heard);
}

ProgramLog::~ProgramLog() {
    if (!m_begun) return;
    qInstallMessageHandler(m_before);
    s_log = nullptr;
}

bool ProgramLog::wants(QtMsgType type) const {
    if (type == QtDebugMsg) return m_level == LogLevel::Everything;
    if (type == QtInfoMsg) return m_level != LogLevel::Problems;
    return true;
}

void ProgramLog::heard(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    ProgramLog* log = s_log;
    if (!log) return;
    const bool ours = sourceOf(context.category).starts_with(kOurs);
    const bool problem = type != QtDebugMsg && type != QtInfoMsg;
    if (log->m_before && (problem || !ours))
        log->m_before(type, context, QString::fromStdString(redactSecrets(text.toStdString())));
    if (log->thread() == QThread::currentThread()) return log->take(type, context.category, text);
    // The category's name is a constant of whoever speaks: it outlives this.
    QMetaObject::invokeMethod(
        log, [log, type, category = context.category, text] { log->take(type, category, text); },
        Qt::QueuedConnection);
}

void ProgramLog::take(QtMsgType type, const char* category, const QString& text) {
    if (wants(type)) m_file.write(m_clock.wall(), markOf(type), sourceOf(category), text.toStdString());
}

} // namespace rubber::desktop
