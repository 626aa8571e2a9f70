// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/ReportOptions.h"

#include <QtGui/QPainter>

namespace plumbline {

namespace {

/// On white: what is printed has no transparency.
QImage opaque(const QImage& picture)
{
    if (picture.isNull())
        return {};
    QImage paper(picture.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(0, 0, picture);
    painter.end();
    return paper;
}

} // namespace

QString companyOnPaper(const Letterhead& letterhead, const QString& company)
{
    return letterhead.company.isEmpty() ? company : letterhead.company;
}

ReportOptions
reportOptions(const PaperSettings& settings, const QString& language, const QDateTime& madeAt)
{
    ReportOptions options;
    options.language = language;
    options.madeAt = madeAt;
    options.pageSize = settings.pageSize;
    options.fileNames = settings.fileNames;
    options.letterhead = {
        settings.company, opaque(QImage::fromData(settings.logo, "PNG")), settings.signatures};
    return options;
}

} // namespace plumbline
