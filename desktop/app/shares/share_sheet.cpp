// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed is for people who may not have the program at hand: plain English, no reference to a
// screen.
#include "desktop/app/shares/share_sheet.h"

#include "desktop/app/qr_code.h"
#include "desktop/app/shares/pdf_page.h"

#include <algorithm>
#include <cstring>

namespace rubber::desktop {

namespace {

std::string title(const ShareSheet& sheet) {
    return sheet.purpose == SheetFor::Vault ? "RubberAPI: share for recovering a vault"
                                            : "RubberAPI: share for unsealing a relay";
}

std::vector<std::string> instructions(const ShareSheet& sheet) {
    std::vector<std::string> lines = {
        "Keep this sheet secret, dry and apart from the others. By itself it opens nothing.",
        "Photographs and scans of it are copies of it."};
    if (sheet.purpose == SheetFor::Vault) {
        lines.emplace_back(
            "When the passphrase is lost: have the vault's folder or a backup of it, bring enough");
        lines.emplace_back(
            "shares together on one trusted computer, and run:  rubberapi vault shares recover");
        lines.emplace_back("To see that a share is still good:  rubberapi vault shares verify");
    } else {
        lines.emplace_back(
            "When the relay was restarted: each holder, on a computer of his own that is paired with it,");
        lines.emplace_back("runs:  rubberapi relay unseal RELAY --share");
    }
    lines.emplace_back(
        "The first four letters of each word are enough. The words follow SLIP-39 (256 bits).");
    lines.emplace_back("When new shares are made, this one is void: destroy it.");
    return lines;
}

/// The words of a share as they lie in it.
std::vector<std::string_view> eachWordOf(const Secret& words) {
    std::vector<std::string_view> pieces;
    std::string_view rest = words.reveal();
    while (!rest.empty()) {
        const auto end = std::min(rest.find(' '), rest.size());
        pieces.push_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return pieces;
}

void drawCode(PdfPage& page, const QrCode& code, double x, double y, double side) {
    const double module = side / code.size();
    for (int row = 0; row < code.size(); ++row)
        for (int column = 0; column < code.size();) {
            int end = column;
            while (code.dark(end, row))
                ++end;
            if (end > column)
                page.box(x + column * module, y + row * module, (end - column) * module, module);
            column = end + 1;
        }
}

} // namespace

std::vector<std::string> sheetFacts(const ShareSheet& sheet) {
    const auto& plan = *sheet.set.plan;
    std::vector<std::string> lines;
    lines.push_back("Share " + std::to_string(sheet.number) + " of " + std::to_string(sheet.count));
    if (plan.groups.size() == 1) {
        lines.push_back("Needed: any " + std::to_string(plan.groups[0].threshold));
    } else {
        const auto& group = plan.groups[sheet.share.group];
        lines.push_back("Group " + std::to_string(sheet.share.group + 1) + ", of which " +
                        std::to_string(group.threshold) + " of " + std::to_string(group.count) +
                        " are needed");
        lines.push_back("Needed: " + std::to_string(plan.groupThreshold) + " of " +
                        std::to_string(plan.groups.size()) + " groups");
    }
    lines.push_back((sheet.purpose == SheetFor::Vault ? "Vault " : "Relay ") + sheet.owner);
    lines.push_back("Set " + std::to_string(sheet.set.set) + ", made on " + sheet.set.madeOn);
    return lines;
}

Result<Secret> sheetPdf(const ShareSheet& sheet, const Secret& words) {
    constexpr double kLeft = 60, kColumn = 150, kLine = 21, kCode = 150;
    constexpr std::size_t kRows = 11;
    TRY_LET(code, QrCode::of(words));
    PdfPage page;
    page.text(kLeft, 80, 18, PdfPage::Face::Bold, title(sheet));
    double y = 108;
    for (const auto& line : sheetFacts(sheet)) {
        page.text(kLeft, y, 11.5, PdfPage::Face::Regular, line);
        y += 17;
    }
    drawCode(page, code, PdfPage::kWidth - kLeft - kCode, 100, kCode);
    y = std::max(y, 100 + kCode) + 20;
    page.rule(kLeft, y, PdfPage::kWidth - 2 * kLeft);
    y += 34;
    const auto pieces = eachWordOf(words);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const double x = kLeft + kColumn * static_cast<double>(i / kRows);
        const double at = y + kLine * static_cast<double>(i % kRows);
        page.text(x, at, 9, PdfPage::Face::Regular, std::to_string(i + 1));
        page.text(x + 20, at, 13, PdfPage::Face::Bold, pieces[i]);
    }
    y += kLine * kRows + 6;
    page.rule(kLeft, y, PdfPage::kWidth - 2 * kLeft);
    y += 28;
    for (const auto& line : instructions(sheet)) {
        page.text(kLeft, y, 10.5, PdfPage::Face::Regular, line);
        y += 17;
    }
    return page.finished();
}

Secret sheetText(const ShareSheet& sheet, const Secret& words) {
    constexpr std::size_t kMostBytes = 8u << 10;
    Secret buffer = Secret::ofSize(kMostBytes);
    std::size_t used = 0;
    const auto add = [&](std::string_view bytes) {
        CHECK(used + bytes.size() <= kMostBytes);
        std::memcpy(buffer.mutableBytes().data() + used, bytes.data(), bytes.size());
        used += bytes.size();
    };
    add(title(sheet) + "\n\n");
    for (const auto& line : sheetFacts(sheet))
        add(line + "\n");
    add("\n");
    const auto pieces = eachWordOf(words);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        add((i < 9 ? " " : "") + std::to_string(i + 1) + " ");
        add(pieces[i]);
        const bool ends = i % 5 == 4 || i + 1 == pieces.size();
        add(ends ? "\n" : std::string(10 - std::min<std::size_t>(pieces[i].size(), 9), ' '));
    }
    add("\n");
    for (const auto& line : instructions(sheet))
        add(line + "\n");
    return Secret(buffer.reveal().substr(0, used));
}

std::string sheetFileName(const ShareSheet& sheet, const std::string& ending) {
    std::string owner;
    for (const char c : sheet.owner) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        owner += plain ? c : '-';
    }
    return (sheet.purpose == SheetFor::Vault ? "vault-" : "relay-") + owner + "-set-" +
           std::to_string(sheet.set.set) + "-share-" + std::to_string(sheet.number) + "-of-" +
           std::to_string(sheet.count) + "." + ending;
}

} // namespace rubber::desktop
