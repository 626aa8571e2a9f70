// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schemes/editor/FieldList.h"
#include "ui/schemes/editor/RenameWrite.h"

namespace plumbline {

class SchemeEditing;

/// The fields of the rule at `index()`: what it is called and for whom, when it holds, what
/// follows.

[[nodiscard]] std::vector<FormField> ruleFields(const SchemeEditing& editing,
                                                const EntryIndex& index);
[[nodiscard]] std::vector<FormField> ruleTexts(const SchemeEditing& editing,
                                               const EntryIndex& index);
[[nodiscard]] FieldList conditionList(const SchemeEditing& editing, const EntryIndex& index);
[[nodiscard]] FieldList effectList(const SchemeEditing& editing, const EntryIndex& index);

} // namespace plumbline
