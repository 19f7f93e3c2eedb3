// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/gui/pseudo_translator.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabBar>

#include <algorithm>

namespace rubber::test {

namespace {

/// What is left when everything in brackets is taken away, from the inside out: sentences hold others.
QString outsideBrackets(QString text) {
    static const QRegularExpression kInner("\\[[^\\[\\]]*\\]"), kElided("\\[[^\\]]*…$");
    for (QString before; before != text;) {
        before = text;
        text.remove(kInner);
    }
    return text.remove(kElided);
}

void texts(const QMenu& menu, QStringList& all) {
    for (const auto* action : menu.actions()) {
        all << action->text();
        if (action->menu()) texts(*action->menu(), all);
    }
}

QStringList visibleTexts(const QWidget& widget) {
    QStringList all{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) all << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) all << button->text();
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) all << group->title();
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) all << field->placeholderText();
    if (const auto* choice = qobject_cast<const QComboBox*>(&widget))
        for (int i = 0; i < choice->count(); ++i)
            all << choice->itemText(i);
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        for (int i = 0; i < tabs->count(); ++i)
            all << tabs->tabText(i);
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget); header && header->model())
        for (int i = 0; i < header->count(); ++i)
            if (!header->isSectionHidden(i))
                all << header->model()->headerData(i, header->orientation()).toString();
    if (const auto* bar = qobject_cast<const QMenuBar*>(&widget))
        for (const auto* action : bar->actions()) {
            all << action->text();
            if (action->menu()) texts(*action->menu(), all);
        }
    return all;
}

bool isData(QString rest, const QStringList& data) {
    static const QRegularExpression kMarkup("<[^>]*>|&\\w+;");
    static const QRegularExpression kShortcuts("\\b((Ctrl|Alt|Shift)\\+)+\\S+|\\bF\\d+\\b");
    static const QRegularExpression kBuildDate("\\b\\d{1,2} [A-Z][a-z]{2} \\d{4}\\b");
    static const QRegularExpression kFigures("< ?\\$|[$\\d.,:/ %#+-]+(ms|s|h|min|UTC)?\\b");
    rest.remove(kMarkup);
    for (const auto& known : data)
        rest.remove(known);
    rest.remove(kShortcuts);
    rest.remove(kBuildDate);
    rest.remove(kFigures);
    return std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

QString PseudoTranslator::translate(const char* context, const char* text, const char*, int) const {
    const QString room = QString::fromUtf8(context), source = QString::fromUtf8(text);
    // Qt's classes, but not the sentences of ours that use QObject::tr.
    if (room.startsWith('Q') && room != "QObject") return {};
    // Longer by words, not by one word: sentences wrap.
    QString longer(1 + 4 * source.size() / 10, QChar('~'));
    for (int at = 8; at < longer.size(); at += 9)
        longer[at] = ' ';
    return "[" + source + longer + "]";
}

QStringList untranslated(QWidget& window, const QStringList& data) {
    // Longest first: "home-lab" must not leave a rest of "home-lab-2".
    QStringList known = data;
    std::sort(known.begin(), known.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
    QStringList found;
    auto widgets = window.findChildren<QWidget*>();
    widgets.prepend(&window);
    for (const auto* widget : std::as_const(widgets)) {
        if (!widget->isVisible()) continue;
        for (const auto& text : visibleTexts(*widget))
            if (!isData(outsideBrackets(text), known))
                found << QString("%1: \"%2\"").arg(widget->metaObject()->className(), text);
    }
    return found;
}

} // namespace rubber::test
