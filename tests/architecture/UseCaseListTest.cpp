// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Places.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <gtest/gtest.h>

namespace {

using plumbline::testing::builtProgram;
using plumbline::testing::projectPath;

/// What an object file defines and what it needs of others, in names that people read.
struct ObjectFile
{
    QString name;
    QStringList defined;
    QStringList needed;
};

QString builtPath(const QString& below)
{
    const QString program = builtProgram(QStringLiteral("plumbline-cli"));
    return program.left(program.lastIndexOf(QLatin1String("/bin/"))) + QLatin1Char('/') + below;
}

std::vector<ObjectFile> readObjects(const QStringList& files)
{
    QProcess nm;
    nm.start(QStringLiteral("nm"), QStringList{QStringLiteral("-C")} + files);
    EXPECT_TRUE(nm.waitForFinished(120'000));
    EXPECT_EQ(nm.exitCode(), 0) << nm.readAllStandardError().toStdString();
    static const QRegularExpression kSymbol(QStringLiteral("^[0-9a-f ]{16} ([A-Za-z]) (.*)$"));
    std::vector<ObjectFile> objects;
    const QStringList lines = QString::fromUtf8(nm.readAllStandardOutput()).split(u'\n');
    for (const QString& line : lines) {
        if (line.endsWith(QLatin1String(".o:")))
            objects.push_back({line.chopped(1), {}, {}});
        const QRegularExpressionMatch match = kSymbol.match(line);
        if (!match.hasMatch())
            continue;
        if (objects.empty()) // nm names the file only where there are several.
            objects.push_back({files.first(), {}, {}});
        const bool isNeeded = match.captured(1) == QLatin1String("U");
        (isNeeded ? objects.back().needed : objects.back().defined).append(match.captured(2));
    }
    return objects;
}

QStringList objectsBelow(const QString& folder)
{
    QStringList files;
    QDirIterator each(
        builtPath(folder), {QStringLiteral("*.o")}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
        files.append(each.next());
    return files;
}

/// Everything that the window, the command line and the program call of other libraries.
QSet<QString> calledFromOutside()
{
    QSet<QString> called;
    for (const ObjectFile& object :
         readObjects({builtPath(QStringLiteral("src/libplumbline_ui.a"))}))
        called += QSet<QString>(object.needed.begin(), object.needed.end());
    const QStringList programs = objectsBelow(QStringLiteral("src/CMakeFiles/plumbline-cli.dir"))
        + objectsBelow(QStringLiteral("src/CMakeFiles/plumbline.dir"));
    EXPECT_FALSE(programs.isEmpty());
    for (const ObjectFile& object : readObjects(programs))
        called += QSet<QString>(object.needed.begin(), object.needed.end());
    return called;
}

bool touchesFile(const QString& symbol)
{
    static const QRegularExpression kTouching(
        QStringLiteral("plumbline::(Access const|CompanyStore|Repositories|[A-Za-z]+Repository)&"));
    return kTouching.match(symbol).hasMatch();
}

bool takesAccess(const QString& symbol)
{
    return symbol.contains(QLatin1String("plumbline::Access const&"));
}

QString functionName(const QString& symbol)
{
    static const QRegularExpression kName(QStringLiteral("plumbline::([A-Za-z:]+)(\\[.*\\])?\\("));
    return kName.match(symbol).captured(1);
}

/// What comes before anybody is known, or asks nothing of the file.
const QSet<QString>& beforeSignIn()
{
    static const QSet<QString> kNames{QStringLiteral("fileState"),
                                      QStringLiteral("sampleAccounts"),
                                      QStringLiteral("addSampleAccounts"),
                                      QStringLiteral("createFirstAdministrator"),
                                      QStringLiteral("signIn"),
                                      QStringLiteral("checkPassword"),
                                      QStringLiteral("changePassword"),
                                      QStringLiteral("proposedPassword"),
                                      QStringLiteral("permitted"),
                                      QStringLiteral("permit"),
                                      QStringLiteral("sightOf"),
                                      QStringLiteral("eventItems"),
                                      QStringLiteral("rights"),
                                      QStringLiteral("noteRestored"),
                                      QStringLiteral("idleMinutes"),
                                      QStringLiteral("keepBackup"),
                                      QStringLiteral("trailHead")};
    return kNames;
}

/// Whether an object asks the policy, itself or through another that does.
bool asksPolicy(const ObjectFile& object)
{
    static const QRegularExpression kAsking(QStringLiteral(
        "plumbline::(permit|permitted|permitAll|permitCells|permitTable|sightOf|StepTaking::begin|"
        "courses|course|takeBatch)\\("));
    return std::any_of(object.needed.begin(), object.needed.end(), [&](const QString& symbol) {
        return kAsking.match(symbol).hasMatch();
    });
}

} // namespace

TEST(UseCases, TakeWhoActsWhereTheyTouchTheFile)
{
    QSet<QString> defined;
    for (const ObjectFile& object :
         readObjects({builtPath(QStringLiteral("src/libplumbline_application.a"))}))
        defined += QSet<QString>(object.defined.begin(), object.defined.end());
    int found = 0;
    for (const QString& symbol : calledFromOutside()) {
        if (!defined.contains(symbol) || !touchesFile(symbol))
            continue;
        ++found;
        EXPECT_TRUE(takesAccess(symbol)) << symbol.toStdString();
    }
    EXPECT_GT(found, 60) << "the list of use cases was not read";
}

TEST(UseCases, AskThePolicy)
{
    const QSet<QString> called = calledFromOutside();
    int found = 0;
    for (const ObjectFile& object :
         readObjects({builtPath(QStringLiteral("src/libplumbline_application.a"))})) {
        for (const QString& symbol : object.defined) {
            if (!called.contains(symbol) || !takesAccess(symbol)
                || beforeSignIn().contains(functionName(symbol)))
                continue;
            ++found;
            EXPECT_TRUE(asksPolicy(object))
                << object.name.toStdString() << ": " << symbol.toStdString();
        }
    }
    EXPECT_GT(found, 60) << "the list of use cases was not read";
}

/// tests/application/policy has a table of them, which is held against docs/PERMISSIONS.md.
TEST(UseCases, AreAllInTheTableThatIsHeldAgainstTheMatrix)
{
    QSet<QString> listed;
    const QStringList tables = objectsBelow(
        QStringLiteral("tests/CMakeFiles/plumbline_test_application.dir/application/policy"));
    ASSERT_FALSE(tables.isEmpty());
    for (const ObjectFile& object : readObjects(tables))
        listed += QSet<QString>(object.needed.begin(), object.needed.end());
    const QSet<QString> called = calledFromOutside();
    for (const ObjectFile& object :
         readObjects({builtPath(QStringLiteral("src/libplumbline_application.a"))})) {
        for (const QString& symbol : object.defined) {
            if (!called.contains(symbol) || !takesAccess(symbol)
                || beforeSignIn().contains(functionName(symbol)))
                continue;
            EXPECT_TRUE(listed.contains(symbol)) << symbol.toStdString();
        }
    }
}

/// Past the use cases nothing is read: the window and the command line have no repositories.
TEST(UseCases, AreTheOnlyWayToTheFile)
{
    static const QRegularExpression kDirect(QStringLiteral("\\brepositories\\(\\)"));
    for (const char* folder : {"src/ui", "src/cli", "src/app"}) {
        QDirIterator each(projectPath(QLatin1String(folder)),
                          {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                          QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            EXPECT_FALSE(kDirect.match(QString::fromUtf8(file.readAll())).hasMatch())
                << file.fileName().toStdString();
        }
    }
}
