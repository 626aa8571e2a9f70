// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Page.h"
#include "ui/common/ShellParts.h"

#include <span>

namespace plumbline {

/// One entry of the rail: the page's name and icon, and how it is made when first shown.
struct PageEntry
{
    PageId id;
    const char* name; ///< Source text in the context "Pages".
    const char* icon;
    Page* (*make)(const ShellParts& parts, QWidget* parent);
};

/// All pages, in the rail's order.
[[nodiscard]] std::span<const PageEntry> pageCatalogue();
[[nodiscard]] QString pageName(const PageEntry& entry);

} // namespace plumbline
