// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <string>
#include <utility>
#include <vector>
#include <zip.h>

/// One file of each kind that `import` reads, as the programs write them.
namespace rubber::test {

inline constexpr const char* kOpenRouterKey = "sk-or-v1-canary-4f1c9a77e2b84d05";
inline constexpr const char* kOpenAiKey = "sk-proj-canary-91d3a7c04b5566aa";
inline constexpr const char* kAnthropicKey = "sk-ant-api03-canary-77aa88bb99cc";

inline std::string envSample() {
    return std::string("# Keys of the agent\nDEBUG=1\nexport OPENROUTER_API_KEY=\"") + kOpenRouterKey +
           "\"\n\nOPENAI_API_KEY=" + kOpenAiKey + " # work\nOPENAI_BASE_URL=https://llm.example/v1\n" +
           "MISTRAL_API_KEY=canary0123456789canary0123456789\nCLAUDE='" + kAnthropicKey +
           "'\nDATABASE_URL=postgres://x\n";
}
inline std::string jsonMapSample() {
    return std::string(R"({"OPENROUTER":")") + kOpenRouterKey +
           R"(","count":3,"list":["sk-or-v1-not-looked-at"],)" + R"("nested":{"claude":")" + kAnthropicKey +
           R"(","other":null}})";
}
inline std::string bitwardenJsonSample() {
    return std::string(R"({"encrypted":false,"folders":[],"items":[)") +
           R"({"id":"1","type":1,"name":"OpenRouter","notes":null,"login":{"uris":[{"match":null,"uri":"https://openrouter.ai"}],)" +
           R"("username":"me","password":")" + kOpenRouterKey + R"(","totp":null}},)" +
           R"({"id":"2","type":2,"name":"Claude","secureNote":{"type":0},"fields":[{"name":"key","value":")" +
           kAnthropicKey + R"(","type":1},{"name":"pin","value":null,"type":0}]},)" +
           R"({"id":"3","type":2,"name":"Notes","notes":"the key:\n)" + kOpenAiKey + R"(\nis mine"}]})";
}
inline std::string bitwardenCsvSample() {
    return std::string("folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_"
                       "password,login_totp\n") +
           ",,login,OpenRouter,,,0,https://openrouter.ai,me," + kOpenRouterKey + ",\n" +
           ",,note,\"Open, \"\"AI\"\"\",\"two\nlines\",\"api key: " + kOpenAiKey + "\",0,,,,\n";
}
inline std::string onePasswordCsvSample() {
    return std::string("Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes\r\n") +
           "OpenRouter,https://openrouter.ai,me," + kOpenRouterKey + ",,false,false,,\r\n" +
           "Notes,,,,,false,false,,\"use " + kAnthropicKey + "\r\nnot the old one\"\r\n";
}
inline std::string keePassXcCsvSample() {
    return std::string("\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\",\"TOTP\",\"Icon\","
                       "\"Last Modified\",\"Created\"\n") +
           "\"Root\",\"OpenRouter\",\"\",\"" + kOpenRouterKey +
           "\",\"\",\"\",\"\",\"0\",\"2026-01-01T00:00:00Z\",\"2026-01-01T00:00:00Z\"\n" +
           "\"Root\",\"Two lines\",\"\",\"" + kAnthropicKey +
           "\",\"\",\"a \"\"quoted\"\" word\nmore\",\"\",\"0\",\"\",\"\"\n";
}
/// `older`: each item inside an object of its own.
inline std::string onePuxJson(bool older = false) {
    const std::string open = older ? R"({"item":)" : "", close = older ? "}" : "";
    return std::string(
               R"({"accounts":[{"attrs":{"accountName":"Me"},"vaults":[{"attrs":{"name":"Private"},"items":[)") +
           open +
           R"({"uuid":"1","categoryUuid":"112","details":{"loginFields":[],"notesPlain":"","sections":[{"title":"","name":"x","fields":[)" +
           R"({"title":"username","id":"username","value":{"string":"me"}},{"title":"credential","id":"credential","value":{"concealed":")" +
           kOpenRouterKey + R"("}}]}]},"overview":{"title":"OpenRouter","url":"https://openrouter.ai"}})" +
           close + "," + open + R"({"uuid":"2","categoryUuid":"001","details":{"loginFields":[{"value":")" +
           kAnthropicKey +
           R"(","id":"","name":"password","fieldType":"P","designation":"password"}]},"overview":{"title":"Claude"}})" +
           close + "," + open + R"({"uuid":"3","categoryUuid":"003","details":{"notesPlain":"key )" +
           kOpenAiKey + R"("},"overview":{"title":"Note"}})" + close + "]}]}]}";
}

inline std::string zipOf(const std::vector<std::pair<std::string, std::string>>& files) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto& [name, text] : files)
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, text.data(), text.size(), 0), 0);
    if (zip_close(archive) != 0) std::abort();
    zip_stat_t facts;
    zip_source_stat(target, &facts);
    std::string bytes(facts.size, '\0');
    if (zip_source_open(target) != 0 || zip_source_read(target, bytes.data(), bytes.size()) < 0) std::abort();
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}
inline std::string onePuxSample(const std::string& json) {
    return zipOf({{"export.attributes", "{\"version\":3}"}, {"export.data", json}});
}

} // namespace rubber::test
