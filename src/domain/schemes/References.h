// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/SchemeDocument.h"

#include <QtCore/QSet>

namespace plumbline {

/// Where rules and pay name things of the tree, and how a changed name is followed there.

/// `base`, else `base-2`, `base-3` …: the first that is not taken.
[[nodiscard]] QString freshId(const QString& base, const QSet<QString>& taken);
/// The items of a deduction or of a group's penalties; null for other gradings.
[[nodiscard]] std::vector<DeductionItem>* itemsOf(SchemeNode& node);
/// Whether more than one node has the id, so that nobody can say which of them is meant.
[[nodiscard]] bool hasTwice(const SchemeDocument& document, const QString& id);

/// An item by the node it stands in.
struct ItemName
{
    QString node;
    QString item;
};

/// Whether rules or pay name it, be it there or not.
[[nodiscard]] bool isNodeNamed(const SchemeDocument& document, const QString& id);
[[nodiscard]] bool isItemNamed(const SchemeDocument& document, const ItemName& item);
[[nodiscard]] bool isGradeNamed(const SchemeDocument& document, const QString& grade);

void followNode(SchemeDocument& document, const QString& from, const QString& to);
void followItem(SchemeDocument& document, const ItemName& from, const QString& to);
void followGrade(SchemeDocument& document, const QString& from, const QString& to);

} // namespace plumbline
