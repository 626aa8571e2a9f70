// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/support/Company.h"
#include "tests/storage/trail/Tampering.h"

#include <cstdio>

namespace plumbline {

namespace {

constexpr int kUsualRounds = 500;

int environmentNumber(const char* name, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? number : otherwise;
}

/// A company with something in most tables, as bytes: what it was in between, and in the end with
/// the code that somebody wrote down.
class TamperedFile : public CompanyTest
{
protected:
    using Method = QString (Tampering::*)();

    TamperedFile()
    {
        createSample();
        for (int edit = 1; edit < 6; ++edit) {
            change([edit](Repositories& all) { return saveEdit(all, edit); });
            keep();
        }
        change([](Repositories& all) { return addPapers(all); });
        keep();
        change([](Repositories& all) { return addRecords(all); });
        m_known = stored().trail().head().value();
        m_store.reset();
        m_file = contentsOf(m_path);
        m_seed = static_cast<unsigned>(environmentNumber(
            "PLUMBLINE_TAMPER_SEED", static_cast<int>(std::random_device()() >> 1)));
        m_random.seed(m_seed);
        std::printf("seed %u\n", m_seed);
    }

    static Result<> addPapers(Repositories& all)
    {
        ResultRevision revision;
        revision.madeAt = FixedClock().now();
        revision.madeBy = QStringLiteral("clerk");
        revision.teams = "{}";
        revision.people = {resultOf(QStringLiteral("E1001"), 1),
                           resultOf(QStringLiteral("E1002"), 2)};
        AuditEntry entry = auditOf(QStringLiteral("note.saved"), QStringLiteral("late twice"));
        entry.object = QStringLiteral("team-quarterly/2024Q1/E1001/csat");
        entry.reason = QStringLiteral("seen by two");
        return all.values()
            .saveNote(sampleCycle(),
                      {EmployeeId(QStringLiteral("E1001")),
                       QStringLiteral("csat"),
                       QStringLiteral("late twice"),
                       QStringLiteral("clerk"),
                       FixedClock().now()})
            .and_then([&] { return all.results().add(sampleCycle(), revision); })
            .and_then([&](int) { return all.audit().add(entry); });
    }

    static Result<> addRecords(Repositories& all)
    {
        ImportRun run;
        run.kind = recordKindName(RecordKind::Contact);
        run.source = QStringLiteral("Calls");
        run.at = FixedClock().now();
        run.by = QStringLiteral("clerk");
        const Result<int> number = all.records().addRun(run);
        if (!number)
            return failure(number.error());
        auto intake = all.records().intake(
            RecordKind::Contact, QStringLiteral("Calls"), *number, OnChange::Keep);
        if (!intake)
            return failure(intake.error());
        RecordBatch batch;
        batch.texts = {QStringLiteral("Mrs Wang"), QStringLiteral("Calls of")};
        for (int row = 1; row <= 40; ++row) {
            IncomingRecord record;
            record.row = row;
            record.id = "call-" + std::to_string(row);
            record.facts.at = 1'700'000'000'000 + row * 60'000LL;
            record.facts.employee =
                all.records()
                    .ownerNumber(EmployeeId(row % 2 == 0 ? QStringLiteral("E1001")
                                                         : QStringLiteral("E1002")))
                    .value();
            record.facts.customer = 0;
            batch.records.push_back(std::move(record));
        }
        return (*intake)
            ->take(std::move(batch))
            .and_then([&] { return (*intake)->finish(); })
            .map([](const IntakeReport&) {});
    }

    /// The file as it is now may be put back later.
    void keep()
    {
        m_store.reset();
        m_older.push_back(contentsOf(m_path));
        m_store = m_files.open(m_path, QStringLiteral("clerk")).value();
    }

    [[nodiscard]] bool isFound()
    {
        auto opened = m_files.open(m_path, QStringLiteral("auditor"));
        if (!opened)
            return true;
        const auto report = (*opened)->repositories().trail().verify(m_known, {});
        return !report || !report->isSound();
    }

    void tamper(Method method, int rounds)
    {
        int done = 0;
        for (int tries = 0; done < rounds && tries < rounds * 20; ++tries) {
            write(m_path, m_file);
            const QString what = (Tampering(m_path, m_random).*method)();
            if (what.isEmpty())
                continue;
            ++done;
            ASSERT_TRUE(isFound()) << "seed " << m_seed << ": " << what.toStdString();
        }
        EXPECT_EQ(done, rounds);
    }

    [[nodiscard]] static int share(int ofHundred)
    {
        return environmentNumber("PLUMBLINE_TAMPER_ROUNDS", kUsualRounds) * ofHundred / 100;
    }

    QByteArray m_file;
    std::vector<QByteArray> m_older;
    std::optional<TrailCode> m_known;
    unsigned m_seed = 0;
    Tampering::Random m_random;
};

} // namespace

TEST_F(TamperedFile, IsSoundUntouched)
{
    write(m_path, m_file);
    const auto opened = m_files.open(m_path, QStringLiteral("auditor"));
    ASSERT_TRUE(opened);
    const TrailReport report = (*opened)->repositories().trail().verify(m_known, {}).value();
    for (const TrailProblem& problem : report.problems)
        ADD_FAILURE() << problem.what.text << " " << problem.where.toStdString();
}

TEST_F(TamperedFile, IsFoundByAChangedCell)
{
    tamper(&Tampering::changeCell, share(40));
}

TEST_F(TamperedFile, IsFoundByAMissingRow)
{
    tamper(&Tampering::removeRow, share(15));
}

TEST_F(TamperedFile, IsFoundByAnAddedRow)
{
    tamper(&Tampering::addRow, share(15));
}

TEST_F(TamperedFile, IsFoundByEntriesInAnotherOrder)
{
    tamper(&Tampering::swapEntries, share(10));
}

TEST_F(TamperedFile, IsFoundByAnotherSchema)
{
    tamper(&Tampering::changeSchema, share(8));
}

TEST_F(TamperedFile, IsFoundByAChainMadeAnew)
{
    tamper(&Tampering::resealTail, share(5));
}

TEST_F(TamperedFile, IsFoundWhereAnOlderOneWasPutBack)
{
    for (const QByteArray& older : m_older) {
        write(m_path, older);
        EXPECT_TRUE(isFound());
    }
}

/// A disk's mistake rather than a person's: bits within what rows say.
TEST_F(TamperedFile, IsFoundByFlippedBits)
{
    const QByteArrayList said{"Wang", "Calls", "late twice", "call-17", "csat", "team-quarterly"};
    for (int round = 0; round < share(7); ++round) {
        const QByteArray& text =
            said[std::uniform_int_distribution<qsizetype>(0, said.size() - 1)(m_random)];
        std::vector<qsizetype> places;
        for (qsizetype at = m_file.indexOf(text); at >= 0; at = m_file.indexOf(text, at + 1))
            places.push_back(at);
        ASSERT_FALSE(places.empty()) << text.constData();
        const qsizetype place =
            places[std::uniform_int_distribution<std::size_t>(0, places.size() - 1)(m_random)]
            + std::uniform_int_distribution<qsizetype>(0, text.size() - 1)(m_random);
        QByteArray flipped = m_file;
        flipped[place] = static_cast<char>(
            flipped[place] ^ (1 << std::uniform_int_distribution<int>(0, 7)(m_random)));
        write(m_path, flipped);
        ASSERT_TRUE(isFound()) << "seed " << m_seed << ": bit at " << place;
    }
}

} // namespace plumbline
