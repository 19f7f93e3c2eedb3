// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/multipart.h"

#include <QtTest>

using namespace rubber::relay;

namespace {

const std::string kType = "multipart/form-data; boundary=----x7";

/// A form with one part whose head is `head` and whose content is `content`.
std::string form(const std::string& head, const std::string& content = "v") {
    return "------x7\r\n" + head + "\r\n\r\n" + content + "\r\n------x7--\r\n";
}

const std::string kField = R"(Content-Disposition: form-data; name="a")";

/// Why it was refused; "" when it was read.
std::string why(const std::string& body, const std::string& type = kType) {
    const auto parts = readMultipart(type, body);
    if (parts) return {};
    return parts.error().code == RefusalCode::MalformedRequest ? parts.error().subject : "other code";
}

const std::string kTwo = "------x7\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\nwhisper-1\r\n"
                         "------x7\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a b.wav\"\r\n"
                         "Content-Type: audio/wav\r\n\r\nRIFF\r\n--\x01\r\n\r\n------x7--\r\n";

} // namespace

class MultipartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsFieldsAndFiles() {
        const auto parts = readMultipart(kType, kTwo);
        QVERIFY(parts);
        QCOMPARE(parts->size(), std::size_t{2});
        QCOMPARE((*parts)[0].name, std::string_view("model"));
        QCOMPARE((*parts)[0].content, std::string_view("whisper-1"));
        QVERIFY(!(*parts)[0].fileName);
        QCOMPARE((*parts)[1].fileName, std::optional<std::string_view>("a b.wav"));
        QCOMPARE((*parts)[1].contentType, std::string_view("audio/wav"));
        QVERIFY((*parts)[1].content.starts_with("RIFF\r\n--"));
        // Views: nothing was copied.
        QVERIFY((*parts)[1].content.data() > kTwo.data() &&
                (*parts)[1].content.data() < kTwo.data() + kTwo.size());
    }

    void readsAnEmptyField() {
        QCOMPARE(readMultipart(kType, form(kField, ""))->front().content, std::string_view());
    }

    void readsWhatClientsWrite() {
        QCOMPARE(why(form(R"(content-disposition: form-data; name="image[]"; filename="")")), std::string());
        QCOMPARE(why(form("Content-Disposition: form-data; name=\"a\"; filename=\"b\xc3\xa4.png\"")),
                 std::string());
        QCOMPARE(why(form(R"(Content-Disposition: form-data;name="chunking_strategy[type]")")),
                 std::string());
        QCOMPARE(why(form(kField), "Multipart/Form-Data;boundary=\"----x7\""), std::string());
        QCOMPARE(why("------x7\r\n" + kField + "\r\n\r\nv\r\n------x7--"),
                 std::string()); // No line end behind it.
    }

    void refusesDoubtfulBoundaries() {
        for (const char* type :
             {"", "multipart/form-data", "multipart/form-data;", "multipart/form-data; boundary=",
              "multipart/form-data; boundary=\"\"", "multipart/form-data; boundary=----x7; boundary=b",
              "multipart/form-data; boundary=a; boundary=----x7",
              "multipart/form-data; charset=x; boundary=----x7", "multipart/form-data; boundary=----x7;",
              "multipart/form-data; boundary=\"----x7", "multipart/form-data; boundary=--- x7",
              "multipart/form-data; boundary=\"--- x7\"", "multipart/form-data; boundary*=utf-8''----x7",
              "multipart/mixed; boundary=----x7", "multipart/form-datax; boundary=----x7",
              "application/json"})
            QVERIFY2(why(form(kField), type).starts_with("form: no plain boundary"), type);
        const std::string longest(71, 'b');
        QVERIFY(!why(form(kField), "multipart/form-data; boundary=" + longest).empty());
        QVERIFY(why(form(kField), "multipart/form-data; boundary=----x8").starts_with("form: no boundary"));
    }

    void refusesWhatReadersReadDifferently_data() {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char* name, const std::string& body) {
            QTest::newRow(name) << QByteArray(body.data(), static_cast<qsizetype>(body.size()));
        };
        row("empty", "");
        row("preamble", "hello\r\n" + form(kField));
        row("line end in front", "\r\n" + form(kField));
        row("epilogue", form(kField) + "x");
        row("second form", form(kField) + form(kField));
        row("padded delimiter", "------x7 \r\n" + kField + "\r\n\r\nv\r\n------x7--\r\n");
        row("padded closing", "------x7\r\n" + kField + "\r\n\r\nv\r\n------x7-- \r\n");
        row("bare line feeds", "------x7\n" + kField + "\n\nv\n------x7--\n");
        row("bare line feed in the head", form(kField + "\nContent-Type: a/b"));
        row("bare line feed before the boundary", form(kField, "v\n------x7\r\n" + kField + "\r\n\r\nw"));
        row("boundary inside a part", form(kField, "v------x7w"));
        row("boundary that goes on", form(kField, "v\r\n------x7y\r\n"));
        row("no closing", "------x7\r\n" + kField + "\r\n\r\nv\r\n");
        row("no parts", "------x7--\r\n");
        row("folded", form("Content-Disposition: form-data;\r\n name=\"a\""));
        row("transfer encoding", form(kField + "\r\nContent-Transfer-Encoding: base64"));
        row("other header", form(kField + "\r\nX-Name: b"));
        row("disposition twice", form(kField + "\r\n" + kField));
        row("type twice", form(kField + "\r\nContent-Type: a/b\r\nContent-Type: c/d"));
        row("empty type", form(kField + "\r\nContent-Type: "));
        row("nested", form(kField + "\r\nContent-Type: Multipart/mixed; boundary=q"));
        row("message", form(kField + "\r\nContent-Type: message/rfc822"));
        row("no head", form("", "v"));
        row("no name", form("Content-Disposition: form-data"));
        row("file without a name", form("Content-Disposition: form-data; filename=\"x\""));
        row("attachment", form("Content-Disposition: attachment; name=\"a\""));
        row("unquoted", form("Content-Disposition: form-data; name=a"));
        row("single quotes", form("Content-Disposition: form-data; name='a'"));
        row("name twice", form("Content-Disposition: form-data; name=\"a\"; name=\"b\""));
        row("extended name", form("Content-Disposition: form-data; name=\"a\"; name*=utf-8''b"));
        row("extended file name", form("Content-Disposition: form-data; name=\"a\"; filename*=utf-8''b"));
        row("escaped quote", form("Content-Disposition: form-data; name=\"a\\\"b\""));
        row("percent", form("Content-Disposition: form-data; name=\"mod%65l\""));
        row("blank in the name", form("Content-Disposition: form-data; name=\"model \""));
        row("empty name", form("Content-Disposition: form-data; name=\"\""));
        row("charset field", form("Content-Disposition: form-data; name=\"_charset_\""));
        row("blank before the colon", form("Content-Disposition : form-data; name=\"a\""));
        row("zero in the head", form(std::string("Content-Disposition: form-data; name=\"a\"\0", 41)));
        row("long head", form(kField + "; filename=\"" + std::string(1'100, 'f') + "\""));
    }
    void refusesWhatReadersReadDifferently() {
        QFETCH(QByteArray, body);
        QVERIFY(why(body.toStdString()).starts_with("form: "));
    }

    void boundsTheNumberOfParts() {
        std::string many;
        for (std::size_t i = 0; i < kMostFormParts; ++i)
            many += "------x7\r\n" + kField + "\r\n\r\nv\r\n";
        QCOMPARE(why(many + "------x7--\r\n"), std::string());
        QVERIFY(why(many + form(kField)).starts_with("form: too many parts"));
    }

    void everyTruncationIsRefused() {
        for (std::size_t size = 0; size < kTwo.size(); ++size) {
            // In a block of exactly its size, for the address sanitizer.
            const std::vector<char> cut(kTwo.begin(), kTwo.begin() + static_cast<std::ptrdiff_t>(size));
            const bool read = readMultipart(kType, {cut.data(), cut.size()}).has_value();
            QCOMPARE(read, size == kTwo.size() - 2); // All but the last line end.
        }
    }

    void everyChangedByteIsReadOrRefusedAndNeverMovesANameUnseen() {
        for (std::size_t place = 0; place < kTwo.size(); ++place)
            for (int step = 1; step < 256; ++step) {
                std::string changed = kTwo;
                changed[place] = static_cast<char>(static_cast<unsigned char>(kTwo[place]) ^ step);
                const auto parts = readMultipart(kType, changed);
                if (!parts) continue;
                // A delimiter that is none any more makes one part of two; nothing of it is lost.
                if (parts->size() == 1) {
                    QVERIFY((*parts)[0].content.find("filename=") != std::string_view::npos);
                    continue;
                }
                QCOMPARE(parts->size(), std::size_t{2});
                const bool sameModel = (*parts)[0].name == "model" && (*parts)[0].content == "whisper-1" &&
                                       !(*parts)[0].fileName;
                const bool sameFile =
                    (*parts)[1].name == "file" && (*parts)[1].fileName && (*parts)[1].content.size() == 11;
                QVERIFY(sameModel || sameFile);
            }
    }
};

QTEST_APPLESS_MAIN(MultipartTest)
#include "multipart_test.moc"
