// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/export/ScoreTable.h"
#include "exchange/json/EvaluationReader.h"
#include "exchange/table/FileTableWriter.h"
#include "tests/support/TableJudge.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

namespace plumbline {
namespace {

using testing::projectPath;
using testing::recalculated;
using testing::systemPython;
using testing::testData;

std::shared_ptr<const ExportedCycle> exportedFrom(const EvaluationDocument& document)
{
    EvaluationResult result = evaluate(document.scheme, document.period, document.people);
    Cycle cycle;
    cycle.key = {SchemeId(document.scheme.document().id), document.period};
    return std::make_shared<const ExportedCycle>(
        ExportedCycle{{},
                      cycle,
                      {document.scheme, document.people, std::move(result)},
                      {},
                      {},
                      SchemeNames(document.scheme, QStringLiteral("en")),
                      ExportWords(QStringLiteral("en")),
                      {}});
}

/// The score tables of every sound document in a folder, and how many people are complete in them.
class Documents
{
public:
    void add(const QString& folder)
    {
        const QDir dir(folder);
        for (const QString& name : dir.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            QFile file(dir.filePath(name));
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            if (const auto document = readEvaluation(file.readAll()); document)
                add(*document);
        }
    }

    void add(const EvaluationDocument& document)
    {
        const auto exported = exportedFrom(document);
        for (const PersonResult& person : exported->current.result.people)
            m_complete += person.score.isComplete() ? 1 : 0;
        m_book.sheets.push_back(scoreTable(exported, m_writer));
    }

    [[nodiscard]] int complete() const { return m_complete; }

    /// Writes them all and asks a spreadsheet.
    [[nodiscard]] QJsonArray sheets() const
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("scores.xlsx"));
        EXPECT_TRUE(m_writer.write(path, m_book));
        return recalculated(path)[QLatin1String("sheets")].toArray();
    }

private:
    FileTableWriter m_writer;
    TableBook m_book;
    int m_complete = 0;
};

/// Every row of every sheet that holds a score.
template<typename See>
int eachScore(const QJsonArray& sheets, See see)
{
    int scores = 0;
    for (const QJsonValue& sheet : sheets) {
        for (const QJsonValue& value : sheet[QLatin1String("rows")].toArray()) {
            const QJsonObject row = value.toObject();
            if (row[QLatin1String("score")].isNull())
                continue;
            see(sheet[QLatin1String("name")].toString() + QLatin1Char(' ')
                    + row[QLatin1String("id")].toString(),
                row);
            ++scores;
        }
    }
    return scores;
}

void expectHonest(const QString& place, const QJsonObject& row)
{
    const QString check = row[QLatin1String("check")].toString();
    const bool isSame = row[QLatin1String("score")] == row[QLatin1String("formula")];
    if (isSame)
        EXPECT_EQ(check, QLatin1String("same")) << place.toStdString();
    else
        EXPECT_TRUE(check.startsWith(QLatin1String("binary arithmetic gives"))
                    || check.startsWith(QLatin1String("of several segments")))
            << place.toStdString() << ": " << check.toStdString();
}

TEST(ScoreFormula, GivesThePublishedScoresOfAllCases)
{
    Documents documents;
    documents.add(testData(QStringLiteral("cases")));
    const int scores =
        eachScore(documents.sheets(), [](const QString& place, const QJsonObject& row) {
            EXPECT_EQ(row[QLatin1String("score")], row[QLatin1String("formula")])
                << place.toStdString();
            EXPECT_EQ(row[QLatin1String("check")].toString(), QLatin1String("same"));
        });
    EXPECT_EQ(scores, documents.complete());
    EXPECT_GT(scores, 20);
}

TEST(ScoreFormula, GivesThePublishedScoresOfRandomSchemesOrSaysSo)
{
    const QTemporaryDir folder;
    QProcess generator;
    generator.start(systemPython(),
                    {projectPath(QStringLiteral("tests/oracle/generate.py")),
                     QStringLiteral("20261122"),
                     QStringLiteral("120"),
                     folder.path()});
    ASSERT_TRUE(generator.waitForFinished(-1));
    ASSERT_EQ(generator.exitCode(), 0) << generator.readAllStandardError().constData();
    Documents documents;
    documents.add(folder.path());
    EXPECT_EQ(eachScore(documents.sheets(), expectHonest), documents.complete());
    EXPECT_GT(documents.complete(), 150);
}

/// A scheme of one curve whose value is the score, rounded as named.
EvaluationDocument scoredBy(const char* mode, const char* value)
{
    const QByteArray json =
        R"({"format": "plumbline-evaluation/1", "period": "2024Q1", "scheme": {
            "format": "plumbline-scheme/1", "id": "one", "period": "quarter",
            "positions": ["agent"], "rounding": {"mode": ")"
        + QByteArray(mode) + R"("}, "root": {"children": [{"id": "a", "weight": "100", "grading":
            {"method": "curve", "points": [["0", "0"], ["100000000", "1000000"]]}}]}},
            "people": [{"id": "E1", "position": "agent", "values": {"a": )"
        + QByteArray(value) + "}}]}";
    const auto document = readEvaluation(json);
    EXPECT_TRUE(document) << (document ? "" : document.error().message.text);
    return *document;
}

TEST(ScoreFormula, SaysWhereBinaryArithmeticDiffers)
{
    Documents documents;
    documents.add(scoredBy("half-up", R"({"num": "899949999999", "den": "10000000000"})"));
    documents.add(scoredBy("half-even", R"("90.005")"));
    documents.add(scoredBy("half-even", R"("90.015")"));
    documents.add(scoredBy("down", R"("90.019999")"));
    QStringList told;
    eachScore(documents.sheets(), [&](const QString&, const QJsonObject& row) {
        told.append(QString::number(row[QLatin1String("score")].toDouble()) + QLatin1Char(' ')
                    + QString::number(row[QLatin1String("formula")].toDouble()) + QLatin1Char(' ')
                    + row[QLatin1String("check")].toString());
    });
    EXPECT_EQ(
        told,
        QStringList({QStringLiteral("89.99 90 binary arithmetic gives 90.00, exactly it is 89.99"),
                     QStringLiteral("90 90 same"),
                     QStringLiteral("90.02 90.02 same"),
                     QStringLiteral("90.01 90.01 same")}));
}

} // namespace
} // namespace plumbline
