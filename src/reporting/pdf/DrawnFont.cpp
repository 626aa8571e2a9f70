// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/pdf/DrawnFont.h"

#include <QtGui/QFont>
#include <QtGui/QPainterPath>
#include <QtGui/QRawFont>

namespace plumbline {

namespace {

constexpr int kThousand = 1000;
constexpr int kHexBase = 16;
constexpr int kMostMappings = 100; ///< In one section of a map.

QByteArray point(const QPointF& at)
{
    return pdfNumber(at.x()) + ' ' + pdfNumber(-at.y()) + ' ';
}

QByteArray drawing(const QPainterPath& path)
{
    QByteArray out;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo())
            out += point(element) + "m\n";
        else if (element.isLineTo())
            out += point(element) + "l\n";
        else if (element.isCurveTo()) {
            out += point(element) + point(path.elementAt(i + 1)) + point(path.elementAt(i + 2))
                + "c\n";
            i += 2;
        }
    }
    return out.isEmpty() ? out : out + "f\n";
}

QByteArray hexCode(int number, int bytes)
{
    return '<' + QByteArray::number(number, kHexBase).rightJustified(bytes * 2, '0') + '>';
}

QByteArray utf16(char32_t character)
{
    QByteArray text = pdfText(QString::fromUcs4(&character, 1));
    return text.remove(1, 4); // Without the byte order mark.
}

} // namespace

void DrawnFont::add(char32_t character, const FontFace& face)
{
    QFont font;
    font.setFamilies({face.family()});
    font.setPixelSize(kThousand);
    font.setHintingPreference(QFont::PreferNoHinting);
    const QRawFont raw = QRawFont::fromFont(font);
    const quint32 glyph = face.glyph(character);
    m_glyphs.push_back({character,
                        face.advance(glyph) * kThousand / face.unitsPerEm(),
                        drawing(raw.pathForGlyph(glyph))});
}

int DrawnFont::write(PdfObjects& objects) const
{
    QByteArray procedures;
    QByteArray names;
    QByteArray widths;
    std::vector<char32_t> characters;
    for (const Glyph& glyph : m_glyphs) {
        const QByteArray name = "/g" + QByteArray::number(static_cast<int>(characters.size()));
        const QByteArray width = QByteArray::number(glyph.width);
        const int stream = objects.addStream(width + " 0 -200 -300 1200 1100 d1\n" + glyph.drawing);
        procedures += name + ' ' + pdfReference(stream);
        names += name;
        widths += width + ' ';
        characters.push_back(glyph.character);
    }
    const int unicode = objects.addStream(unicodeMap(characters, 0, 1));
    return objects.add("<</Type/Font/Subtype/Type3/FontBBox[-200 -300 1200 1100]"
                       "/FontMatrix[0.001 0 0 0.001 0 0]/CharProcs<<"
                       + procedures + ">>/Encoding<</Type/Encoding/Differences[0" + names
                       + "]>>/FirstChar 0/LastChar "
                       + QByteArray::number(static_cast<int>(m_glyphs.size()) - 1) + "/Widths["
                       + widths + "]/Resources<<>>/ToUnicode " + pdfReference(unicode) + ">>");
}

QByteArray unicodeMap(const std::vector<char32_t>& characters, int first, int bytes)
{
    const QByteArray last(bytes * 2, 'F');
    const QByteArray none(bytes * 2, '0');
    QByteArray map("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                   "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n"
                   "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
                   "1 begincodespacerange\n<");
    map += none + "><" + last + ">\nendcodespacerange\n";
    const auto count = static_cast<int>(characters.size());
    for (int begin = 0; begin < count; begin += kMostMappings) {
        const int end = std::min(begin + kMostMappings, count);
        map += QByteArray::number(end - begin) + " beginbfchar\n";
        for (int i = begin; i < end; ++i)
            map +=
                hexCode(first + i, bytes) + utf16(characters[static_cast<std::size_t>(i)]) + '\n';
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace plumbline
