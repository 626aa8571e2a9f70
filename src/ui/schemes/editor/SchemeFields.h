// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schemes/editor/FieldList.h"

namespace plumbline {

class SchemeEditing;

/// The fields of the scheme itself, of its grades, limits and adjustments.

/// Name, source, period, positions, full score, weights.
[[nodiscard]] std::vector<FormField> schemeFields(const SchemeEditing& editing);
[[nodiscard]] std::vector<FormField> roundingFields();
[[nodiscard]] std::vector<FormField> gradesFields();
[[nodiscard]] FieldList gradeList(const SchemeEditing& editing);
[[nodiscard]] std::vector<FormField> limitFields();
[[nodiscard]] FieldList adjustmentList(const SchemeEditing& editing);

} // namespace plumbline
