// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace plumbline {

/// What poppler and qpdf, which are not ours, read out of a PDF.
[[nodiscard]] QString textInPdf(const QString& path);
/// A line of pdffonts for each font.
[[nodiscard]] QStringList fontsInPdf(const QString& path);
[[nodiscard]] int pagesInPdf(const QString& path);
/// A line of pdfinfo for each property.
[[nodiscard]] QStringList propertiesOfPdf(const QString& path);
/// The pages, from 1, that the links of the file lead to, in their order.
[[nodiscard]] QList<int> linkTargetsInPdf(const QString& path);
/// The objects of the file as JSON, as qpdf reads them.
[[nodiscard]] QByteArray objectsInPdf(const QString& path);
/// Empty: none.
[[nodiscard]] QString qpdfComplaints(const QString& path);

} // namespace plumbline
