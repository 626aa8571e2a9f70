// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/pdf/GlyphSubset.h"

#include "reporting/pdf/BigEndian.h"

#include <QtCore/QCryptographicHash>

namespace plumbline {

namespace {

constexpr qsizetype kGlyphHeader = 10;
constexpr quint16 kWords = 0x0001;
constexpr quint16 kScale = 0x0008;
constexpr quint16 kMore = 0x0020;
constexpr quint16 kTwoScales = 0x0040;
constexpr quint16 kMatrix = 0x0080;
constexpr quint16 kInstructions = 0x0100;
constexpr int kTagLetters = 6;
constexpr int kThousand = 1000;

/// Outlines one after another, parts of composite ones behind those that use them.
class OutlineWriter
{
public:
    OutlineWriter(const FontFace& face, std::vector<quint32> glyphs)
        : m_face(face)
        , m_glyphs(std::move(glyphs))
    {
    }

    void write()
    {
        for (std::size_t i = 0; i < m_glyphs.size(); ++i) {
            appendBig(loca, static_cast<quint32>(glyf.size()));
            glyf += withoutHints(m_face.outline(m_glyphs[i]));
            glyf.append((4 - glyf.size() % 4) % 4, '\0');
        }
        appendBig(loca, static_cast<quint32>(glyf.size()));
    }

    [[nodiscard]] const std::vector<quint32>& glyphs() const { return m_glyphs; }

    QByteArray glyf;
    QByteArray loca;

private:
    QByteArray withoutHints(const QByteArray& outline)
    {
        if (outline.size() < kGlyphHeader)
            return {};
        const int contours = readBig<qint16>(outline, 0);
        if (contours < 0)
            return renumbered(outline);
        const qsizetype lengthAt = kGlyphHeader + qsizetype{2} * contours;
        const qsizetype hints = readBig<quint16>(outline, lengthAt);
        return outline.left(lengthAt) + QByteArray(2, '\0') + outline.mid(lengthAt + 2 + hints);
    }

    /// A composite outline whose parts carry their new numbers.
    QByteArray renumbered(QByteArray outline)
    {
        qsizetype at = kGlyphHeader;
        quint16 flags = kMore;
        while ((flags & kMore) != 0 && at + 4 <= outline.size()) {
            flags = readBig<quint16>(outline, at);
            writeBig(outline, at, static_cast<quint16>(flags & ~kInstructions));
            writeBig(outline, at + 2, partNumber(readBig<quint16>(outline, at + 2)));
            at += 4 + ((flags & kWords) != 0 ? 4 : 2);
            if ((flags & kScale) != 0)
                at += 2;
            else if ((flags & kTwoScales) != 0)
                at += 4;
            else if ((flags & kMatrix) != 0)
                at += 8;
        }
        return outline.left(at);
    }

    quint16 partNumber(quint32 glyph)
    {
        const auto known = m_parts.constFind(glyph);
        if (known != m_parts.constEnd())
            return *known;
        const auto number = static_cast<quint16>(m_glyphs.size());
        m_glyphs.push_back(glyph);
        m_parts.insert(glyph, number);
        return number;
    }

    const FontFace& m_face;
    std::vector<quint32> m_glyphs;
    QHash<quint32, quint16> m_parts;
};

quint32 checksum(const QByteArray& table)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at < table.size(); at += 4)
        sum += readBig<quint32>(table, at);
    return sum;
}

/// A font file of these tables, which are named in the order of the alphabet.
QByteArray fontFile(std::vector<std::pair<QByteArray, QByteArray>> tables)
{
    const auto count = static_cast<quint16>(tables.size());
    QByteArray out;
    appendBig(out, quint32{0x00010000});
    for (const quint16 number :
         {count, quint16{64}, quint16{2}, static_cast<quint16>(count * 16 - 64)})
        appendBig(out, number);
    auto offset = static_cast<quint32>(12 + 16 * count);
    QByteArray bodies;
    for (auto& [name, body] : tables) {
        const auto length = static_cast<quint32>(body.size());
        body.append((4 - body.size() % 4) % 4, '\0');
        out += name;
        for (const quint32 number : {checksum(body), offset, length})
            appendBig(out, number);
        offset += static_cast<quint32>(body.size());
        bodies += body;
    }
    return out + bodies;
}

} // namespace

GlyphSubset::GlyphSubset(const FontFace& face)
    : m_face(&face)
    , m_characters{0}
    , m_glyphs{0}
{
}

quint16 GlyphSubset::number(char32_t character)
{
    const auto known = m_numbers.constFind(character);
    if (known != m_numbers.constEnd())
        return *known;
    const auto number = static_cast<quint16>(m_characters.size());
    m_characters.push_back(character);
    m_glyphs.push_back(m_face->glyph(character));
    m_numbers.insert(character, number);
    return number;
}

int GlyphSubset::width(quint16 number) const
{
    return (m_face->advance(m_glyphs[number]) * kThousand + m_face->unitsPerEm() / 2)
        / m_face->unitsPerEm();
}

GlyphSubset::File GlyphSubset::trueType() const
{
    OutlineWriter outlines(*m_face, m_glyphs);
    outlines.write();
    const auto count = static_cast<quint16>(outlines.glyphs().size());
    QByteArray metrics;
    for (const quint32 glyph : outlines.glyphs()) {
        appendBig(metrics, m_face->advance(glyph));
        appendBig(metrics, m_face->leftBearing(glyph));
    }
    QByteArray head = m_face->head();
    writeBig(head, 8, quint32{0}); // The file's checksum is not asked for inside a PDF.
    writeBig(head, 50, qint16{1});
    QByteArray hhea = m_face->horizontalHead();
    writeBig(hhea, 34, count);
    QByteArray maxp = m_face->maximums();
    writeBig(maxp, 4, count);
    return {fontFile({{"glyf", outlines.glyf},
                      {"head", head},
                      {"hhea", hhea},
                      {"hmtx", metrics},
                      {"loca", outlines.loca},
                      {"maxp", maxp}}),
            count};
}

QByteArray GlyphSubset::tag() const
{
    QByteArray used;
    for (const char32_t character : m_characters)
        appendBig(used, static_cast<quint32>(character));
    const QByteArray hash = QCryptographicHash::hash(used, QCryptographicHash::Sha256);
    QByteArray tag;
    for (int i = 0; i < kTagLetters; ++i)
        tag += static_cast<char>('A' + static_cast<unsigned char>(hash[i]) % 26);
    return tag;
}

} // namespace plumbline
