// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/SchemeComparison.h"

#include <QtCore/QSet>

namespace plumbline {

namespace {

void collectIndicators(const SchemeNode& node, QSet<QString>& ids)
{
    if (node.indicator)
        ids.insert(node.id);
    for (const SchemeNode& child : node.children)
        collectIndicators(child, ids);
}

int sharedIndicators(const SchemeDocument& before, const SchemeDocument& after)
{
    QSet<QString> was;
    QSet<QString> is;
    collectIndicators(before.root, was);
    collectIndicators(after.root, is);
    return static_cast<int>(was.intersect(is).size());
}

bool isSameText(const SchemeChange& one, const SchemeChange& other)
{
    return !one.language.isEmpty() && !other.language.isEmpty() && one.kind == other.kind
        && one.thing == other.thing && one.field == other.field && one.at == other.at;
}

std::vector<ShownChange> folded(const std::vector<SchemeChange>& changes, const QString& language)
{
    std::vector<ShownChange> shown;
    for (const SchemeChange& change : changes) {
        if (shown.empty() || !isSameText(shown.back().change, change)) {
            shown.push_back({change, 0});
            continue;
        }
        ++shown.back().otherLanguages;
        if (change.language == language)
            shown.back().change = change;
    }
    return shown;
}

} // namespace

SchemeComparison compareVersions(const SchemeDocument& before,
                                 const SchemeDocument& after,
                                 const QString& language,
                                 const std::vector<Position>& positions)
{
    SchemeDocument is = after;
    is.version = before.version; // The number differs anyway.
    return {{DocumentNames(before, language, positions), DocumentNames(after, language, positions)},
            folded(schemeDifference(before, is), language),
            true,
            0};
}

SchemeComparison compareEditions(const SchemeEdition& before,
                                 const SchemeEdition& after,
                                 const QString& language,
                                 const std::vector<Position>& positions)
{
    if (before.key.scheme == after.key.scheme)
        return compareVersions(before.document, after.document, language, positions);
    SchemeDocument is = after.document;
    is.id = before.document.id;
    SchemeComparison comparison = compareVersions(before.document, is, language, positions);
    comparison.isOneScheme = false;
    comparison.shared = sharedIndicators(before.document, after.document);
    return comparison;
}

ChangeSection sectionOf(const SchemeChange& change)
{
    switch (change.thing) {
    case ChangedThing::Scheme:
        if (change.field == ChangedField::GradesPlan)
            return ChangeSection::Grades;
        return change.field == ChangedField::PayPlan ? ChangeSection::Pay : ChangeSection::Scheme;
    case ChangedThing::Position:
        return ChangeSection::Scheme;
    case ChangedThing::Group:
    case ChangedThing::Indicator:
    case ChangedThing::Item:
    case ChangedThing::Level:
    case ChangedThing::Rater:
        return ChangeSection::Indicators;
    case ChangedThing::Adjustment:
    case ChangedThing::Grade:
        return ChangeSection::Grades;
    case ChangedThing::Rule:
        return ChangeSection::Rules;
    case ChangedThing::PayPart:
        return ChangeSection::Pay;
    }
    Q_UNREACHABLE();
}

} // namespace plumbline
