// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/settings/kill_sheet.h"
#include "desktop/gui/settings/kill_sheet_section.h"
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/screen_room.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

namespace {

constexpr double kDotsPerMm = 8;
const QString kLink = "https://relay.example.com/rk/kill#t=rk_kill_0123456789abcdef0123456789abcdef&n=home-lab";

gui::KillSheet sheetOf(int keys) {
    gui::KillSheet sheet;
    sheet.made = kNow;
    QList<QPair<QString, QString>> names;
    for (int i = 0; i < keys; ++i)
        names.append({QString("agent-%1").arg(i), QString("Id%1xxxxxxxx").arg(i)});
    sheet.relays.append({"home-lab", "https://relay.example.com/v1", *QrCode::of(kLink.toStdString()), names});
    return sheet;
}

/// The pages of an A4 sheet as pictures.
QList<QImage> pagesOf(const gui::KillSheet& sheet) {
    const QSize size(int(174 * kDotsPerMm), int(261 * kDotsPerMm));
    QList<QImage> pages;
    const auto fresh = [&] {
        QImage page(size, QImage::Format_RGB32);
        page.fill(Qt::white);
        return page;
    };
    QImage page = fresh();
    QPainter painter(&page);
    gui::paintKillSheet(painter, QRectF(QPointF(0, 0), size), kDotsPerMm, sheet, [&] {
        painter.end();
        pages << page;
        page = fresh();
        painter.begin(&page);
        painter.setPen(Qt::black);
    });
    painter.end();
    pages << page;
    return pages;
}

} // namespace

class KillSheetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { steadyLook(); }

    void aCameraReadsTheLink() {
        const auto pages = pagesOf(sheetOf(9));
        QCOMPARE(pages.size(), 1);
        if (const QString folder = qEnvironmentVariable("GALLERY"); !folder.isEmpty())
            pages.first().save(folder + "/kill-sheet.png");
        const QString reader = QStandardPaths::findExecutable("zbarimg");
        if (reader.isEmpty()) QSKIP("zbarimg is missing (Debian: zbar-tools)");
        QTemporaryDir folder;
        const QString file = folder.filePath("sheet.png");
        QVERIFY(pages.first().save(file));
        QProcess zbar;
        zbar.start(reader, {"--quiet", "--raw", file});
        QVERIFY(zbar.waitForFinished());
        QCOMPARE(QString::fromUtf8(zbar.readAllStandardOutput()).trimmed(), kLink);
    }
    void manyKeysTakeMorePages() {
        QVERIFY(pagesOf(sheetOf(200)).size() > 2);
    }
    void nothingIsPaintedOutsideThePage() {
        for (const auto& page : pagesOf(sheetOf(120))) {
            // The last line of dots is white: what would not fit began a new page.
            for (int x = 0; x < page.width(); ++x)
                QCOMPARE(page.pixel(x, page.height() - 1), qRgb(255, 255, 255));
        }
    }
    void theFileIsItsOwnersAloneAndItsLinkKills() {
        DesktopRoom room;
        room.room.push("ci-nightly");
        room.relay.with([](FakeRelay& fake) { fake.dataUrl = "https://relay.example.com:8787/v1"; });
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        gui::KillSheetSection section(window.context(), &window);
        section.show();
        QCOMPARE(accessibilityComplaints(section).join('\n'), QString());
        QTemporaryDir folder;
        const QString file = folder.filePath("sheet.pdf");
        section.saveTo(file);
        const auto says = [&](const QString& part) {
            for (const auto* label : section.findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(part)) return true;
            return false;
        };
        QVERIFY(waitFor([&] { return says("Whoever reads that file can kill."); }));
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
        QCOMPARE(pdf.permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
        const auto links = room.room.app.killLinks();
        VERIFY_OK(links);
        QCOMPARE(links->links.size(), std::size_t(1));
        QVERIFY(!links->links.front().key); // Of every key.
    }
    void withoutTlsThereIsNoSheet() {
        DesktopRoom room; // Its relay is reached without TLS: no phone could open the link.
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        gui::KillSheetSection section(window.context(), &window);
        section.show();
        QTemporaryDir folder;
        section.saveTo(folder.filePath("sheet.pdf"));
        QVERIFY(waitFor([&] {
            for (const auto* label : section.findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains("TLS")) return true;
            return false;
        }));
        QVERIFY(!QFile::exists(folder.filePath("sheet.pdf")));
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    KillSheetTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "kill_sheet_test.moc"
