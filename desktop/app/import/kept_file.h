// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"
#include "shared/secret.h"

#include <string>

namespace rubber::desktop {

/// A text file whose content is to be replaced: at once, under the same name, with its owner, mode and access
/// list. Made ready before anything else is done, so that what can fail fails early: the new file stands
/// beside the old one, empty, until `replaceWith`. Gone with this object if it was not used. No copy of the
/// old content is kept.
///
/// Links are followed to the file itself. Refused: what is no plain file, what has a second name (it would
/// keep the old content), more than kMostBytes.
class KeptFile {
public:
    static constexpr std::size_t kMostBytes = 256u << 10;
    enum class For { Reading, Replacing };

    static Result<KeptFile> open(const std::string& path, For purpose);
    KeptFile(KeptFile&& other) noexcept;
    KeptFile& operator=(KeptFile&&) = delete;
    ~KeptFile();

    const std::string& path() const { return m_path; } ///< Where links lead to.
    const Secret& content() const { return m_content; }
    /// Stopped "file_changed" when somebody wrote to the file meanwhile; on any error it is as it was.
    Status replaceWith(const Secret& content);

private:
    KeptFile() = default;
    Status makeReady();

    std::string m_path, m_beside; ///< `m_beside` is empty when there is nothing to remove.
    Secret m_content;
    int m_new = -1;
};

} // namespace rubber::desktop
