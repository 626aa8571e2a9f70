// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/cycles/CloseCycle.h"
#include "application/cycles/OpenCycle.h"
#include "application/followups/Ledger.h"
#include "application/followups/PaySettings.h"
#include "application/followups/Settlement.h"
#include "application/values/RecordCells.h"
#include "tests/application/CompanyTest.h"

namespace plumbline::testing {

/// A quarter of two people with pay, a fine and a commendation: E1 earns 6000 and comes to 91
/// points, E2 has no wage entered.
class SettledTest : public CompanyTest
{
protected:
    void SetUp() override
    {
        store.contents.schemes.push_back(
            {pay.scheme, 1, payScheme(), clock.now(), QStringLiteral("clerk")});
        employ({aPerson(QStringLiteral("E1"), QStringLiteral("Zhou")),
                aPerson(QStringLiteral("E2"), QStringLiteral("Wu"))});
        ASSERT_TRUE(openCycle(access, pay.scheme, pay.period));
        for (const char* person : {"E1", "E2"}) {
            enter(person, valueOf(QStringLiteral("csat")), QStringLiteral("90"));
            enter(person, valueOf(QStringLiteral("teamwork")), QStringLiteral("80"));
        }
        enter("E1", {CellKind::Amount, QStringLiteral("wage"), {}}, QStringLiteral("6000"));
    }

    static QByteArray payScheme()
    {
        QByteArray file = aSchemeFile("pay-quarterly");
        file.replace(
            R"("pay":{"parts":[{"id":"merit","of":"bonus-base","times":"score-rate","bonus":true}]}})",
            R"("rules":[
 {"id":"low","when":[{"metric":"score","op":"<","than":{"number":"95"}}],
  "then":[{"do":"pay","amount":"-1300"},{"do":"action","action":"fine"}]},
 {"id":"good","when":[{"metric":"score","op":">=","than":{"number":"90"}}],
  "then":[{"do":"pay","amount":"100"},{"do":"action","action":"commend"}]}],
"pay":{"parts":[{"id":"merit","of":"wage","share":"10","times":"score-rate","bonus":true}]}})");
        return file;
    }

    void enter(const char* person, const CellKey& key, const QString& text)
    {
        const EmployeeId id(QString::fromLatin1(person));
        ASSERT_TRUE(recordCells(access, pay, {{id, key, {}, text, {}}}));
    }

    void close() { ASSERT_TRUE(closeCycle(access, pay, CloseMode::EvenIncomplete)); }

    /// A correction: another revision in which E1's merit pay differs.
    void correctMerit(const QByteArray& from, const QByteArray& to)
    {
        ResultRevision next = store.contents.results[pay].back();
        ++next.revision;
        ASSERT_TRUE(next.people.front().result.contains(from));
        next.people.front().result.replace(from, to);
        store.contents.results[pay].push_back(next);
    }

    [[nodiscard]] QStringList entriesOf(const QString& person)
    {
        QStringList lines;
        const auto ledger = ledgerOf(access, {pay, EmployeeId(person)});
        for (const LedgerEntry& entry : ledger->entries)
            lines.append(entry.source.what + QLatin1Char(' ') + entry.amount.toString());
        return lines;
    }

    CycleKey pay{SchemeId(QStringLiteral("pay-quarterly")), aQuarter()};
    EmployeeId zhou{QStringLiteral("E1")};
    EmployeeId wu{QStringLiteral("E2")};
};

} // namespace plumbline::testing
