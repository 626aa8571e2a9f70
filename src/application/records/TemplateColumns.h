// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TableWriter.h"

namespace plumbline {

/// A column of a template with what belongs into it.
struct TemplateColumn
{
    TableColumn column;
    bool isRequired = false;
    QString description;
    QString example;
};

/// The columns of a kind of records, or those of another kind that no scheme names.
[[nodiscard]] std::vector<TemplateColumn> templateColumns(const QString& kind,
                                                          const QString& language);

} // namespace plumbline
