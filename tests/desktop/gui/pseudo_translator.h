// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

class QWidget;

namespace rubber::test {

/// A language for tests: each sentence in brackets and 40 % longer. Whatever is shown without brackets has missed
/// its tr(); whatever does not fit would not fit in German either. Qt's own texts stay as they are.
class PseudoTranslator final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char* disambiguation, int n) const override;
};

/// Visible texts of a window that are neither in brackets nor of `data` (names, models, addresses: what fixtures
/// say) nor numbers, amounts and times. A line each; empty when every sentence went through tr().
QStringList untranslated(QWidget& window, const QStringList& data);

} // namespace rubber::test
