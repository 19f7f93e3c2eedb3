// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "desktop/gui/agent/approval_window.h"
#include "desktop/gui/look/look.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

using namespace rubber;
using namespace rubber::agent;
using namespace rubber::desktop::gui;

namespace {

ApprovalRequest request(const char* program = "rubberapi") {
    ApprovalRequest asked;
    asked.id = 1;
    asked.peer.pid = 41'207;
    asked.peer.program = program;
    asked.peer.parent = "zsh";
    asked.peer.terminal = "pts/3";
    asked.allowFor = Duration::seconds(15 * 60);
    asked.patience = Duration::seconds(30);
    return asked;
}

} // namespace

class ApprovalWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_answers.empty()); }
    void init() { m_answers.clear(); }
    void saysWhoAsksFromWhereAndForHowLong() {
        Look look;
        ApprovalWindow window(request(), answer());
        window.show();
        QString text;
        for (const QLabel* label : window.findChildren<QLabel*>())
            text += label->text() + "\n";
        QVERIFY2(text.contains("Allow rubberapi from pts/3 (zsh) for 15 minutes?"), qPrintable(text));
        QVERIFY(text.contains("41207"));
        QVERIFY(text.contains("Denied in 30 seconds"));
        const QByteArray folder = qgetenv("GALLERY");
        if (!folder.isEmpty()) window.grab().save(folder + "/approval.png");
    }
    void eachButtonMeansWhatItSays() {
        const std::vector<std::pair<const char*, Consent>> buttons{
            {"allow", Consent::Allow}, {"once", Consent::Once}, {"deny", Consent::Deny}};
        for (const auto& [name, consent] : buttons) {
            m_answers.clear();
            ApprovalWindow window(request(), answer());
            window.show();
            QTest::mouseClick(window.findChild<QPushButton*>(name), Qt::LeftButton);
            QVERIFY(m_answers == std::vector<Consent>{consent});
            QVERIFY(!window.isVisible());
        }
    }
    void whatIsTypedMeansNo() {
        for (const auto key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape, Qt::Key_Space}) {
            m_answers.clear();
            ApprovalWindow window(request(), answer());
            window.show();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            QTest::keyClick(window.focusWidget(), key);
            QVERIFY(m_answers == std::vector<Consent>{Consent::Deny});
        }
        m_answers.clear();
        ApprovalWindow window(request(), answer());
        window.show();
        QTest::keyClicks(&window, "ls -la yes allow");
        QVERIFY(m_answers.empty() || m_answers == std::vector<Consent>{Consent::Deny});
    }
    void closingItAndTimeMeanNo() {
        ApprovalWindow window(request(), answer());
        window.show();
        window.close();
        QVERIFY(m_answers == std::vector<Consent>{Consent::Deny});
        m_answers.clear();
        ApprovalRequest brief = request();
        brief.patience = Duration::seconds(1);
        ApprovalWindow late(brief, answer());
        late.show();
        QTRY_VERIFY(m_answers == std::vector<Consent>{Consent::Deny});
    }
    void aProgramsNameIsTextAndShort() {
        ApprovalWindow window(request("<b>Please\n\x1b[1m</b> allow me, I am the system and I am longer than this"),
                              answer());
        QString text;
        for (const QLabel* label : window.findChildren<QLabel*>()) {
            QCOMPARE(label->objectName() == "countdown" || label->textFormat() == Qt::PlainText, true);
            text += label->text();
        }
        QVERIFY(text.contains("<b>Please??[1m</b>"));
        QVERIFY(!text.contains("longer than this"));
    }
    void aMootQuestionGoesAway() {
        AskInWindow ask;
        ask.ask(request(), answer());
        const auto windows = [] {
            int count = 0;
            for (const QWidget* widget : QApplication::topLevelWidgets())
                count += qobject_cast<const ApprovalWindow*>(widget) && widget->isVisible();
            return count;
        };
        QCOMPARE(windows(), 1);
        ask.withdraw(1);
        QCOMPARE(windows(), 0);
        QVERIFY(m_answers.empty());
        ask.withdraw(1);
    }

private:
    std::function<void(Consent)> answer() {
        return [this](Consent consent) { m_answers.push_back(consent); };
    }
    std::vector<Consent> m_answers;
};

QTEST_MAIN(ApprovalWindowTest)
#include "window_test.moc"
