// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy/Permission.h"
#include "ui/common/Page.h"
#include "ui/common/ShellParts.h"

#include <QtCore/QKeyCombination>

#include <optional>
#include <span>

namespace plumbline {

class Desk;

enum class Whom {
    Anybody, ///< Even if only to oneself.
    Others
};

/// A page's name and icon, and how it is made when first shown.
struct PageEntry
{
    PageId id;
    const char* name; ///< Source text in the context "Pages".
    const char* icon;
    Page* (*make)(const ShellParts& parts, QWidget* parent);
    std::optional<QKeyCombination> key = std::nullopt; ///< Leads there from everywhere.
    std::optional<Permission> needs = std::nullopt; ///< None: the page is there for everybody.
    Whom whom = Whom::Anybody; ///< To whom that must be permitted.
    std::optional<PageId> below = std::nullopt; ///< Not in the rail, but reached from that page.

    /// Without a company file every page says what belongs there.
    [[nodiscard]] bool isPermitted(const Desk& desk) const;
};

/// All pages, those of the rail in its order.
[[nodiscard]] std::span<const PageEntry> pageCatalogue();
[[nodiscard]] QString pageName(const PageEntry& entry);

} // namespace plumbline
