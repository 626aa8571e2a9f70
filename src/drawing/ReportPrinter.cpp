// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/ReportPrinter.h"

#include <QtCore/QCryptographicHash>

namespace plumbline {

namespace {

constexpr int kLongestStem = 80;
constexpr int kMarkLength = 8;

bool isFileSign(QChar sign)
{
    return sign.isLetterOrNumber() || sign == QLatin1Char('-') || sign == QLatin1Char('_')
        || sign.isSurrogate();
}

/// The id where it is a file name as it stands, else a name that is one.
QString fileStem(const QString& id)
{
    QString stem;
    for (const QChar sign : id.left(kLongestStem))
        stem += isFileSign(sign) ? sign : QLatin1Char('_');
    if (stem == id)
        return stem;
    const QByteArray hash =
        QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256).toHex();
    return stem + QLatin1Char('_') + QString::fromLatin1(hash.left(kMarkLength));
}

} // namespace

QString reportFileName(const EmployeeId& employee, const CycleKey& cycle)
{
    return QStringLiteral("%1-%2-%3.pdf")
        .arg(fileStem(employee.text()), cycle.scheme.text(), cycle.period.toString());
}

} // namespace plumbline
