// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/gui/pictures.h"
#include "source_dir.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace rubber::test {

namespace {

QImage drawn(QWidget& widget) {
    QCoreApplication::processEvents(); // Layouts settle by posted events.
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

bool drawsAsStored() {
    QFile release("/etc/os-release");
    return release.open(QIODevice::ReadOnly) && release.readAll().contains("VERSION_CODENAME=bookworm") &&
           QString(qVersion()).startsWith("6.4.");
}

void keep(const QImage& image, const QString& name) {
    const QString folder = qEnvironmentVariable("GALLERY");
    if (folder.isEmpty()) return;
    QDir().mkpath(folder);
    image.save(folder + "/" + name + ".png");
}

QImage difference(const QImage& one, const QImage& other, qint64& pixels) {
    QImage out(one.size(), QImage::Format_RGB32);
    out.fill(Qt::white);
    pixels = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            if (one.pixel(x, y) != other.pixel(x, y)) {
                out.setPixel(x, y, qRgb(200, 0, 0));
                ++pixels;
            }
    return out;
}

} // namespace

void keepForLooking(QWidget& widget, const QString& name) {
    if (!qEnvironmentVariable("GALLERY").isEmpty()) keep(drawn(widget), name);
}

QString differsFromPicture(QWidget& widget, const QString& name) {
    const QImage actual = drawn(widget);
    keep(actual, name);
    const QString path = QString(RUBBER_SOURCE_DIR) + "/tests/desktop/gui/pictures/" + name + ".png";
    if (qEnvironmentVariableIntValue("STORE_PICTURES") == 1) {
        actual.save(path);
        return {};
    }
    if (!drawsAsStored()) {
        qInfo("%s: not compared, the stored pictures are of Debian 12", qPrintable(name));
        return {};
    }
    QImage stored;
    if (!stored.load(path)) return name + ": there is no stored picture (STORE_PICTURES=1 makes it; look at it first)";
    stored = stored.convertToFormat(QImage::Format_RGB32);
    if (stored.size() != actual.size())
        return QString("%1: %2x%3, stored is %4x%5").arg(name).arg(actual.width()).arg(actual.height())
            .arg(stored.width()).arg(stored.height());
    qint64 pixels = 0;
    const QImage marked = difference(actual, stored, pixels);
    if (pixels == 0) return {};
    actual.save(name + "-actual.png");
    marked.save(name + "-difference.png");
    return QString("%1: %2 pixels differ; look at %3/%1-actual.png and -difference.png")
        .arg(name).arg(pixels).arg(QDir::currentPath());
}

} // namespace rubber::test
