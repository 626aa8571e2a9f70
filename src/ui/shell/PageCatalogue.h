// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Page.h"
#include "ui/common/ShellParts.h"

#include <optional>
#include <span>

namespace plumbline {

/// A page's name and icon, and how it is made when first shown.
struct PageEntry
{
    PageId id;
    const char* name; ///< Source text in the context "Pages".
    const char* icon;
    Page* (*make)(const ShellParts& parts, QWidget* parent);
    std::optional<PageId> below = std::nullopt; ///< Not in the rail, but reached from that page.
};

/// All pages, those of the rail in its order.
[[nodiscard]] std::span<const PageEntry> pageCatalogue();
[[nodiscard]] QString pageName(const PageEntry& entry);

} // namespace plumbline
