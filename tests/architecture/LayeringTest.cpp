// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Places.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <gtest/gtest.h>

namespace {

/// What each layer may include besides itself: the arrows of docs/ARCHITECTURE.md.
const QHash<QString, QSet<QString>>& arrows()
{
    static const QHash<QString, QSet<QString>> kArrows{
        {QStringLiteral("domain"), {}},
        {QStringLiteral("application"), {QStringLiteral("domain")}},
        {QStringLiteral("storage"), {QStringLiteral("application"), QStringLiteral("domain")}},
        {QStringLiteral("exchange"), {QStringLiteral("application"), QStringLiteral("domain")}},
        {QStringLiteral("drawing"), {QStringLiteral("application"), QStringLiteral("domain")}},
        {QStringLiteral("reporting"),
         {QStringLiteral("drawing"), QStringLiteral("application"), QStringLiteral("domain")}},
        {QStringLiteral("ui"),
         {QStringLiteral("drawing"), QStringLiteral("application"), QStringLiteral("domain")}},
        {QStringLiteral("cli"),
         {QStringLiteral("reporting"),
          QStringLiteral("drawing"),
          QStringLiteral("storage"),
          QStringLiteral("exchange"),
          QStringLiteral("application"),
          QStringLiteral("domain")}},
        {QStringLiteral("app"),
         {QStringLiteral("ui"),
          QStringLiteral("reporting"),
          QStringLiteral("drawing"),
          QStringLiteral("storage"),
          QStringLiteral("exchange"),
          QStringLiteral("application"),
          QStringLiteral("domain")}},
    };
    return kArrows;
}

/// Libraries that stay below a layer: Qt modules and third parties by the start of their header's
/// path.
const QHash<QString, QSet<QString>>& forbiddenHeaders()
{
    static const QSet<QString> kNoWindow{QStringLiteral("QtWidgets/"),
                                         QStringLiteral("QtCharts/"),
                                         QStringLiteral("QtPrintSupport/")};
    static const QSet<QString> kPure = kNoWindow
        + QSet<QString>{
            QStringLiteral("QtSql/"), QStringLiteral("QtGui/"), QStringLiteral("sqlite3.h")};
    static const QHash<QString, QSet<QString>> kForbidden{
        {QStringLiteral("domain"),
         kPure
             + QSet<QString>{QStringLiteral("QtCore/QObject>"),
                             QStringLiteral("QtCore/QFile>"),
                             QStringLiteral("nlohmann/")}},
        {QStringLiteral("application"), kPure},
        {QStringLiteral("storage"), kNoWindow + QSet<QString>{QStringLiteral("QtGui/")}},
        {QStringLiteral("exchange"),
         kNoWindow + QSet<QString>{QStringLiteral("QtSql/"), QStringLiteral("QtGui/")}},
        {QStringLiteral("drawing"), kNoWindow + QSet<QString>{QStringLiteral("QtSql/")}},
        {QStringLiteral("reporting"), kNoWindow + QSet<QString>{QStringLiteral("QtSql/")}},
        {QStringLiteral("ui"), {QStringLiteral("QtSql/"), QStringLiteral("sqlite3.h")}},
        {QStringLiteral("cli"), kNoWindow},
    };
    return kForbidden;
}

QStringList includesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    static const QRegularExpression kInclude(QStringLiteral(R"(^\s*#include\s+([<"][^>"]+[>"]))"),
                                             QRegularExpression::MultilineOption);
    QStringList found;
    auto matches = kInclude.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    return found;
}

QStringList wrongIncludes(const QString& layer, const QString& path)
{
    QStringList wrong;
    for (const QString& include : includesOf(path)) {
        const QString name = include.mid(1);
        const QString target = name.section(QLatin1Char('/'), 0, 0);
        const bool isOurs = include.startsWith(QLatin1Char('"')) && arrows().contains(target);
        if (isOurs && target != layer && !arrows().value(layer).contains(target))
            wrong.append(include);
        for (const QString& forbidden : forbiddenHeaders().value(layer)) {
            if (name.startsWith(forbidden))
                wrong.append(include);
        }
    }
    return wrong;
}

TEST(Layering, EveryIncludePointsTheRightWay)
{
    const QString source = plumbline::testing::projectPath(QStringLiteral("src/"));
    int files = 0;
    for (auto layer = arrows().cbegin(); layer != arrows().cend(); ++layer) {
        QDirIterator sources(source + layer.key(),
                             {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                             QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            const QString path = sources.next();
            const QStringList wrong = wrongIncludes(layer.key(), path);
            EXPECT_TRUE(wrong.isEmpty())
                << qPrintable(path) << " includes " << qPrintable(wrong.join(QLatin1Char(' ')));
            ++files;
        }
    }
    EXPECT_GT(files, 100) << "the sources were not found";
}

/// The one place that hands binary numbers to a library, which has no others.
bool countsInBinary(const QString& path)
{
    return path.contains(QLatin1String("/exchange/table/BinaryNumber."));
}

TEST(Layering, NoBinaryFloatingPointBelowTheWindow)
{
    static const QRegularExpression kFloating(
        QStringLiteral(R"(^(?!\s*//).*\b(double|float|qreal|toDouble|toFloat)\b)"),
        QRegularExpression::MultilineOption);
    for (const QString& layer : {QStringLiteral("domain"),
                                 QStringLiteral("application"),
                                 QStringLiteral("storage"),
                                 QStringLiteral("exchange")}) {
        QDirIterator sources(plumbline::testing::projectPath(QStringLiteral("src/")) + layer,
                             {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                             QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            if (countsInBinary(file.fileName()))
                continue;
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            const auto match = kFloating.match(QString::fromUtf8(file.readAll()));
            EXPECT_FALSE(match.hasMatch())
                << qPrintable(file.fileName()) << ": " << qPrintable(match.captured(0));
        }
    }
}

TEST(Layering, NoSourceFileIsLongerThan400Lines)
{
    constexpr qsizetype kLongest = 400;
    QDirIterator sources(plumbline::testing::projectPath(QStringLiteral("src/")),
                         {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                         QDir::Files,
                         QDirIterator::Subdirectories);
    int files = 0;
    while (sources.hasNext()) {
        QFile file(sources.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_LE(file.readAll().count('\n'), kLongest) << qPrintable(file.fileName());
        ++files;
    }
    EXPECT_GT(files, 100) << "the sources were not found";
}

} // namespace
