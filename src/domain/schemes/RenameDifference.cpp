// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/DifferenceParts.h"
#include "domain/schemes/References.h"
#include "domain/schemes/TreeEdits.h"

#include <functional>

namespace plumbline {

namespace {

/// Nodes by id, with the id of the group they stand in.
struct NamedNode
{
    const SchemeNode* node = nullptr;
    QString parent;
};

using NamedNodes = QMap<QString, NamedNode>;

void addNamed(const SchemeNode& group, NamedNodes& nodes)
{
    for (const SchemeNode& child : group.children) {
        nodes.insert(child.id, {&child, group.id});
        addNamed(child, nodes);
    }
}

NamedNodes namedNodes(const SchemeDocument& document)
{
    NamedNodes nodes;
    addNamed(document.root, nodes);
    return nodes;
}

QStringList childIds(const SchemeNode& node)
{
    QStringList ids;
    for (const SchemeNode& child : node.children)
        ids.append(child.id);
    return ids;
}

bool isSameButId(const NamedNode& a, const NamedNode& b)
{
    return a.parent == b.parent && a.node->texts == b.node->texts
        && a.node->weight == b.node->weight && a.node->penalties == b.node->penalties
        && a.node->indicator == b.node->indicator && childIds(*a.node) == childIds(*b.node);
}

/// The id under which a node that is gone stands in the document after; empty: none.
QString newIdOf(const NamedNode& gone, const NamedNodes& before, const NamedNodes& after)
{
    for (auto each = after.cbegin(); each != after.cend(); ++each) {
        if (!before.contains(each.key()) && isSameButId(gone, *each))
            return each.key();
    }
    return {};
}

void tellRename(const ChangePlace& place, const QString& from, const QString& to, ChangeList& list)
{
    list.add(place, ChangeKind::Renamed, ChangedField::Id, from, to);
}

void followNodes(SchemeDocument& before, const SchemeDocument& after, ChangeList& changes)
{
    const NamedNodes is = namedNodes(after);
    for (const QString& id : namedNodes(before).keys()) {
        const NamedNodes was = namedNodes(before);
        const QString to = is.contains(id) ? QString() : newIdOf(was[id], was, is);
        if (isNodeNamed(after, id) || isNodeNamed(before, to))
            continue; // What names it was left behind: one went, another came.
        const auto path = to.isEmpty() ? std::nullopt : pathOf(before, id);
        if (!path)
            continue;
        Result<TreeEdit> renamed = renameNode(before, *path, to);
        if (!renamed)
            continue;
        const SchemeNode& node = *is[to].node;
        tellRename({node.indicator ? ChangedThing::Indicator : ChangedThing::Group,
                    pointerTo(pathOf(after, to).value_or(NodePath())),
                    calledBy(node.texts, to),
                    {}},
                   id,
                   to,
                   changes);
        before = std::move(renamed->document);
    }
}

QString& keyIn(Grade& grade)
{
    return grade.grade;
}

template<typename Entry>
QString& keyIn(Entry& entry)
{
    return entry.id;
}

/// Entries that are the same but for their id, one of them gone, the other new.
template<typename Entry>
std::vector<std::pair<std::size_t, std::size_t>> renamedEntries(const std::vector<Entry>& before,
                                                                const std::vector<Entry>& after)
{
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    ListMatch match = matchLists(keysOf(before), keysOf(after));
    for (const std::size_t gone : match.removed) {
        for (std::size_t& come : match.added) {
            if (come == after.size())
                continue;
            Entry renamed = before[gone];
            keyIn(renamed) = keyOf(after[come]);
            if (!(renamed == after[come]))
                continue;
            pairs.emplace_back(gone, come);
            come = after.size();
            break;
        }
    }
    return pairs;
}

/// How entries are named elsewhere.
struct Naming
{
    using Test = std::function<bool(const QString& from, const QString& to)>;
    using Follow = std::function<void(const QString& from, const QString& to)>;

    Test isLeftBehind; ///< The old name is still used after, or the new one was before.
    Follow follow;
};

/// Gives the entries their new ids, and follows them where they are named.
template<typename Entry>
void followEntries(std::vector<Entry>& before,
                   const TwoLists<Entry>& lists,
                   ChangeList& changes,
                   const Naming& naming)
{
    for (const auto& [was, is] : renamedEntries(before, lists.after)) {
        const QString from = keyOf(before[was]);
        const QString to = keyOf(lists.after[is]);
        if (naming.isLeftBehind(from, to))
            continue;
        tellRename({lists.thing,
                    pointerTo(lists.at, is),
                    calledBy(lists.after[is].texts, to),
                    lists.within},
                   from,
                   to,
                   changes);
        keyIn(before[was]) = to;
        naming.follow(from, to);
    }
}

void followItems(SchemeDocument& before, const SchemeDocument& after, ChangeList& changes)
{
    const NamedNodes is = namedNodes(after);
    for (const QString& id : is.keys()) {
        const auto path = pathOf(before, id);
        SchemeNode* was = path ? nodeAt(before, *path) : nullptr;
        SchemeNode now = *is[id].node;
        auto* items = was ? itemsOf(*was) : nullptr;
        const auto* nowItems = itemsOf(now);
        if (!items || !nowItems || was->indicator.has_value() != now.indicator.has_value())
            continue;
        const TwoLists<DeductionItem> lists{
            *items,
            *nowItems,
            ChangedThing::Item,
            pointerTo(pathOf(after, id).value_or(NodePath()))
                + (now.indicator ? QStringLiteral("/grading/items") : QStringLiteral("/penalties")),
            calledBy(now.texts, id)};
        followEntries(
            *items,
            lists,
            changes,
            {[&](const QString& from, const QString& to) {
                 return isItemNamed(after, {id, from}) || isItemNamed(before, {id, to});
             },
             [&](const QString& from, const QString& to) { followItem(before, {id, from}, to); }});
    }
}

/// For entries that nothing names.
Naming nowhere()
{
    return {[](const QString&, const QString&) { return false; },
            [](const QString&, const QString&) {}};
}

} // namespace

SchemeDocument
followRenames(SchemeDocument before, const SchemeDocument& after, ChangeList& changes)
{
    followNodes(before, after, changes);
    followItems(before, after, changes);
    followEntries(before.adjustments,
                  {before.adjustments,
                   after.adjustments,
                   ChangedThing::Adjustment,
                   QStringLiteral("/adjustments"),
                   {}},
                  changes,
                  nowhere());
    if (before.grades && after.grades)
        followEntries(
            before.grades->list,
            {before.grades->list,
             after.grades->list,
             ChangedThing::Grade,
             after.grades->kind == GradingOfPeople::Quota ? QStringLiteral("/grades/quota")
                                                          : QStringLiteral("/grades/bands"),
             {}},
            changes,
            {[&](const QString& from, const QString& to) {
                 return isGradeNamed(after, from) || isGradeNamed(before, to);
             },
             [&](const QString& from, const QString& to) { followGrade(before, from, to); }});
    followEntries(before.rules,
                  {before.rules, after.rules, ChangedThing::Rule, QStringLiteral("/rules"), {}},
                  changes,
                  nowhere());
    if (before.pay && after.pay)
        followEntries(before.pay->parts,
                      {before.pay->parts,
                       after.pay->parts,
                       ChangedThing::PayPart,
                       QStringLiteral("/pay/parts"),
                       {}},
                      changes,
                      nowhere());
    return before;
}

} // namespace plumbline
