// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/PaintedPage.h"

#include <span>

namespace plumbline::bench {

/// A flat OpenDocument text that says what the pages say, line by line, lines of several parts as
/// tables; every document on a page of its own. What an office suite is given to do the same work.
[[nodiscard]] QByteArray officeDocument(std::span<const std::vector<PaintedPage>> documents);
/// Where LibreOffice is; empty: not here.
[[nodiscard]] QString officeProgram();
/// Lets it make PDFs of the files, all in one run, into the folder. Ends the program on failure.
void convertByOffice(const QStringList& files, const QString& folder);

} // namespace plumbline::bench
