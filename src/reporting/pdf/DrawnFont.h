// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/pdf/FontFace.h"
#include "reporting/pdf/PdfObjects.h"

namespace plumbline {

/// So many glyphs has a drawn font at most.
inline constexpr int kDrawnFontSize = 256;

/// A font whose glyphs are drawings (Type 3), for faces that can't be embedded as TrueType.
class DrawnFont
{
public:
    void add(char32_t character, const FontFace& face);
    /// The number of the font's object.
    [[nodiscard]] int write(PdfObjects& objects) const;

private:
    struct Glyph
    {
        char32_t character;
        int width;
        QByteArray drawing;
    };

    std::vector<Glyph> m_glyphs;
};

/// Says which characters the codes from `first` on are; codes have `bytes` bytes.
[[nodiscard]] QByteArray unicodeMap(const std::vector<char32_t>& characters, int first, int bytes);

} // namespace plumbline
