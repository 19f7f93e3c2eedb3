// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/spend_export.h"

#include "desktop/app/app.h"
#include "desktop/app/csv.h"
#include "desktop/vault/aside_file.h"

namespace rubber::desktop {

Result<std::uint64_t> exportSpend(App& app, const std::string& file, SpendBy by, const SpendReport& report) {
    const char* first = by == SpendBy::Key ? "key" : by == SpendBy::Day ? "day" : "model";
    std::string text = csvLine({first, "cost_usd", "requests", "input_tokens", "output_tokens"});
    for (const auto& line : report.lines)
        text += csvLine({line.label, line.cost.toDecimal(), std::to_string(line.requests),
                         std::to_string(line.inputTokens), std::to_string(line.outputTokens)});
    TRY_LET(out, vault::AsideFile::open(file));
    TRY(out.append(text));
    TRY(out.commit());
    app.noteEvent(EventKind::Exported, "", {{"file", file}, {"rows", std::to_string(report.lines.size())}});
    return report.lines.size();
}

} // namespace rubber::desktop
