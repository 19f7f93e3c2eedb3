// SPDX-License-Identifier: GPL-3.0-or-later
// An exported file against its proof, offline: the first row that is not what was signed, and why.
#include "desktop/app/audit_proofs.h"
#include "desktop/app/csv.h"
#include "desktop/app/export_proof.h"
#include "desktop/app/export_rows.h"
#include "desktop/app/row_record.h"

#include <QFile>
#include <QString>

#include <algorithm>
#include <charconv>
#include <tuple>

namespace rubber::desktop {

namespace {

constexpr std::uint64_t kTellEvery = 1'000;

using Cells = std::map<std::string, std::string>;

std::optional<std::uint64_t> numberIn(const std::string& text) {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

/// One look at one file.
struct FileLook {
    ExportProof proof;
    FileCheck check;
    std::tuple<std::int64_t, std::string, std::uint64_t> last{INT64_MIN, "", 0}; ///< How rows are in order.

    /// "" or what is wrong with this row.
    std::string judge(const Cells& cells);
    std::string judgeCells(const Cells& cells, const protocol::Row& row, const std::string& bytes,
                           std::uint64_t leaf);
    std::string judgeLeaf(ExportProof::Log& log, std::uint64_t leaf, const std::string& bytes);
    std::string missing() const;
};

/// Every column but the owner's own names is made of the record.
std::string FileLook::judgeCells(const Cells& cells, const protocol::Row& row, const std::string& bytes,
                                 std::uint64_t leaf) {
    NamedRow named{cells.at("relay"), cells.at("key_name"), row};
    named.row.leaf = leaf;
    named.row.record = bytes;
    for (const auto& column : rowColumns())
        if (column.text(named) != cells.at(column.name))
            return std::string("its ") + column.name + " is not what was signed";
    return "";
}

std::string FileLook::judgeLeaf(ExportProof::Log& log, std::uint64_t leaf, const std::string& bytes) {
    if (leaf >= log.size) {
        ++check.unsignedRows;
        return "";
    }
    if (leaf < log.from) {
        ++check.unproved;
        return "";
    }
    const std::size_t at = leaf - log.from;
    if (at >= log.leaves.size() || merkle::leafHash(bytes) != log.leaves[at])
        return "it is not the row that was signed";
    if (log.seen[at]) return "it stands there twice";
    log.seen[at] = true;
    if (!log.in[at]) return "it was not in the file when that was written";
    ++check.proved;
    return "";
}

std::string FileLook::judge(const Cells& cells) {
    const auto log = proof.logs.find(cells.at("relay"));
    const auto leaf = numberIn(cells.at("leaf"));
    if (cells.at("record").empty() && !leaf) {
        ++check.unproved;
        return "";
    }
    const auto bytes = fromBase64(cells.at("record"));
    if (!bytes || !leaf) return "its record does not read";
    const auto row = rowOfRecord(*bytes);
    if (!row) return "its record does not read";
    if (*row) {
        if (auto bad = judgeCells(cells, **row, *bytes, *leaf); !bad.empty()) return bad;
        const std::string id = log == proof.logs.end() ? cells.at("relay") : log->second.id;
        const std::tuple place{(*row)->at.ms, id, (*row)->sequence};
        if (place <= last) return "it is out of order";
        last = place;
    }
    if (log == proof.logs.end()) {
        ++check.unproved;
        return "";
    }
    return judgeLeaf(log->second, *leaf, *bytes);
}

std::string FileLook::missing() const {
    for (const auto& [name, log] : proof.logs) {
        if (!log.sound) return "the hashes in the proof do not make the root that " + name + " signed";
        for (std::size_t i = 0; i < log.leaves.size(); ++i)
            if (log.in[i] && !log.seen[i])
                return "the row with leaf " + std::to_string(log.from + i) + " of " + name + " is missing";
    }
    if (!proof.whole) return "the proof ends early";
    if (check.rows != proof.rows)
        return "it has " + std::to_string(check.rows) + " rows and had " + std::to_string(proof.rows);
    return "";
}

/// A file in memory, without reading it all at once.
struct MappedFile {
    QFile file;
    std::string_view bytes;

    static Result<std::unique_ptr<MappedFile>> open(const std::string& path, const char* missing) {
        auto mapped = std::make_unique<MappedFile>();
        mapped->file.setFileName(QString::fromStdString(path));
        if (!mapped->file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::NotFound, std::string(missing) + ": " + path);
        const auto size = mapped->file.size();
        const uchar* data = size > 0 ? mapped->file.map(0, size) : nullptr;
        if (size > 0 && !data)
            return fail(ErrorCode::Unavailable, std::string(missing) + ": " + path + " cannot be read");
        mapped->bytes = {reinterpret_cast<const char*>(data), static_cast<std::size_t>(size)};
        return mapped;
    }
};

} // namespace

Result<FileCheck> verifyExportBytes(std::string_view bytes, std::string_view proof,
                                    const std::vector<std::string>& keys, const AuditProgress& progress) {
    FileLook look;
    TRY_LET(read, ExportProof::read(proof, keys));
    look.proof = std::move(read);
    TRY_LET(rows, ExportRows::open(bytes));
    Cells cells;
    for (;;) {
        TRY_LET(there, rows->next(cells));
        if (!there) break;
        ++look.check.rows;
        if (auto bad = look.judge(cells); !bad.empty()) {
            look.check.firstBad = "line " + std::to_string(rows->line()) + " (row " + cells.at("sequence") +
                                  " of " + cells.at("relay") + "): " + bad;
            break;
        }
        const bool tell = progress && look.check.rows % kTellEvery == 0;
        if (tell && !progress(look.check.rows, look.proof.rows))
            return fail(ErrorCode::Unavailable, "stopped: by its caller");
    }
    if (look.check.firstBad.empty()) look.check.firstBad = look.missing();
    look.check.complete = look.check.firstBad.empty() && !look.proof.logs.empty();
    for (const auto& [name, log] : look.proof.logs) {
        look.check.logs.push_back({name, log.id, log.auditKey, log.size});
        if (std::find(log.in.begin(), log.in.end(), false) != log.in.end()) look.check.complete = false;
    }
    return std::move(look.check);
}

Result<FileCheck> verifyExport(const std::string& file, const std::vector<std::string>& keys,
                               const AuditProgress& progress) {
    TRY_LET(rows, MappedFile::open(file, "file_missing"));
    TRY_LET(proof, MappedFile::open(file + ".proof", "proof_missing"));
    return verifyExportBytes(rows->bytes, proof->bytes, keys, progress);
}

} // namespace rubber::desktop
