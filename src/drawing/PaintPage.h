// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/PaintedPage.h"

#include <QtGui/QPainter>

namespace plumbline {

/// Paints a page with its top left corner at the painter's origin, `unitsPerMillimetre` of the
/// painter's units to a millimetre. The preview and the PDF are painted by this one function.
void paintPage(QPainter& painter, const PaintedPage& page, double unitsPerMillimetre);
/// The theme's answers for paper, shared by painter and PDF.
[[nodiscard]] QColor inkColour(Ink ink);
[[nodiscard]] double strokePoints(Stroke stroke);

} // namespace plumbline
