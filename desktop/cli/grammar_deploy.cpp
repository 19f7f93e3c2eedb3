// SPDX-License-Identifier: GPL-3.0-or-later
// relay deploy.
#include "desktop/cli/grammar.h"

namespace rubber::cli {

void Grammar::addDeploy(CLI::App* relay) {
    DeployWords& words = m_options.deploy;
    CLI::App* deploy = verb(relay, "deploy", "Put a relay on a machine that ssh reaches, start it, and pair with it",
                            "rubberapi relay deploy root@vps.example.com --package rubberapi-relay_0.1.0_amd64.deb "
                            "--public-url https://vps.example.com:8787 --tls-cert /etc/rubberapi/fullchain.pem "
                            "--tls-key /etc/rubberapi/privkey.pem");
    one(deploy, "HOST", "As ssh takes it: root@vps.example.com, or a name of ~/.ssh/config");
    text(deploy, "--package", words.package, "FILE", "The relay's Debian package: installers/package.sh --relay-only");
    deploy->get_option("--package")->required();
    text(deploy, "--public-url", words.publicUrl, "URL", "What agents are told to call");
    text(deploy, "--tls-cert", words.tlsCert, "PATH", "On that machine: the certificate chain agents see");
    text(deploy, "--tls-key", words.tlsKey, "PATH", "On that machine: its private key");
    deploy->add_flag("--behind-proxy", words.behindProxy, "Something in front ends the TLS");
    text(deploy, "--listen", words.listen, "ADDRESS", "What agents call (0.0.0.0:8787)");
    text(deploy, "--control", words.control, "ADDRESS", "What your computers call (0.0.0.0:8788)");
    deploy->add_flag("--tunnel", words.tunnel, "Only through ssh: the control listener stays on that machine's loopback");
    deploy->add_option("--seal-mode", words.sealMode, "Who opens it after a restart: desktop, shamir or file")
        ->check(CLI::IsMember({"desktop", "shamir", "file"}))
        ->type_name("MODE");
    text(deploy, "--name", m_options.name, "NAME", "What to call it here");
    text(deploy, "--wait", m_options.wait, "SPAN", "How long another computer may take to let this one in (10m)");
    deploy->add_flag("--dry-run", m_options.dryRun, "Look at the machine and show each step; change nothing");
}

} // namespace rubber::cli
