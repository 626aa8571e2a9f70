// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/xlsx/TagGuard.h"
#include "exchange/table/xlsx/XlsxPackage.h"

#include <QtCore/QXmlStreamReader>

namespace plumbline {

/// Walks through the XML of one part, element by element, in memory that does not grow with it.
class XmlPart
{
public:
    static constexpr int kMaxDepth = 64;

    explicit XmlPart(PartStream stream)
        : m_stream(std::move(stream))
    {
    }

    /// Goes to the next start, end or text; false at the end and where it can't go on.
    [[nodiscard]] bool next();

    /// Why it could not go on, if so.
    [[nodiscard]] const Result<>& outcome() const { return m_outcome; }

    [[nodiscard]] bool isStart() const { return m_reader.isStartElement(); }

    [[nodiscard]] bool isEnd() const { return m_reader.isEndElement(); }

    [[nodiscard]] bool isText() const { return m_reader.isCharacters(); }

    /// Without its prefix.
    [[nodiscard]] QStringView name() const { return m_reader.name(); }

    [[nodiscard]] bool isStart(QStringView name) const { return isStart() && this->name() == name; }

    [[nodiscard]] bool isEnd(QStringView name) const { return isEnd() && this->name() == name; }

    [[nodiscard]] QStringView text() const { return m_reader.text(); }

    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_reader.attributes(); }

    /// By its name without prefix; empty without it.
    [[nodiscard]] QString attribute(QStringView name) const;
    /// The one attribute `id` of another namespace, by which parts are named.
    [[nodiscard]] QString relationId() const;
    /// Passes to the end of the element just started.
    bool skip();
    /// Reads what is left without looking into it, so that its checksum is known.
    [[nodiscard]] Result<> finish();

    [[nodiscard]] const PartStream& stream() const { return m_stream; }

private:
    [[nodiscard]] bool feed();
    [[nodiscard]] bool accept();
    bool stop(tl::unexpected<Error> error);

    PartStream m_stream;
    TagGuard m_guard;
    QXmlStreamReader m_reader;
    QByteArray m_piece;
    Result<> m_outcome;
    int m_depth = 0;
};

} // namespace plumbline
