// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/commands/commands.h"
#include "relay/commands/data_folder.h"
#include "relay/core/config.h"
#include "relay/core/identity_files.h"
#include "relay/core/secret_file.h"
#include "relay/net/control_certificate.h"

#include <cstdio>
#include <filesystem>

namespace rubber::relay {
namespace {

Result<Config> configFrom(const Invocation& invocation) {
    Config config;
    TRY_LET(listen, Endpoint::parse(invocation.listen));
    TRY_LET(control, Endpoint::parse(invocation.control));
    config.listen = listen;
    config.control = control;
    config.publicUrl = invocation.publicUrl;
    while (config.publicUrl.ends_with('/'))
        config.publicUrl.pop_back();
    config.sealMode = *sealModeOf(invocation.sealMode); // The grammar knows no other word.
    config.behindProxy = invocation.behindProxy;
    config.requireMemoryLock = invocation.service;
    config.allowLoopbackUpstreams = !invocation.service;
    // `serve` may be started from elsewhere.
    if (!invocation.tlsCert.empty()) {
        config.tlsCert = std::filesystem::absolute(invocation.tlsCert).string();
        config.tlsKey = std::filesystem::absolute(invocation.tlsKey).string();
    }
    TRY(config.check());
    return config;
}

Status make(const Invocation& invocation) {
    const std::string& folder = invocation.dataFolder;
    TRY_LET(config, configFrom(invocation));
    TRY(makeDataFolder(folder));
    TRY_LET(lock, FolderLock::take(folder));
    if (fileExists(identityPath(folder)))
        return fail(ErrorCode::Exists, folder + ": there is a relay in this folder already");
    TRY_LET(certificate, makeControlCertificate());
    TRY(writeSmallFile(configPath(folder), config.toToml()));
    if (config.sealMode == SealMode::File) TRY(writeSecretFile(masterKeyPath(folder), Secret::random(32)));
    // The identity comes last: without it there is no relay here, and `init` can be run again.
    return createIdentity(folder, certificate);
}

} // namespace

int initRelay(const Invocation& invocation) {
    if (const auto made = make(invocation); !made) return reportFailure(made.error());
    const char* folder = invocation.dataFolder.c_str();
    std::fprintf(stderr, "Relay made in %s. Start it, then let a device in:\n", folder);
    if (invocation.service)
        std::fputs("  systemctl enable --now rubberapi-relay\n", stderr);
    else
        std::fprintf(stderr, "  rubberapi-relay serve --data-dir %s\n", folder);
    std::fprintf(stderr, "  rubberapi-relay pair --data-dir %s\n", folder);
    if (invocation.sealMode == "file")
        std::fputs("The master key lies in this folder (seal mode file): a copy of the folder is a copy of "
                   "the upstream keys.\n",
                   stderr);
    return kExitDone;
}

} // namespace rubber::relay
