// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/commands/commands.h"
#include "relay/commands/data_folder.h"
#include "relay/core/config.h"
#include "relay/core/control/local_codec.h"
#include "relay/core/metrics/metrics_token.h"

#include <cstdio>

namespace rubber::relay {

namespace {

Result<std::string> make(const std::string& folder, std::string& target) {
    TRY(checkDataFolder(folder));
    TRY_LET(config, Config::load(configPath(folder)));
    target = config.control.port == 0 ? config.control.address.toText() + ":PORT" : config.control.toText();
    return newMetricsToken(folder);
}

} // namespace

int makeMetricsToken(const Invocation& invocation) {
    std::string target;
    const auto token = make(invocation.dataFolder, target);
    if (!token) return reportFailure(token.error(), invocation.json);
    const std::string certificate = invocation.dataFolder + "/control.crt";
    if (invocation.json) {
        const std::string facts = encodeFacts({{"token", *token}, {"target", target}, {"certificate", certificate}});
        std::printf("%s\n", encodeEnvelope("rubberapi-relay.metrics/1", facts).c_str());
        return kExitDone;
    }
    std::printf("%s\n", token->c_str());
    std::fprintf(stderr,
                 "Shown once. For prometheus.yml (copy %s to where Prometheus runs):\n"
                 "  - job_name: rubberapi\n"
                 "    scheme: https\n"
                 "    authorization: { credentials_file: /etc/prometheus/rubberapi.token }\n"
                 "    tls_config: { ca_file: /etc/prometheus/rubberapi-control.crt, server_name: localhost }\n"
                 "    static_configs: [{ targets: [\"%s\"] }]\n",
                 certificate.c_str(), target.c_str());
    return kExitDone;
}

} // namespace rubber::relay
