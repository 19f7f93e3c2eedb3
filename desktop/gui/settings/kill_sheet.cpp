// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/settings/kill_sheet.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/words/time_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

#include <algorithm>

namespace rubber::desktop::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KillSheet)
};

constexpr double kMmPerInch = 25.4;
constexpr double kCodeMm = 52, kGapMm = 5, kMarginMm = 18;

/// Where the next line goes.
class Pen {
public:
    Pen(QPainter& painter, const QRectF& page, double dots, std::function<void()> newPage)
        : m_painter(painter), m_page(page), m_dots(dots), m_y(page.top()), m_newPage(std::move(newPage)) {}

    void skip(double mm) { m_y += mm * m_dots; }
    /// A new page unless so much is left on this one.
    void need(double dots) {
        if (m_y + dots <= m_page.bottom() || m_y == m_page.top()) return;
        m_newPage();
        m_y = m_page.top();
    }
    /// `wrap`: where a line may be broken; names and addresses have no blanks.
    void text(const QString& text, double points, QFont::Weight weight = QFont::Normal, double left = 0,
              Qt::TextFlag wrap = Qt::TextWordWrap) {
        QFont font = Look::now().font(TextSize::Body, weight);
        font.setPixelSize(std::max(1, int(points / 72 * kMmPerInch * m_dots)));
        m_painter.setFont(font);
        const QRectF place(m_page.left() + left, m_y, m_page.width() - left, 1e6);
        const QRectF used = m_painter.boundingRect(place, wrap, text);
        need(used.height());
        m_painter.drawText(QRectF(place.left(), m_y, place.width(), used.height() + 1), wrap, text);
        m_y += used.height();
    }
    /// A square at the trailing side; text does not wait for it.
    void code(const QrCode& code, double side) {
        const int modules = code.size() + 2 * QrCode::kQuietZone;
        const double module = std::floor(side / modules);
        const QPointF corner(m_page.left(), m_y);
        for (int row = 0; row < code.size(); ++row)
            for (int column = 0; column < code.size(); ++column)
                if (code.dark(column, row))
                    m_painter.fillRect(QRectF(corner.x() + (column + QrCode::kQuietZone) * module,
                                              corner.y() + (row + QrCode::kQuietZone) * module, module, module),
                                       Qt::black);
        m_y += modules * module;
    }
    double dots() const { return m_dots; }

private:
    QPainter& m_painter;
    QRectF m_page;
    double m_dots, m_y;
    std::function<void()> m_newPage;
};

template <class Device>
void paintOn(Device& device, QPainter& painter, const KillSheet& sheet) {
    const double dots = device.logicalDpiX() / kMmPerInch;
    paintKillSheet(painter, QRectF(0, 0, device.width(), device.height()), dots, sheet, [&] { device.newPage(); });
}

} // namespace

void paintKillSheet(QPainter& painter, const QRectF& page, double dotsPerMm, const KillSheet& sheet,
                    const std::function<void()>& newPage) {
    painter.setPen(Qt::black);
    Pen pen(painter, page, dotsPerMm, newPage);
    pen.text(Words::tr("RubberAPI kill sheet"), 20, QFont::DemiBold);
    pen.skip(2);
    pen.text(Words::tr("Made %1").arg(utcText(sheet.made)), 10);
    pen.skip(kGapMm);
    pen.text(Words::tr("Whoever has this sheet can kill every key on it, at once and from anywhere, and nothing else: it "
                       "shows no key and restores none. Keep it where you keep spare door keys."),
             12, QFont::DemiBold);
    pen.skip(2);
    pen.text(Words::tr("To kill: scan the code with a phone, open the page and hold the button. A new sheet makes this one "
                       "worthless."),
             12);
    for (const auto& relay : sheet.relays) {
        pen.skip(2 * kGapMm);
        pen.need((kCodeMm + 30) * pen.dots());
        pen.text(relay.name, 15, QFont::DemiBold);
        pen.text(relay.address, 11, QFont::Normal, 0, Qt::TextWrapAnywhere);
        pen.code(relay.code, kCodeMm * pen.dots());
        pen.text(Words::tr("Its %n key(s) when this was made:", nullptr, int(relay.keys.size())), 11, QFont::DemiBold);
        for (const auto& [name, id] : relay.keys)
            pen.text(name + "   " + id, 11, QFont::Normal, 4 * pen.dots(), Qt::TextWrapAnywhere);
    }
}

QByteArray killSheetAsPdf(const KillSheet& sheet) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
    writer.setTitle(Words::tr("RubberAPI kill sheet"));
    writer.setCreator("RubberAPI");
    QPainter painter(&writer);
    paintOn(writer, painter, sheet);
    painter.end();
    return buffer.data();
}

bool printKillSheet(QPrinter& printer, const KillSheet& sheet) {
    printer.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&printer)) return false;
    paintOn(printer, painter, sheet);
    return painter.end();
}

} // namespace rubber::desktop::gui
