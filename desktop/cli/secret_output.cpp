// SPDX-License-Identifier: GPL-3.0-or-later
// The only file of the command line that opens a Secret: to write it where its owner asked for it.
#include "desktop/cli/terminal.h"

#include "desktop/cli/child_process.h"

#include <unistd.h>

namespace rubber::cli {

void Terminal::outSecret(std::string_view text, const Secret& secret) {
    endProgress();
    const bool ended = text.ends_with('\n');
    while (!text.empty()) {
        const auto mark = text.find(kSecretMark);
        if (!m_out(text.substr(0, mark))) m_broken = true;
        if (mark == std::string_view::npos) break;
        if (!m_out(secret.reveal())) m_broken = true;
        text.remove_prefix(mark + 1);
    }
    if (!ended && !m_out("\n")) m_broken = true;
}

bool writeSecretLine(int descriptor, const Secret& secret) {
    const std::string_view value = secret.reveal();
    return write(descriptor, value.data(), value.size()) == ssize_t(value.size()) &&
           write(descriptor, "\n", 1) == 1;
}

Secret withPrefix(std::string_view prefix, const Secret& secret) {
    Secret joined = Secret::ofSize(prefix.size() + secret.size() + 1);
    const auto bytes = joined.mutableBytes();
    std::copy(prefix.begin(), prefix.end(), bytes.begin());
    const std::string_view value = secret.reveal();
    std::copy(value.begin(), value.end(), bytes.begin() + std::ptrdiff_t(prefix.size()));
    return joined; // The last byte is the terminating zero.
}

} // namespace rubber::cli
