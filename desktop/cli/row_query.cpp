// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/row_query.h"

#include "desktop/cli/words.h"

namespace rubber::cli {

Result<desktop::RowQuery> rowQuery(const Options& options, WallTime now) {
    desktop::RowQuery rows;
    rows.key = options.key;
    rows.model = options.model;
    rows.client = options.address;
    rows.text = options.search;
    rows.relay = options.relay;
    rows.result = protocol::requestOutcome(options.result);
    if (!options.since.empty()) {
        TRY_LET(span, parseTimeSpan(options.since, now));
        rows.since = span.since;
        rows.until = span.until;
    }
    return rows;
}

} // namespace rubber::cli
