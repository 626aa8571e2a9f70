// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/pdf/PdfFonts.h"

#include "reporting/pdf/DrawnFont.h"

namespace plumbline {

namespace {

constexpr int kHexBase = 16;
constexpr int kThousand = 1000;

QByteArray hex(int number, int digits)
{
    return QByteArray::number(number, kHexBase).rightJustified(digits, '0');
}

QByteArray subsetName(const GlyphSubset& subset)
{
    QByteArray name;
    for (const QChar sign : subset.face().family())
        if (sign.isLetterOrNumber() && sign.unicode() < 0x80)
            name += static_cast<char>(sign.unicode());
    return subset.tag() + '+' + name;
}

QByteArray widths(const GlyphSubset& subset)
{
    QByteArray list("[0[");
    for (std::size_t i = 0; i < subset.characters().size(); ++i)
        list += QByteArray::number(subset.width(static_cast<quint16>(i))) + ' ';
    return list + "]]";
}

/// A bit for every glyph that the file has, the first in the highest place.
QByteArray glyphBits(int count)
{
    constexpr int kBits = 8;
    QByteArray bits((count + kBits - 1) / kBits, '\0');
    for (int glyph = 0; glyph < count; ++glyph)
        bits[glyph / kBits] = static_cast<char>(bits[glyph / kBits] | (0x80 >> (glyph % kBits)));
    return bits;
}

int addDescriptor(PdfObjects& objects, const GlyphSubset& subset, const QByteArray& name)
{
    const GlyphSubset::File file = subset.trueType();
    const int stream =
        objects.addStream(file.bytes, "/Length1 " + QByteArray::number(file.bytes.size()));
    const int present = objects.addStream(glyphBits(file.glyphs));
    return objects.add("<</Type/FontDescriptor/FontName/" + name
                       + "/Flags 4/FontBBox[-200 -300 1200 1100]/ItalicAngle 0/Ascent 950"
                         "/Descent -250/CapHeight 750/StemV 80/FontFile2 "
                       + pdfReference(stream) + "/CIDSet " + pdfReference(present) + ">>");
}

int addSubset(PdfObjects& objects, const GlyphSubset& subset)
{
    const QByteArray name = subsetName(subset);
    const int descendant = objects.add(
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name
        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "
        + pdfReference(addDescriptor(objects, subset, name)) + "/CIDToGIDMap/Identity/DW "
        + QByteArray::number(kThousand) + "/W" + widths(subset) + ">>");
    std::vector<char32_t> characters(subset.characters().begin() + 1, subset.characters().end());
    const int unicode = objects.addStream(unicodeMap(characters, 1, 2));
    return objects.add("<</Type/Font/Subtype/Type0/BaseFont/" + name
                       + "/Encoding/Identity-H/DescendantFonts[" + pdfReference(descendant)
                       + "]/ToUnicode " + pdfReference(unicode) + ">>");
}

} // namespace

PdfFonts::PdfFonts()
{
    for (const FontFace& face : FontFace::paperFaces())
        m_subsets.emplace_back(face);
}

int PdfFonts::faceOf(char32_t character)
{
    for (std::size_t i = 0; i < m_subsets.size(); ++i)
        if (m_subsets[i].face().glyph(character) != 0)
            return static_cast<int>(i);
    return 0;
}

CodedText PdfFonts::code(char32_t character)
{
    const int face = faceOf(character);
    GlyphSubset& subset = m_subsets[static_cast<std::size_t>(face)];
    if (subset.face().isTrueType())
        return {"/F" + QByteArray::number(face), hex(subset.number(character), 4)};
    auto known = m_drawnNumbers.constFind(character);
    if (known == m_drawnNumbers.constEnd()) {
        known = m_drawnNumbers.insert(character, static_cast<int>(m_drawn.size()));
        m_drawn.push_back({character, face});
    }
    return {"/D" + QByteArray::number(*known / kDrawnFontSize), hex(*known % kDrawnFontSize, 2)};
}

std::vector<CodedText> PdfFonts::coded(const QString& text)
{
    std::vector<CodedText> parts;
    for (const char32_t character : text.toUcs4()) {
        const CodedText next = code(character);
        if (parts.empty() || parts.back().font != next.font)
            parts.push_back(next);
        else
            parts.back().hex += next.hex;
    }
    return parts;
}

QByteArray PdfFonts::write(PdfObjects& objects) const
{
    QByteArray entries;
    for (std::size_t i = 0; i < m_subsets.size(); ++i)
        if (!m_subsets[i].isEmpty())
            entries += "/F" + QByteArray::number(static_cast<int>(i)) + ' '
                + pdfReference(addSubset(objects, m_subsets[i]));
    const auto count = static_cast<int>(m_drawn.size());
    for (int first = 0; first < count; first += kDrawnFontSize) {
        DrawnFont font;
        for (int i = first; i < std::min(first + kDrawnFontSize, count); ++i) {
            const Drawn& drawn = m_drawn[static_cast<std::size_t>(i)];
            font.add(drawn.character, m_subsets[static_cast<std::size_t>(drawn.face)].face());
        }
        entries += "/D" + QByteArray::number(first / kDrawnFontSize) + ' '
            + pdfReference(font.write(objects));
    }
    return entries;
}

} // namespace plumbline
