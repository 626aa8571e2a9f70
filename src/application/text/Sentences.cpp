// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/text/Sentences.h"

#include "application/text/Typeset.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTranslator>

#include <map>
#include <memory>

namespace plumbline {

namespace {

/// The space at the end goes where it would stand between Chinese characters: `低于 ` is spaced for
/// figures, `本人的平均` needs none.
void append(QString& result, QStringView text)
{
    if (result.size() > 1 && !text.isEmpty() && result.back() == QLatin1Char(' ')
        && areChinese(result[result.size() - 2], text.front()))
        result.chop(1);
    result.append(text);
}

/// %1 … %9 replaced in one go: a "%" within an argument is nothing but text.
QString filled(const QString& text, const QStringList& arguments)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int digit =
            text[at] == QLatin1Char('%') && at + 1 < text.size() ? text[at + 1].digitValue() : -1;
        if (digit < 1 || digit > arguments.size()) {
            append(result, QStringView(text).mid(at, 1));
            continue;
        }
        append(result, arguments[digit - 1]);
        ++at;
    }
    return result;
}

/// A catalogue of each language, loaded once; null where the program carries none (English).
const QTranslator* catalogue(const QString& language)
{
    static const auto kCatalogues = [] {
        std::map<QString, std::unique_ptr<QTranslator>> loaded;
        for (const QString& name : languages()) {
            auto translator = std::make_unique<QTranslator>();
            if (translator->load(QStringLiteral(":/i18n/plumbline_") + name))
                loaded.emplace(name, std::move(translator));
        }
        return loaded;
    }();
    const auto found = kCatalogues.find(language);
    return found == kCatalogues.end() ? nullptr : found->second.get();
}

} // namespace

QString sentence(const Message& message)
{
    return filled(QCoreApplication::translate("Messages", message.text), message.arguments);
}

QString sentence(const Error& error)
{
    return sentence(error.message);
}

const QStringList& languages()
{
    static const QStringList kLanguages{
        QStringLiteral("zh_CN"), QStringLiteral("zh_TW"), QStringLiteral("en")};
    return kLanguages;
}

QString explained(const ExplainText& text, const QString& language)
{
    QStringList arguments;
    for (const LocalizedText& argument : text.arguments)
        arguments.append(argument.in(language));
    return inLanguage("Explanation", text.text, arguments, language);
}

QString inLanguage(const char* context,
                   const char* text,
                   const QStringList& arguments,
                   const QString& language)
{
    QString translated;
    if (const QTranslator* translator = catalogue(language))
        translated = translator->translate(context, text);
    if (translated.isEmpty())
        translated = QString::fromUtf8(text);
    return filled(translated, arguments);
}

QStringList inEveryLanguage(const char* context, const char* text)
{
    QStringList texts{QString::fromUtf8(text)};
    for (const QString& language : languages()) {
        const QTranslator* translator = catalogue(language);
        const QString translated = translator ? translator->translate(context, text) : QString();
        if (!translated.isEmpty() && !texts.contains(translated))
            texts.append(translated);
    }
    return texts;
}

} // namespace plumbline
