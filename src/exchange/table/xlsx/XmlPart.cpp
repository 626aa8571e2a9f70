// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/xlsx/XmlPart.h"

#include "exchange/table/xlsx/PartFaults.h"

namespace plumbline {

namespace {

bool isUtf8(QStringView encoding)
{
    return encoding.isEmpty() || encoding.compare(QLatin1String("utf-8"), Qt::CaseInsensitive) == 0
        || encoding.compare(QLatin1String("us-ascii"), Qt::CaseInsensitive) == 0;
}

} // namespace

bool XmlPart::stop(tl::unexpected<Error> error)
{
    m_outcome = std::move(error);
    return false;
}

bool XmlPart::feed()
{
    const auto more = m_stream.read(m_piece);
    if (!more)
        return stop(failure(more.error()));
    if (!*more) {
        return stop(notWellFormed(m_stream.name(), m_reader.lineNumber()));
    }
    if (const char* reason = m_guard.refusal(m_piece))
        return stop(partFailure(m_stream.name(), reason));
    m_reader.addData(m_piece);
    return true;
}

bool XmlPart::accept()
{
    if (m_reader.isStartElement() && ++m_depth > kMaxDepth) {
        return stop(nestedTooDeep(m_stream.name()));
    }
    if (m_reader.isEndElement())
        --m_depth;
    return true;
}

bool XmlPart::next()
{
    while (m_outcome) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement:
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::Characters:
            return accept();
        case QXmlStreamReader::EndDocument:
            return false;
        case QXmlStreamReader::StartDocument:
            if (!isUtf8(m_reader.documentEncoding())) {
                return stop(partFailure(m_stream.name(), kIsNotUtf8));
            }
            break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return stop(notWellFormed(m_stream.name(), m_reader.lineNumber()));
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::ProcessingInstruction:
        case QXmlStreamReader::NoToken:
            break;
        case QXmlStreamReader::Invalid:
            if (m_reader.error() != QXmlStreamReader::PrematureEndOfDocumentError)
                return stop(notWellFormed(m_stream.name(), m_reader.lineNumber()));
            if (!feed())
                return false;
            break;
        }
    }
    return false;
}

QString XmlPart::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute& attribute : m_reader.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

QString XmlPart::relationId() const
{
    for (const QXmlStreamAttribute& attribute : m_reader.attributes()) {
        if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    }
    return {};
}

bool XmlPart::skip()
{
    const int depth = m_depth;
    while (next()) {
        if (isEnd() && m_depth < depth)
            return true;
    }
    return false;
}

Result<> XmlPart::finish()
{
    while (true) {
        const auto more = m_stream.read(m_piece);
        if (!more)
            return failure(more.error());
        if (!*more)
            return {};
    }
}

} // namespace plumbline
