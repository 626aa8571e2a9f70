// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/PreviewImport.h"
#include "application/records/Templates.h"
#include "application/text/Sentences.h"
#include "exchange/table/FileTableReader.h"
#include "exchange/table/FileTableWriter.h"
#include "tests/application/CompanyTest.h"

#include <QtCore/QTemporaryDir>

namespace plumbline::testing {
namespace {

class ProposeMap : public CompanyTest
{
protected:
    [[nodiscard]] QString file(const char* name, const QString& text)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return path;
    }

    [[nodiscard]] ImportMap proposed(const QString& text, const QString& kind = {})
    {
        const auto map = proposeMap(access, tables, file("table.csv", text), kind, {});
        EXPECT_TRUE(map) << sentence(map.error()).toStdString();
        return map.value_or(ImportMap());
    }

    [[nodiscard]] static QStringList columns(const ImportMap& map, const char* field)
    {
        return map.fields.value(QString::fromLatin1(field)).columns;
    }

    QTemporaryDir m_folder;
    FileTableReader tables;
};

TEST_F(ProposeMap, FindsTheCallsOfACallCentre)
{
    const ImportMap map = proposed(QStringLiteral(
        "Call Id,Agent,Date,Time,Topic,Answered (Y/N),Resolved,Speed of answer in seconds,"
        "AvgTalkDuration,Satisfaction rating\n"
        "ID0001,Diane,2021-01-01,9:12:58,Contract related,Y,Y,109,0:02:23,3\n"
        "ID0002,Becky,2021-01-01,9:12:58,Technical Support,N,N,,,\n"));
    EXPECT_EQ(map.kind, QStringLiteral("contact"));
    EXPECT_EQ(columns(map, "id"), QStringList{QStringLiteral("Call Id")});
    EXPECT_EQ(columns(map, "employee"), QStringList{QStringLiteral("Agent")});
    EXPECT_EQ(columns(map, "opened"),
              (QStringList{QStringLiteral("Date"), QStringLiteral("Time")}));
    EXPECT_EQ(columns(map, "topic"), QStringList{QStringLiteral("Topic")});
    EXPECT_EQ(columns(map, "answered"), QStringList{QStringLiteral("Answered (Y/N)")});
    EXPECT_EQ(columns(map, "resolved"), QStringList{QStringLiteral("Resolved")});
    EXPECT_EQ(columns(map, "waited"), QStringList{QStringLiteral("Speed of answer in seconds")});
    EXPECT_EQ(map.fields[QStringLiteral("waited")].unit, std::nullopt);
    EXPECT_EQ(columns(map, "handled"), QStringList{QStringLiteral("AvgTalkDuration")});
    EXPECT_EQ(map.fields[QStringLiteral("handled")].unit, DurationUnit::Duration);
    EXPECT_EQ(columns(map, "rating"), QStringList{QStringLiteral("Satisfaction rating")});
    EXPECT_EQ(map.fields[QStringLiteral("rating")].scale, RatingScale::OneToFive);
    EXPECT_EQ(map.fields.size(), 9);
}

TEST_F(ProposeMap, FindsChineseHeadings)
{
    const ImportMap map = proposed(QStringLiteral(
        "通话编号,坐席,来电时间,问题类型,是否接听,满意度\nA1,王芳,2021/1/5 9:00,合同,是,9\n"));
    EXPECT_EQ(map.kind, QStringLiteral("contact"));
    EXPECT_EQ(columns(map, "id"), QStringList{QStringLiteral("通话编号")});
    EXPECT_EQ(columns(map, "opened"), QStringList{QStringLiteral("来电时间")});
    EXPECT_EQ(map.fields[QStringLiteral("rating")].scale, RatingScale::OneToTen);
    const ImportMap other = proposed(QStringLiteral(
        "投訴編號,員工,投訴時間,辦結時間,投訴等級,是否有責\nA1,王芳,2021/1/5,2021/1/6,一類,是\n"));
    EXPECT_EQ(other.kind, QStringLiteral("complaint"));
    EXPECT_EQ(columns(other, "class"), QStringList{QStringLiteral("投訴等級")});
}

TEST_F(ProposeMap, KnowsHeadingsHoweverTheyAreWritten)
{
    const ImportMap map = proposed(QStringLiteral(
        "ticket_id\tAgentName\tcreated at\tFirstReplyTime\tresolved_at\tIs Resolved\n"
        "7\tZhou\t5/1/2021 9:00\t0:05:00\t31/1/2021 9:00\tno\n"));
    EXPECT_EQ(map.kind, QStringLiteral("contact"));
    EXPECT_EQ(columns(map, "id"), QStringList{QStringLiteral("ticket_id")});
    EXPECT_EQ(columns(map, "employee"), QStringList{QStringLiteral("AgentName")});
    EXPECT_EQ(columns(map, "resolvedAt"), QStringList{QStringLiteral("resolved_at")});
    EXPECT_EQ(map.dateOrder, DateOrder::DayMonthYear);
}

TEST_F(ProposeMap, FindsWordsForNothing)
{
    const ImportMap map = proposed(QStringLiteral("Call "
                                                  "Id,Agent,Opened,Rating\nA,Zhou,2021-01-05,5\nB,"
                                                  "Zhou,2021-01-05,?\nC,Zhou,2021-01-05,N/A\n"));
    EXPECT_EQ(map.missing, (QStringList{QStringLiteral("?"), QStringLiteral("N/A")}));
}

TEST_F(ProposeMap, LeavesOutWhatItsCellsDoNotFit)
{
    const ImportMap map = proposed(QStringLiteral(
        "Call Id,Agent,Opened,Rating\nA,Zhou,2021-01-05,good\nB,Zhou,2021-01-05,bad\n"));
    EXPECT_FALSE(map.fields.contains(QStringLiteral("rating")));
}

TEST_F(ProposeMap, TellsOtherTables)
{
    EXPECT_EQ(
        proposed(QStringLiteral("工号,姓名,岗位,团队,入职日期\nE1,王芳,客服,一组,2021-01-05\n"))
            .kind,
        QStringLiteral("employees"));
    EXPECT_EQ(proposed(QStringLiteral("id,period,score\nE1,2025Q4,90\n")).kind,
              QStringLiteral("results"));
    EXPECT_EQ(proposed(QStringLiteral("id,name,csat\nE1,Zhou,90\n")).kind,
              QStringLiteral("values"));
    const auto wrong = proposeMap(
        access, tables, file("t.csv", QStringLiteral("a\n1\n")), QStringLiteral("wages"), {});
    EXPECT_EQ(wrong.error().code, ErrorCode::BadValue);
}

TEST_F(ProposeMap, ShowsRowsAsTheyWillBeRead)
{
    store.contents.company.timeZone = QStringLiteral("Asia/Shanghai");
    employ({aPerson(QStringLiteral("E1001"))});
    const QString path = file("table.csv",
                              QStringLiteral("Call Id,Agent,Opened,Answered,Rating\n"
                                             "A,E1001,2021/1/5 9:00,Y,5\n"
                                             "B,Nobody,2021/1/5,N,7\n"));
    const auto map = proposeMap(access, tables, path, QStringLiteral("contact"), {});
    ImportMap wanted = *map;
    wanted.fields[QStringLiteral("rating")].columns = {QStringLiteral("Rating")};
    wanted.fields[QStringLiteral("rating")].scale = RatingScale::OneToFive;
    const auto preview = previewImport(access, tables, path, wanted, 10);
    ASSERT_TRUE(preview) << sentence(preview.error()).toStdString();
    EXPECT_EQ(preview->form, QStringLiteral("UTF-8"));
    EXPECT_EQ(preview->raw.size(), 2U);
    ASSERT_EQ(preview->rows.size(), 2U);
    EXPECT_EQ(
        preview->fields.mid(0, 3),
        (QStringList{QStringLiteral("id"), QStringLiteral("employee"), QStringLiteral("opened")}));
    EXPECT_EQ(preview->rows[0].cells.value(2), QStringLiteral("2021-01-05 09:00:00"));
    EXPECT_TRUE(preview->rows[0].problems.empty());
    EXPECT_EQ(preview->rows[1].problems.size(), 2U) << "the employee and the rating";
}

TEST_F(ProposeMap, SaysWhatTheMapLacks)
{
    const QString path = file("table.csv", QStringLiteral("a,b\n1,2\n"));
    ImportMap map;
    map.kind = QStringLiteral("contact");
    const auto preview = previewImport(access, tables, path, map, 10);
    ASSERT_TRUE(preview);
    EXPECT_EQ(sentence(preview->fault), QStringLiteral("No column is chosen for “id”."));
    EXPECT_EQ(preview->rows.size(), 1U);
}

/// Every kind's template in every language comes back without a question.
TEST_F(ProposeMap, KnowsItsOwnTemplates)
{
    for (const RecordKind kind : kRecordKinds) {
        for (const QString& language : languages()) {
            const QString name = recordKindName(kind);
            const auto book = importTemplate(access, name, {}, language);
            ASSERT_TRUE(book);
            const std::size_t count = book->sheets.front().columns.size();
            for (const char* form : {"t.xlsx", "t.csv"}) {
                const QString path = m_folder.filePath(QString::fromLatin1(form));
                const auto copy = importTemplate(access, name, {}, language);
                ASSERT_TRUE(FileTableWriter().write(path, *copy));
                const auto map = proposeMap(access, tables, path, {}, {});
                ASSERT_TRUE(map) << sentence(map.error()).toStdString();
                EXPECT_EQ(map->kind, name) << language.toStdString() << form;
                EXPECT_EQ(map->fields.size(), static_cast<qsizetype>(count))
                    << name.toStdString() << language.toStdString();
            }
        }
    }
}

} // namespace
} // namespace plumbline::testing
