// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Typefaces.h"

#include <QtGui/QFontDatabase>

namespace plumbline {

namespace {

QStringList latinFaces()
{
    return {QStringLiteral("Segoe UI"),
            QStringLiteral("Helvetica Neue"),
            QStringLiteral("Noto Sans"),
            QStringLiteral("Liberation Sans"),
            QStringLiteral("Nimbus Sans"),
            QStringLiteral("DejaVu Sans")};
}

QStringList simplifiedFaces()
{
    return {QStringLiteral("Microsoft YaHei UI"),
            QStringLiteral("PingFang SC"),
            QStringLiteral("Noto Sans CJK SC"),
            QStringLiteral("WenQuanYi Micro Hei")};
}

QStringList traditionalFaces()
{
    return {QStringLiteral("Microsoft JhengHei UI"),
            QStringLiteral("PingFang TC"),
            QStringLiteral("Noto Sans CJK TC")};
}

/// Neither a name that stands for whatever there is ("Sans Serif") nor a Chinese face.
bool isLatinFace(const QString& family)
{
    if (family.startsWith(QLatin1Char('.'))) // The system's own on macOS, not listed.
        return true;
    return QFontDatabase::hasFamily(family)
        && !QFontDatabase::writingSystems(family).contains(QFontDatabase::SimplifiedChinese);
}

} // namespace

QStringList windowFaces(const QString& system, const QLocale& locale)
{
    if (locale.language() != QLocale::Chinese)
        return (isLatinFace(system) ? QStringList() : latinFaces()) + QStringList{system}
        + simplifiedFaces();
    if (locale.script() == QLocale::TraditionalHanScript)
        return QStringList{system} + traditionalFaces() + simplifiedFaces();
    return QStringList{system} + simplifiedFaces();
}

} // namespace plumbline
