// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rubber::desktop::gui {

class SecretField;

/// Provider, label and secret of an upstream key, with a test that costs nothing. Used by the wizard and the
/// upstream keys page.
class UpstreamForm : public QWidget {
    Q_OBJECT
public:
    explicit UpstreamForm(const PageContext& context, QWidget* parent = nullptr);

    bool isComplete() const;
    void save(); ///< Stores it in the vault; `saved` or `failed`.

Q_SIGNALS:
    void edited();
    void busyChanged(bool busy);
    void saved(const QString& label, const QString& provider);
    void failed(const rubber::Error& error);

private:
    void test();
    void showTest(const Result<UpstreamTest>& result);
    void look();
    void showPlace();
    std::string provider() const;
    PageContext m_context;
    QComboBox* m_provider;
    QLineEdit *m_label, *m_baseUrl;
    QWidget* m_place;
    SecretField* m_secret;
    QPushButton *m_test, *m_switch;
    QLabel *m_result, *m_hint;
};

/// "OpenRouter" for "openrouter".
QString providerName(const QString& provider);
QStringList providers();

} // namespace rubber::desktop::gui
