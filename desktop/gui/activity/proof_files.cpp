// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/activity/proof_files.h"

#include "desktop/app/error_name.h"

#include <QFileDialog>
#include <QFileInfo>

namespace rubber::desktop::gui {

namespace {

constexpr const char* kProof = ".proof";

/// As it is known now; after a look at the log when the row is newer than what was verified.
Result<std::string> proofOf(App& app, const std::string& relay, std::uint64_t sequence) {
    auto proof = proveRow(app, relay, sequence);
    if (proof || !(isNamed(proof.error(), "not_signed_yet") || isNamed(proof.error(), "no_checkpoint"))) return proof;
    TRY(checkAudit(app, relay));
    return proveRow(app, relay, sequence);
}

Result<FileVerdict> look(App& app, const QString& file, const AuditProgress& progress) {
    FileVerdict verdict;
    const std::string path = file.toStdString();
    const QString exported = file.chopped(file.endsWith(kProof) ? qsizetype(qstrlen(kProof)) : 0);
    verdict.file = QFileInfo(file).fileName();
    if (exported != file && !QFileInfo::exists(exported)) {
        TRY_LET(bytes, readProofFile(path));
        TRY_LET(row, verifyProof(bytes, ""));
        verdict.row = std::move(row);
    } else {
        // Whichever of the two was chosen.
        TRY_LET(check, verifyExport(exported.toStdString(), {}, progress));
        verdict.check = std::move(check);
        verdict.file = QFileInfo(exported).fileName();
    }
    if (const auto states = auditStates(app))
        for (const auto& state : *states)
            if (!state.auditKey.empty()) verdict.ours[state.auditKey] = state.relay;
    return verdict;
}

} // namespace

ProofFiles::ProofFiles(models::Desk& desk, QWidget* parent) : QObject(parent), m_over(parent), m_desk(desk) {}

ProofFiles::~ProofFiles() {
    if (m_on) *m_on = false;
}

void ProofFiles::askWhereTo(const std::string& relay, std::uint64_t sequence) {
    auto* dialog = new QFileDialog(m_over, tr("Prove this row"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Proof (*.proof)")});
    dialog->setDefaultSuffix("proof");
    dialog->selectFile(QString("%1-row-%2.proof").arg(QString::fromStdString(relay)).arg(sequence));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, relay, sequence](const QString& file) { prove(relay, sequence, file); });
    dialog->open();
}

void ProofFiles::prove(const std::string& relay, std::uint64_t sequence, const QString& file) {
    m_desk.ask(
        this,
        [relay, sequence, path = file.toStdString()](App& app) -> Status {
            TRY_LET(proof, proofOf(app, relay, sequence));
            return writeProofFile(path, proof);
        },
        [this, file](const Status& done) {
            if (done)
                Q_EMIT written(file);
            else
                Q_EMIT failed(done.error());
        });
}

void ProofFiles::askWhich() {
    auto* dialog = new QFileDialog(m_over, tr("Verify a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Exports and proofs (*.csv *.json *.jsonl *.proof)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ProofFiles::check);
    dialog->open();
}

void ProofFiles::check(const QString& file) {
    if (m_on) *m_on = false; // The last one asked for is the one that counts.
    m_on = std::make_shared<std::atomic<bool>>(true);
    Q_EMIT checking(QFileInfo(file).fileName());
    m_desk.ask(
        this,
        [file, on = m_on](App& app) {
            return look(app, file, [on](std::uint64_t, std::uint64_t) { return on->load(); });
        },
        [this, on = m_on](const Result<FileVerdict>& verdict) {
            if (on != m_on) return;
            if (verdict)
                Q_EMIT checked(*verdict);
            else
                Q_EMIT failed(verdict.error());
        });
}

} // namespace rubber::desktop::gui
