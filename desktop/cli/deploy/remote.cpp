// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/deploy/remote.h"

namespace rubber::cli {

namespace {

constexpr int kNoEnd = -1;

struct Ended {
    int code = 0;
    std::string out;
};

/// Input from us, talk and questions on the caller's terminal.
Result<Ended> runHere(const QString& program, const QStringList& arguments, const std::string& input) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForStarted(kNoEnd))
        return fail(ErrorCode::NotFound, "ssh_missing: there is no program " + program.toStdString() + " on this computer");
    process.write(input.data(), static_cast<qint64>(input.size()));
    process.closeWriteChannel();
    process.waitForFinished(kNoEnd);
    const bool normal = process.exitStatus() == QProcess::NormalExit;
    return Ended{normal ? process.exitCode() : 255, process.readAllStandardOutput().toStdString()};
}

Error failed(const std::string& host, int code) {
    if (code == 255) return {ErrorCode::Unavailable, "deploy_failed: ssh does not get through to " + host};
    return {ErrorCode::Unavailable, "deploy_failed: " + host + " gave up with code " + std::to_string(code) + "; nothing after that was done"};
}

} // namespace

Remote::Remote(std::string host) : m_host(std::move(host)) {}

Remote::~Remote() {
    // Ends the shared connection and every tunnel in it.
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start("ssh", options() << "-O" << "exit" << "--" << QString::fromStdString(m_host));
    process.waitForFinished(5000);
}

QStringList Remote::options() const {
    return {"-o", "ControlMaster=auto", "-o", "ControlPersist=60", "-o", "ControlPath=" + m_folder.path() + "/%C"};
}

Result<std::string> Remote::run(const std::string& script, bool asRoot) {
    const QString shell = asRoot && m_sudo ? "sudo -n sh -s" : "sh -s";
    TRY_LET(ended, runHere("ssh", options() << "--" << QString::fromStdString(m_host) << shell, script + "\n"));
    if (ended.code != 0) return tl::unexpected(failed(m_host, ended.code));
    return std::move(ended.out);
}

Status Remote::upload(const std::string& file, const std::string& to) {
    TRY_LET(ended, runHere("scp", options() << "-q" << "--" << QString::fromStdString(file)
                                            << QString::fromStdString(m_host + ":" + to), ""));
    if (ended.code != 0) return tl::unexpected(failed(m_host, ended.code));
    return {};
}

Status Remote::openTunnel(const std::string& forward) {
    TRY_LET(ended, runHere("ssh", options() << "-o" << "ExitOnForwardFailure=yes" << "-f" << "-N" << "-L"
                                            << QString::fromStdString(forward) << "--" << QString::fromStdString(m_host), ""));
    if (ended.code != 0)
        return fail(ErrorCode::Unavailable, "deploy_failed: no tunnel " + forward + "; is that port in use here?");
    return {};
}

} // namespace rubber::cli
