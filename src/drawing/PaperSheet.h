// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/paper/PaperSettings.h"
#include "drawing/PaperTokens.h"

namespace plumbline {

/// A sheet of paper, in millimetres.
struct PaperSheet
{
    double width = paper::kPageWidth;
    double height = paper::kPageHeight;

    [[nodiscard]] double contentWidth() const { return width - 2 * paper::kMargin; }
};

[[nodiscard]] constexpr PaperSheet sheetOf(PageSize size)
{
    switch (size) {
    case PageSize::A4:
        return {paper::kPageWidth, paper::kPageHeight};
    case PageSize::Letter:
        return {paper::kLetterWidth, paper::kLetterHeight};
    }
    Q_UNREACHABLE();
}

} // namespace plumbline
