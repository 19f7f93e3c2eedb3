// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/keys/key_form.h"

#include "desktop/app/error_name.h"
#include "desktop/app/policy_presets.h"
#include "desktop/app/policy_words.h"
#include "desktop/gui/keys/anomaly_fields.h"
#include "desktop/gui/keys/key_form_facts.h"
#include "desktop/gui/keys/key_words.h"
#include "desktop/gui/keys/model_picker.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/form_field.h"
#include "desktop/gui/words/time_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimer>

namespace rubber::desktop::gui {

namespace {

std::string orNone(const QString& text) { return text.isEmpty() ? "none" : text.toStdString(); }
QString orEmpty(const std::optional<std::string>& word) {
    return !word || *word == "none" ? QString() : QString::fromStdString(*word);
}

/// "bad_option: --daily-limit takes dollars ..." is about "--daily-limit".
QString optionOf(const Error& error) {
    if (!isNamed(error, "bad_option")) return {};
    const QString text = QString::fromStdString(errorText(error));
    return text.startsWith("--") ? text.section(' ', 0, 0) : QString();
}

QString withoutOption(const Error& error) {
    QString text = QString::fromStdString(errorText(error));
    if (text.startsWith("--")) text = text.section(' ', 1);
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text.endsWith('.') ? text : text + ".";
}

} // namespace

void KeyForm::setNow(WallTime now, std::optional<WallTime> resetsAt) {
    m_now = now;
    m_resets->setText(resetsAt ? tr("The day ends at 00:00 UTC, in %1.").arg(spanText(*resetsAt - now))
                               : QString());
    m_resets->setVisible(resetsAt.has_value());
}

void KeyForm::setName(const QString& name) {
    m_nameBefore = name;
    m_name->setText(name);
}

void KeyForm::setTags(const std::vector<std::string>& tags) {
    m_tagsBefore = tags;
    QStringList list;
    for (const auto& tag : tags)
        list << QString::fromStdString(tag);
    m_tags->setText(list.join(", "));
}

void KeyForm::setNote(const std::string& note) {
    m_noteBefore = QString::fromStdString(note);
    m_note->setPlainText(m_noteBefore);
}

QString KeyForm::name() const { return m_name->text(); }
std::string KeyForm::note() const { return m_note->toPlainText().toStdString(); }

std::vector<std::string> KeyForm::tags() const {
    std::vector<std::string> tags;
    for (const QString& tag : m_tags->text().split(',', Qt::SkipEmptyParts))
        if (!tag.trimmed().isEmpty()) tags.push_back(tag.trimmed().toStdString());
    return tags;
}

void KeyForm::setProvider(const PriceBook& book, const std::string& provider) {
    m_book = book;
    m_provider = provider;
    m_models->setBook(book, provider);
    showProviderFields();
    preview();
}

void KeyForm::setPolicy(const Policy& policy) {
    m_policy = policy;
    setWords(wordsOf(policy));
    m_before = words();
    preview();
}

void KeyForm::setWords(const PolicyWords& words) {
    for (const auto& fact : keyFormFacts())
        if (words.*fact.word) m_fields.at(fact.option)->setText(orEmpty(words.*fact.word));
    if (words.models) m_models->setWords(*words.models);
    if (words.ipLock) {
        const bool known = *words.ipLock == "off" || *words.ipLock == "first-use";
        const QSignalBlocker quiet(m_lock);
        m_lock->setCurrentIndex(
            m_lock->findData(known ? QString::fromStdString(*words.ipLock) : QString("networks")));
        m_networks->setText(known ? QString() : QString::fromStdString(*words.ipLock));
        m_networks->setVisible(!known);
    }
    if (words.strictBound) m_strict->setChecked(*words.strictBound);
    if (words.unknownFields) m_pass->setChecked(*words.unknownFields == "pass");
    if (words.anomalies) m_anomalies->setWords(*words.anomalies);
    if (words.overBudgetStatus) m_retryable->setChecked(*words.overBudgetStatus == "429");
    if (words.allow) {
        QStringList lines;
        for (const auto& rule : *words.allow)
            if (rule != "all") lines << QString::fromStdString(rule);
        m_allow->setPlainText(lines.join('\n'));
    }
}

PolicyWords KeyForm::words() const {
    PolicyWords words;
    for (const auto& fact : keyFormFacts())
        words.*fact.word = orNone(m_fields.at(fact.option)->text());
    if (words.auth == "none") words.auth = "bearer";
    words.models = m_models->words();
    const QString lock = m_lock->currentData().toString();
    words.ipLock = lock == "networks" ? m_networks->text().toStdString() : lock.toStdString();
    words.strictBound = m_strict->isChecked();
    words.unknownFields = m_pass->isChecked() ? "pass" : "refuse";
    words.overBudgetStatus = m_retryable->isChecked() ? "429" : "402";
    std::vector<std::string> rules;
    for (const QString& rule : m_allow->toPlainText().split('\n', Qt::SkipEmptyParts))
        if (!rule.trimmed().isEmpty()) rules.push_back(rule.trimmed().toStdString());
    words.anomalies = m_anomalies->words();
    words.allow = rules.empty() ? std::vector<std::string>{"all"} : rules;
    return words;
}

PolicyWords KeyForm::changes() const {
    PolicyWords now = words();
    for (const auto& fact : keyFormFacts())
        if (now.*fact.word == m_before.*fact.word) (now.*fact.word).reset();
    const auto drop = [](auto& word, const auto& before) {
        if (word == before) word.reset();
    };
    drop(now.models, m_before.models);
    drop(now.ipLock, m_before.ipLock);
    drop(now.strictBound, m_before.strictBound);
    drop(now.unknownFields, m_before.unknownFields);
    drop(now.overBudgetStatus, m_before.overBudgetStatus);
    drop(now.allow, m_before.allow);
    drop(now.anomalies, m_before.anomalies);
    return now;
}

bool KeyForm::changed() const {
    const PolicyWords now = words();
    for (const auto& fact : keyFormFacts())
        if (now.*fact.word != m_before.*fact.word) return true;
    return now.models != m_before.models || now.ipLock != m_before.ipLock ||
           now.strictBound != m_before.strictBound || now.unknownFields != m_before.unknownFields ||
           now.overBudgetStatus != m_before.overBudgetStatus || now.allow != m_before.allow ||
           now.anomalies != m_before.anomalies ||
           name() != m_nameBefore || tags() != m_tagsBefore || m_note->toPlainText() != m_noteBefore;
}

Result<Policy> KeyForm::check() {
    clearErrors();
    if (m_taken.contains(name())) {
        m_name->setError(tr("Another key has this name."));
        return fail(ErrorCode::Exists, "name_taken: " + name().toStdString());
    }
    auto policy = m_book ? applyWords(m_policy, changes(), *m_book, m_provider, m_now)
                         : Result<Policy>(fail(ErrorCode::Unavailable, "no_such_price: no price book yet"));
    if (policy) {
        for (const auto& [option, limit] : {std::pair("--daily-limit", policy->dailyLimit),
                                            std::pair("--lifetime-limit", policy->lifetimeLimit)})
            if (limit && *limit == Money()) {
                policy = fail(ErrorCode::Invalid, std::string("bad_option: ") + option +
                                                      " of $0 stops every request; suspend the key instead");
                break;
            }
    }
    if (!policy) showError(policy.error());
    return policy;
}

bool KeyForm::showError(const Error& error) {
    if (isNamed(error, "name_taken")) {
        m_name->setError(tr("Another key has this name."));
        return true;
    }
    const QString option = optionOf(error);
    if (option == "--models") return m_models->setError(withoutOption(error)), true;
    if (option == "--ip-lock") return m_networks->setError(withoutOption(error)), true;
    if (option == "--allow") return m_allowField->setError(withoutOption(error)), true;
    if (option == "--tag") return m_tags->setError(withoutOption(error)), true;
    if (option == "--name") return m_name->setError(withoutOption(error)), true;
    const auto field = m_fields.find(option);
    if (field == m_fields.end()) return false;
    field->second->setError(withoutOption(error));
    return true;
}

void KeyForm::clearErrors() {
    for (const auto& [option, field] : m_fields)
        field->setError({});
    for (auto* field : {m_name, m_tags, m_networks, m_allowField})
        field->setError({});
    m_models->setError({});
}

/// What is typed half has an error; it is said at its field, and the sentence waits.
void KeyForm::preview() {
    if (!m_book) return;
    const auto policy = check();
    m_sentence->setText(policy ? policySentence(*policy, m_now) : tr("Something is not complete yet."));
    m_sentence->setProperty("tone", policy ? "" : "muted");
}

void KeyForm::allowModel(const QString& model) {
    m_models->allow(model);
    preview();
    m_models->focusModels();
    // Later: the layout does not know its height yet.
    QTimer::singleShot(0, m_models, [this] {
        for (auto* up = parentWidget(); up; up = up->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(up)) area->ensureWidgetVisible(m_models);
    });
    Q_EMIT edited();
}

void KeyForm::usePreset(const QString& preset) {
    if (const auto words = policyPreset(preset.toStdString())) setWords(*words);
    preview();
    Q_EMIT edited();
}

} // namespace rubber::desktop::gui
