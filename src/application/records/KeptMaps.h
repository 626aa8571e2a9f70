// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "domain/records/ImportMap.h"

namespace plumbline {

/// An import map kept by name for next time.
struct KeptMap
{
    QString name;
    ImportMap map;
    QStringList headings; ///< Of the table it was made for.
};

/// By name; those that can't be read any more are left out.
[[nodiscard]] Result<std::vector<KeptMap>> keptMaps(const Access& access);
/// Adds it, or puts it in the place of the one with that name. `bad-value`: it has no name.
[[nodiscard]] Result<> keepMap(const Access& access, const KeptMap& kept);
[[nodiscard]] Result<> forgetMap(const Access& access, const QString& name);

} // namespace plumbline
