// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rubber::relay {

/// The files of resources/kill_page/ as they were when the program was built. The text has one mark each for
/// style and script: /*STYLE*/ and /*SCRIPT*/.
const char* shippedKillPageText();
const char* shippedKillPageStyle();
const char* shippedKillPageScript();

} // namespace rubber::relay
