// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followups/packages/AnswerPackage.h"
#include "application/followups/packages/SendPackage.h"
#include "application/followups/packages/TakePackage.h"
#include "exchange/json/JsonPackageFormat.h"
#include "storage/packages/SodiumSignatures.h"
#include "tests/application/QuarterTest.h"

namespace plumbline::testing {

class Packages : public QuarterTest
{
protected:
    Package sent(const QString& node = QStringLiteral("csat"))
    {
        PackageRequest request;
        request.cycle = desk;
        request.recipient = QStringLiteral("Wang");
        request.people = {zhou, wu};
        request.cells = {valueOf(node)};
        Result<Package> package = sendPackage(access, tools, request);
        EXPECT_TRUE(package);
        return package.value_or(Package{});
    }

    /// Filled in elsewhere: both get the same value.
    QByteArray answered(const Package& package, const QString& text)
    {
        PackageAnswer answer;
        answer.cells = {{zhou, valueOf(QStringLiteral("csat")), text, {}},
                        {wu, valueOf(QStringLiteral("csat")), text, {}}};
        answer.by = QStringLiteral("Wang");
        answer.at = clock.now();
        const auto full = answerPackage(tools, package, answer);
        EXPECT_TRUE(full);
        return format.write(full.value_or(package));
    }

    QString stored(const EmployeeId& person)
    {
        const auto cell =
            store.repositories().values().cell(desk, person, valueOf(QStringLiteral("csat")));
        return *cell ? (*cell)->text : QString();
    }

    JsonPackageFormat format;
    SodiumSignatures signatures;
    PackageTools tools{format, signatures};
    EmployeeId zhou{QStringLiteral("E1")};
    EmployeeId wu{QStringLiteral("E2")};
};

TEST_F(Packages, ReadsBackWhatItWrites)
{
    const Package package = sent();
    const auto read = format.read(format.write(package));
    ASSERT_TRUE(read) << read.error().message.text;
    EXPECT_EQ(*read, package);
    EXPECT_FALSE(package.answerSecret.isEmpty());
}

TEST_F(Packages, TakesScoresInOnce)
{
    const QByteArray document = answered(sent(), QStringLiteral("88"));
    const auto view = lookAtPackage(access, tools, document);
    ASSERT_TRUE(view) << view.error().message.text;
    EXPECT_EQ(view->changes.size(), 2U);
    EXPECT_TRUE(stored(zhou).isEmpty());
    ASSERT_TRUE(takePackage(access, tools, document, OnConflict::Refuse));
    EXPECT_EQ(stored(zhou), QStringLiteral("88"));
    const auto cell =
        store.repositories().values().cell(desk, zhou, valueOf(QStringLiteral("csat")));
    EXPECT_EQ((*cell)->enteredBy, QStringLiteral("Wang"));
    const AuditEntry& recorded = store.contents.audit.at(store.contents.audit.size() - 2);
    EXPECT_EQ(recorded.action, QStringLiteral("value.recorded"));
    EXPECT_EQ(recorded.user, access.session.user + QStringLiteral(" \u2192 Wang"));
    const auto again = takePackage(access, tools, document, OnConflict::Refuse);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(auditActions().last(), QStringLiteral("package.taken"));
    EXPECT_TRUE(sentPackages(access, tools, desk)->front().taken);
}

TEST_F(Packages, RefusesWhatWasChangedOnItsWay)
{
    const QByteArray document = answered(sent(), QStringLiteral("88"));
    QByteArray better = document;
    better.replace(R"("value":"88")", R"("value":"99")");
    ASSERT_NE(better, document);
    const auto taken = takePackage(access, tools, better, OnConflict::Refuse);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, ErrorCode::DamagedFile);
    QByteArray other = document;
    other.replace(R"("recipient":"Wang")", R"("recipient":"Zhao")");
    EXPECT_EQ(takePackage(access, tools, other, OnConflict::Refuse).error().code,
              ErrorCode::DamagedFile);
    EXPECT_TRUE(stored(zhou).isEmpty());
}

TEST_F(Packages, TheAnswerCarriesNoKeyToChangeItBy)
{
    const auto read = format.read(answered(sent(), QStringLiteral("88")));
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->answerSecret.isEmpty());
    EXPECT_EQ(answerPackage(tools, *read, *read->answer).error().code, ErrorCode::Conflict);
}

TEST_F(Packages, RefusesAnotherCompanysPackage)
{
    const QByteArray document = answered(sent(), QStringLiteral("88"));
    store.contents.signingKeys = signatures.makeKeys();
    const auto taken = takePackage(access, tools, document, OnConflict::Refuse);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, ErrorCode::BadFile);
}

TEST_F(Packages, RefusesAClosedCycle)
{
    const QByteArray document = answered(sent(), QStringLiteral("88"));
    ASSERT_TRUE(closeCycle(access, desk, CloseMode::EvenIncomplete));
    EXPECT_EQ(takePackage(access, tools, document, OnConflict::Refuse).error().code,
              ErrorCode::CycleClosed);
}

TEST_F(Packages, ShowsWhatChangedInBetween)
{
    const QByteArray document = answered(sent(), QStringLiteral("88"));
    enter(desk, QStringLiteral("E1"), QStringLiteral("csat"), QStringLiteral("70"));
    const auto view = lookAtPackage(access, tools, document);
    ASSERT_EQ(view->conflicts.size(), 1U);
    EXPECT_EQ(view->conflicts.front().now, QStringLiteral("70"));
    EXPECT_EQ(view->conflicts.front().by, QStringLiteral("clerk"));
    EXPECT_EQ(takePackage(access, tools, document, OnConflict::Refuse).error().code,
              ErrorCode::Conflict);
    EXPECT_TRUE(stored(wu).isEmpty());
    ASSERT_TRUE(takePackage(access, tools, document, OnConflict::KeepOurs));
    EXPECT_EQ(stored(zhou), QStringLiteral("70"));
    EXPECT_EQ(stored(wu), QStringLiteral("88"));
}

TEST_F(Packages, TakesTheirsWhereThatIsChosen)
{
    const QByteArray document = answered(sent(), QStringLiteral("88"));
    enter(desk, QStringLiteral("E1"), QStringLiteral("csat"), QStringLiteral("70"));
    ASSERT_TRUE(takePackage(access, tools, document, OnConflict::TakeTheirs));
    EXPECT_EQ(stored(zhou), QStringLiteral("88"));
}

TEST_F(Packages, StoresNothingWhereAValueIsRefused)
{
    const QByteArray document = answered(sent(), QStringLiteral("880"));
    const auto view = lookAtPackage(access, tools, document);
    EXPECT_EQ(view->refused.size(), 2U);
    EXPECT_FALSE(takePackage(access, tools, document, OnConflict::Refuse));
    EXPECT_TRUE(store.contents.takenPackages.empty());
}

TEST_F(Packages, TakesAFilledSheetInOnce)
{
    const Package package = sent();
    TableBook book = packageSheet(package.slip, QStringLiteral("en"));
    Table sheet;
    for (const TableColumn& column : book.sheets.front().columns)
        sheet.headings.append(column.heading);
    const QString id = package.slip.id;
    sheet.rows = {{2, {QStringLiteral("E1"), {}, QStringLiteral("77"), {}, id}},
                  {3, {QStringLiteral("E2"), {}, {}, {}, id}}};
    const auto view = takeSheet(access, tools, sheet, OnConflict::Refuse);
    ASSERT_TRUE(view) << view.error().message.text;
    EXPECT_EQ(stored(zhou), QStringLiteral("77"));
    EXPECT_TRUE(stored(wu).isEmpty());
    EXPECT_EQ(takeSheet(access, tools, sheet, OnConflict::Refuse).error().code,
              ErrorCode::AlreadyExists);
    sheet.rows.front().cells.last() = QStringLiteral("ABCD");
    EXPECT_EQ(lookAtSheet(access, tools, sheet).error().code, ErrorCode::BadFile);
}

} // namespace plumbline::testing
