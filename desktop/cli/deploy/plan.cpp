// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/deploy/plan.h"

#include <algorithm>
#include <sstream>

namespace rubber::cli {

namespace {

constexpr const char* kFolder = "/var/lib/rubberapi";

/// For a POSIX shell: nothing inside is special.
std::string quoted(const std::string& text) {
    std::string out = "'";
    for (const char c : text)
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + "'";
}

std::string portOf(const std::string& endpoint) { return endpoint.substr(endpoint.rfind(':') + 1); }

bool onLoopback(const std::string& endpoint) { return endpoint.starts_with("127.") || endpoint.starts_with("[::1]"); }

/// The host of an address, with the brackets of an IPv6 literal.
std::string hostOf(const std::string& url) {
    std::string host = url.substr(url.find("://") + 3);
    host = host.substr(0, host.find('/'));
    const auto colon = host.rfind(':');
    if (colon != std::string::npos && host.find(']', colon) == std::string::npos) host = host.substr(0, colon);
    return host;
}

Status checkWords(const DeployWords& words) {
    const auto bad = [](const std::string& what) { return fail(ErrorCode::Invalid, "bad_option: " + what); };
    if (!words.package.ends_with(".deb"))
        return bad("--package takes the relay's Debian package; installers/package.sh --relay-only makes it");
    if (words.tlsCert.empty() != words.tlsKey.empty()) return bad("--tls-cert and --tls-key go together");
    if (!words.tlsCert.empty() && words.behindProxy) return bad("--tls-cert and --behind-proxy exclude each other");
    if (words.tlsCert.empty() && !words.behindProxy && !onLoopback(words.listen))
        return bad("agents would send their keys unencrypted: give --tls-cert and --tls-key (files on that machine), or "
                   "--behind-proxy, or --listen 127.0.0.1:8787");
    if (!words.publicUrl.empty() && !words.publicUrl.starts_with("https://") && !words.publicUrl.starts_with("http://"))
        return bad("--public-url begins with https://");
    for (const auto& endpoint : {words.listen, words.control})
        if (endpoint.find(':') == std::string::npos || portOf(endpoint).empty() || portOf(endpoint) == "0")
            return bad("\"" + endpoint + "\" is no address with a port");
    return {};
}

Status checkMachine(const DeployWords& words, const RemoteFacts& facts) {
    const auto refused = [](const std::string& why) { return fail(ErrorCode::Unsupported, "deploy_refused: " + why); };
    if (!facts.root && !facts.sudo)
        return refused("that user is not root and has no sudo without a password; log in as root");
    if (facts.architecture.empty()) return refused("it has no dpkg: only Debian and its relatives take the package");
    if (!facts.systemd) return refused("systemd does not run there; install by hand, see relay/README.md");
    if (!words.package.ends_with("_" + facts.architecture + ".deb"))
        return refused("the package is not for its architecture, " + facts.architecture);
    return {};
}

std::string initCommand(const DeployWords& words, const std::string& control) {
    std::string command = "rubberapi-relay init --service --listen " + quoted(words.listen) + " --control " +
                          quoted(control) + " --seal-mode " + quoted(words.sealMode);
    if (!words.publicUrl.empty()) command += " --public-url " + quoted(words.publicUrl);
    if (!words.tlsCert.empty()) command += " --tls-cert " + quoted(words.tlsCert) + " --tls-key " + quoted(words.tlsKey);
    if (words.behindProxy) command += " --behind-proxy";
    return command;
}

} // namespace

const char* const kFactsScript = R"sh(
printf 'root %s\n' "$(id -u)"
sudo -n true 2>/dev/null && echo 'sudo yes'
[ -d /run/systemd/system ] && echo 'systemd yes'
printf 'architecture %s\n' "$(dpkg --print-architecture 2>/dev/null)"
printf 'installed %s\n' "$(dpkg-query -W -f='${Version}' rubberapi-relay 2>/dev/null)"
{ [ -e /var/lib/rubberapi/rubberapi.toml ] || sudo -n test -e /var/lib/rubberapi/rubberapi.toml 2>/dev/null; } && echo 'made yes'
echo 'end yes'
)sh";

const char* const kPairScript = R"sh(rubberapi-relay pair --json | sed -n 's/.*"code":"\([^"]*\)".*/\1/p')sh";

Result<RemoteFacts> parseRemoteFacts(const std::string& text) {
    RemoteFacts facts;
    bool whole = false;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const auto space = line.find(' ');
        const std::string name = line.substr(0, space), value = space == std::string::npos ? "" : line.substr(space + 1);
        if (name == "root") facts.root = value == "0";
        if (name == "sudo") facts.sudo = true;
        if (name == "systemd") facts.systemd = true;
        if (name == "made") facts.made = true;
        if (name == "architecture") facts.architecture = value;
        if (name == "installed") facts.installed = value;
        whole = whole || name == "end";
    }
    if (!whole) return fail(ErrorCode::Unavailable, "deploy_failed: that machine did not answer as a shell does");
    return facts;
}

Status checkHost(const std::string& host) {
    const bool plain = !host.empty() && host.front() != '-' && std::none_of(host.begin(), host.end(), [](unsigned char c) {
        return c <= ' ' || c == 0x7f || c == '\'' || c == '"' || c == '\\' || c == '$' || c == '`';
    });
    if (plain) return {};
    return fail(ErrorCode::Invalid, "bad_option: \"" + host + "\" is no machine that ssh knows, such as root@vps.example.com");
}

Result<DeployPlan> planDeploy(const DeployWords& words, const RemoteFacts& facts, const std::string& host) {
    TRY(checkHost(host));
    TRY(checkWords(words));
    TRY(checkMachine(words, facts));
    DeployPlan plan;
    plan.uploadTo = "/tmp/rubberapi-relay_" + facts.architecture + ".deb";
    const std::string control = words.tunnel ? "127.0.0.1:" + portOf(words.control) : words.control;
    if (words.tunnel) {
        plan.tunnel = portOf(control) + ":127.0.0.1:" + portOf(control);
        plan.controlUrl = "https://localhost:" + portOf(control);
    } else {
        const std::string name = words.publicUrl.empty() ? host.substr(host.rfind('@') + 1) : hostOf(words.publicUrl);
        plan.controlUrl = "https://" + name + ":" + portOf(control);
    }

    plan.steps.push_back({"Install the package", "set -e\nexport DEBIAN_FRONTEND=noninteractive\napt-get update -q >/dev/null\n"
                                                 "apt-get install -y -q " + plan.uploadTo + " >/dev/null\nrm -f " + plan.uploadTo});
    if (!words.tlsCert.empty()) {
        std::string script = "for file in " + quoted(words.tlsCert) + " " + quoted(words.tlsKey) +
                             "; do\n  runuser -u rubberapi -- test -r \"$file\" && continue\n"
                             "  echo \"the user rubberapi cannot read $file: chgrp rubberapi, chmod g+r, and g+x on its folders\" >&2\n"
                             "  exit 1\ndone";
        plan.steps.push_back({"Look whether the service may read the certificate", std::move(script)});
    }
    if (!facts.made)
        plan.steps.push_back({std::string("Make the relay in ") + kFolder, initCommand(words, control)});
    plan.steps.push_back({"Start it, now and at every boot",
                          "set -e\nsystemctl enable rubberapi-relay >/dev/null 2>&1\nsystemctl restart rubberapi-relay\n"
                          "for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do\n"
                          "  rubberapi-relay status >/dev/null 2>&1 && exit 0\n  sleep 0.5\ndone\n"
                          "echo 'it did not come up; its last words:' >&2\njournalctl -u rubberapi-relay -n 15 --no-pager >&2\nexit 1"});
    return plan;
}

} // namespace rubber::cli
