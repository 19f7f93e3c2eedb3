// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/commands/command_line.h"
#include "relay/commands/hardening.h"

#include <sodium.h>

int main(int argc, char** argv) {
    rubber::relay::hardenProcess();
    if (sodium_init() < 0) return 1;
    return rubber::relay::runCommandLine(argc, argv);
}
