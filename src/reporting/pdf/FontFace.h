// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>

#include <vector>

namespace plumbline {

/// A font file's tables, read once and shared by all threads. Knows glyphs, not characters' looks.
class FontFace
{
public:
    explicit FontFace(const QString& family);

    /// The paper's faces in the order of preference.
    [[nodiscard]] static const std::vector<FontFace>& paperFaces();

    [[nodiscard]] const QString& family() const { return m_family; }

    /// Its outlines can be embedded as TrueType; others only as drawings.
    [[nodiscard]] bool isTrueType() const { return !m_glyf.isEmpty() && !m_loca.isEmpty(); }

    /// 0: it has none.
    [[nodiscard]] quint32 glyph(char32_t character) const;
    /// The TrueType outline as it stands in the file.
    [[nodiscard]] QByteArray outline(quint32 glyph) const;
    /// In font units, as are the following.
    [[nodiscard]] quint16 advance(quint32 glyph) const;
    [[nodiscard]] qint16 leftBearing(quint32 glyph) const;
    [[nodiscard]] int unitsPerEm() const;

    [[nodiscard]] const QByteArray& head() const { return m_head; }

    [[nodiscard]] const QByteArray& horizontalHead() const { return m_hhea; }

    [[nodiscard]] const QByteArray& maximums() const { return m_maxp; }

private:
    void readCharacters(const QByteArray& cmap);
    void readSegments(const QByteArray& cmap, qsizetype at);
    void readGroups(const QByteArray& cmap, qsizetype at);

    QString m_family;
    QByteArray m_head;
    QByteArray m_hhea;
    QByteArray m_hmtx;
    QByteArray m_maxp;
    QByteArray m_loca;
    QByteArray m_glyf;
    QHash<char32_t, quint32> m_glyphs;
};

} // namespace plumbline
