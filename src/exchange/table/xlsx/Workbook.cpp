// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/xlsx/Workbook.h"

#include "exchange/table/xlsx/CellFormats.h"
#include "exchange/table/xlsx/Relations.h"
#include "exchange/table/xlsx/SharedStrings.h"
#include "exchange/table/xlsx/SheetRows.h"
#include "exchange/table/xlsx/XmlPart.h"

namespace plumbline {

namespace {

constexpr qint64 kMaxWorkbookBytes = qint64{4} * 1024 * 1024;
constexpr std::size_t kMaxSheets = 1'000;

QString targetOfKind(const std::vector<Relation>& relations, const char* kind)
{
    const auto found = std::ranges::find_if(
        relations, [kind](const Relation& one) { return one.kind == QLatin1String(kind); });
    return found == relations.end() ? QString() : found->target;
}

bool isTrue(const QString& value)
{
    return value == QLatin1String("1") || value == QLatin1String("true");
}

} // namespace

Result<Workbook> Workbook::open(const QString& path)
{
    auto package = XlsxPackage::open(path);
    if (!package)
        return failure(package.error());
    Workbook workbook(*std::move(package));
    if (auto read = workbook.readParts(); !read)
        return failure(read.error());
    return workbook;
}

Result<> Workbook::readParts()
{
    const auto relations = readRelations(*m_package, {});
    if (!relations)
        return failure(relations.error());
    const QString part = targetOfKind(*relations, "officeDocument");
    if (part.isEmpty() || !m_package->has(part)) {
        return failure(ErrorCode::BadFile,
                       {},
                       QT_TRANSLATE_NOOP(
                           "Messages", "This is an archive, not a spreadsheet. Unpack it first."));
    }
    return readSheets(part);
}

Result<> Workbook::readSheets(const QString& part)
{
    const auto relations = readRelations(*m_package, part);
    if (!relations)
        return failure(relations.error());
    m_stringsPart = targetOfKind(*relations, "sharedStrings");
    m_stylesPart = targetOfKind(*relations, "styles");
    auto stream = m_package->part(part, kMaxWorkbookBytes);
    if (!stream)
        return failure(stream.error());
    XmlPart xml(*std::move(stream));
    while (xml.next()) {
        if (xml.isStart(u"workbookPr") && isTrue(xml.attribute(u"date1904")))
            m_system = DateSystem::From1904;
        if (!xml.isStart(u"sheet"))
            continue;
        const QString id = xml.relationId();
        const auto relation =
            std::ranges::find_if(*relations, [&id](const Relation& one) { return one.id == id; });
        if (relation == relations->end() || relation->kind != QLatin1String("worksheet"))
            continue;
        const QString state = xml.attribute(u"state");
        m_sheets.push_back({xml.attribute(u"name"),
                            relation->target,
                            !state.isEmpty() && state != QLatin1String("visible")});
        if (m_sheets.size() > kMaxSheets)
            return damagedPart(part);
    }
    if (!xml.outcome())
        return failure(xml.outcome().error());
    return {};
}

QStringList Workbook::sheetNames() const
{
    QStringList names;
    for (const Sheet& sheet : m_sheets)
        names.append(sheet.name);
    return names;
}

Result<Workbook::Sheet> Workbook::chosen(const QString& name) const
{
    if (m_sheets.empty()) {
        return failure(
            ErrorCode::BadFile, {}, QT_TRANSLATE_NOOP("Messages", "The workbook has no sheet."));
    }
    const auto isChosen = [&name](const Sheet& sheet) {
        return name.isEmpty() ? !sheet.isHidden
                              : sheet.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::ranges::find_if(m_sheets, isChosen);
    if (found != m_sheets.end())
        return *found;
    if (name.isEmpty())
        return m_sheets.front();
    return failure(ErrorCode::NotFound,
                   name,
                   QT_TRANSLATE_NOOP("Messages", "The workbook has no sheet “%1”, but: %2."),
                   {name, sheetNames().mid(0, 20).join(QLatin1String(", "))});
}

Result<std::unique_ptr<RawRows>> Workbook::rows(Workbook workbook, const QString& sheet)
{
    const auto found = workbook.chosen(sheet);
    if (!found)
        return failure(found.error());
    SheetContext context{found->name, {}, {}, workbook.m_system};
    if (!workbook.m_stringsPart.isEmpty()) {
        auto strings = SharedStrings::read(*workbook.m_package, workbook.m_stringsPart);
        if (!strings)
            return failure(strings.error());
        context.strings = *std::move(strings);
    }
    auto formats = CellFormats::read(*workbook.m_package, workbook.m_stylesPart);
    if (!formats)
        return failure(formats.error());
    context.formats = *std::move(formats);
    return SheetRows::open(std::move(workbook.m_package), found->part, std::move(context));
}

} // namespace plumbline
