// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/import_reports.h"
#include "desktop/app/upstream_reports.h"
#include "desktop/cli/error_text.h"
#include "desktop/cli/terminal.h"

#include <string>
#include <vector>

/// Upstream keys, imports and adoptions as text and as JSON. No secret gets here, only hints.
namespace rubber::cli {

std::string upstreamJson(const desktop::UpstreamReport& upstream);
std::string upstreamBlock(const desktop::UpstreamReport& upstream, WallTime now);
std::string upstreamTable(const std::vector<desktop::UpstreamReport>& list, WallTime now, int columns);

/// "works, 41 models", "refused by the provider"
std::string testText(const desktop::UpstreamTest& test);
std::string testJson(const desktop::UpstreamTest& test);
Exit exitFor(const desktop::UpstreamTest& test);

std::string rotationJson(const desktop::RotationReport& report);

std::string previewTable(const desktop::ImportPreview& preview, int columns);
std::string previewJson(const desktop::ImportPreview& preview);

/// "- 3  OPENAI_API_KEY=sk-…k3f9" and what comes in its place.
std::string changesText(const std::vector<desktop::AdoptChange>& changes, const Terminal& terminal);
std::string changesJson(const desktop::AdoptPlan& plan);

} // namespace rubber::cli
