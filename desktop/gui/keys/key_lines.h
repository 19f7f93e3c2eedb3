// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace rubber::desktop::gui {

class QrPicture;

/// The lines an agent needs to use a key, for its shell and its SDK, the key hidden; Copy puts them whole on
/// the clipboard for a while. The key itself is drawn as QR code only while it is asked for.
class KeyLines : public QWidget {
    Q_OBJECT
public:
    KeyLines(const PageContext& context, const QString& key, QWidget* parent = nullptr);
    void showQr(); ///< As the button does.

Q_SIGNALS:
    void failed(const rubber::Error& error);
    void isOfCanary(); ///< Once it is known.

private:
    void ask(std::function<void(const KeyEnvironment&)> then);
    void showLines();
    void copy();
    void toggleQr();
    std::string lines(const std::string& key) const;

    PageContext m_context;
    QString m_key;
    std::string m_endpoint, m_provider;
    QComboBox *m_shell, *m_client;
    QPlainTextEdit* m_lines;
    QPushButton *m_copy, *m_qr;
    QrPicture* m_picture;
    QLabel* m_warning;
};

} // namespace rubber::desktop::gui
