// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/commands/commands.h"
#include "relay/commands/data_folder.h"
#include "relay/commands/hardening.h"
#include "relay/core/control/seal_control.h"
#include "relay/core/evidence/evidence_source.h"
#include "relay/core/identity_files.h"
#include "relay/core/secret_file.h"
#include "relay/net/control_listener.h"
#include "relay/net/local_addresses.h"
#include "relay/net/local_socket.h"
#include "shared/usage/shipped_prices.h"

#include <cstdio>
#include <fstream>

namespace rubber::relay {
namespace {

std::string bootId() {
    std::string id;
    std::ifstream("/proc/sys/kernel/random/boot_id") >> id;
    return id;
}

bool everyAddress(const Endpoint& endpoint) {
    return endpoint.address == IpAddress::v4(0) || endpoint.address == IpAddress::v6({});
}

/// Where devices find the control listener: the public name if there is one, else an address.
std::string controlUrl(const Config& config, const Endpoint& control) {
    Endpoint shown = control;
    if (!config.publicUrl.empty()) {
        std::string host = config.publicUrl.substr(config.publicUrl.find("://") + 3);
        host = host.substr(0, host.find('/'));
        // Without its port; an IPv6 literal keeps its brackets.
        if (const auto colon = host.rfind(':');
            colon != std::string::npos && host.find(']', colon) == std::string::npos)
            host = host.substr(0, colon);
        return "https://" + host + ":" + std::to_string(control.port);
    }
    if (everyAddress(control))
        if (const auto addresses = localAddresses(); !addresses.empty()) shown.address = addresses.front();
    return "https://" + shown.toText();
}

std::vector<std::string> namesOf(const Config& config, const Endpoint& control) {
    std::vector<std::string> local;
    for (const auto& address : localAddresses())
        local.push_back(address.toText());
    return controlAuthorities(control.address.toText(), control.port, everyAddress(control), config.publicUrl,
                              local);
}

/// In `file` mode the master key lies beside the relay, or systemd gives it.
Status unsealFromFile(RelayState& state, const std::string& folder) {
    if (state.config().sealMode != SealMode::File) return {};
    TRY_LET(found, readMasterKey(folder));
    TRY_LET(sequence, unsealWith(state, std::move(found.key), {}));
    std::ignore = sequence;
    return {};
}

constexpr std::size_t kMostCertificates = 256u << 10;

Result<Attesting> attestingOf(const Config& config) {
    Attesting attesting;
    if (!config.attestationCertificates.empty()) {
        TRY_LET(pem, readSmallFile(config.attestationCertificates, kMostCertificates));
        attesting.chain = std::move(pem);
    }
    TRY_LET(source, makeEvidenceSource(config.attestation));
    attesting.source = std::move(source);
    return attesting;
}

/// The composition root: everything is built here, in order, and taken down in the opposite order.
Result<int> run(const std::string& folder) {
    TRY(checkDataFolder(folder));
    TRY_LET(lock, FolderLock::take(folder));
    TRY_LET(config, Config::load(configPath(folder)));
    TRY(config.check());
    SystemClock clock;
    Log log(clock, logLevelOf(config.logLevel));
    const std::uint64_t files = raiseFileLimit();
    TRY_LET(identity, RelayIdentity::load(folder));
    if (!checkSurroundings(log, config.requireMemoryLock))
        return fail(ErrorCode::Unavailable,
                    "memory cannot be locked and require_memory_lock is set; raise ulimit -l");
    TRY_LET(prices, PriceBook::parse(shippedPricesJson()));

    Server::Options options;
    options.dataFolder = folder;
    options.loadConfig = [path = configPath(folder)] { return Config::load(path); };
    Server server(options, clock, log);
    PosixDisk disk;
    RelayState::Options stateOptions{folder, config, bootId(), std::move(prices), {}};
    TRY_LET(state, RelayState::open(std::move(stateOptions), std::move(identity), clock, disk,
                                    server.durable().onDurable()));
    server.attach(*state);
    TRY(unsealFromFile(*state, folder));
    if (state->shares().trouble())
        log.warn("shares_unreadable", {{"why", std::string_view(state->shares().trouble()->context)}});

    AdminApi api(*state, folder);
    TRY_LET(attesting, attestingOf(config));
    api.attestWith(std::move(attesting));
    EventFeed feed(*state);
    TRY(server.start());
    TRY_LET(control, ControlListener::open(server, *state, api, feed));
    const Endpoint controlAddress = control->address();
    TRY_LET(local, LocalSocket::open(server, *state, api, folder,
                                     [&] { return controlUrl(state->config(), controlAddress); }));
    state->setBoundAddresses(server.dataAddress(), controlAddress);
    api.setAuthorities(namesOf(config, controlAddress));
    server.plug(control->part());
    server.plug(local->part());
    ServerPart names; // public_url may change with a reload.
    names.reload = [&](const Config& changed) { api.setAuthorities(namesOf(changed, controlAddress)); };
    server.plug(std::move(names));
    // What the start itself appended (boot, forfeits, unsealing) is on disk before anybody is told that the
    // relay is there.
    TRY(state->journal().flush());
    TRY(state->journal().waitDurable());
    log.info("ready", {{"relay", std::string_view(state->identity().id.text())},
                       {"files", static_cast<std::int64_t>(files)}});
    std::printf("ready data=%s control=%s\n", server.dataAddress().toText().c_str(),
                controlAddress.toText().c_str());
    std::fflush(stdout);
    return server.run();
}

} // namespace

int serve(const Invocation& invocation) {
    const auto code = run(invocation.dataFolder);
    if (!code) return reportFailure(code.error());
    return *code;
}

} // namespace rubber::relay
