// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/pdf/PdfImages.h"

namespace plumbline {

namespace {

constexpr qsizetype kBytesPerPixel = 3;

QByteArray pixels(const QImage& image)
{
    const QImage plain = image.convertToFormat(QImage::Format_RGB888);
    QByteArray bytes;
    for (int row = 0; row < plain.height(); ++row)
        bytes.append(reinterpret_cast<const char*>(plain.constScanLine(row)),
                     plain.width() * kBytesPerPixel);
    return bytes;
}

QByteArray nameOf(int number)
{
    return "/I" + QByteArray::number(number);
}

} // namespace

QByteArray PdfImages::name(const QImage& image)
{
    const auto known = m_numbers.constFind(image.cacheKey());
    if (known != m_numbers.constEnd())
        return nameOf(*known);
    const auto number = static_cast<int>(m_images.size());
    m_images.push_back(image);
    m_numbers.insert(image.cacheKey(), number);
    return nameOf(number);
}

QByteArray PdfImages::write(PdfObjects& objects) const
{
    QByteArray entries;
    for (std::size_t i = 0; i < m_images.size(); ++i) {
        const QImage& image = m_images[i];
        const int stream = objects.addStream(
            pixels(image),
            "/Type/XObject/Subtype/Image/ColorSpace/DeviceRGB/BitsPerComponent 8/Width "
                + QByteArray::number(image.width()) + "/Height "
                + QByteArray::number(image.height()));
        entries += nameOf(static_cast<int>(i)) + ' ' + pdfReference(stream);
    }
    return entries;
}

} // namespace plumbline
