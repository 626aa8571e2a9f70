// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/LogoPicture.h"

#include "application/paper/SavePaperSettings.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtGui/QImageReader>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

namespace plumbline {

namespace {

constexpr qint64 kMostBytes = 8 * 1024 * 1024;
constexpr int kMostMegabytes = 128; ///< Of a picture as it is unpacked.
constexpr QSize kLargest(1200, 240); ///< 12 mm high at 508 dots an inch.
constexpr double kSmaller = 0.7; ///< Where the file is still too large.

tl::unexpected<Error> unreadable(const QString& path)
{
    return failure(ErrorCode::BadFile,
                   path,
                   QT_TRANSLATE_NOOP("Messages", "“%1” is no PNG, JPEG or SVG picture."),
                   {QDir::toNativeSeparators(path)});
}

QImage drawn(const QByteArray& bytes)
{
    QSvgRenderer renderer(bytes);
    if (!renderer.isValid() || renderer.defaultSize().isEmpty())
        return {};
    QImage image(renderer.defaultSize().scaled(kLargest, Qt::KeepAspectRatio),
                 QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

QImage scanned(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    QImageReader::setAllocationLimit(kMostMegabytes);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg")
        return {};
    reader.setAutoTransform(true);
    return reader.read();
}

/// Smaller until it fits where it is kept.
QByteArray packed(QImage image)
{
    if (image.width() > kLargest.width() || image.height() > kLargest.height())
        image = image.scaled(kLargest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    while (!image.isNull()) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        if (bytes.size() <= kMostLogoBytes)
            return bytes;
        image =
            image.scaled(image.size() * kSmaller, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    return {};
}

} // namespace

Result<QByteArray> logoFromFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::IoFailed,
                       path,
                       QT_TRANSLATE_NOOP("Messages", "%1 could not be read (%2)."),
                       {QDir::toNativeSeparators(path), file.errorString()});
    if (file.size() > kMostBytes)
        return failure(ErrorCode::BadFile,
                       path,
                       QT_TRANSLATE_NOOP("Messages", "The picture is larger than %1 MB."),
                       {QString::number(kMostBytes / (1024 * 1024))});
    const QByteArray bytes = file.readAll();
    const bool isSvg = bytes.left(1024).contains("<svg") || bytes.startsWith("<?xml");
    const QImage image = isSvg ? drawn(bytes) : scanned(bytes);
    if (image.isNull())
        return unreadable(path);
    return packed(image);
}

} // namespace plumbline
