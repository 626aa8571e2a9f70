// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/TrailTexts.h"

#include "application/ports/Repositories.h"
#include "domain/way/AppraisalCourse.h"
#include "tests/support/Places.h"
#include "ui/audit/TrailWords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTranslator>

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

AuditEntry entryOf(const char* action, const char* object = "")
{
    AuditEntry entry;
    entry.action = QLatin1String(action);
    entry.object = QLatin1String(object);
    return entry;
}

QString shown(const char* action, const QString& stored)
{
    return trailText(entryOf(action), stored, QTimeZone("Asia/Shanghai"));
}

struct Stored
{
    const char* action;
    const char16_t* stored;
    const char16_t* shown;
};

void PrintTo(const Stored& one, std::ostream* out)
{
    *out << one.action;
}

class TrailTextsOf : public ::testing::TestWithParam<Stored>
{
};

/// Every action that some use case or the file itself writes.
QStringList writtenActions()
{
    static const QRegularExpression kAction(QStringLiteral(
        R"re((?:AuditFacts \w+|audit\([\s\w\*,]*|entry\.action = |:|\?)[\s{]*QStringLiteral\("([a-z]+\.[a-z-]+)"\))re"));
    QStringList actions;
    for (const char* folder : {"src/application", "src/storage"}) {
        QDirIterator files(projectPath(QLatin1String(folder)),
                           {QStringLiteral("*.cpp")},
                           QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            auto found = kAction.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext())
                actions.append(found.next().captured(1));
        }
    }
    for (const AppraisalStepKind kind : kAppraisalStepKinds)
        actions.append(QStringLiteral("appraisal.") + appraisalStepName(kind));
    actions.removeDuplicates();
    return actions;
}

} // namespace

TEST_P(TrailTextsOf, TellWhatTheProgramWrote)
{
    EXPECT_EQ(shown(GetParam().action, QString::fromUtf16(GetParam().stored)),
              QString::fromUtf16(GetParam().shown));
}

INSTANTIATE_TEST_SUITE_P(
    OfEachKind,
    TrailTextsOf,
    ::testing::Values(
        Stored{"cycle.advanced", u"collecting", u"Collecting"},
        Stored{"cycle.dated",
               u"review 2026-10-12, feedback 2026-10-20",
               u"Review 2026-10-12, Feedback 2026-10-20"},
        Stored{"cycle.measured",
               u"measured 12, changed 0, overridden 1, without records 3, not taken 0, as of "
               u"2026-11-30T15:59:59.999Z",
               u"measured: 12, changed: 0, overridden: 1, without records: 3, not taken: 0, as of "
               u"2026-11-30 23:59:59"},
        Stored{"cycle.cut-off", u"2026-11-30T15:59:59.999Z", u"2026-11-30 23:59:59"},
        Stored{"cycle.opened", u"team-quarterly@2: 12", u"team-quarterly, version 2, people: 12"},
        Stored{"cycle.settled", u"12 3400.50", u"entries: 12, together 3400.50"},
        Stored{"appraisal.appealed", u"not-appraised", u"Not appraised"},
        Stored{"import.taken",
               u"my sha256=1 file.csv sha256=8baf read=4 taken=3 already-there=1 changed=0 "
               u"refused=0",
               u"my sha256=1 file.csv: rows read: 4, taken: 3, already there: 1, changed: 0, "
               u"refused: 0; SHA-256 8baf"},
        Stored{"sample.drawn",
               u"2026Q4 calls n=5 seed=7 drawn=20",
               u"2026Q4, calls: for each person 5, drawn: 20, seed 7"},
        Stored{"account.changed", u"hr, auditor; E1001; closed", u"HR, auditor; E1001; closed"},
        Stored{"route.changed", u"score leader, review role:hr", u"Scores: Leader, Reviews: HR"},
        Stored{"scorer.set", u"account:wang", u"wang"},
        Stored{"employee.added",
               uR"({"joined":"2026-08-10","name":"龙一鸣","teams":[["support","2026-08-10"]]})",
               u"name: 龙一鸣; joined: 2026-08-10; teams: support 2026-08-10"},
        Stored{"team.changed",
               uR"({"leader":"E1050","name":"维修西区组"})",
               u"team: 维修西区组; leader: E1050"},
        Stored{
            "plan.reported", u"given-up 2026-06-30 open again", u"given up 2026-06-30 open again"},
        Stored{"proposal.decided", u"changed warn", u"changed warn"},
        Stored{"indicator.looked-at", u"drop", u"drop"},
        Stored{"paper.recorded", u"self-rating 2026-06-30 other", u"self-rating 2026-06-30 other"},
        Stored{"interview.held",
               u"2026-04-10\n王领班\nin-person\n+ in-person\n- \n> ",
               u"2026-04-10\n王领班\nin person\n+ in-person\n- \n> "}));

TEST(TrailTextsTest, LeavesWhatSomebodyTyped)
{
    for (const char* action : {"value.recorded", "note.recorded", "indicator.opinion"}) {
        for (const char* typed : {"collecting", "hr; closed", "measured 1", R"({"name":"x"})"})
            EXPECT_EQ(shown(action, QLatin1String(typed)), QLatin1String(typed)) << action;
    }
    EXPECT_EQ(shown("cycle.measured", QStringLiteral("measured by hand")),
              QStringLiteral("measured by hand"));
    EXPECT_EQ(shown("cycle.advanced", QString()), QString());
}

TEST(TrailTextsTest, NamesASettingBesideItsChange)
{
    EXPECT_EQ(trailWhat(entryOf("setting.changed", "idle.minutes")),
              QStringLiteral("Setting changed: minutes until the window locks"));
    EXPECT_EQ(trailWhat(entryOf("setting.changed", "moon.phase")),
              QStringLiteral("Setting changed: moon.phase"));
    EXPECT_EQ(trailWhat(entryOf("cycle.closed", "x")), QStringLiteral("Cycle closed"));
}

TEST(TrailTextsTest, HasWordsForEveryActionThatIsWritten)
{
    const QStringList actions = writtenActions();
    EXPECT_GT(actions.size(), 80);
    const std::vector<QString> groups = trailGroups();
    for (const QString& action : actions) {
        EXPECT_NE(trailAction(action), action) << qPrintable(action);
        const QString group = action.left(action.indexOf(QLatin1Char('.')) + 1);
        EXPECT_TRUE(std::ranges::find(groups, group) != groups.end()) << qPrintable(action);
    }
}

TEST(TrailTextsTest, SaysNothingInEnglishElsewhere)
{
    static const QRegularExpression kEnglish(QStringLiteral("[A-Za-z]{3,}"));
    for (const char* language : {"zh_CN", "zh_TW"}) {
        QTranslator translator;
        ASSERT_TRUE(translator.load(QStringLiteral(":/i18n/plumbline_") + QLatin1String(language)));
        QCoreApplication::installTranslator(&translator);
        for (const QString& action : writtenActions())
            EXPECT_FALSE(trailAction(action).contains(kEnglish)) << qPrintable(action);
        EXPECT_FALSE(shown("cycle.measured",
                           QStringLiteral("measured 1, changed 0, overridden 0, without records 3, "
                                          "not taken 0, as of 2026-11-30T15:59:59.999Z"))
                         .contains(kEnglish));
        EXPECT_FALSE(shown("account.added", QStringLiteral("auditor; closed")).contains(kEnglish));
        EXPECT_FALSE(shown("appraisal.returned", QStringLiteral("in-work")).contains(kEnglish));
        EXPECT_FALSE(shown("route.set", QStringLiteral("compile leader")).contains(kEnglish));
        EXPECT_FALSE(trailWhat(entryOf("setting.changed", "idle.minutes")).contains(kEnglish));
        QCoreApplication::removeTranslator(&translator);
    }
}

} // namespace plumbline::testing
