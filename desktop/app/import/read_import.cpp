// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/import/read_import.h"

#include "desktop/app/import/csv_formats.h"
#include "desktop/app/import/env_file.h"
#include "desktop/app/import/json_formats.h"
#include "desktop/app/import/one_pux.h"

#include <algorithm>
#include <array>

namespace rubber::desktop {

namespace {

constexpr std::string_view kUtf8Mark = "\xef\xbb\xbf";
constexpr std::string_view kZip = "PK\x03\x04";

std::string_view withoutMark(std::string_view bytes) {
    if (bytes.starts_with(kUtf8Mark)) bytes.remove_prefix(kUtf8Mark.size());
    return bytes;
}

/// Length of the sound UTF-8 character at the front, 0 for none: no overlong forms, no surrogates, no NUL.
std::size_t characterLength(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80) return lead == 0 ? 0 : 1;
    const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || text.size() < length) return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte(i) & 0xc0) != 0x80) return 0;
    if ((lead == 0xe0 && byte(1) < 0xa0) || (lead == 0xed && byte(1) > 0x9f) ||
        (lead == 0xf0 && byte(1) < 0x90) || (lead == 0xf4 && byte(1) > 0x8f))
        return 0;
    return length;
}

Result<bool> isEnv(std::string_view bytes, const std::string& fileName) {
    TRY_LET(file, readEnvFile(bytes));
    const auto slash = fileName.find_last_of('/');
    const std::string name = slash == std::string::npos ? fileName : fileName.substr(slash + 1);
    return !file.assignments.empty() || name.starts_with(".env") || name.ends_with(".env");
}

Status parseText(ImportFormat format, std::string_view bytes, EntrySink& sink) {
    switch (format) {
    case ImportFormat::Env:
        return importEnv(bytes, sink);
    case ImportFormat::JsonMap:
        return importJsonMap(bytes, sink);
    case ImportFormat::BitwardenJson:
        return importBitwardenJson(bytes, sink);
    case ImportFormat::BitwardenCsv:
    case ImportFormat::OnePasswordCsv:
    case ImportFormat::KeePassXcCsv:
        return importCsv(format, bytes, sink);
    case ImportFormat::OnePux:
        break;
    }
    TRY_LET(text, unpackOnePux(bytes));
    Status status = checkText(text);
    if (status) status = importOnePasswordJson(text, sink);
    wipe(text.data(), text.size());
    return status;
}

} // namespace

Status checkText(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = characterLength(text.substr(at));
        if (length == 0)
            return fail(ErrorCode::Invalid, "import_damaged: byte " + std::to_string(at + 1) +
                                                " is no text; save the file as UTF-8 and try again");
        at += length;
    }
    return {};
}

const char* code(ImportFormat format) {
    constexpr std::array kCodes{"env",           "json",           "bitwarden-json", "bitwarden-csv",
                                "1password-csv", "1password-1pux", "keepassxc-csv"};
    return kCodes.at(static_cast<std::size_t>(format));
}

Result<ImportFormat> detectFormat(std::string_view bytes, const std::string& fileName) {
    if (bytes.size() > kMostImportBytes)
        return fail(ErrorCode::Invalid, "import_too_large: the archive is larger than 32 MiB");
    if (bytes.starts_with(kZip)) return ImportFormat::OnePux;
    if (bytes.size() > kMostTextBytes)
        return fail(ErrorCode::Invalid, "import_too_large: the file is larger than 16 MiB");
    TRY(checkText(bytes));
    const std::string_view text = withoutMark(bytes);
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first != std::string_view::npos && text[first] == '{') return jsonFormatOf(text);
    if (const auto csv = csvFormatOf(text)) return *csv;
    TRY_LET(env, isEnv(text, fileName));
    if (env) return ImportFormat::Env;
    return fail(
        ErrorCode::Invalid,
        "import_unknown: this is no .env file, no JSON of names and keys, and no export of Bitwarden, "
        "1Password or KeePassXC");
}

Result<ImportPreview> parseImport(std::string_view bytes, const std::string& fileName) {
    TRY_LET(format, detectFormat(bytes, fileName));
    const bool named = format == ImportFormat::Env || format == ImportFormat::JsonMap;
    EntrySink sink(named ? EntrySink::Names::AreVariables : EntrySink::Names::SayNothing);
    TRY(parseText(format, format == ImportFormat::OnePux ? bytes : withoutMark(bytes), sink));
    ImportPreview preview;
    preview.format = format;
    preview.entries = sink.entries();
    preview.candidates = sink.take();
    return preview;
}

} // namespace rubber::desktop
