// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/TreeEdits.h"

#include "domain/schemes/Faults.h"
#include "domain/schemes/References.h"

namespace plumbline {

namespace {

tl::unexpected<Error> nothingThere(const NodePath& path)
{
    return failure(ErrorCode::NotFound,
                   pointerTo(path),
                   QT_TRANSLATE_NOOP("Messages", "There is nothing at this place of the scheme."));
}

tl::unexpected<Error> isRoot()
{
    return failure(ErrorCode::BadValue,
                   pointerTo(NodePath()),
                   QT_TRANSLATE_NOOP("Messages", "The scheme itself stays where it is."));
}

NodePath parentOf(NodePath path)
{
    path.pop_back();
    return path;
}

/// That something can be put below it.
Result<> checkParent(const SchemeDocument& document, const NodePath& parent)
{
    const SchemeNode* node = nodeAt(document, parent);
    if (!node)
        return nothingThere(parent);
    if (node->indicator)
        return failure(
            ErrorCode::BadValue,
            pointerTo(parent),
            QT_TRANSLATE_NOOP("Messages", "“%1” is an indicator; nothing can stand below it."),
            {node->id});
    return {};
}

Result<> checkMovable(const SchemeDocument& document, const NodePath& path)
{
    if (path.empty())
        return isRoot();
    if (!nodeAt(document, path))
        return nothingThere(path);
    return {};
}

void addIds(const SchemeNode& node, QSet<QString>& ids)
{
    ids.insert(node.id);
    for (const SchemeNode& child : node.children)
        addIds(child, ids);
}

QSet<QString> takenIds(const SchemeDocument& document)
{
    QSet<QString> ids;
    addIds(document.root, ids);
    for (const Adjustment& adjustment : document.adjustments)
        ids.insert(adjustment.id);
    return ids;
}

void makeIdsFresh(SchemeNode& node, QSet<QString>& taken)
{
    const QString base = !node.id.isEmpty() ? node.id
        : node.indicator                    ? QStringLiteral("indicator")
                                            : QStringLiteral("group");
    node.id = freshId(base, taken);
    taken.insert(node.id);
    for (SchemeNode& child : node.children)
        makeIdsFresh(child, taken);
}

using Children = std::vector<SchemeNode>;

Children::iterator placeIn(Children& children, std::size_t index)
{
    return children.begin() + static_cast<std::ptrdiff_t>(std::min(index, children.size()));
}

bool startsWith(const NodePath& path, const NodePath& start)
{
    return path.size() >= start.size() && std::equal(start.begin(), start.end(), path.begin());
}

/// What `path` is called once the node at `taken` is gone.
NodePath afterTaking(NodePath path, const NodePath& taken)
{
    const std::size_t depth = taken.size() - 1;
    if (path.size() > depth && startsWith(path, parentOf(taken)) && path[depth] > taken[depth])
        --path[depth];
    return path;
}

Result<TreeEdit> noSuchWay(const NodePath& path)
{
    return failure(ErrorCode::BadValue,
                   pointerTo(path),
                   QT_TRANSLATE_NOOP("Messages", "It can't be moved any further that way."));
}

Result<TreeEdit> moveIn(const SchemeDocument& document, const NodePath& path)
{
    if (path.back() == 0)
        return noSuchWay(path);
    NodePath above = path;
    --above.back();
    const SchemeNode* group = nodeAt(document, above);
    return group->indicator ? noSuchWay(path)
                            : moveNode(document, path, above, group->children.size());
}

} // namespace

QString freshNodeId(const SchemeDocument& document, const QString& base)
{
    return freshId(base, takenIds(document));
}

Result<TreeEdit>
addNode(const SchemeDocument& document, const NodePath& parent, std::size_t index, SchemeNode node)
{
    if (auto fits = checkParent(document, parent); !fits)
        return failure(fits.error());
    TreeEdit edit{document, parent};
    QSet<QString> taken = takenIds(document);
    makeIdsFresh(node, taken);
    Children& children = nodeAt(edit.document, parent)->children;
    const auto added = children.insert(placeIn(children, index), std::move(node));
    edit.path.push_back(static_cast<std::size_t>(added - children.begin()));
    return edit;
}

SchemeNode blankIndicator()
{
    constexpr int kFull = 100;
    Attainment grading;
    grading.target = Decimal{kFull};
    grading.range = {Decimal{0}, Decimal{kFull}};
    SchemeNode node;
    node.weight = Decimal{kFull};
    node.indicator = Indicator{};
    node.indicator->grading = grading;
    return node;
}

SchemeNode blankGroup()
{
    constexpr int kFull = 100;
    SchemeNode node;
    node.weight = Decimal{kFull};
    return node;
}

Result<TreeEdit> moveNode(const SchemeDocument& document,
                          const NodePath& path,
                          const NodePath& parent,
                          std::size_t index)
{
    if (auto movable = checkMovable(document, path); !movable)
        return failure(movable.error());
    if (startsWith(parent, path))
        return failure(ErrorCode::BadValue,
                       pointerTo(path),
                       QT_TRANSLATE_NOOP("Messages", "A group can't be moved into itself."));
    if (auto fits = checkParent(document, parent); !fits)
        return failure(fits.error());
    TreeEdit edit{document, {}};
    NodePath place = parent;
    place.push_back(std::min(index, nodeAt(document, parent)->children.size()));
    Children& from = nodeAt(edit.document, parentOf(path))->children;
    SchemeNode node = std::move(from[path.back()]);
    from.erase(placeIn(from, path.back()));
    edit.path = afterTaking(place, path);
    Children& into = nodeAt(edit.document, parentOf(edit.path))->children;
    into.insert(placeIn(into, edit.path.back()), std::move(node));
    return edit;
}

Result<TreeEdit> moveNode(const SchemeDocument& document, const NodePath& path, NodeStep step)
{
    if (auto movable = checkMovable(document, path); !movable)
        return failure(movable.error());
    const NodePath parent = parentOf(path);
    switch (step) {
    case NodeStep::Up:
        return path.back() == 0 ? noSuchWay(path)
                                : moveNode(document, path, parent, path.back() - 1);
    case NodeStep::Down:
        return path.back() + 1 == nodeAt(document, parent)->children.size()
            ? noSuchWay(path)
            : moveNode(document, path, parent, path.back() + 2);
    case NodeStep::In:
        return moveIn(document, path);
    case NodeStep::Out:
        return parent.empty() ? noSuchWay(path)
                              : moveNode(document, path, parentOf(parent), parent.back() + 1);
    }
    Q_UNREACHABLE();
}

Result<TreeEdit> copyNode(const SchemeDocument& document, const NodePath& path)
{
    if (auto there = checkMovable(document, path); !there)
        return failure(there.error());
    return addNode(document, parentOf(path), path.back() + 1, *nodeAt(document, path));
}

Result<TreeEdit> removeNode(const SchemeDocument& document, const NodePath& path)
{
    if (auto movable = checkMovable(document, path); !movable)
        return failure(movable.error());
    TreeEdit edit{document, parentOf(path)};
    Children& children = nodeAt(edit.document, edit.path)->children;
    children.erase(placeIn(children, path.back()));
    return edit;
}

Result<TreeEdit> renameNode(const SchemeDocument& document, const NodePath& path, const QString& id)
{
    const SchemeNode* node = nodeAt(document, path);
    if (!node)
        return nothingThere(path);
    TreeEdit edit{document, path};
    if (node->id == id)
        return edit;
    Faults faults;
    QSet<QString> taken = takenIds(document);
    faults.checkNewId(id, pointerTo(path) + QStringLiteral("/id"), taken);
    if (!faults.none())
        return failure(faults.first());
    if (!node->id.isEmpty() && !hasTwice(document, node->id))
        followNode(edit.document, node->id, id);
    nodeAt(edit.document, path)->id = id;
    return edit;
}

Result<TreeEdit> renameItem(const SchemeDocument& document,
                            const NodePath& path,
                            const QString& item,
                            const QString& id)
{
    TreeEdit edit{document, path};
    SchemeNode* node = nodeAt(edit.document, path);
    std::vector<DeductionItem>* items = node ? itemsOf(*node) : nullptr;
    if (!items)
        return nothingThere(path);
    QSet<QString> taken;
    DeductionItem* found = nullptr;
    for (DeductionItem& one : *items) {
        if (one.id == item && !found)
            found = &one;
        else
            taken.insert(one.id);
    }
    if (!found)
        return nothingThere(path);
    Faults faults;
    faults.checkNewId(id, pointerTo(path), taken);
    if (!faults.none())
        return failure(faults.first());
    found->id = id;
    followItem(edit.document, {node->id, item}, id);
    return edit;
}

} // namespace plumbline
