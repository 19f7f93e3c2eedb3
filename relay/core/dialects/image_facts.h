// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/form_facts.h"
#include "relay/core/dialects/media_facts.h"

namespace rubber::relay {

/// What the fields of an image request mean together: how many tokens its images can be billed as.
struct ImageAsk {
    std::uint64_t count = 1, partials = 0;
    std::string size, resolution, quality;
    /// Of one image: the begun 1.6 megapixels of its size, each with the dearest model's tokens for the
    /// quality; nothing for a size that is not known.
    std::optional<std::uint64_t> tokens() const;
    /// Puts the counts into `facts`; else the field that has no bound.
    std::string into(RequestFacts& facts) const;
};

/// A request for new images. The model must be named: the API's own default would be billed unseen.
class ImagesFacts final : public MediaFacts {
public:
    using MediaFacts::MediaFacts;

private:
    bool member(const std::string& name) override;
    bool finish() override;
    bool references();
    bool text(const std::string& name, std::string& into);
    ImageAsk m_ask;
};

/// A form that changes images. Each one handed in is read twice, once in full detail.
class ImageEditsFacts final : public FormFacts {
public:
    using FormFacts::FormFacts;

private:
    bool field(const FormPart& part) override;
    bool finish() override;
    bool text(const FormPart& part, std::string& into);
    ImageAsk m_ask;
};

} // namespace rubber::relay
