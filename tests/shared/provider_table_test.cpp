// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/providers/provider_table.h"
#include "shared/providers/shipped_providers.h"

#include <QtTest>

using namespace rubber;

namespace {

std::string table(const std::string& fields, const std::string& rows) {
    return R"({"schema":"rubberapi/providers/v1","providers":[{"name":"p","title":"P","shape":"plain",)"
           R"("key":"bearer","roots":[""],"when_client_leaves":"close")" +
           fields + R"(,"endpoints":[)" + rows + "]}]}";
}

std::string problem(const std::string& json) {
    const auto parsed = ProviderTable::parse(json);
    return parsed ? std::string() : parsed.error().context;
}

const std::string kRow = R"({"method":"GET","path":"/a","class":"free"})";

} // namespace

class ProviderTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theShippedTableIsSound() {
        const auto parsed = ProviderTable::parse(shippedProvidersJson());
        QVERIFY2(parsed, parsed ? "" : parsed.error().context.c_str());
        for (const char* name : {"openrouter", "openai", "anthropic", "google", "slack", "stripe", "http"})
            QVERIFY2(parsed->find(name), name);
        QVERIFY(!parsed->find("nobody"));
    }

    void aWrongEntryIsNamed() {
        QCOMPARE(problem(table("", kRow)), std::string());
        const auto names = [](const std::string& json, const char* what) {
            return problem(json).find(what) != std::string::npos;
        };
        QVERIFY(names(table(R"(,"colour":1)", kRow), "colour"));
        QVERIFY(names(table("", R"({"method":"GET","path":"/a","class":"freee"})"), "class"));
        QVERIFY(names(table("", R"({"method":"GET","path":"/a","class":"free","x":1})"), "x"));
        QVERIFY(names(table("", R"({"method":"get","path":"/a","class":"free"})"), "path"));
        QVERIFY(names(table("", R"({"method":"GET","path":"/**/a","class":"free"})"), "path"));
        QVERIFY(names(table("", R"({"method":"POST","path":"/a","class":"priced"})"), "wire"));
        QVERIFY(names(table("", R"({"method":"GET","path":"/a","class":"free","key":"cookie"})"), "key"));
        QCOMPARE(problem(table("", R"({"method":"GET","path":"/a","class":"free","key":"basic"})")),
                 std::string());
        QVERIFY(names(table("", kRow + "," + kRow), "can never match"));
        QVERIFY(names(table(R"(,"presets":{"x":["nonsense"]})", kRow), "presets"));
        QVERIFY(!problem("{}").empty());
    }

    void pathsMatchByWholeSegments() {
        QVERIFY(matchPath("/a/b", "/a/b"));
        for (const char* path : {"/a", "/a/", "/a/b/", "/a/b/c", "a/b", "/A/b", ""})
            QVERIFY2(!matchPath("/a/b", path), path);
        QCOMPARE(matchPath("/m/{id}", "/m/gpt-4o:free").value(), std::string_view("gpt-4o:free"));
        QCOMPARE(matchPath("/m/{id}:go", "/m/a:b:go").value(), std::string_view("a:b"));
        for (const char* path : {"/m/", "/m/..", "/m/.", "/m/a b", "/m/a%20", "/m/a/b"})
            QVERIFY2(!matchPath("/m/{id}", path), path);
        QVERIFY(!matchPath("/m/{id}:go", "/m/:go"));
        QVERIFY(matchPath("/x/**", "/x"));
        QVERIFY(matchPath("/x/**", "/x/y/z"));
        QVERIFY(matchPath("/x/*/z", "/x/y/z"));
        for (const char* path : {"/xy", "/x/", "/x/..", "/x/y/", "/x/./y"})
            QVERIFY2(!matchPath("/x/**", path), path);
    }

    void keyPlacesReadBackAsWritten() {
        for (const char* text : {"bearer", "basic", "header:x-api-key", "query:key"})
            QCOMPARE(KeyPlace::parse(text)->toText(), std::string(text));
        for (const char* text :
             {"", "cookie", "header:", "header:a b", "header:a\r\nb", "query:a=b", "header"})
            QVERIFY2(!KeyPlace::parse(text), text);
    }

    void endpointRulesAreMethodAndPath() {
        QVERIFY(EndpointRule::parse("GET /v1/**"));
        QVERIFY(EndpointRule::parse("* /chat.postMessage"));
        for (const char* text :
             {"", "GET", "GET v1", "get /v1", "GET /v1?x", "GET /v1/**/x", "GET /v1 x", "GET /x**"})
            QVERIFY2(!EndpointRule::parse(text), text);
    }
};

QTEST_APPLESS_MAIN(ProviderTableTest)
#include "provider_table_test.moc"
