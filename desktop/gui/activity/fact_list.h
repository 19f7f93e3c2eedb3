// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFormLayout;

namespace rubber::desktop::gui {

/// Names and values below each other, for a drawer. Values wrap and can be selected.
class FactList : public QWidget {
    Q_OBJECT
public:
    explicit FactList(QWidget* parent = nullptr);
    void add(const QString& name, const QString& value, const QString& tip = {}); ///< Nothing for "".

private:
    QFormLayout* m_form;
};

} // namespace rubber::desktop::gui
