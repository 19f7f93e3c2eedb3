// SPDX-License-Identifier: GPL-3.0-or-later
// FILE.proof beside an exported file (AUDIT.md): the hashes of all rows from the first exported one to the
// newest checkpoint, so that anybody can make the signed root and look each row up in it.
#include "desktop/app/audit_json.h"
#include "desktop/app/audit_proofs.h"
#include "desktop/app/relay_call.h"
#include "desktop/vault/aside_file.h"
#include "desktop/vault/audit_logs.h"

#include <QJsonDocument>

#include <algorithm>

namespace rubber::desktop {

namespace {

constexpr std::uint32_t kPage = 2'000;
constexpr std::size_t kPerLine = 256; ///< Hashes.

std::string line(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString() + "\n";
}

/// One relay's part of a proof.
class LogProof {
public:
    LogProof(App::Core& core, vault::StoredRelay relay, std::vector<std::uint64_t> rows,
             vault::AsideFile& out)
        : m_core(core), m_relay(std::move(relay)), m_rows(std::move(rows)), m_out(out) {}

    /// False: this relay's rows cannot be proved (never checked, or the newest are not here).
    Result<bool> write(const AuditProgress& progress);

private:
    Result<std::optional<merkle::Frontier>> begin();
    Status writeLines(merkle::Frontier edge, const AuditProgress& progress);
    Status flushLine();

    App::Core& m_core;
    vault::StoredRelay m_relay;
    std::vector<std::uint64_t> m_rows; ///< Leaves that are in the file, in order.
    vault::AsideFile& m_out;
    vault::WitnessedLog m_log;
    audit::Checkpoint m_checkpoint;
    std::uint64_t m_first = 0; ///< Leaf of the first hash in the proof.
    std::string m_hashes;      ///< Of the line that is being made.
    QJsonArray m_in;
};

/// The edge where the last unbroken run of rows here begins. Where that is not the log's beginning its relay
/// knows it; a lie about it could not make the signed root.
Result<std::optional<merkle::Frontier>> LogProof::begin() {
    std::uint64_t start = 0;
    {
        TRY_LET(vault, m_core.openVault());
        vault::AuditLogs logs(vault);
        TRY_LET(log, logs.find(m_relay.id));
        if (!log || log->note.empty()) return std::optional<merkle::Frontier>();
        m_log = std::move(*log);
        TRY_LET(key, note::parseNoteKey(m_log.auditKey));
        TRY_LET(opened, audit::openCheckpoint(m_log.note, key));
        m_checkpoint = opened.checkpoint;
        TRY_LET(run, logs.lastRun(m_relay.id, m_checkpoint.size));
        if (!run) return std::optional<merkle::Frontier>();
        start = *run;
    }
    if (start == 0) return merkle::Frontier();
    auto tree = callRelayFor<protocol::AuditTree>(
        m_core, m_relay, "audit/tree", protocol::encode(protocol::AuditTreeRequest{start}), Effect::Reads);
    if (!tree) return std::optional<merkle::Frontier>();
    return merkle::Frontier::restore(tree->size, tree->nodes);
}

Result<bool> LogProof::write(const AuditProgress& progress) {
    std::sort(m_rows.begin(), m_rows.end());
    TRY_LET(edge, begin());
    if (!edge) return false;
    const auto first = std::lower_bound(m_rows.begin(), m_rows.end(), edge->size());
    m_first = first == m_rows.end() ? m_checkpoint.size : std::min(*first, m_checkpoint.size);
    TRY(writeLines(std::move(*edge), progress));
    return true;
}

Status LogProof::writeLines(merkle::Frontier edge, const AuditProgress& progress) {
    const auto head = [&] {
        QJsonArray nodes;
        for (const auto& node : edge.nodes())
            nodes.append(base64Of(asText(node)));
        return line({{"log", toText(m_relay.id.text())},
                     {"relay", toText(m_relay.name)},
                     {"audit_key", toText(m_log.auditKey)},
                     {"checkpoint", toText(m_log.note)},
                     {"from", static_cast<qint64>(m_first)},
                     {"edge", nodes}});
    };
    bool begun = false;
    std::uint64_t at = edge.size();
    while (at < m_checkpoint.size) {
        TRY_LET(vault, m_core.openVault());
        TRY_LET(page, vault::AuditLogs(vault).leaves(m_relay.id, at, kPage));
        if (page.empty() || page.front().leaf != at)
            return fail(ErrorCode::Unavailable, "audit_changed: rows went away meanwhile; try again");
        for (const auto& leaf : page) {
            if (leaf.leaf != at || at == m_checkpoint.size) break;
            if (at == m_first) {
                TRY(m_out.append(head()));
                begun = true;
            }
            const Digest hash = merkle::leafHash(leaf.record);
            if (!begun) {
                edge.append(hash);
            } else {
                if (std::binary_search(m_rows.begin(), m_rows.end(), at))
                    m_in.append(static_cast<qint64>(m_hashes.size() / sizeof(Digest)));
                m_hashes += asText(hash);
                if (m_hashes.size() == kPerLine * sizeof(Digest)) TRY(flushLine());
            }
            ++at;
        }
        if (progress && !progress(at, m_checkpoint.size))
            return fail(ErrorCode::Unavailable, "stopped: by its caller");
    }
    if (!begun) TRY(m_out.append(head())); // Nothing of it is in the file.
    return flushLine();
}

Status LogProof::flushLine() {
    if (m_hashes.empty()) return {};
    TRY(m_out.append(line({{"leaves", base64Of(m_hashes)}, {"in", m_in}})));
    m_hashes.clear();
    m_in = {};
    return {};
}

} // namespace

Result<std::uint64_t> writeExportProof(App& app, const ViewExport& written, const AuditProgress& progress) {
    std::vector<vault::StoredRelay> relays;
    {
        TRY_LET(vault, app.core().openVault());
        TRY_LET(all, vault::Relays(vault).all());
        relays = std::move(all);
    }
    TRY_LET(out, vault::AsideFile::open(written.file() + ".proof"));
    TRY(out.append(line({{"rubberapi_audit_export", 1}, {"rows", static_cast<qint64>(written.written())}})));
    std::uint64_t logs = 0;
    for (const auto& [relay, rows] : written.leaves()) {
        const auto known =
            std::find_if(relays.begin(), relays.end(), [&](const auto& each) { return each.id == relay; });
        if (known == relays.end()) continue;
        TRY_LET(there, LogProof(app.core(), *known, rows, out).write(progress));
        logs += there;
    }
    TRY(out.append(line({{"end", true}})));
    TRY(out.commit());
    return logs;
}

} // namespace rubber::desktop
