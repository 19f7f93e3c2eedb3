// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/gui/accessibility_walk.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSet>
#include <QWidget>

#include <algorithm>

namespace rubber::test {

namespace {

QString describe(QAccessibleInterface* node) {
    const auto* object = node->object();
    QString where = object ? object->metaObject()->className() : "?";
    for (const auto* up = object ? object->parent() : nullptr; up; up = up->parent())
        if (!up->objectName().isEmpty()) {
            where += " in " + up->objectName();
            break;
        }
    return QString("%1 \"%2\"").arg(where, node->text(QAccessible::Name));
}

bool needsName(QAccessible::Role role) {
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ButtonMenu:
    case QAccessible::SpinBox:
    case QAccessible::EditableText:
    case QAccessible::Slider:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::PageTab:
    case QAccessible::ProgressBar:
        return true;
    default:
        return false;
    }
}

bool hasLabel(QAccessibleInterface* node) {
    for (const auto& [other, relation] : node->relations(QAccessible::Label))
        if (other && relation.testFlag(QAccessible::Label)) return true;
    return false;
}

void checkNode(QAccessibleInterface* node, QStringList& complaints) {
    const auto role = node->role();
    const auto* widget = qobject_cast<const QWidget*>(node->object());
    const QString name = node->text(QAccessible::Name).trimmed();
    // A combo box and a spin box own an edit field that speaks through them.
    const bool inner = widget && widget->parentWidget() &&
                       (qobject_cast<const QComboBox*>(widget->parentWidget()) ||
                        widget->parentWidget()->inherits("QAbstractSpinBox"));
    if (needsName(role) && !inner) {
        if (name.isEmpty() && !hasLabel(node)) complaints << describe(node) + ": no name";
        if (widget && name == widget->metaObject()->className())
            complaints << describe(node) + ": named like its class";
    }
    if (role == QAccessible::ComboBox && !hasLabel(node)) complaints << describe(node) + ": combo box without a label";
    if (const auto* field = qobject_cast<const QLineEdit*>(widget);
        field && field->echoMode() == QLineEdit::Password) {
        if (!node->state().passwordEdit) complaints << describe(node) + ": not told to be a password";
        if (!field->text().isEmpty() && node->text(QAccessible::Value).contains(field->text()))
            complaints << describe(node) + ": says the password";
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget);
        button && button->isEnabled() && button->focusPolicy() == Qt::NoFocus &&
        !button->property("focusTwin").toBool())
        complaints << describe(node) + ": the keyboard cannot reach it";
    if (widget && widget->inherits("QChartView") && !widget->property("a11yTwin").toBool())
        complaints << describe(node) + ": a chart without its table";
}

void walk(QAccessibleInterface* node, QStringList& complaints) {
    if (!node || !node->isValid() || node->state().invisible) return;
    if (const auto* widget = qobject_cast<const QWidget*>(node->object()); widget && !widget->isVisible()) return;
    checkNode(node, complaints);
    QSet<QString> said;
    // Cells of tables are checked by their models' tests: there are too many here, and most are alike.
    if (node->tableInterface()) return;
    for (int i = 0; i < node->childCount(); ++i) {
        auto* child = node->child(i);
        if (!child || child->state().invisible) continue;
        const QString name = child->text(QAccessible::Name).trimmed();
        if (needsName(child->role()) && !name.isEmpty()) {
            const QString key = QString::number(int(child->role())) + name;
            if (said.contains(key)) complaints << describe(child) + ": same name as a sibling";
            said << key;
        }
        walk(child, complaints);
    }
}

} // namespace

QStringList accessibilityComplaints(QWidget& window) {
    QStringList complaints;
    walk(QAccessible::queryAccessibleInterface(&window), complaints);
    return complaints;
}

QStringList tabComplaints(QWidget& window) {
    QSet<QWidget*> wanted, seen;
    for (auto* child : window.findChildren<QWidget*>())
        if (child->isVisibleTo(&window) && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus) &&
            !child->focusProxy() && !(child->parentWidget() && child->parentWidget()->inherits("QAbstractSpinBox")))
            wanted << child;
    // Exclusive buttons of a group are one stop.
    for (auto* child : QSet<QWidget*>(wanted))
        if (const auto* button = qobject_cast<QAbstractButton*>(child);
            button && button->autoExclusive() && button->isCheckable() && !button->isChecked())
            wanted.remove(child);
    auto* first = QApplication::focusWidget();
    if (!first) {
        if (wanted.isEmpty()) return {};
        (*wanted.begin())->setFocus(Qt::TabFocusReason);
        first = QApplication::focusWidget();
    }
    QStringList complaints;
    auto* at = first;
    for (int step = 0; at && step < 4 * (wanted.size() + 4); ++step) {
        seen << at;
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
        QApplication::sendEvent(at, &press);
        auto* next = QApplication::focusWidget();
        if (next == at && wanted.size() <= 1) break; // There is nowhere else to go.
        if (next == at) {
            complaints << QString("%1 \"%2\": Tab does not leave it").arg(at->metaObject()->className(), at->accessibleName());
            break;
        }
        at = next;
        if (at == first) break;
    }
    for (auto* missed : wanted - seen) {
        // Buttons that exclude one another are one stop, whichever of them has it; arrows go on from there.
        const auto* exclusive = qobject_cast<QAbstractButton*>(missed);
        if (exclusive && exclusive->autoExclusive() && std::any_of(seen.begin(), seen.end(), [&](QWidget* each) {
                const auto* other = qobject_cast<QAbstractButton*>(each);
                return other && other->autoExclusive() && other->parentWidget() == exclusive->parentWidget();
            }))
            continue;
        complaints << QString("%1 \"%2\": Tab does not reach it")
                          .arg(missed->metaObject()->className(), missed->accessibleName());
    }
    return complaints;
}

/// The innermost visible widget that needs the most room.
static QString widestIn(const QWidget& content) {
    QString text = "?";
    int most = 0;
    for (const auto* child : content.findChildren<QWidget*>()) {
        if (!child->isVisible() || !child->findChildren<QWidget*>().isEmpty()) continue;
        const int needs = std::max(child->minimumWidth(), child->minimumSizeHint().width());
        if (needs <= most) continue;
        most = needs;
        const auto* button = qobject_cast<const QAbstractButton*>(child);
        const auto* label = qobject_cast<const QLabel*>(child);
        text = QString("%1 \"%2\"").arg(child->metaObject()->className(), button ? button->text() : label ? label->text() : child->accessibleName());
    }
    return text;
}

QStringList layoutComplaints(QWidget& window) {
    QStringList complaints;
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->property("elides").toBool()) continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (needed > label->height() + 1 || (!label->wordWrap() && label->sizeHint().width() > label->width() + 1))
            complaints << QString("\"%1\" does not fit: %2x%3").arg(label->text()).arg(label->width()).arg(label->height());
    }
    for (const auto* button : window.findChildren<QAbstractButton*>())
        if (button->isVisible() && !button->text().isEmpty() && !button->property("elides").toBool() &&
            button->minimumSizeHint().width() > button->width() + 1)
            complaints << QString("the button \"%1\" is cut: %2 of %3").arg(button->text()).arg(button->width()).arg(button->minimumSizeHint().width());
    // What is wider than its frame and cannot be scrolled sideways is cut at the frame's edge.
    for (const auto* area : window.findChildren<QScrollArea*>())
        if (area->isVisible() && area->widget() && area->widget()->width() > area->viewport()->width() &&
            area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            complaints << QString("%1 is wider than its frame: %2 of %3, because of %4")
                              .arg(area->widget()->objectName())
                              .arg(area->widget()->width())
                              .arg(area->viewport()->width())
                              .arg(widestIn(*area->widget()));
    QList<const QWidget*> controls;
    for (const auto* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && (qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
                                    qobject_cast<const QComboBox*>(widget)))
            controls << widget;
    const auto place = [&](const QWidget* w) { return QRect(w->mapTo(&window, QPoint(0, 0)), w->size()); };
    for (int i = 0; i < controls.size(); ++i)
        for (int j = i + 1; j < controls.size(); ++j)
            if (!controls[i]->isAncestorOf(controls[j]) && !controls[j]->isAncestorOf(controls[i]) &&
                controls[i]->visibleRegion().translated(place(controls[i]).topLeft())
                    .intersects(controls[j]->visibleRegion().translated(place(controls[j]).topLeft())))
                complaints << QString("%1 \"%2\" lies over %3 \"%4\"")
                                  .arg(controls[i]->metaObject()->className(), controls[i]->accessibleName(),
                                       controls[j]->metaObject()->className(), controls[j]->accessibleName());
    return complaints;
}

} // namespace rubber::test
