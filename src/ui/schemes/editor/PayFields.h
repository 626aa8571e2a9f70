// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schemes/editor/FormField.h"

namespace plumbline {

class SchemeEditing;

/// The fields of the pay part at `index()`: what it is called, which amount it is of, and what it
/// is multiplied by.
[[nodiscard]] std::vector<FormField> payPartFields(const SchemeEditing& editing,
                                                   const std::function<std::size_t()>& index);
[[nodiscard]] std::vector<FormField> payPartTexts(const SchemeEditing& editing,
                                                  const std::function<std::size_t()>& index);
/// `A 1.2; B 1`
[[nodiscard]] QString writtenTable(const QMap<QString, Decimal>& table);
[[nodiscard]] Result<QMap<QString, Decimal>> readTable(const QString& text);

} // namespace plumbline
