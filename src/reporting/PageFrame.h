// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/PaintedPage.h"
#include "reporting/Paginate.h"

namespace plumbline {

/// What stands around the body of every page.
struct PageFrame
{
    QString runningHead; ///< On every page after the first.
    QString draftMark; ///< Beside it; empty: final.
    QString made;
    QString check; ///< Empty: none.
    QString pageOf; ///< "Page %1 of %2"
    QString trail = {}; ///< Below the footer; empty: none.
};

/// A flow dealt out to A4 pages, each in its frame.
[[nodiscard]] std::vector<PaintedPage> framed(const Flow& flow, const PageFrame& frame);

} // namespace plumbline
