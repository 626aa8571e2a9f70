// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/pdf/PdfObjects.h"

#include <QtCore/QHash>
#include <QtGui/QImage>

namespace plumbline {

/// The pictures of one document; the same picture is written once.
class PdfImages
{
public:
    /// Its name on the page.
    [[nodiscard]] QByteArray name(const QImage& image);
    /// Writes them; the entries of the pages' resource of pictures.
    [[nodiscard]] QByteArray write(PdfObjects& objects) const;

private:
    std::vector<QImage> m_images;
    QHash<qint64, int> m_numbers;
};

} // namespace plumbline
