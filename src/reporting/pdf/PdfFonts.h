// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/pdf/GlyphSubset.h"
#include "reporting/pdf/PdfObjects.h"

#include <map>

namespace plumbline {

/// A part of a text in one font: the font's name on the page and its codes.
struct CodedText
{
    QByteArray font;
    QByteArray hex;
};

/// The fonts of one document. Faces with TrueType outlines are embedded as subsets; characters that
/// only other faces have are embedded as drawings. Both say which character each glyph is.
class PdfFonts
{
public:
    PdfFonts();

    [[nodiscard]] std::vector<CodedText> coded(const QString& text);
    /// Writes the fonts; the entries of the pages' font resource.
    [[nodiscard]] QByteArray write(PdfObjects& objects) const;

private:
    /// A character of a drawn font.
    struct Drawn
    {
        char32_t character;
        int face;
    };

    [[nodiscard]] int faceOf(char32_t character);
    [[nodiscard]] CodedText code(char32_t character);

    std::vector<GlyphSubset> m_subsets; ///< Parallel to the paper's faces.
    std::vector<Drawn> m_drawn;
    QHash<char32_t, int> m_drawnNumbers;
};

} // namespace plumbline
