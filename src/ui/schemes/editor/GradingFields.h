// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schemes/editor/FieldList.h"

namespace plumbline {

class SchemeEditing;

/// The fields and lists of the grading of the node one stands on: all eight ways; those of the
/// others are not shown.

[[nodiscard]] FormField methodField(const SchemeEditing& editing);
[[nodiscard]] std::vector<FormField> gradingFields(const SchemeEditing& editing);
[[nodiscard]] std::vector<FormField> rangeFields(const SchemeEditing& editing);
[[nodiscard]] std::vector<FieldList> gradingLists(const SchemeEditing& editing);
/// The items of a deduction, or of a group's penalties.
[[nodiscard]] FieldList itemList(const SchemeEditing& editing);

} // namespace plumbline
