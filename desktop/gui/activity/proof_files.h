// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read what these pull in.
#include "desktop/app/audit_proofs.h"
#include "desktop/models/desk.h"

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#endif

#include <QWidget>

namespace rubber::desktop::gui {

/// What looking at a file gave: an export with its proof, or the proof of one row.
struct FileVerdict {
    QString file;
    std::optional<FileCheck> check;
    std::optional<ProvedRow> row;
    std::map<std::string, std::string> ours; ///< Audit keys this vault goes by, with their relays' names.
};

/// Proofs as files: one row's is written, what others wrote is checked. A check needs no relay; it can be
/// stopped by deleting this.
class ProofFiles : public QObject {
    Q_OBJECT
public:
    explicit ProofFiles(models::Desk& desk, QWidget* parent);
    ~ProofFiles() override;
    void askWhereTo(const std::string& relay, std::uint64_t sequence);
    void askWhich();
    /// The same once a file is chosen.
    void prove(const std::string& relay, std::uint64_t sequence, const QString& file);
    void check(const QString& file);

Q_SIGNALS:
    void written(const QString& file);
    void checking(const QString& file);
    void checked(const rubber::desktop::gui::FileVerdict& verdict);
    void failed(const rubber::Error& error);

private:
    QWidget* m_over;
    models::Desk& m_desk;
    std::shared_ptr<std::atomic<bool>> m_on; ///< Of the check that runs.
};

/// The verdict for a drawer.
class VerdictView : public QWidget {
    Q_OBJECT
public:
    explicit VerdictView(const FileVerdict& verdict, QWidget* parent = nullptr);
};

} // namespace rubber::desktop::gui
