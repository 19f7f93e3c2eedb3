// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/commands/commands.h"
#include "relay/commands/data_folder.h"
#include "relay/commands/findings.h"
#include "relay/core/control/local_codec.h"
#include "relay/core/identity_files.h"
#include "relay/net/control_certificate.h"
#include "relay/net/local_socket.h"

#include <cstdio>

namespace rubber::relay {
namespace {

FindingLine judged(std::string what, const Status& status) {
    return {std::move(what), status ? Finding::Good : Finding::Bad, status ? "" : status.error().context};
}

Status soundIdentity(const std::string& folder) {
    TRY_LET(identity, RelayIdentity::load(folder));
    TRY_LET(context, controlTlsContext(identity));
    std::ignore = context;
    return {};
}

FindingLine running(const std::string& folder) {
    const auto answer = askLocalRelay(folder, encodeLocalRequest(LocalRequest::Verb::Status));
    return {"running", answer ? Finding::Good : Finding::Weak, answer ? "" : answer.error().context};
}

} // namespace

int examine(const Invocation& invocation) {
    const std::string& folder = invocation.dataFolder;
    const WallTime now = SystemClock().wall();
    std::vector<FindingLine> lines;
    examineFolder(lines, folder);
    const auto config = Config::load(configPath(folder));
    lines.push_back(judged("configuration", config ? config->check() : Status(tl::unexpected(config.error()))));
    lines.push_back(judged("identity", soundIdentity(folder)));
    if (config) {
        examineSeal(lines, folder, *config);
        examineListeners(lines, *config, now);
    }
    lines.push_back(running(folder));
    examineProcess(lines, now);
    bool bad = false;
    std::vector<std::pair<std::string, JsonFact>> facts;
    for (const FindingLine& line : lines) {
        const char* sign = line.finding == Finding::Good ? "ok" : line.finding == Finding::Weak ? "!" : "x";
        bad = bad || line.finding == Finding::Bad;
        if (invocation.json)
            facts.emplace_back(line.what, std::string(sign) + (line.detail.empty() ? "" : " " + line.detail));
        else
            std::printf("%-3s%-16s%s\n", sign, line.what.c_str(), line.detail.c_str());
    }
    if (invocation.json)
        std::printf("%s\n", encodeEnvelope("rubberapi-relay.doctor/1", encodeFacts(facts)).c_str());
    return bad ? kExitFailed : kExitDone;
}

} // namespace rubber::relay
