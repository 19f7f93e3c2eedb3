// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/dialects.h"
#include "relay/core/dialects/multipart.h"

#include <cstdint>
#include <cstdlib>
#include <string>

using namespace rubber::relay;

namespace {

/// What was read, written again: the same form, byte for byte, so nothing in it went unread. (`name` may
/// stand behind `filename`, and header names in any case; then only the parts are compared.)
std::string written(const std::vector<FormPart>& parts) {
    std::string body;
    for (const FormPart& part : parts) {
        body += "--B\r\nContent-Disposition: form-data; name=\"" + std::string(part.name) + "\"";
        if (part.fileName) body += "; filename=\"" + std::string(*part.fileName) + "\"";
        if (!part.contentType.empty()) body += "\r\nContent-Type: " + std::string(part.contentType);
        body += "\r\n\r\n" + std::string(part.content) + "\r\n";
    }
    return body + "--B--\r\n";
}

bool same(const std::vector<FormPart>& a, const std::vector<FormPart>& b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (a[i].name != b[i].name || a[i].fileName != b[i].fileName || a[i].content != b[i].content ||
            a[i].contentType != b[i].contentType)
            return false;
    return true;
}

} // namespace

/// Up to the first line feed a content type, then a body.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const std::size_t line = bytes.find('\n');
    RequestBytes request;
    request.contentType = bytes.substr(0, line);
    request.body = line == std::string_view::npos ? std::string_view() : bytes.substr(line + 1);
    for (const Dialect* dialect :
         {&imageEditsDialect(DialectKind::OpenAi), &transcriptionDialect(DialectKind::OpenRouter)})
        if (const auto facts = dialect->read(request); facts && facts->model.empty()) std::abort();

    const auto parts = readMultipart(request.contentType, request.body);
    if (!parts) return 0;
    for (const FormPart& part : *parts)
        if (part.content.data() < request.body.data() ||
            part.content.data() + part.content.size() > request.body.data() + request.body.size())
            std::abort();
    // A content may hold whole parts of a form whose boundary is "B".
    if (request.body.find("--B") != std::string_view::npos) return 0;
    const std::string again = written(*parts);
    const auto second = readMultipart("multipart/form-data; boundary=B", again);
    // Written out in full a head may have grown too long.
    if (second && !same(*parts, *second)) std::abort();
    return 0;
}
