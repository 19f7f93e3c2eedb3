// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/shares/share_field.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/parts/shown_secret.h"
#include "desktop/gui/shares/share_cells.h"
#include "shared/crypto/slip39/share.h"
#include "shared/crypto/slip39/word_list.h"
#include "shared/crypto/slip39/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace rubber::desktop::gui {

namespace {

/// Writes through the memory that a field's text shares with this copy.
void wipeText(QString text) {
    const auto* held = text.constData();
    wipe(const_cast<QChar*>(held), std::size_t(text.size()) * sizeof(QChar));
}

Secret secretOf(const QString& letters) {
    QByteArray latin = letters.toLatin1();
    Secret secret(std::string_view(latin.constData(), std::size_t(latin.size())));
    wipe(latin.data(), std::size_t(latin.size()));
    return secret;
}

/// The word of the list that somebody who typed this much means; "" when it could be several, or none.
QString wholeWord(const QString& letters) {
    const std::string typed = letters.toLower().toStdString();
    QString only;
    for (const auto& word : slip39::kWords) {
        if (!word.starts_with(typed)) continue;
        if (word.size() == typed.size()) return QString::fromLatin1(word.data(), qsizetype(word.size()));
        if (!only.isEmpty()) return {};
        only = QString::fromLatin1(word.data(), qsizetype(word.size()));
    }
    return only;
}

bool beginsAWord(const QString& letters) {
    const std::string typed = letters.toLower().toStdString();
    return std::any_of(slip39::kWords.begin(), slip39::kWords.end(),
                       [&](std::string_view word) { return word.starts_with(typed); });
}

} // namespace

ShareField::ShareField(QWidget* parent)
    : QWidget(parent), m_label(new QLabel(this)), m_said(line({}, "muted", this)), m_field(new QLineEdit(this)),
      m_cells(new ShareCells(this)) {
    m_label->setBuddy(m_field);
    m_field->setMaxLength(1'024); // A whole share may be pasted.
    m_field->setContextMenuPolicy(Qt::NoContextMenu);
    m_field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase |
                                 Qt::ImhLowercaseOnly);
    m_field->setLayoutDirection(Qt::LeftToRight); // The words are English everywhere.
    m_field->installEventFilter(this);
    m_said->setMinimumHeight(m_said->fontMetrics().height());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_label);
    column->addWidget(m_field);
    column->addWidget(m_said);
    column->addSpacing(space::xs);
    column->addWidget(m_cells);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textEdited, this, &ShareField::take);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_field->text().isEmpty()) return;
        m_field->setText(m_field->text() + ' ');
        take();
    });
    connect(m_cells, &ShareCells::chosen, this, &ShareField::goTo);
    connect(&Look::now(), &Look::changed, m_cells, qOverload<>(&QWidget::update));
    showPlaces();
}

ShareField::~ShareField() { emptyField(); }

bool ShareField::isComplete() const { return firstEmpty() == kWords; }

int ShareField::firstEmpty() const {
    return int(std::find_if(m_words.begin(), m_words.end(), [](const Secret& word) { return word.empty(); }) -
               m_words.begin());
}

Secret ShareField::words() const {
    Secret all = m_words.front().clone();
    for (std::size_t i = 1; i < m_words.size(); ++i)
        all = slip39::oneText(all, m_words[i]);
    return all;
}

void ShareField::emptyField() {
    wipeText(m_field->text());
    const QSignalBlocker quiet(m_field);
    m_field->clear();
}

void ShareField::clear() {
    emptyField();
    for (auto& word : m_words)
        word = Secret();
    m_at = 0;
    m_wrong = -1;
    say({}, "muted");
    showPlaces();
}

void ShareField::correct(int place) {
    m_words[std::size_t(place)] = Secret();
    m_wrong = place;
    m_at = place;
    showPlaces();
    m_field->setFocus();
}

void ShareField::goTo(int place) {
    emptyField();
    m_at = std::clamp(place, 0, kWords - 1);
    say({}, "muted");
    showPlaces();
    m_field->setFocus();
}

void ShareField::say(const QString& text, const char* tone) {
    m_said->setText(text);
    m_said->setProperty("tone", tone);
    m_said->setStyleSheet("/**/"); // Makes Qt look at the property again.
    m_said->setStyleSheet({});
}

void ShareField::showPlaces() {
    std::bitset<ShareCells::kWords> filled;
    for (std::size_t i = 0; i < m_words.size(); ++i)
        filled[i] = !m_words[i].empty();
    m_cells->show(filled, m_at, m_wrong);
    m_label->setText(tr("Word %1 of %2").arg(m_at + 1).arg(kWords));
    m_field->setAccessibleName(m_label->text());
    m_field->setPlaceholderText(filled[std::size_t(m_at)] ? tr("typed; type again to change it") : tr("four letters are enough"));
    m_cells->setAccessibleName(tr("%1 of %2 words are typed").arg(filled.count()).arg(kWords));
}

/// Anything but a letter ends a word. Of a pasted share those that are in the list are taken, whatever stands
/// between them.
void ShareField::take() {
    QString typed = m_field->text();
    const auto isLetter = [](QChar c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    if (std::all_of(typed.cbegin(), typed.cend(), isLetter)) return preview();
    typed.detach(); // The field's own is wiped now.
    emptyField();
    int bad = -1;
    QString problem, letters;
    const auto end = [&] {
        if (letters.isEmpty()) return;
        const int at = m_at;
        const QString wrong = takeWord(letters);
        wipeText(letters);
        letters.clear();
        if (wrong.isEmpty()) return;
        if (bad < 0) problem = wrong;
        bad = bad < 0 ? at : bad;
        m_at = std::min(at + 1, kWords - 1);
    };
    for (const QChar c : std::as_const(typed)) {
        if (isLetter(c))
            letters += c;
        else
            end();
    }
    end();
    wipeText(typed);
    if (bad < 0) return;
    m_at = m_wrong = bad;
    say(problem, "danger");
    showPlaces();
}

/// "" when it was taken.
QString ShareField::takeWord(const QString& letters) {
    const QString whole = wholeWord(letters);
    const Secret typed = secretOf(whole.isEmpty() ? letters : whole);
    const auto doubts = slip39::unknownWords(typed);
    emptyField();
    if (!doubts.empty()) {
        QStringList likely;
        for (const auto& word : doubts.front().suggestions)
            likely << QString::fromStdString(word);
        Q_EMIT edited();
        return likely.isEmpty()
                   ? tr("Word %1 is not in the list of words.").arg(m_at + 1)
                   : tr("Word %1 is not in the list of words. Is it %2?").arg(m_at + 1).arg(likely.join(" / "));
    }
    m_words[std::size_t(m_at)] = typed.clone();
    if (m_wrong == m_at) m_wrong = -1;
    say({}, "muted");
    const int empty = firstEmpty();
    if (empty == kWords)
        m_at = kWords - 1;
    else
        m_at = m_at + 1 < kWords && m_words[std::size_t(m_at) + 1].empty() ? m_at + 1 : empty;
    showPlaces();
    Q_EMIT edited();
    if (empty == kWords) Q_EMIT completed();
    return {};
}

void ShareField::preview() {
    const QString letters = m_field->text();
    if (letters.isEmpty()) return say({}, "muted");
    if (!beginsAWord(letters)) return say(tr("No word of the list begins so."), "danger");
    const QString whole = wholeWord(letters);
    say(whole.isEmpty() ? QString() : tr("%1: the space bar takes it").arg(whole), "muted");
}

bool ShareField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool back = key == Qt::Key_Backspace && m_field->text().isEmpty();
        if (key == Qt::Key_Up || back) {
            goTo(m_at - 1);
            return true;
        }
        if (key == Qt::Key_Down) {
            goTo(m_at + 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ShareField::showEvent(QShowEvent* event) {
    ShownSecret::keepOut(this, true);
    QWidget::showEvent(event);
}

void ShareField::hideEvent(QHideEvent* event) {
    if (!event->spontaneous()) clear(); // A minimised window is not a share that was given up.
    ShownSecret::keepOut(this, false);
    QWidget::hideEvent(event);
}

} // namespace rubber::desktop::gui
