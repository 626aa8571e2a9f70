// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

namespace plumbline {

namespace {

void install(const QString& name, const QString& folder)
{
    auto* const translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
}

bool isTraditional(const QString& tag)
{
    return tag.contains(QLatin1String("Hant")) || tag.contains(QLatin1String("TW"))
        || tag.contains(QLatin1String("HK")) || tag.contains(QLatin1String("MO"));
}

} // namespace

QString systemLanguage()
{
    for (const QString& tag : QLocale::system().uiLanguages()) {
        if (tag.startsWith(QLatin1String("zh")))
            return isTraditional(tag) ? QStringLiteral("zh_TW") : QStringLiteral("zh_CN");
        if (tag.startsWith(QLatin1String("en")) || tag == QLatin1String("C"))
            break;
    }
    return QStringLiteral("en");
}

void installLanguage(const QString& language)
{
    install(QStringLiteral("qtbase_") + language,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("plumbline_") + language, QStringLiteral(":/i18n"));
}

} // namespace plumbline
