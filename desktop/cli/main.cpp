// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/app.h"
#include "desktop/app/core_dumps.h"
#include "desktop/app/places.h"
#include "desktop/cli/dispatch.h"
#include "desktop/cli/remote/agent_route.h"
#include "desktop/cli/who.h"

#include <QCoreApplication>

#include <cstring>

namespace {

/// `ps` shows the arguments of a running program to everybody. Ours were copied; whatever is long enough for a key
/// or a pairing code is overwritten, because not every provider's keys have a mark: an address is no loss there.
void hideKeys(int argc, char** argv) {
    constexpr std::size_t kShortest = 16;
    for (int i = 1; i < argc; ++i) {
        char* value = argv[i];
        if (value[0] == '-') value = std::strchr(value, '=');
        if (value && std::strlen(value) >= kShortest) std::memset(value, 'x', std::strlen(value));
    }
}

} // namespace

int main(int argc, char** argv) {
    using namespace rubber;
    desktop::forbidCoreDumps();
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    QCoreApplication application(argc, argv);
    hideKeys(argc, argv);
    // Like the variable it stands for it also holds for an agent that is started, and for finding one.
    if (const std::string folder = cli::parseOptions(arguments).options.vault; !folder.empty())
        qputenv("RUBBERAPI_HOME", QByteArray::fromStdString(folder));

    SystemClock clock;
    cli::Outside outside;
    outside.clock = &clock;
    outside.passphrases.file = qEnvironmentVariable("RUBBERAPI_PASSPHRASE_FILE").toStdString();
    outside.makeTerminal = [](cli::ColourChoice choice) {
        return cli::Terminal::real(cli::Surface::detect(choice));
    };
    outside.makeApp = [&clock] {
        desktop::AppOptions options;
        options.home = desktop::homeFolder();
        options.pricesFile = desktop::pricesFile();
        options.who = cli::whoActs();
        return desktop::App::connected(std::move(options), clock);
    };
    cli::AgentRoute::Settings route;
    route.named = qEnvironmentVariable("RUBBERAPI_AGENT_SOCK").toStdString();
    route.place.home = desktop::homeFolder();
    route.place.usualHome = qEnvironmentVariable("RUBBERAPI_HOME").isEmpty();
    route.place.runtimeFolder = qEnvironmentVariable("XDG_RUNTIME_DIR").toStdString();
    route.program = cli::programVersion();
    route.passphraseGiven = !outside.passphrases.file.empty();
    const cli::AgentRoute agent(std::move(route));
    outside.agent = &agent;
    return cli::run(arguments, outside);
}
