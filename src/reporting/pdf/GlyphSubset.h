// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/pdf/FontFace.h"

#include <vector>

namespace plumbline {

/// The glyphs of one face that a document uses, numbered anew: one for every character, so that
/// each is copied out as what it is, even where the face draws two alike.
class GlyphSubset
{
public:
    explicit GlyphSubset(const FontFace& face);

    [[nodiscard]] const FontFace& face() const { return *m_face; }

    /// The number of a character that the face has.
    [[nodiscard]] quint16 number(char32_t character);

    [[nodiscard]] bool isEmpty() const { return m_characters.size() <= 1; }

    /// By number; number 0 is the missing glyph and no character.
    [[nodiscard]] const std::vector<char32_t>& characters() const { return m_characters; }

    /// In thousandths of the size.
    [[nodiscard]] int width(quint16 number) const;

    /// A TrueType file and how many glyphs it has.
    struct File
    {
        QByteArray bytes;
        int glyphs = 0;
    };

    /// A TrueType file of these glyphs and the parts they are made of, without hints.
    [[nodiscard]] File trueType() const;
    /// Six letters that name the choice of glyphs.
    [[nodiscard]] QByteArray tag() const;

private:
    const FontFace* m_face;
    std::vector<char32_t> m_characters;
    std::vector<quint32> m_glyphs; ///< Parallel: the glyph in the face.
    QHash<char32_t, quint16> m_numbers;
};

} // namespace plumbline
