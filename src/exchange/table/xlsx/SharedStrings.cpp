// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/xlsx/SharedStrings.h"

#include "exchange/table/xlsx/RichText.h"
#include "exchange/table/xlsx/SheetXml.h"

namespace plumbline {

Result<SharedStrings> SharedStrings::read(XlsxPackage& package, const QString& part)
{
    auto stream = package.part(part);
    if (!stream)
        return failure(stream.error());
    SharedStrings strings;
    SheetXml xml(*std::move(stream));
    while (xml.next()) {
        if (!xml.isStart("si"))
            continue;
        if (strings.count() == kMaxCount) {
            return partFailure(part,
                               QT_TRANSLATE_NOOP("Messages",
                                                 "Part “%1” holds more than %2 texts; save the "
                                                 "table as CSV."),
                               {QString::number(kMaxCount)});
        }
        readRichText(xml, strings.m_text);
        strings.m_ends.push_back(static_cast<quint32>(strings.m_text.size()));
    }
    if (!xml.outcome())
        return failure(xml.outcome().error());
    return strings;
}

std::string_view SharedStrings::text(std::size_t number) const
{
    const std::size_t start = number == 0 ? 0 : m_ends[number - 1];
    return std::string_view(m_text).substr(start, m_ends[number] - start);
}

} // namespace plumbline
