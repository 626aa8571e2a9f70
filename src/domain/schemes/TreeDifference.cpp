// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/DifferenceParts.h"

namespace plumbline {

namespace {

/// A node with where it stands.
struct PlacedNode
{
    const SchemeNode* node = nullptr;
    const SchemeNode* parent = nullptr;
    QString key; ///< Kind, id and its count: an indicator is never taken for a group.
    QString parentKey; ///< Empty: the root.
    QString at;
};

/// The nodes below the root, parents first.
class PlacedTree
{
public:
    explicit PlacedTree(const SchemeNode& root) { addChildren(root, {}, QStringLiteral("/root")); }

    [[nodiscard]] const std::vector<PlacedNode>& nodes() const { return m_nodes; }

    [[nodiscard]] const PlacedNode* find(const QString& key) const
    {
        const auto found = m_byKey.constFind(key);
        return found == m_byKey.cend() ? nullptr : &m_nodes[*found];
    }

    [[nodiscard]] const QStringList& children(const QString& key) const
    {
        static const QStringList kNone;
        const auto found = m_children.constFind(key);
        return found == m_children.cend() ? kNone : *found;
    }

private:
    void addChildren(const SchemeNode& parent, const QString& parentKey, const QString& at)
    {
        for (std::size_t i = 0; i < parent.children.size(); ++i) {
            const SchemeNode& node = parent.children[i];
            QString key =
                (node.indicator ? QLatin1String("indicator ") : QLatin1String("group ")) + node.id;
            key += QLatin1Char(' ') + QString::number(++m_counts[key]);
            const QString nodeAt = pointerTo(at + QStringLiteral("/children"), i);
            m_byKey.insert(key, m_nodes.size());
            m_children[parentKey].append(key);
            m_nodes.push_back({&node, &parent, key, parentKey, nodeAt});
            addChildren(node, key, nodeAt);
        }
    }

    std::vector<PlacedNode> m_nodes;
    QHash<QString, std::size_t> m_byKey;
    QHash<QString, QStringList> m_children;
    QHash<QString, int> m_counts;
};

ChangePlace placeOf(const PlacedNode& placed)
{
    return {placed.node->indicator ? ChangedThing::Indicator : ChangedThing::Group,
            placed.at,
            calledBy(placed.node->texts, placed.node->id),
            LocalizedText()};
}

LocalizedText parentName(const PlacedNode& placed)
{
    return placed.parentKey.isEmpty() ? LocalizedText()
                                      : calledBy(placed.parent->texts, placed.parent->id);
}

void compareNodes(const ChangePlace& place,
                  const SchemeNode& before,
                  const SchemeNode& after,
                  ChangeList& changes)
{
    changes.compareTexts(place, before.texts, after.texts);
    changes.compare(place, ChangedField::Weight, before.weight, after.weight);
    if (before.indicator && after.indicator)
        compareIndicators(place, *before.indicator, *after.indicator, changes);
    compareWholes(TwoLists<DeductionItem>{before.penalties,
                                          after.penalties,
                                          ChangedThing::Item,
                                          place.at + QStringLiteral("/penalties"),
                                          place.name},
                  changes);
}

/// Compares what is in both trees, and tells of the topmost that is in one only.
class TreeComparison
{
public:
    TreeComparison(const SchemeNode& before, const SchemeNode& after, ChangeList& changes)
        : m_before(before)
        , m_after(after)
        , m_changes(changes)
    {
    }

    void run()
    {
        for (const PlacedNode& was : m_before.nodes()) {
            if (!m_after.find(was.key) && isTopmost(was, m_after))
                m_changes.add(
                    placeOf(was), ChangeKind::Removed, ChangedField::Itself, *was.node, {});
        }
        compareOrder(QString());
        for (const PlacedNode& is : m_after.nodes()) {
            if (const PlacedNode* was = m_before.find(is.key))
                compareKept(*was, is);
            else if (isTopmost(is, m_before))
                m_changes.add(placeOf(is), ChangeKind::Added, ChangedField::Itself, {}, *is.node);
        }
    }

private:
    static bool isTopmost(const PlacedNode& placed, const PlacedTree& other)
    {
        return placed.parentKey.isEmpty() || other.find(placed.parentKey);
    }

    void compareKept(const PlacedNode& was, const PlacedNode& is)
    {
        if (was.parentKey != is.parentKey)
            m_changes.add(placeOf(is),
                          ChangeKind::Moved,
                          ChangedField::Parent,
                          parentName(was),
                          parentName(is));
        compareNodes(placeOf(is), *was.node, *is.node, m_changes);
        compareOrder(is.key);
    }

    /// Among the children that have stayed in the group.
    void compareOrder(const QString& group)
    {
        const QStringList& was = m_before.children(group);
        const QStringList& is = m_after.children(group);
        for (const ListMatch::Kept& kept : matchLists(stayed(was, is), stayed(is, was)).kept) {
            if (!kept.isMoved)
                continue;
            const QString key = stayed(is, was)[static_cast<qsizetype>(kept.after)];
            m_changes.add(placeOf(*m_after.find(key)),
                          ChangeKind::Moved,
                          ChangedField::Place,
                          static_cast<int>(was.indexOf(key)) + 1,
                          static_cast<int>(is.indexOf(key)) + 1);
        }
    }

    static QStringList stayed(const QStringList& keys, const QStringList& others)
    {
        QStringList both;
        for (const QString& key : keys) {
            if (others.contains(key))
                both.append(key);
        }
        return both;
    }

    PlacedTree m_before;
    PlacedTree m_after;
    ChangeList& m_changes;
};

} // namespace

void compareTrees(const SchemeDocument& before, const SchemeDocument& after, ChangeList& changes)
{
    const ChangePlace root{ChangedThing::Group,
                           QStringLiteral("/root"),
                           calledBy(after.root.texts, after.root.id),
                           LocalizedText()};
    changes.compare(root, ChangedField::Id, before.root.id, after.root.id);
    compareNodes(root, before.root, after.root, changes);
    TreeComparison(before.root, after.root, changes).run();
}

} // namespace plumbline
