// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/app/reports.h"
#include "shared/usage/price_book.h"

#include <map>
#include <optional>
#endif

#include <QWidget>

class QCheckBox;
class QComboBox;
class QJsonObject;
class QLabel;
class QPlainTextEdit;
class QToolButton;
class QVBoxLayout;

namespace rubber::desktop::gui {

class AnomalyFields;
class FormField;
class ModelPicker;

/// The fields of a proxy key: its name, tags and note, and its policy as PolicyWords. What is wrong is said
/// at the field it is about, by App's own check.
class KeyForm : public QWidget {
    Q_OBJECT
public:
    explicit KeyForm(QWidget* parent = nullptr);

    /// What the fields begin with; `words` are compared with what is there later.
    void setPolicy(const Policy& policy);
    void setName(const QString& name);
    void setTags(const std::vector<std::string>& tags);
    void setNote(const std::string& note);
    /// The models and the rules of a provider; the preview needs them.
    void setProvider(const PriceBook& book, const std::string& provider);
    void setNow(WallTime now, std::optional<WallTime> resetsAt = {});
    /// Ticks one model more, and puts the list in view.
    void allowModel(const QString& model);
    /// Other keys' names.
    void setTakenNames(const QStringList& names) { m_taken = names; }

    /// What the policy allows, in words; its owner puts it where it is always seen.
    QLabel* sentence() const { return m_sentence; }

    QString name() const;
    std::vector<std::string> tags() const;
    std::string note() const;
    /// Only what differs from the beginning: the rest stays as it is, families of models too.
    PolicyWords changes() const;
    /// The policy that would come out; an error is shown at its field, too.
    Result<Policy> check();
    bool changed() const;
    /// Shows an error of App at the field it names; false when it names none of them.
    bool showError(const Error& error);

    QJsonObject toDraft() const;
    void fromDraft(const QJsonObject& draft);

    /// One of policyPresets().
    void usePreset(const QString& preset);

Q_SIGNALS:
    void edited();

private:
    void addPresets(QVBoxLayout* column);
    void addPolicyFields(QVBoxLayout* column);
    void addLock(QVBoxLayout* column);
    void addAdvanced(QVBoxLayout* column);
    PolicyWords words() const;
    void setWords(const PolicyWords& words);
    void preview();
    void takeEdit();
    void clearErrors();
    void showProviderFields();

    std::map<QString, FormField*> m_fields; ///< By the option's name, "--daily-limit".
    FormField *m_name, *m_tags, *m_networks;
    QPlainTextEdit *m_note, *m_allow;
    FormField* m_allowField;
    QComboBox* m_lock;
    ModelPicker* m_models;
    AnomalyFields* m_anomalies;
    QCheckBox *m_strict, *m_pass, *m_retryable;
    QLabel *m_sentence, *m_resets;
    QToolButton* m_fold;
    QWidget* m_advanced;
    Policy m_policy;
    PolicyWords m_before;
    QString m_nameBefore, m_noteBefore;
    QStringList m_taken;
    std::vector<std::string> m_tagsBefore;
    std::optional<PriceBook> m_book;
    std::string m_provider;
    WallTime m_now;
};

} // namespace rubber::desktop::gui
