// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/FieldValue.h"

#include "application/text/Sentences.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

namespace plumbline {

namespace {

/// Full-width digits and the minus sign of printed figures are digits, too.
QString plainFigure(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    plain.replace(QChar(0x2212), QLatin1Char('-'));
    return plain;
}

} // namespace

QString writtenField(const Decimal& value)
{
    return value.toString();
}

QString writtenField(const std::optional<Decimal>& value)
{
    return value ? value->toString() : QString();
}

QString writtenField(int value)
{
    return QString::number(value);
}

QString writtenField(const std::optional<int>& value)
{
    return value ? QString::number(*value) : QString();
}

QString writtenField(const QString& value)
{
    return value;
}

QString writtenField(const std::vector<Decimal>& values)
{
    QStringList texts;
    for (const Decimal& value : values)
        texts.append(value.toString());
    return texts.join(QStringLiteral("; "));
}

Result<> readField(const QString& text, Decimal& value)
{
    return Decimal::parse(plainFigure(text)).map([&value](const Decimal& read) { value = read; });
}

Result<> readField(const QString& text, std::optional<Decimal>& value)
{
    if (text.trimmed().isEmpty()) {
        value.reset();
        return {};
    }
    Decimal read;
    return readField(text, read).map([&] { value = read; });
}

Result<> readField(const QString& text, int& value)
{
    const QString plain = plainFigure(text);
    bool isWhole = false;
    const int read = plain.toInt(&isWhole);
    if (!isWhole || plain.startsWith(QLatin1Char('+')))
        return failure(ErrorCode::BadNumber,
                       {},
                       QT_TRANSLATE_NOOP("Messages", "“%1” is not a whole number."),
                       {text});
    value = read;
    return {};
}

Result<> readField(const QString& text, std::optional<int>& value)
{
    if (text.trimmed().isEmpty()) {
        value.reset();
        return {};
    }
    int read = 0;
    return readField(text, read).map([&] { value = read; });
}

Result<> readField(const QString& text, QString& value)
{
    value = text.trimmed();
    return {};
}

Result<> readField(const QString& text, std::vector<Decimal>& values)
{
    static const QRegularExpression kBetween(QStringLiteral("[;,\\s\\x{3001}]+"));
    std::vector<Decimal> read;
    for (const QString& one : plainFigure(text).split(kBetween, Qt::SkipEmptyParts)) {
        const auto figure = Decimal::parse(one);
        if (!figure)
            return failure(figure.error());
        read.push_back(*figure);
    }
    values = std::move(read);
    return {};
}

QString ownText(const LocalizedText& text, const QString& language)
{
    const auto& all = text.all();
    return all.contains(QString()) ? all.value(QString()) : all.value(language);
}

LocalizedText withText(const LocalizedText& text, const QString& language, const QString& typed)
{
    if (typed == ownText(text, language))
        return text;
    QMap<QString, QString> all = text.all();
    if (all.contains(QString())) { // One text for all becomes one for each.
        const QString forAll = all.take(QString());
        for (const QString& one : languages())
            all.insert(one, forAll);
    }
    if (typed.trimmed().isEmpty())
        all.remove(language);
    else
        all.insert(language, typed);
    return LocalizedText(std::move(all));
}

} // namespace plumbline
