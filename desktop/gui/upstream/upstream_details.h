// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN
#include "desktop/app/upstream_reports.h"
#endif

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace rubber::desktop::gui {

class SecretField;
class ShownSecret;

/// One upstream key in the drawer: facts, test, rotate, reveal, rename, archive, the way to its provider. A revealed key is shown for
/// 30 seconds, kept out of screenshots where the system can, and noted in the owner's trail.
class UpstreamDetails : public QWidget {
    Q_OBJECT
public:
    UpstreamDetails(const PageContext& context, const UpstreamReport& key, QWidget* parent = nullptr);
    void show(const UpstreamReport& key);

    static constexpr int kRevealSeconds = 30;

Q_SIGNALS:
    void changed();
    void failed(const rubber::Error& error);
    void archived(const QString& id, const QString& label); ///< Done; it can be taken back.

private:
    void showUsers();
    void test();
    void showTest(const Result<UpstreamTest>& result);
    void rotate();
    void showSecret();
    void archive();
    void openKeyPage();
    QPushButton* add(const QString& text, const char* kind = "");
    PageContext m_context;
    UpstreamReport m_key;
    QVBoxLayout* m_column;
    QLabel *m_facts, *m_result, *m_address;
    SecretField *m_fresh, *m_passphrase;
    ShownSecret* m_shown;
    QPushButton *m_test, *m_rotate, *m_reveal, *m_archive, *m_page;
    QProgressBar* m_progress;
    QWidget* m_users; ///< Who is in the way of archiving it, with the way to each.
    QLabel* m_refusal;
    QVBoxLayout* m_userList;
};

} // namespace rubber::desktop::gui
