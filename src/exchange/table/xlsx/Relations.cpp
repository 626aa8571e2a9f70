// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/xlsx/Relations.h"

#include "exchange/table/xlsx/XmlPart.h"

namespace plumbline {

namespace {

constexpr qint64 kMaxBytes = qint64{4} * 1024 * 1024;
constexpr std::size_t kMaxRelations = 10'000;

QString relationsPart(const QString& part)
{
    const qsizetype slash = part.lastIndexOf(QLatin1Char('/'));
    return part.left(slash + 1) + QLatin1String("_rels/") + part.mid(slash + 1)
        + QLatin1String(".rels");
}

/// Nothing if it leads out of the package.
QString resolved(const QString& part, const QString& target)
{
    QStringList steps;
    if (!target.startsWith(QLatin1Char('/')))
        steps = part.split(QLatin1Char('/')).mid(0, part.count(QLatin1Char('/')));
    for (const QString& step : target.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (step == QLatin1String("..")) {
            if (steps.isEmpty())
                return {};
            steps.removeLast();
        } else if (step != QLatin1String(".")) {
            steps.append(step);
        }
    }
    return steps.join(QLatin1Char('/'));
}

} // namespace

Result<std::vector<Relation>> readRelations(XlsxPackage& package, const QString& part)
{
    std::vector<Relation> relations;
    const QString name = relationsPart(part);
    if (!package.has(name))
        return relations;
    auto stream = package.part(name, kMaxBytes);
    if (!stream)
        return failure(stream.error());
    XmlPart xml(*std::move(stream));
    while (xml.next()) {
        if (!xml.isStart(u"Relationship")
            || xml.attribute(u"TargetMode") == QLatin1String("External"))
            continue;
        const QString target = resolved(part, xml.attribute(u"Target"));
        if (!target.isEmpty()) {
            relations.push_back({xml.attribute(u"Id"),
                                 xml.attribute(u"Type").section(QLatin1Char('/'), -1),
                                 target});
        }
        if (relations.size() > kMaxRelations)
            return damagedPart(name);
    }
    if (!xml.outcome())
        return failure(xml.outcome().error());
    return relations;
}

} // namespace plumbline
