// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schemes/editor/FieldList.h"

namespace plumbline {

class SchemeEditing;

/// The fields of the rule at `index()`: what it is called and for whom, when it holds, what
/// follows.
using EntryIndex = std::function<std::size_t()>;

[[nodiscard]] std::vector<FormField> ruleFields(const SchemeEditing& editing,
                                                const EntryIndex& index);
[[nodiscard]] FieldList conditionList(const SchemeEditing& editing, const EntryIndex& index);
[[nodiscard]] FieldList effectList(const SchemeEditing& editing, const EntryIndex& index);

} // namespace plumbline
