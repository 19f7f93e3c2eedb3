// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/import/env_file.h"
#include "desktop/app/import/read_import.h"

#include <cstdint>
#include <cstdlib>

using namespace rubber::desktop;

/// The text formats of `import`. Whatever is in a file: an assignment's place is inside it, a candidate is a
/// key with a name that can be shown, and what was read is read again the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (const auto file = readEnvFile(bytes)) {
        std::size_t last = 0;
        for (const auto& assignment : file->assignments) {
            if (assignment.valueStart < last || assignment.valueStart > assignment.valueEnd ||
                assignment.valueEnd > size || assignment.line == 0 || assignment.line > file->lines.size())
                std::abort();
            last = assignment.valueEnd;
        }
    }
    if (bytes.starts_with("PK")) return 0; // Archives are libzip's own business.
    const auto preview = parseImport(bytes, "file");
    if (!preview) return 0;
    for (const auto& candidate : preview->candidates) {
        if (candidate.secret.size() < 16 || candidate.secret.size() > 4096 || candidate.name.empty())
            std::abort();
        for (const char c : candidate.name)
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) std::abort();
    }
    const auto again = parseImport(bytes, "file");
    if (!again || again->candidates.size() != preview->candidates.size() || again->format != preview->format)
        std::abort();
    return 0;
}
