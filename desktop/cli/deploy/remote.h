// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <string>

namespace rubber::cli {

/// A machine, by the system's own ssh and scp: with the owner's configuration, agent and known hosts. All calls share one
/// connection, so a password is asked for once, by ssh itself on the terminal.
class Remote {
public:
    explicit Remote(std::string host);
    ~Remote();
    Remote(const Remote&) = delete;
    Remote& operator=(const Remote&) = delete;

    /// Runs a script and gives what it wrote to stdout; stderr goes to the terminal. NotFound "ssh_missing"; Unavailable
    /// "deploy_failed" with the script's exit code, or 255 for ssh's own troubles.
    Result<std::string> run(const std::string& script, bool asRoot);
    Status upload(const std::string& file, const std::string& to);
    /// Carries connections to a port here over there until this ends: "8788:127.0.0.1:8788". Unavailable when the port is
    /// taken or the machine forwards nothing.
    Status openTunnel(const std::string& forward);
    /// From now on root's work needs sudo.
    void useSudo() { m_sudo = true; }

private:
    QStringList options() const;
    std::string m_host;
    bool m_sudo = false;
    QTemporaryDir m_folder; ///< Of the shared connection's socket.
};

} // namespace rubber::cli
