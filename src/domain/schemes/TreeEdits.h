// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/schemes/NodePath.h"

namespace plumbline {

/// Changes to the tree of a scheme that leave the one before as it was: an editor keeps both, and
/// undo is going back to it. What an edit gives need not be sound, but it is always a tree.

/// A document after an edit, with the node it was about.
struct TreeEdit
{
    SchemeDocument document;
    NodePath path; ///< Where the node stands now; of a removal: its parent.
};

enum class NodeStep {
    Up,
    Down,
    In, ///< To the end of the group just above it.
    Out ///< Behind its own group.
};

/// An id that no node and no adjustment has: `base`, else `base-2`, `base-3` …
[[nodiscard]] QString freshNodeId(const SchemeDocument& document, const QString& base);

/// A new node before the child that stands at `index` (held within the list). Ids within `node`
/// that are taken or empty become fresh ones. `bad-value` where the parent is an indicator,
/// `not-found` where there is none.
[[nodiscard]] Result<TreeEdit>
addNode(const SchemeDocument& document, const NodePath& parent, std::size_t index, SchemeNode node);
/// An indicator of 100 points that a target of 100 earns in full, between 0 and 100.
[[nodiscard]] SchemeNode blankIndicator();
[[nodiscard]] SchemeNode blankGroup();

/// Before the child that stands at `index` of `parent` while the node is still in its old place.
/// `bad-value` for the root, into an indicator, or into itself.
[[nodiscard]] Result<TreeEdit> moveNode(const SchemeDocument& document,
                                        const NodePath& path,
                                        const NodePath& parent,
                                        std::size_t index);
/// `bad-value` where there is no such way to go.
[[nodiscard]] Result<TreeEdit>
moveNode(const SchemeDocument& document, const NodePath& path, NodeStep step);
/// A copy just behind it, with fresh ids.
[[nodiscard]] Result<TreeEdit> copyNode(const SchemeDocument& document, const NodePath& path);
[[nodiscard]] Result<TreeEdit> removeNode(const SchemeDocument& document, const NodePath& path);
/// Gives it another id, and follows it in rules and pay. `duplicate-id` where it is taken,
/// `bad-value` where it is none.
[[nodiscard]] Result<TreeEdit>
renameNode(const SchemeDocument& document, const NodePath& path, const QString& id);
/// Gives an item of a deduction or of a group's penalties another id, and follows it in rules.
[[nodiscard]] Result<TreeEdit> renameItem(const SchemeDocument& document,
                                          const NodePath& path,
                                          const QString& item,
                                          const QString& id);

} // namespace plumbline
