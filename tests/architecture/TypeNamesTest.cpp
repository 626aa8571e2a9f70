// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Places.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <gtest/gtest.h>

namespace {

/// The types that a source defines for the whole program: class or struct at the start of a line,
/// its bases if any, and the brace at the start of a line. Those in an anonymous namespace are the
/// file's own.
QSet<QString> typesIn(QString source)
{
    static const QRegularExpression kOwn(QStringLiteral(R"(^namespace \{$.*?^\} // namespace$)"),
                                         QRegularExpression::MultilineOption
                                             | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kType(
        QStringLiteral(R"(^(?:class|struct) (\w+)(?: final)?(?:\s*:(?!:)[^{;]*)?\n\{)"),
        QRegularExpression::MultilineOption);
    source.remove(kOwn);
    QSet<QString> names;
    auto matches = kType.globalMatch(source);
    while (matches.hasNext())
        names.insert(matches.next().captured(1));
    return names;
}

TEST(TypeNames, ATypeIsFoundByItsNameUnlessItIsTheFilesOwn)
{
    const QSet<QString> found =
        typesIn(QStringLiteral("class Forward;\n"
                               "class Plain\n{\n};\n"
                               "struct Plain::Inner\n{\n};\n"
                               "struct Derived final : Base,\n                 Other\n{\n};\n"
                               "namespace {\n\nstruct Own\n{\n};\n\n} // namespace\n"
                               "class After : public Plain\n{\n};\n"));
    EXPECT_EQ(found,
              (QSet<QString>{
                  QStringLiteral("Plain"), QStringLiteral("Derived"), QStringLiteral("After")}));
}

/// Two types of one name in one program break the rule of one definition, and no linker says so.
TEST(TypeNames, NoTwoTypesBearOneName)
{
    QMap<QString, QString> places;
    QDirIterator sources(plumbline::testing::projectPath(QStringLiteral("src")),
                         {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                         QDir::Files,
                         QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile file(sources.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        for (const QString& name : typesIn(QString::fromUtf8(file.readAll()))) {
            EXPECT_TRUE(!places.contains(name))
                << qPrintable(name) << " stands in " << qPrintable(places.value(name)) << " and "
                << qPrintable(file.fileName());
            places.insert(name, file.fileName());
        }
    }
    EXPECT_GT(places.size(), 100) << "the sources were not found";
}

} // namespace
