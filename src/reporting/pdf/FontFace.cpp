// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/pdf/FontFace.h"

#include "reporting/pdf/BigEndian.h"

#include <QtGui/QFont>
#include <QtGui/QRawFont>

namespace plumbline {

namespace {

constexpr int kUnicodePlatform = 0;
constexpr int kWindowsPlatform = 3;
constexpr int kSegmentsFormat = 4;
constexpr int kGroupsFormat = 12;
constexpr qsizetype kUnitsAt = 18;
constexpr qsizetype kLongOffsetsAt = 50;
constexpr qsizetype kMetricsCountAt = 34;
constexpr qsizetype kMetricSize = 4;

} // namespace

FontFace::FontFace(const QString& family)
    : m_family(family)
{
    QFont font;
    font.setFamilies({family});
    font.setPixelSize(1000);
    const QRawFont raw = QRawFont::fromFont(font);
    m_head = raw.fontTable("head");
    m_hhea = raw.fontTable("hhea");
    m_hmtx = raw.fontTable("hmtx");
    m_maxp = raw.fontTable("maxp");
    m_loca = raw.fontTable("loca");
    m_glyf = raw.fontTable("glyf");
    readCharacters(raw.fontTable("cmap"));
}

const std::vector<FontFace>& FontFace::paperFaces()
{
    static const std::vector<FontFace> kFaces{FontFace(QStringLiteral("WenQuanYi Micro Hei")),
                                              FontFace(QStringLiteral("Noto Sans CJK SC"))};
    return kFaces;
}

quint32 FontFace::glyph(char32_t character) const
{
    return m_glyphs.value(character, 0);
}

QByteArray FontFace::outline(quint32 glyph) const
{
    const auto index = static_cast<qsizetype>(glyph);
    const bool isLong = readBig<qint16>(m_head, kLongOffsetsAt) != 0;
    const auto offset = [&](qsizetype i) {
        return isLong ? static_cast<qsizetype>(readBig<quint32>(m_loca, i * 4))
                      : static_cast<qsizetype>(readBig<quint16>(m_loca, i * 2)) * 2;
    };
    const qsizetype begin = offset(index);
    const qsizetype end = offset(index + 1);
    return end > begin ? m_glyf.mid(begin, end - begin) : QByteArray();
}

quint16 FontFace::advance(quint32 glyph) const
{
    const qsizetype count = readBig<quint16>(m_hhea, kMetricsCountAt);
    const qsizetype index = std::min(static_cast<qsizetype>(glyph), count - 1);
    return readBig<quint16>(m_hmtx, index * kMetricSize);
}

qint16 FontFace::leftBearing(quint32 glyph) const
{
    const qsizetype count = readBig<quint16>(m_hhea, kMetricsCountAt);
    const auto index = static_cast<qsizetype>(glyph);
    return index < count ? readBig<qint16>(m_hmtx, index * kMetricSize + 2)
                         : readBig<qint16>(m_hmtx, count * kMetricSize + (index - count) * 2);
}

int FontFace::unitsPerEm() const
{
    return std::max<int>(1, readBig<quint16>(m_head, kUnitsAt));
}

void FontFace::readCharacters(const QByteArray& cmap)
{
    const int tables = readBig<quint16>(cmap, 2);
    qsizetype segments = 0;
    qsizetype groups = 0;
    for (int i = 0; i < tables; ++i) {
        const qsizetype record = 4 + qsizetype{i} * 8;
        const int platform = readBig<quint16>(cmap, record);
        if (platform != kUnicodePlatform && platform != kWindowsPlatform)
            continue;
        const auto at = static_cast<qsizetype>(readBig<quint32>(cmap, record + 4));
        const int format = readBig<quint16>(cmap, at);
        if (format == kSegmentsFormat)
            segments = at;
        else if (format == kGroupsFormat)
            groups = at;
    }
    if (groups > 0)
        readGroups(cmap, groups);
    else if (segments > 0)
        readSegments(cmap, segments);
}

void FontFace::readSegments(const QByteArray& cmap, qsizetype at)
{
    const qsizetype twice = readBig<quint16>(cmap, at + 6);
    const qsizetype ends = at + 14;
    const qsizetype starts = ends + twice + 2;
    const qsizetype deltas = starts + twice;
    const qsizetype ranges = deltas + twice;
    for (qsizetype i = 0; i < twice; i += 2) {
        const quint32 last = readBig<quint16>(cmap, ends + i);
        const quint32 first = readBig<quint16>(cmap, starts + i);
        const quint16 delta = readBig<quint16>(cmap, deltas + i);
        const qsizetype range = readBig<quint16>(cmap, ranges + i);
        for (quint32 character = first; character <= last && character != 0xffff; ++character) {
            auto glyph = static_cast<quint16>(character + delta);
            if (range != 0) {
                const qsizetype entry =
                    ranges + i + range + static_cast<qsizetype>(character - first) * 2;
                glyph = readBig<quint16>(cmap, entry);
                if (glyph != 0)
                    glyph = static_cast<quint16>(glyph + delta);
            }
            if (glyph != 0)
                m_glyphs.insert(character, glyph);
        }
    }
}

void FontFace::readGroups(const QByteArray& cmap, qsizetype at)
{
    constexpr qsizetype kHeader = 16;
    constexpr qsizetype kGroup = 12;
    const auto count = static_cast<qsizetype>(readBig<quint32>(cmap, at + 12));
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype group = at + kHeader + i * kGroup;
        const quint32 first = readBig<quint32>(cmap, group);
        const quint32 last = std::min(readBig<quint32>(cmap, group + 4), quint32{0x10ffff});
        const quint32 glyph = readBig<quint32>(cmap, group + 8);
        for (quint32 character = first; character <= last; ++character)
            m_glyphs.insert(character, glyph + (character - first));
    }
}

} // namespace plumbline
