// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/import/one_pux.h"

#include <memory>
#include <zip.h>

namespace rubber::desktop {

namespace {

constexpr const char* kExport = "export.data";
constexpr zip_int64_t kMostFiles = 20'000;
constexpr std::size_t kPiece = 64u << 10;

struct Closer {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

tl::unexpected<Error> damaged(const char* what) {
    return fail(ErrorCode::Invalid, std::string("import_damaged: ") + what);
}

std::unique_ptr<zip_t, Closer> openArchive(std::string_view bytes) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    if (!archive && source) zip_source_free(source);
    zip_error_fini(&error);
    return std::unique_ptr<zip_t, Closer>(archive);
}

} // namespace

Result<std::string> unpackOnePux(std::string_view bytes) {
    const auto archive = openArchive(bytes);
    if (!archive) return damaged("the archive breaks off or is no zip");
    if (zip_get_num_entries(archive.get(), 0) > kMostFiles)
        return fail(ErrorCode::Invalid, "import_too_large: the archive has more than 20,000 files");
    const zip_int64_t index = zip_name_locate(archive.get(), kExport, 0);
    if (index < 0)
        return fail(ErrorCode::Invalid, "import_unknown: this zip has no export.data of 1Password");
    zip_stat_t facts;
    if (zip_stat_index(archive.get(), static_cast<zip_uint64_t>(index), 0, &facts) != 0)
        return damaged("the archive does not say what its export.data is");
    if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && facts.encryption_method != ZIP_EM_NONE)
        return fail(ErrorCode::Invalid, "import_encrypted: this archive has a password; export without one");
    const std::unique_ptr<zip_file_t, Closer> file(
        zip_fopen_index(archive.get(), static_cast<zip_uint64_t>(index), 0));
    if (!file) return damaged("the export.data cannot be unpacked");
    // What the archive says of the size is not believed: a bomb is stopped by counting.
    std::string text;
    for (;;) {
        const std::size_t before = text.size();
        text.resize(before + kPiece);
        const zip_int64_t got = zip_fread(file.get(), text.data() + before, kPiece);
        if (got < 0) return damaged("the export.data does not fit its checksum");
        text.resize(before + static_cast<std::size_t>(got));
        if (got == 0) return text;
        if (text.size() > kMostUnpacked)
            return fail(ErrorCode::Invalid, "import_too_large: the export.data is larger than 16 MiB");
    }
}

} // namespace rubber::desktop
