// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/LanguageSwitch.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>

namespace plumbline {

LanguageSwitch::LanguageSwitch(QObject* parent)
    : QObject(parent)
{
}

LanguageSwitch::~LanguageSwitch() = default;

QString LanguageSwitch::systemLanguage()
{
    for (const QString& name : QLocale::system().uiLanguages()) {
        const QLocale locale(name);
        if (locale.language() == QLocale::Chinese) {
            return locale.script() == QLocale::TraditionalChineseScript ? QStringLiteral("zh_TW")
                                                                        : QStringLiteral("zh_CN");
        }
        if (locale.language() == QLocale::English)
            return QStringLiteral("en");
    }
    return QStringLiteral("zh_CN");
}

void LanguageSwitch::choose(const QString& language)
{
    m_language = language;
    QLocale::setDefault(QLocale(language));
    m_translators.clear();
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    for (const QString& path : {qtFolder + QStringLiteral("/qtbase_") + language,
                                QStringLiteral(":/i18n/plumbline_") + language}) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(path)) {
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
    }
    Q_EMIT changed();
}

} // namespace plumbline
