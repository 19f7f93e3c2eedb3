// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rubber::desktop::gui {

class SecretField;

/// A part of the settings page that is no plain setting; the search hides it.
class SettingsExtra : public QWidget {
    Q_OBJECT
public:
    SettingsExtra(const PageContext& context, QWidget* parent);

protected:
    const PageContext& context() const { return m_context; }
    QVBoxLayout* column() const { return m_column; }
    QPushButton* addButton(const QString& text, const char* kind = "");
    void say(const QString& text, const char* tone = "muted");

private:
    PageContext m_context;
    QVBoxLayout* m_column;
    QLabel* m_said;
};

/// Change the passphrase; unlock with the system keychain.
class PassphraseSection : public SettingsExtra {
    Q_OBJECT
public:
    PassphraseSection(const PageContext& context, QWidget* parent);

private:
    void changePassphrase();
    void switchKeychain();
    void showKeychain();
    SecretField *m_current, *m_fresh, *m_again;
    QPushButton *m_change, *m_keychain;
    bool m_keychainIsOn = false;
};

/// The vault's place and its backups.
class BackupSection : public SettingsExtra {
    Q_OBJECT
public:
    BackupSection(const PageContext& context, QWidget* parent);

private:
    void load();
    void show(const std::vector<BackupReport>& backups);
    void backUpNow();
    void backUpTo(const QString& file);
    QVBoxLayout* m_list;
    QLabel* m_place;
};

/// Where the kill credential is, and a test of it.
class KillCredentialSection : public SettingsExtra {
    Q_OBJECT
public:
    KillCredentialSection(const PageContext& context, QWidget* parent);
};

/// The terminals that may use the open vault.
class TerminalsSection : public SettingsExtra {
    Q_OBJECT
public:
    TerminalsSection(const PageContext& context, QWidget* parent);

private:
    void showList();
    QVBoxLayout* m_list;
};

/// The rules of alerts, and whether notifications come.
class NoticeSection : public SettingsExtra {
    Q_OBJECT
public:
    NoticeSection(const PageContext& context, QWidget* parent);
};

/// For each relay the link that kills all its keys from a phone; gone when the page is left.
class PhoneKillSection : public SettingsExtra {
    Q_OBJECT
public:
    PhoneKillSection(const PageContext& context, QWidget* parent);

protected:
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void showRelays();
    void forgetRelays();
    QVBoxLayout* m_list;
    QStringList m_relays;
};

/// Ways in and out of the vault.
class TransferSection : public SettingsExtra {
    Q_OBJECT
public:
    TransferSection(const PageContext& context, QWidget* parent);
};

/// The window as it was at first.
class LayoutSection : public SettingsExtra {
    Q_OBJECT
public:
    LayoutSection(const PageContext& context, QWidget* parent);
};

/// Where the command line tool is, and how a terminal comes to find it.
class ToolSection : public SettingsExtra {
    Q_OBJECT
public:
    ToolSection(const PageContext& context, QWidget* parent);
    /// Both as they were found; "" = not there.
    void show(const QString& onPath, const QString& beside);

private:
    QPushButton* m_copy;
    QString m_command;
};

/// Every shortcut of the window.
class KeyboardSection : public SettingsExtra {
    Q_OBJECT
public:
    KeyboardSection(const PageContext& context, QWidget* parent);
};

/// Where the program's log is.
class LogSection : public SettingsExtra {
    Q_OBJECT
public:
    LogSection(const PageContext& context, QWidget* parent);
};

/// The doctor's checks: what is wrong, and how to mend it.
class DoctorSection : public SettingsExtra {
    Q_OBJECT
public:
    DoctorSection(const PageContext& context, QWidget* parent);

private:
    void run();
    QVBoxLayout* m_list;
};

/// Versions, licences, and that nothing is sent to anybody. It looks for no updates: there is no list of releases
/// to ask.
class AboutSection : public SettingsExtra {
    Q_OBJECT
public:
    AboutSection(const PageContext& context, QWidget* parent);
    /// Versions alone; nothing of the vault. `cipher` (of SQLCipher) "" = not known yet.
    static QString diagnostics(const QString& cipher = {});

private:
    QString m_cipher;
};

} // namespace rubber::desktop::gui
