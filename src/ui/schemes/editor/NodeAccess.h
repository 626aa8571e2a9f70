// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/NodePath.h"

namespace plumbline {

/// Ways into the node one stands on, the same for documents that are read and that are changed;
/// null where the document has no such thing.

template<typename Document>
auto* indicatorAt(Document& document, const NodePath& path)
{
    auto* node = nodeAt(document, path);
    return node && node->indicator ? &*node->indicator : nullptr;
}

template<typename Method, typename Document>
auto* gradingAt(Document& document, const NodePath& path)
{
    auto* indicator = indicatorAt(document, path);
    return indicator ? std::get_if<Method>(&indicator->grading) : nullptr;
}

/// The items of a deduction, or what a group (not the whole) takes off its hundred.
template<typename Document>
auto* itemsAt(Document& document, const NodePath& path)
{
    auto* node = nodeAt(document, path);
    auto* deduction = gradingAt<Deduction>(document, path);
    const bool isGroup = node && !node->indicator && !path.empty();
    return deduction ? &deduction->items : isGroup ? &node->penalties : nullptr;
}

/// The range of attainment, bands or curve.
template<typename Document>
auto* rangeAt(Document& document, const NodePath& path)
{
    auto* attainment = gradingAt<Attainment>(document, path);
    auto* bands = gradingAt<Bands>(document, path);
    auto* curve = gradingAt<Curve>(document, path);
    return attainment ? &attainment->range
        : bands       ? &bands->range
        : curve       ? &curve->range
                      : nullptr;
}

template<typename Owner, typename Member>
auto* memberOf(Owner* owner, Member member)
{
    return owner ? &(owner->*member) : nullptr;
}

/// Finds a member of the grading one stands on, in any document.
template<typename Editing, typename Method, typename Member>
auto gradingMember(const Editing& editing, Member Method::* member)
{
    return [&editing, member](auto& document) {
        return memberOf(gradingAt<Method>(document, editing.path()), member);
    };
}

template<typename List>
auto* entryOf(List* list, std::size_t index)
{
    return list && index < list->size() ? &(*list)[index] : nullptr;
}

} // namespace plumbline
