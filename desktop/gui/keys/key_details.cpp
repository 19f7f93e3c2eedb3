// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/keys/key_details.h"

#include "desktop/gui/keys/key_course.h"
#include "desktop/gui/keys/key_deed.h"
#include "desktop/gui/keys/key_lines.h"
#include "desktop/gui/keys/key_table.h"
#include "desktop/gui/keys/key_words.h"
#include "desktop/gui/keys/kill_link_panel.h"
#include "desktop/gui/keys/suspicion_panel.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/parts/pill.h"
#include "desktop/gui/parts/read_only.h"
#include "desktop/gui/parts/spend_bar.h"
#include "desktop/gui/words/anomaly_words.h"
#include "desktop/gui/words/condition_words.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/time_text.h"
#include "shared/proxy_key.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rubber::desktop::gui {

namespace {

QPushButton* link(const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setProperty("kind", "link");
    return button;
}

constexpr int kNameWidth = 92;

QString endsText(const Policy& policy, const KeyReport& key, WallTime now) {
    QStringList ends;
    if (key.live && key.live->idleExpiresAt)
        ends << KeyDetails::tr("%1, if unused until then").arg(momentText(*key.live->idleExpiresAt, now));
    else if (policy.inactiveExpiry)
        ends << KeyDetails::tr("after %1 without use").arg(spanText(*policy.inactiveExpiry));
    if (policy.expiresAt) ends << momentText(*policy.expiresAt, now);
    return ends.isEmpty() ? KeyDetails::tr("never") : ends.join("\n");
}

} // namespace

KeyDetails::KeyDetails(const PageContext& context, KeyActions& actions, const QString& key, QWidget* parent)
    : QWidget(parent), m_context(context), m_actions(actions), m_key(key), m_pill(new Pill(this)),
      m_meaning(line({}, "", this)), m_doing(line({}, "muted", this)),
      m_rename(new QLineEdit(this)), m_todayBar(new SpendBar(this)), m_lifetimeBar(new SpendBar(this)),
      m_course(new KeyCourse(context, key, this)), m_suspicion(new SuspicionPanel(context, key, this)),
      m_clash(new QWidget(this)), m_repin(link(tr("Reset"), this)),
      m_linesButton(link(tr("Show the lines for an agent"), this)),
      m_linkButton(link(tr("Phone kill link"), this)), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, space::s, 0);
    m_column->setSpacing(space::m);
    m_rename->setAccessibleName(tr("New name"));
    changesTheVault(m_repin, context.session);
    changesTheVault(m_rename, context.session);
    m_rename->hide();
    connect(m_rename, &QLineEdit::returnPressed, this, [this] {
        m_actions.rename(m_key, m_rename->text().trimmed());
        m_rename->hide();
    });
    m_column->addWidget(m_rename);
    m_column->addWidget(m_pill, 0, Qt::AlignLeft);
    m_column->addWidget(m_meaning);
    m_column->addWidget(m_doing);
    m_doing->hide();
    m_column->addWidget(m_suspicion);
    connect(m_suspicion, &SuspicionPanel::failed, this, &KeyDetails::failed);
    addClash(m_column);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 1);
    addFacts(grid);
    m_column->addLayout(grid);
    m_column->addWidget(m_course);
    m_column->addWidget(m_linesButton, 0, Qt::AlignLeft);
    m_column->addWidget(m_linkButton, 0, Qt::AlignLeft);
    connect(m_linkButton, &QPushButton::clicked, this, &KeyDetails::toggleLink);
    m_column->addStretch();
    connect(m_linesButton, &QPushButton::clicked, this, [this] {
        if (m_lines) {
            delete m_lines;
            m_lines = nullptr;
            m_linesButton->setText(tr("Show the lines for an agent"));
        } else {
            showLines();
        }
    });
    connect(m_repin, &QPushButton::clicked, this, [this] { m_actions.repin(m_key); });
}

void KeyDetails::addFacts(QGridLayout* grid) {
    const QString names[kFacts] = {tr("Today"),   tr("Lifetime"),  tr("Requests"), tr("Top model"), tr("Tried"),
                                   tr("Models"),  tr("IP lock"),   tr("Last used"), tr("Ends"),     tr("Unusual use"), tr("Upstream"),
                                   tr("Relay"),   tr("Key"),       tr("Made"),      tr("Note")};
    int row = 0;
    bool narrow = false;
    for (int i = 0; i < kFacts; ++i) {
        m_names[i] = new QLabel(names[i], this);
        m_names[i]->setProperty("tone", "muted");
        // A long one takes a second line, and the key one of its own then; short ones stay on theirs.
        const int width = m_names[i]->sizeHint().width();
        if (width <= kNameWidth) m_names[i]->setMinimumWidth(width);
        narrow = narrow || width > kNameWidth;
        m_names[i]->setWordWrap(true);
        m_values[i] = line({}, "", this);
        m_values[i]->setAccessibleName(names[i]);
        m_values[i]->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(m_names[i], row, 0, Qt::AlignTop);
        if (i == IpLock) {
            auto* lock = new QHBoxLayout;
            lock->addWidget(m_values[i], 1);
            lock->addWidget(m_repin);
            m_repin->setToolTip(tr("Binds the key to the next address that uses it"));
            m_repin->setAccessibleName(tr("Reset the IP lock"));
            grid->addLayout(lock, row++, 1);
        } else if (i == Key && narrow) {
            grid->addWidget(m_values[i], ++row, 0, 1, 2);
            ++row;
        } else {
            grid->addWidget(m_values[i], row++, 1);
        }
        if (i == Today) grid->addWidget(m_todayBar, row++, 1);
        if (i == Lifetime) grid->addWidget(m_lifetimeBar, row++, 1);
    }
    m_values[Key]->setFont(Look::now().mono());
    m_values[Key]->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void KeyDetails::addClash(QVBoxLayout* column) {
    auto* inside = new QVBoxLayout(m_clash);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space::xs);
    auto* text = line({}, "warn", m_clash);
    text->setText(tr("Its relay has other settings: this key was changed elsewhere."));
    inside->addWidget(text);
    auto* mine = new QPushButton(tr("Keep mine"), m_clash);
    auto* theirs = new QPushButton(tr("Take theirs"), m_clash);
    auto* both = link(tr("Show both"), m_clash);
    auto* row = new QHBoxLayout;
    row->addWidget(mine);
    row->addWidget(theirs);
    row->addWidget(both);
    row->addStretch();
    inside->addLayout(row);
    for (auto* each : {mine, theirs})
        changesTheVault(each, m_context.session);
    connect(mine, &QPushButton::clicked, this, [this] { m_actions.keepMine(m_key); });
    connect(theirs, &QPushButton::clicked, this, [this] { m_actions.takeTheirs(m_key); });
    connect(both, &QPushButton::clicked, this, &KeyDetails::differencesAsked);
    column->addWidget(m_clash);
    m_clash->hide();
}

void KeyDetails::setFact(Fact fact, const QString& text, const QString& tip) {
    m_values[fact]->setText(text);
    m_values[fact]->setToolTip(tip.toHtmlEscaped());
    m_values[fact]->setVisible(!text.isEmpty());
    m_names[fact]->setVisible(!text.isEmpty());
}

QString KeyDetails::relayText(const KeyReport& key) const {
    const QString name = QString::fromStdString(key.relay);
    const auto* known = m_context.live.linkOf(key.relay);
    if (!key.live) return tr("%1: not known yet").arg(name);
    QString text = tr("%1 has version %2").arg(name).arg(key.live->version);
    if (key.pendingSince)
        text = tr("%1 has version %2; your change of %3 waits")
                   .arg(name)
                   .arg(key.live->version)
                   .arg(momentText(*key.pendingSince, now()));
    else if (key.live->version < key.version)
        text = tr("%1 has version %2 of %3").arg(name).arg(key.live->version).arg(key.version);
    if (known && known->error) text += "\n" + linkText(*known, now());
    return text;
}

void KeyDetails::fill(const KeyReport& key) {
    if (key.policy.canary) return fillCanary(key);
    const Policy& policy = models::policyOf(key);
    const auto& live = key.live;
    setFact(Tried, {});
    if (live) {
        setFact(Today, policy.dailyLimit ? moneyOfText(live->spentToday, *policy.dailyLimit)
                                         : moneyText(live->spentToday));
        setFact(Lifetime, policy.lifetimeLimit ? moneyOfText(live->spentLifetime, *policy.lifetimeLimit)
                                               : moneyText(live->spentLifetime));
        setFact(Requests,
                tr("%1 today, %2 in all")
                    .arg(countText(qint64(live->requestsToday)), countText(qint64(live->requestsLifetime))));
        setFact(LastUsed, live->lastUsed ? agoText(*live->lastUsed, now()) : tr("never"),
                live->lastUsed ? utcText(*live->lastUsed) : QString());
    } else {
        for (const Fact fact : {Today, Lifetime, Requests, LastUsed})
            setFact(fact, {});
    }
    const bool dead =
        live && (live->state == protocol::KeyState::Killed || live->state == protocol::KeyState::Expired);
    m_todayBar->show(live && !dead ? live->spentToday : Money(), live ? policy.dailyLimit : std::nullopt);
    m_lifetimeBar->show(live && !dead ? live->spentLifetime : Money(),
                        live ? policy.lifetimeLimit : std::nullopt);
    setFact(
        TopModel,
        key.topModel.empty()
            ? QString()
            : tr("%1 (%2 %)").arg(isolated(QString::fromStdString(key.topModel))).arg(key.topModelPercent));
    setFact(Models, modelsText(policy), modelsList(policy));
    setFact(IpLock, lockText(key));
    m_repin->setVisible(live && live->pin && policy.ipLock.mode == IpLock::Mode::FirstUse);
    setFact(Ends, endsText(policy, key, now()));
    setFact(Unusual, anomaliesText(policy));
    setFact(Upstream, tr("%1 (%2)").arg(QString::fromStdString(key.upstreamLabel),
                                        QString::fromStdString(key.provider)));
    fillPlace(key);
}

void KeyDetails::fillPlace(const KeyReport& key) {
    setFact(Relay, relayText(key));
    setFact(Key, isolated(QString::fromStdString(redactedProxyKey(key.id))));
    setFact(Created, momentText(key.createdAt, now()));
    setFact(Note, QString::fromStdString(key.note));
}

void KeyDetails::show(const KeyReport& key, models::KeyCondition condition, bool busy) {
    m_name = QString::fromStdString(key.name);
    const auto words = wordsFor(condition);
    m_pill->show(words.icon, conditionText(key, condition, m_context.live, now()), words.tone);
    QString meaning = meaningOf(key, condition, now());
    if (condition == models::KeyCondition::Killing && !key.killPending.empty())
        meaning = tr("%1 has not confirmed the kill and may still serve this key. It is tried again until it "
                     "answers.")
                      .arg(QString::fromStdString(key.killPending.front()));
    showMeaning(meaning, key, condition);
    m_doing->setText(tr("Pushing to %1…").arg(QString::fromStdString(key.relay)));
    m_doing->setVisible(busy);
    m_clash->setVisible(models::changedElsewhere(key));
    m_suspicion->show(models::suspectedBy(key));
    fill(key);
    if (!key.policy.canary) m_course->show(key);
}

/// Of a key that somebody stopped also when and who; asked once, for it takes the trail.
void KeyDetails::showMeaning(const QString& meaning, const KeyReport& key, models::KeyCondition condition) {
    // Of a relay's own doing the reason matters more.
    const bool deed = condition == models::KeyCondition::Killed ||
                      (condition == models::KeyCondition::Suspended && key.live->reason == "owner");
    if (m_deedOf != condition) {
        m_deedOf = condition;
        m_deed.clear();
        if (deed)
            m_context.desk.ask(
                this, [id = KeyId(m_key.toStdString()), condition](App& app) { return lastDeed(app, id, condition); },
                [this, condition](const std::optional<TrailEntry>& found) {
                    if (!found || m_deedOf != condition) return;
                    m_deed = deedText(*found, condition, now());
                    m_meaning->setText(m_deed);
                });
    }
    m_meaning->setText(deed && !m_deed.isEmpty() ? m_deed : meaning);
}

void KeyDetails::beginRename() {
    m_rename->setText(m_name);
    m_rename->show();
    m_rename->setFocus();
    m_rename->selectAll();
}

bool KeyDetails::escape() {
    if (m_rename->isHidden()) return false;
    m_rename->hide();
    return true;
}

void KeyDetails::showLines() {
    if (m_lines) return;
    m_lines = new KeyLines(m_context, m_key, this);
    connect(m_lines, &KeyLines::failed, this, &KeyDetails::failed);
    m_column->insertWidget(m_column->indexOf(m_linesButton) + 1, m_lines);
    m_linesButton->setText(tr("Hide the lines"));
}

void KeyDetails::showKillLink() {
    if (!m_link) toggleLink();
}

void KeyDetails::toggleLink() {
    if (m_link) {
        delete m_link; // With the link: nobody keeps it.
        m_link = nullptr;
    } else {
        m_link = new KillLinkPanel(m_context, {m_key.toStdString(), ""}, this);
        connect(m_link, &KillLinkPanel::failed, this, &KeyDetails::failed);
        m_column->insertWidget(m_column->indexOf(m_linkButton) + 1, m_link);
    }
    m_linkButton->setText(m_link ? tr("Hide the phone kill link") : tr("Phone kill link"));
}

void KeyDetails::showQr() {
    showLines();
    m_lines->showQr();
}

} // namespace rubber::desktop::gui
