// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read the standard headers it pulls in.
#include <map>
#include <string>
#include <vector>
#endif

class QComboBox;
class QJsonObject;

namespace rubber::desktop::gui {

/// What happens to a key when one of the rules of anomalies fires: for each rule what it means and whether that is
/// logged, told or ends in a suspension. Speaks PolicyWords::anomalies.
class AnomalyFields : public QWidget {
    Q_OBJECT
public:
    explicit AnomalyFields(QWidget* parent = nullptr);
    void setWords(const std::vector<std::string>& words);
    std::vector<std::string> words() const; ///< Of every rule: "loop=default".
    void toDraft(QJsonObject& draft) const;
    void fromDraft(const QJsonObject& draft);

Q_SIGNALS:
    void edited();

private:
    std::map<std::string, QComboBox*> m_choices; ///< By the rule's word.
};

} // namespace rubber::desktop::gui
