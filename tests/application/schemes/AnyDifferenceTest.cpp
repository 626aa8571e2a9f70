// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/text/DifferenceWords.h"
#include "application/text/Sentences.h"
#include "domain/schemes/ListEdits.h"
#include "domain/schemes/TreeEdits.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "exchange/library/ResourceLibrary.h"

#include <QtCore/QRegularExpression>

#include <gtest/gtest.h>

#include <map>
#include <rapidcheck.h>

namespace plumbline::testing {

namespace {

const std::vector<SchemeDocument>& libraryDocuments()
{
    static const std::vector<SchemeDocument> kDocuments = [] {
        std::vector<SchemeDocument> documents;
        for (const QByteArray& file : ResourceLibrary().schemes())
            documents.push_back(*JsonSchemeFormat().readDocument(file));
        return documents;
    }();
    return kDocuments;
}

void collectPaths(const SchemeNode& node, const NodePath& path, std::vector<NodePath>& paths)
{
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        NodePath child = path;
        child.push_back(i);
        paths.push_back(child);
        collectPaths(node.children[i], child, paths);
    }
}

/// Any node but the root; the document must have one.
NodePath anyPath(const SchemeDocument& document)
{
    std::vector<NodePath> paths;
    collectPaths(document.root, {}, paths);
    return *rc::gen::elementOf(paths);
}

template<typename Edit>
SchemeDocument edited(const SchemeDocument& before, const Result<Edit>& edit)
{
    return edit ? edit->document : before; // An edit that can't be made changes nothing.
}

QString anyId()
{
    return QStringLiteral("new-") + QString::number(*rc::gen::inRange(0, 5));
}

SchemeDocument afterTreeEdit(const SchemeDocument& before)
{
    if (before.root.children.empty())
        return edited(before, addNode(before, {}, 0, blankGroup()));
    const NodePath path = anyPath(before);
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        return edited(before, removeNode(before, path));
    case 1:
        return edited(before, copyNode(before, path));
    case 2:
        return edited(before, renameNode(before, path, anyId()));
    case 3:
        return edited(
            before, moveNode(before, path, anyPath(before), *rc::gen::inRange<std::size_t>(0, 4)));
    case 4:
        return edited(
            before,
            moveNode(before,
                     path,
                     *rc::gen::element(NodeStep::Up, NodeStep::Down, NodeStep::In, NodeStep::Out)));
    default:
        return edited(before,
                      addNode(before,
                              *rc::gen::element(NodePath(), path),
                              *rc::gen::inRange<std::size_t>(0, 4),
                              *rc::gen::element(blankIndicator(), blankGroup())));
    }
}

SchemeDocument afterListEdit(const SchemeDocument& before)
{
    const SchemeList list = *rc::gen::element(
        SchemeList::Adjustments, SchemeList::Grades, SchemeList::Rules, SchemeList::PayParts);
    const std::size_t index = *rc::gen::inRange<std::size_t>(0, listSize(before, list) + 1);
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        return addEntry(before, list, index).document;
    case 1:
        return edited(before, removeEntry(before, list, index));
    case 2:
        return edited(before, copyEntry(before, list, index));
    case 3:
        return edited(before, renameEntry(before, list, index, anyId()));
    default:
        return edited(before, moveEntry(before, list, index, *rc::gen::inRange<std::size_t>(0, 6)));
    }
}

SchemeNode& nodeAtPath(SchemeDocument& document, const NodePath& path)
{
    SchemeNode* node = &document.root;
    for (const std::size_t step : path)
        node = &node->children[step];
    return *node;
}

void changeNode(SchemeNode& node)
{
    if (*rc::gen::arbitrary<bool>()) {
        node.weight = Decimal(*rc::gen::inRange(1, 60));
        return;
    }
    if (!node.indicator) {
        node.texts.name = LocalizedText(anyId());
        return;
    }
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        node.indicator->full = Decimal(*rc::gen::inRange(1, 20));
        return;
    case 1:
        node.indicator->missing = *rc::gen::element(
            MissingPolicy::Block, MissingPolicy::Zero, MissingPolicy::Full, MissingPolicy::Exclude);
        return;
    case 2:
        node.indicator->grading = PointsGrading{Decimal(*rc::gen::inRange(1, 5))};
        return;
    case 3:
        node.indicator->measure =
            *rc::gen::element(QString(), QStringLiteral(R"({"name":"csat-rate","min":"4"})"));
        return;
    default:
        node.indicator->scorer =
            *rc::gen::element(QString(), QStringLiteral("leader"), QStringLiteral("desk:parts"));
    }
}

SchemeDocument afterFieldEdit(SchemeDocument document)
{
    switch (*rc::gen::inRange(0, 7)) {
    case 0:
        document.source = anyId();
        break;
    case 1:
        document.period = *rc::gen::element(
            PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Half, PeriodKind::Year);
        break;
    case 2:
        document.positions.emplace_back(anyId());
        break;
    case 3:
        document.rounding.indicator = *rc::gen::element(std::optional<int>(), std::optional(1));
        break;
    case 4:
        document.limits.max = Decimal(*rc::gen::inRange(100, 130));
        break;
    case 5:
        document.texts.about = LocalizedText({{QStringLiteral("en"), anyId()}});
        break;
    default:
        if (!document.root.children.empty()) {
            const NodePath path = anyPath(document);
            changeNode(nodeAtPath(document, path));
        }
    }
    return document;
}

SchemeDocument afterEdits(SchemeDocument document)
{
    for (int edits = *rc::gen::inRange(0, 6); edits > 0; --edits) {
        switch (*rc::gen::inRange(0, 3)) {
        case 0:
            document = afterTreeEdit(document);
            break;
        case 1:
            document = afterListEdit(document);
            break;
        default:
            document = afterFieldEdit(document);
        }
    }
    return document;
}

using Counts = std::map<std::pair<ChangedThing, ChangeKind>, int>;

Counts countsOf(const std::vector<SchemeChange>& changes)
{
    Counts counts;
    for (const SchemeChange& change : changes) {
        // Of two that changed places either may be called the moved one.
        const bool isMoved = change.kind == ChangeKind::Moved;
        ++counts[{isMoved ? ChangedThing::Scheme : change.thing, change.kind}];
    }
    return counts;
}

Counts mirrored(const Counts& counts)
{
    Counts swapped;
    for (const auto& [what, count] : counts) {
        const ChangeKind kind = what.second == ChangeKind::Added ? ChangeKind::Removed
            : what.second == ChangeKind::Removed                 ? ChangeKind::Added
                                                                 : what.second;
        swapped[{what.first, kind}] = count;
    }
    return swapped;
}

std::string told(const SchemeDocument& before,
                 const SchemeDocument& after,
                 const std::vector<SchemeChange>& changes)
{
    const QString language = QStringLiteral("en");
    const DifferenceNames names{{before, language}, {after, language}};
    std::string lines;
    for (const SchemeChange& change : changes)
        lines += describe(names, change).toStdString() + '\n';
    return lines;
}

bool isWorded(const QString& text)
{
    static const QRegularExpression kHole(QStringLiteral("%[0-9nL]"));
    return !text.trimmed().isEmpty() && !text.contains(kHole)
        && !text.contains(QStringLiteral("“”")) && !text.contains(QLatin1Char('{'));
}

TEST(AnyDifference, IsEmptyIfAndOnlyIfNothingChanged)
{
    EXPECT_TRUE(rc::check([] {
        const SchemeDocument before = *rc::gen::elementOf(libraryDocuments());
        const SchemeDocument after = afterEdits(before);
        RC_ASSERT(schemeDifference(before, after).empty() == (before == after));
        RC_ASSERT(schemeDifference(after, after).empty());
    }));
}

TEST(AnyDifference, SwapsAddedAndRemovedWithTheSides)
{
    EXPECT_TRUE(rc::check([] {
        const SchemeDocument before = *rc::gen::elementOf(libraryDocuments());
        const SchemeDocument after = afterEdits(before);
        const auto there = schemeDifference(before, after);
        const auto back = schemeDifference(after, before);
        RC_LOG() << told(before, after, there) << "back:\n" << told(after, before, back);
        RC_ASSERT(mirrored(countsOf(there)) == countsOf(back));
    }));
}

TEST(AnyDifference, HasWordsInEveryLanguage)
{
    EXPECT_TRUE(rc::check([] {
        const SchemeDocument before = *rc::gen::elementOf(libraryDocuments());
        const SchemeDocument after = afterEdits(before);
        for (const QString& language : languages()) {
            const DifferenceNames names{{before, language}, {after, language}};
            for (const SchemeChange& change : schemeDifference(before, after)) {
                RC_ASSERT(isWorded(describe(names, change)));
                RC_ASSERT(isWorded(tell(names, change).subject));
            }
        }
    }));
}

TEST(AnyDifference, OfTwoSchemesOfTheLibraryIsToldBothWays)
{
    for (const SchemeDocument& before : libraryDocuments()) {
        for (const SchemeDocument& after : libraryDocuments()) {
            const auto changes = schemeDifference(before, after);
            EXPECT_EQ(changes.empty(), before == after);
            EXPECT_EQ(mirrored(countsOf(changes)), countsOf(schemeDifference(after, before)))
                << qPrintable(before.id) << " " << qPrintable(after.id);
            const QString language = QStringLiteral("zh_CN");
            const DifferenceNames names{{before, language}, {after, language}};
            for (const SchemeChange& change : changes)
                EXPECT_TRUE(isWorded(describe(names, change)))
                    << qPrintable(describe(names, change));
        }
    }
}

} // namespace

} // namespace plumbline::testing
