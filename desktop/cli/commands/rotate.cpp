// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/cli/key_json.h"
#include "desktop/cli/key_text.h"
#include "desktop/cli/words.h"

namespace rubber::cli {

Outcome rotateKey(Context& context) {
    TRY(context.unlock());
    context.terminal.progress("Rotating...");
    Duration overlap;
    if (!context.options.overlap.empty()) {
        const auto span = Duration::parse(context.options.overlap);
        if (!span || span->ms <= 0)
            return fail(ErrorCode::Invalid, "bad_option: --overlap takes a span such as 30m");
        overlap = *span;
    }
    TRY_LET(pushed, context.app.rotate(context.options.word(0), overlap));
    if (context.options.json) {
        context.jsonSecret(pushedJson(pushed), pushed.token, pushed.warnings);
        return Exit::Done;
    }
    context.terminal.outSecret(pushedBlock(pushed), pushed.token);
    for (const std::string& warning : pushed.warnings)
        context.terminal.warn(safe(warning));
    if (overlap.ms == 0)
        context.terminal.talk("The old token is dead.");
    else if (pushed.warnings.empty())
        context.terminal.talk("The old token lives on until " + localTime(context.clock.wall() + overlap) +
                              ", with limits of its own.");
    return Exit::Done;
}

} // namespace rubber::cli
