// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/secret.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace rubber::desktop::gui {

class SecretField;
class StrengthBar;

/// A new passphrase, twice, and how strong it is. A weak one needs a tick that it is wanted anyway.
class NewPassphrase : public QWidget {
    Q_OBJECT
public:
    /// Labels with their keys: "&Passphrase", "Passphrase &again".
    NewPassphrase(const QString& label, const QString& again, QWidget* parent = nullptr);
    bool isComplete() const;
    Secret copy() const;
    void clear();

Q_SIGNALS:
    void changed();
    void entered(); ///< Return was pressed, and it is complete.

private:
    void judge();
    SecretField *m_first, *m_again;
    StrengthBar* m_strength;
    QCheckBox* m_anyway;
    QLabel* m_mismatch;
};

} // namespace rubber::desktop::gui
