// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/secret.h"

#include <functional>
#include <string>
#include <string_view>

namespace rubber::cli {

enum class ColourChoice { Auto, Always, Never };
enum class Role { Ok, Warn, Danger, Muted };

/// What the program writes to. `detect` asks the system; tests fill it in.
struct Surface {
    bool outIsTerminal = false;
    bool errIsTerminal = false;
    bool colour = false; ///< On stdout.
    bool utf8 = true;
    int columns = 0; ///< 0 = as wide as needed (no terminal).

    static Surface detect(ColourChoice choice);
};

/// Stands in a text where a Secret is to be written. No data contains it: `safe` and the JSON writer take
/// control characters out.
inline constexpr char kSecretMark = '\x1a';

/// Data goes to stdout and talk to stderr: nothing else in the program writes to either. Rules:
/// a role is always said by a word too, colour only repeats it; a progress line is seen on a terminal only
/// and leaves no trace; text that came from elsewhere goes through `safe` first.
class Terminal {
public:
    using Write = std::function<bool(std::string_view)>; ///< False when nobody reads any more.
    Terminal(Surface surface, Write out, Write err);
    static Terminal real(const Surface& surface);

    const Surface& surface() const { return m_surface; }
    void setQuiet(bool quiet) { m_quiet = quiet; }

    void out(std::string_view text); ///< One line (or several) of data; the last line end is added.
    /// The same with every kSecretMark replaced. The secret goes to the descriptor and nowhere else.
    void outSecret(std::string_view text, const Secret& secret);
    void talk(std::string_view line); ///< Not with --quiet.
    void warn(std::string_view line); ///< "warning: …", also with --quiet.
    void error(std::string_view line);
    void progress(std::string_view line); ///< Until the next line of anything.
    /// What another process printed for this terminal, as it came.
    bool passOut(std::string_view bytes) { return m_out(bytes); }
    bool passTalk(std::string_view bytes) { return m_err(bytes); }
    void endProgress();                   ///< Before somebody else writes to the terminal.

    std::string paint(Role role, std::string_view text) const;
    std::string sign(Role role) const;       ///< "ok", "!", "x", "-" in colour.
    bool broken() const { return m_broken; } ///< The reader of stdout is gone.

private:
    Surface m_surface;
    Write m_out, m_err;
    bool m_quiet = false;
    bool m_progressShown = false;
    bool m_broken = false;
};

/// The text without control characters (terminal escapes, line breaks, bidirectional overrides).
std::string safe(std::string_view text);
/// Signs a terminal shows for it: code points, no more is needed for what we print.
std::size_t displayWidth(std::string_view text);

} // namespace rubber::cli
