// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/PaintedPage.h"
#include "drawing/PaperSheet.h"
#include "reporting/Paginate.h"

namespace plumbline {

/// What stands around the body of every page.
struct PageFrame
{
    QString runningHead; ///< On every page after the first.
    QString draftMark; ///< Beside it; empty: final.
    QString made;
    QString check; ///< Empty: none.
    QString pageOf; ///< "Page %1 of %2"; empty: numbered later.
    QString trail = {}; ///< Below the footer; empty: none.
    QString code = {}; ///< What the QR code at the foot of the last page says; empty: none.
};

/// At the right of the last page's foot: what signatures leave free.
inline constexpr double kCheckMarkRoom = 20.0;

/// An empty flow as wide as the sheet's body.
[[nodiscard]] Flow flowOn(const PaperSheet& sheet);
/// The pages' own numbers, in the footer: "Page 1 of 2".
void numberPages(std::vector<PaintedPage>& pages, const QString& pageOf);
/// Below it: where the page stands in a file of many documents.
void tellPlace(PaintedPage& page, const QString& place);
/// A flow dealt out to pages, each in its frame.
[[nodiscard]] std::vector<PaintedPage>
framed(Flow flow, const PageFrame& frame, const PaperSheet& sheet);

} // namespace plumbline
