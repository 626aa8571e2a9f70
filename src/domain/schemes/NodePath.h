// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/SchemeDocument.h"

namespace plumbline {

/// The way from the root to a node: its place among the children at each level. Empty: the root.
/// Unlike an id it names exactly one node of a document that may be unsound.
using NodePath = std::vector<std::size_t>;

/// Null where there is no such node.
[[nodiscard]] const SchemeNode* nodeAt(const SchemeDocument& document, const NodePath& path);
[[nodiscard]] SchemeNode* nodeAt(SchemeDocument& document, const NodePath& path);
/// Of the first node with that id.
[[nodiscard]] std::optional<NodePath> pathOf(const SchemeDocument& document, const QString& id);
/// `/root/children/0/children/1`
[[nodiscard]] QString pointerTo(const NodePath& path);
/// The node that a JSON pointer leads to or into: `/root/children/0/grading/bands/1` gives {0}.
/// None where it leads elsewhere in the scheme.
[[nodiscard]] std::optional<NodePath> pathWithin(const QString& pointer);

} // namespace plumbline
