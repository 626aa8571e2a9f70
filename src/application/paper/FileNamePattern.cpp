// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/paper/FileNamePattern.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

namespace plumbline {

namespace {

constexpr int kLongestPattern = 100;
constexpr int kLongestPart = 80;
constexpr int kMostBytes = 200; ///< Of the name without its ending; file systems take 255.
constexpr int kMarkLength = 8;
const QString kPlain = QStringLiteral("{id}-{scheme}-{period}");
const QString kEnding = QStringLiteral(".pdf");
const QString kForbidden = QStringLiteral("/\\:*?\"<>|");

const QRegularExpression& placeholder()
{
    static const QRegularExpression kPlaceholder(QStringLiteral("\\{([^{}]*)\\}"));
    return kPlaceholder;
}

bool isFileSign(QChar sign)
{
    return sign.isLetterOrNumber() || sign == QLatin1Char('-') || sign == QLatin1Char('_')
        || sign.isSurrogate();
}

QString markOf(const QString& whole)
{
    return QString::fromLatin1(QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256)
                                   .toHex()
                                   .left(kMarkLength));
}

/// The text where it is a file name as it stands, else a name that is one.
QString filePart(const QString& text)
{
    QString part;
    for (const QChar sign : text.left(kLongestPart))
        part += isFileSign(sign) ? sign : QLatin1Char('_');
    return part == text ? part : part + QLatin1Char('_') + markOf(text);
}

QHash<QString, QString> placeholders(const FileNameFacts& facts)
{
    return {{QStringLiteral("id"), facts.id},
            {QStringLiteral("name"), facts.name},
            {QStringLiteral("scheme"), facts.scheme},
            {QStringLiteral("period"), facts.period},
            {QStringLiteral("layout"), facts.layout}};
}

tl::unexpected<Error> unusable(const char* words, const QStringList& arguments = {})
{
    return failure(ErrorCode::BadValue, {}, words, arguments);
}

/// What stays of the pattern once its placeholders are taken out.
Result<QString> literals(const QString& text)
{
    const QHash<QString, QString> known = placeholders({});
    auto matches = placeholder().globalMatch(text);
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        if (!known.contains(name))
            return unusable(
                QT_TRANSLATE_NOOP("Messages",
                                  "“{%1}” stands for nothing. A file name knows {id}, {name}, "
                                  "{scheme}, {period} and {layout}."),
                {name});
    }
    return QString(text).remove(placeholder());
}

bool isForbidden(QChar sign)
{
    return kForbidden.contains(sign) || sign == QLatin1Char('{') || sign == QLatin1Char('}')
        || !sign.isPrint();
}

/// Names that Windows keeps for devices.
bool isDevice(const QString& stem)
{
    static const QRegularExpression kDevice(QStringLiteral("^(con|prn|aux|nul|com[1-9]|lpt[1-9])$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return kDevice.match(stem).hasMatch();
}

/// Where a fact is empty, what parted it from the next goes too.
QString tidied(QString stem)
{
    static const QRegularExpression kEnds(QStringLiteral("^[-_ .]+|[-_ .]+$"));
    static const QRegularExpression kDoubled(QStringLiteral("([-_ ])\\1+"));
    return stem.replace(kDoubled, QStringLiteral("\\1")).remove(kEnds);
}

QString shortened(const QString& stem)
{
    QString kept = stem;
    while (kept.toUtf8().size() > kMostBytes)
        kept.chop(1);
    if (!kept.isEmpty() && kept.back().isHighSurrogate())
        kept.chop(1);
    return kept == stem ? stem : kept + QLatin1Char('_') + markOf(stem);
}

} // namespace

FileNamePattern::FileNamePattern()
    : FileNamePattern(kPlain)
{
}

FileNamePattern::FileNamePattern(QString text)
    : m_text(std::move(text))
{
}

Result<FileNamePattern> FileNamePattern::parse(const QString& text)
{
    const QString pattern = text.trimmed();
    if (pattern.size() > kLongestPattern)
        return unusable(
            QT_TRANSLATE_NOOP("Messages", "The pattern is too long; it may have %1 characters."),
            {QString::number(kLongestPattern)});
    if (!pattern.contains(QLatin1String("{id}")))
        return unusable(QT_TRANSLATE_NOOP(
            "Messages", "Without {id} two people would get one file. Put {id} into the pattern."));
    const Result<QString> rest = literals(pattern);
    if (!rest)
        return failure(rest.error());
    for (const QChar sign : *rest)
        if (isForbidden(sign))
            return unusable(QT_TRANSLATE_NOOP("Messages", "A file name cannot have the sign “%1”."),
                            {QString(sign)});
    if (pattern.startsWith(QLatin1Char('.')) || pattern.endsWith(QLatin1Char('.')))
        return unusable(
            QT_TRANSLATE_NOOP("Messages", "A file name neither begins nor ends with a full stop."));
    return FileNamePattern(pattern);
}

QString FileNamePattern::fileName(const FileNameFacts& facts) const
{
    QString pattern = m_text;
    if (facts.layout != QLatin1String(kAppraisalLayout) && !facts.layout.isEmpty()
        && !pattern.contains(QLatin1String("{layout}")))
        pattern += QStringLiteral("-{layout}");
    const QHash<QString, QString> known = placeholders(facts);
    QString stem;
    qsizetype at = 0;
    bool hasGap = false;
    auto matches = placeholder().globalMatch(pattern);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString part = filePart(known.value(match.captured(1)));
        stem += pattern.mid(at, match.capturedStart() - at) + part;
        hasGap = hasGap || part.isEmpty();
        at = match.capturedEnd();
    }
    stem = shortened(stem + pattern.mid(at));
    if (hasGap)
        stem = tidied(stem);
    return (isDevice(stem) ? QLatin1Char('_') + stem : stem) + kEnding;
}

QString markedFileName(const QString& fileName, const QString& whole)
{
    QString stem = fileName;
    if (stem.endsWith(kEnding))
        stem.chop(kEnding.size());
    return stem + QLatin1Char('_') + markOf(whole) + kEnding;
}

} // namespace plumbline
