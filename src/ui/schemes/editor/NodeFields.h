// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schemes/editor/FormField.h"

namespace plumbline {

class SchemeEditing;

/// The fields of the node one stands on, without its grading.

[[nodiscard]] std::vector<FormField> nodeFields(const SchemeEditing& editing);
/// Label, note and definition.
[[nodiscard]] std::vector<FormField> nodeWords(const SchemeEditing& editing);
/// Who gives the value, how it comes from records, and what none means.
[[nodiscard]] std::vector<FormField> valueFields(const SchemeEditing& editing);

} // namespace plumbline
