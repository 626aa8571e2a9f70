// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace plumbline {

/// What poppler and qpdf, which are not ours, read out of a PDF.
[[nodiscard]] QString textInPdf(const QString& path);
/// A line of pdffonts for each font.
[[nodiscard]] QStringList fontsInPdf(const QString& path);
/// Empty: none.
[[nodiscard]] QString qpdfComplaints(const QString& path);

} // namespace plumbline
