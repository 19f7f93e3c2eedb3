// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/relays/policy_form.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/form_field.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/parts/read_only.h"
#include "desktop/gui/parts/sheet.h"
#include "desktop/gui/words/attest_words.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/money_text.h"
#include "shared/crypto/digest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rubber::desktop::gui {

using attest::Level;
using attest::Product;

namespace {

constexpr int kHexLines = 3;

QPlainTextEdit* hexField(const QString& name, QWidget* parent) {
    auto* field = new QPlainTextEdit(parent);
    field->setAccessibleName(name);
    field->setFont(Look::now().mono());
    field->setTabChangesFocus(true);
    field->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    field->setLayoutDirection(Qt::LeftToRight);
    field->setFixedHeight(kHexLines * field->fontMetrics().lineSpacing() + 16);
    return field;
}

QStringList linesOf(const QPlainTextEdit* field) {
    QStringList lines;
    for (const QString& each : field->toPlainText().split('\n'))
        if (!each.trimmed().isEmpty()) lines << each.trimmed().toLower();
    return lines;
}

QString textOf(const std::vector<std::string>& pinned) {
    QStringList lines;
    for (const auto& bytes : pinned)
        lines << QString::fromStdString(toHex(bytes));
    return lines.join('\n');
}

/// The first line that is no SHA-384 in hex; 0 when all are.
int wrongLine(const QStringList& lines) {
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto bytes = fromHex(lines[i].toStdString());
        if (!bytes || bytes->size() != attest::Policy::kMeasurementBytes) return int(i + 1);
    }
    return 0;
}

} // namespace

PolicyForm::PolicyForm(const PageContext& context, const QString& relay, QWidget* parent)
    : QWidget(parent), m_context(context), m_relay(relay), m_level(new QComboBox(this)),
      m_measurements(hexField(tr("Pinned images"), this)), m_signers(hexField(tr("Pinned signers"), this)),
      m_message(new MessageBar(this)), m_footer(new QWidget), m_more(new QWidget(this)),
      m_save(new QPushButton(tr("Save"), m_footer)) {
    for (const Level each : {Level::None, Level::Firmware, Level::Image})
        m_level->addItem(levelChoice(each), int(each));
    changesTheVault(m_save, context.session);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_message);
    column->addWidget(line(tr("Nothing is sealed to %1 unless its machine shows this first, fresh each time.").arg(isolated(relay)),
                           "", this));
    column->addLayout(labelled(tr("What it must &show"), m_level));
    column->addWidget(m_more);
    column->addStretch();
    auto* more = new QVBoxLayout(m_more);
    more->setContentsMargins(0, 0, 0, 0);
    more->setSpacing(space::m);
    addMachines(more);
    m_pinned = new FormField(tr("Pinned &images"), m_measurements,
                             tr("SHA-384 in hex, one a line: SEV-SNP's measurement or Nitro's PCR0. The relay must run one of "
                                "them."),
                             m_more);
    m_signed = new FormField(tr("Pinned s&igners"), m_signers,
                             tr("Nitro's PCR8, one a line: the certificate that signed the image."), m_more);
    more->addWidget(m_pinned);
    more->addWidget(m_signed);
    more->addWidget(line(tr("Other conditions (VMPL, VLEK, host data, revocations) are set by: rubberapi relay attest-policy"),
                         "muted", m_more));
    auto* row = new QHBoxLayout(m_footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(m_save);
    m_save->setProperty("kind", "primary");
    connect(m_level, &QComboBox::currentIndexChanged, this, &PolicyForm::showFields);
    connect(m_measurements, &QPlainTextEdit::textChanged, this, &PolicyForm::check);
    connect(m_signers, &QPlainTextEdit::textChanged, this, &PolicyForm::check);
    connect(m_save, &QPushButton::clicked, this, &PolicyForm::save);
    setFocusProxy(m_level);
    show(attest::Policy{});
    m_save->setEnabled(false); // Until it is known what is asked now.
    m_context.desk.ask(
        this, [name = relay.toStdString()](App& app) { return attestationPolicy(app, name); },
        [this](const Result<AttestationPolicy>& policy) {
            if (!policy) return m_message->tell(Tone::Danger, describe(policy.error()).whole());
            show(policy->policy);
        });
}

void PolicyForm::addMachines(QVBoxLayout* column) {
    column->addWidget(line(tr("Accepted kinds of machine"), "", m_more));
    for (const Product product : {Product::Genoa, Product::Turin, Product::Milan, Product::Nitro}) {
        Machine machine{product, nullptr, nullptr};
        const QString name = attest::nameOf(product);
        machine.accepted = new QCheckBox(
            product == Product::Nitro ? tr("AWS Nitro enclave") : tr("AMD %1").arg(name), m_more);
        column->addWidget(machine.accepted);
        // A tick's own text does not wrap.
        if (product == Product::Milan)
            column->addWidget(line(tr("AMD %1 (its evidence can be forged: only for tests)").arg(name), "muted", m_more));
        if (product != Product::Nitro) {
            auto* field = new QLineEdit(m_more);
            field->setPlaceholderText(QString::fromStdString(attest::shippedMinimum(product, nullptr).toText()));
            field->setFont(Look::now().mono());
            field->setLayoutDirection(Qt::LeftToRight);
            machine.minimum = new FormField(tr("Least firmware of %1").arg(name), field,
                                            tr("Empty: the levels this version of RubberAPI asks for."), m_more);
            column->addWidget(machine.minimum);
            connect(machine.minimum, &FormField::edited, this, &PolicyForm::check);
        }
        connect(machine.accepted, &QCheckBox::toggled, this, &PolicyForm::showFields);
        m_machines.push_back(machine);
    }
}

void PolicyForm::show(const attest::Policy& policy) {
    m_level->setCurrentIndex(m_level->findData(int(policy.level)));
    for (auto& machine : m_machines) {
        machine.accepted->setChecked(std::find(policy.products.begin(), policy.products.end(), machine.product) !=
                                     policy.products.end());
        const auto minimum = policy.minimumTcb.find(machine.product);
        if (machine.minimum)
            machine.minimum->setText(minimum == policy.minimumTcb.end() ? QString()
                                                                        : QString::fromStdString(minimum->second.toText()));
    }
    m_measurements->setPlainText(textOf(policy.measurements));
    m_signers->setPlainText(textOf(policy.signers));
    showFields();
}

Level PolicyForm::level() const { return Level(m_level->currentData().toInt()); }

void PolicyForm::showFields() {
    m_more->setVisible(level() != Level::None);
    for (auto& machine : m_machines)
        if (machine.minimum) machine.minimum->setVisible(machine.accepted->isChecked());
    check();
}

bool PolicyForm::check() {
    bool sound = true;
    const auto mark = [&](FormField* field, const QString& error) {
        field->setError(error);
        sound = sound && error.isEmpty();
    };
    const bool any = std::any_of(m_machines.begin(), m_machines.end(),
                                 [](const Machine& machine) { return machine.accepted->isChecked(); });
    for (auto& machine : m_machines) {
        if (!machine.minimum) continue;
        const QString typed = machine.minimum->text();
        const bool reads = typed.isEmpty() || !machine.accepted->isChecked() || attest::Tcb::parse(typed.toStdString());
        mark(machine.minimum, reads ? QString() : tr("This does not read. Write it like the example."));
    }
    const QStringList images = linesOf(m_measurements), signers = linesOf(m_signers);
    const auto wrong = [](int at) { return at ? tr("Line %1 is not 96 hex digits.").arg(at) : QString(); };
    QString pinned = wrong(wrongLine(images));
    if (pinned.isEmpty() && level() == Level::Image && images.isEmpty() && signers.isEmpty())
        pinned = tr("Pin an image, or whoever signs it.");
    mark(m_pinned, pinned);
    mark(m_signed, wrong(wrongLine(signers)));
    if (level() != Level::None && !any) {
        sound = false;
        m_message->tell(Tone::Warn, tr("Accept at least one kind of machine."), {}, true);
    } else if (m_message->sentence() == tr("Accept at least one kind of machine.")) {
        m_message->clear();
    }
    sound = sound || level() == Level::None; // What is hidden then is not saved either.
    m_save->setEnabled(sound);
    return sound;
}

AttestationSettings PolicyForm::settings() const {
    if (level() == Level::None) return {{"level", attest::toString(Level::None)}};
    QStringList products;
    AttestationSettings settings;
    for (const auto& machine : m_machines) {
        if (machine.accepted->isChecked()) products << attest::toString(machine.product);
        if (machine.minimum)
            settings.emplace_back(std::string("min_tcb.") + attest::toString(machine.product),
                                  machine.accepted->isChecked() ? machine.minimum->text().toStdString() : "");
    }
    settings.emplace_back("level", attest::toString(level()));
    settings.emplace_back("products", products.join(',').toStdString());
    settings.emplace_back("measurements", linesOf(m_measurements).join(',').toStdString());
    settings.emplace_back("signers", linesOf(m_signers).join(',').toStdString());
    return settings;
}

void PolicyForm::save() {
    if (!check()) return;
    m_save->setEnabled(false);
    m_context.desk.ask(
        this,
        [name = m_relay.toStdString(), settings = settings()](App& app) { return setAttestationPolicy(app, name, settings); },
        [this](const Result<AttestationPolicy>& policy) {
            m_save->setEnabled(true);
            if (!policy) return m_message->tell(Tone::Danger, describe(policy.error()).whole());
            Q_EMIT saved();
        });
}

Sheet* openPolicyForm(const PageContext& context, const QString& relay, QWidget* page, std::function<void()> saved) {
    auto* contents = new PolicyForm(context, relay);
    auto* sheet = new Sheet(PolicyForm::tr("What %1 must show").arg(relay), contents, contents->footer(), page);
    QObject::connect(sheet, &Sheet::leaveAsked, sheet, &QObject::deleteLater);
    QObject::connect(contents, &PolicyForm::saved, sheet, &QObject::deleteLater);
    QObject::connect(contents, &PolicyForm::saved, page, std::move(saved));
    return sheet;
}

} // namespace rubber::desktop::gui
