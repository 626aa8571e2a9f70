// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/xlsx/CellFormats.h"

#include "exchange/table/xlsx/XmlPart.h"

namespace plumbline {

namespace {

constexpr qint64 kMaxBytes = qint64{16} * 1024 * 1024;
constexpr std::size_t kMaxStyles = 65'536;

} // namespace

Result<CellFormats> CellFormats::read(XlsxPackage& package, const QString& part)
{
    CellFormats formats;
    if (part.isEmpty())
        return formats;
    auto stream = package.part(part, kMaxBytes);
    if (!stream)
        return failure(stream.error());
    QHash<int, NumberKind> custom;
    bool isInStyles = false;
    XmlPart xml(*std::move(stream));
    while (xml.next()) {
        if (xml.name() == u"cellXfs")
            isInStyles = xml.isStart();
        if (xml.isStart(u"numFmt")) {
            custom.insert(xml.attribute(u"numFmtId").toInt(),
                          kindOfFormat(xml.attribute(u"formatCode")));
        } else if (isInStyles && xml.isStart(u"xf")) {
            const int id = xml.attribute(u"numFmtId").toInt();
            formats.m_kinds.push_back(custom.contains(id) ? custom.value(id) : kindOfBuiltIn(id));
        }
        if (formats.m_kinds.size() > kMaxStyles
            || static_cast<std::size_t>(custom.size()) > kMaxStyles) {
            return partFailure(part,
                               QT_TRANSLATE_NOOP("Messages",
                                                 "Part “%1” defines more than %2 cell styles, as "
                                                 "no spreadsheet does. It is not read."),
                               {QString::number(kMaxStyles)});
        }
    }
    if (!xml.outcome())
        return failure(xml.outcome().error());
    return formats;
}

} // namespace plumbline
