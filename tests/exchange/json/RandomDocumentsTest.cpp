// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/Evaluate.h"
#include "exchange/json/EvaluationWriter.h"
#include "tests/exchange/json/EvaluationSample.h"
#include "tests/support/Places.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <gtest/gtest.h>

#include <array>
#include <nlohmann/json.hpp>
#include <random>

namespace plumbline {
namespace {

using nlohmann::json;

/// Changes documents at random, the same way for the same seed.
class Mutator
{
public:
    explicit Mutator(unsigned seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] std::size_t below(std::size_t bound)
    {
        return std::uniform_int_distribution<std::size_t>(0, bound - 1)(m_random);
    }

    /// A few changes to the tree: still JSON, mostly no longer an evaluation document.
    [[nodiscard]] QByteArray changedTree(json document)
    {
        for (std::size_t change = 1 + below(3); change > 0; --change)
            changeSomewhere(document);
        return QByteArray::fromStdString(document.dump());
    }

    /// A few changes to the bytes: mostly no longer JSON.
    [[nodiscard]] QByteArray changedBytes(QByteArray bytes)
    {
        for (std::size_t change = 1 + below(4); change > 0 && !bytes.isEmpty(); --change) {
            const auto at = static_cast<qsizetype>(below(static_cast<std::size_t>(bytes.size())));
            switch (below(3)) {
            case 0:
                bytes[at] = static_cast<char>(below(256));
                break;
            case 1:
                bytes.remove(at, 1 + static_cast<qsizetype>(below(9)));
                break;
            default:
                bytes.insert(at, bytes.mid(static_cast<qsizetype>(below(99)), 9));
            }
        }
        return bytes;
    }

private:
    void changeSomewhere(json& value) // NOLINT(misc-no-recursion)
    {
        const bool goesDown = value.is_structured() && !value.empty() && below(8) != 0;
        if (!goesDown) {
            value = other();
            return;
        }
        auto child = value.begin();
        std::advance(child, below(value.size()));
        if (below(24) == 0 && value.is_object())
            value.erase(child);
        else if (below(24) == 0 && value.is_array())
            value.push_back(*child);
        else
            changeSomewhere(*child);
    }

    [[nodiscard]] json other()
    {
        static const std::array<json, 24> kOthers{nullptr,
                                                  true,
                                                  0,
                                                  -1,
                                                  1,
                                                  59.5,
                                                  100,
                                                  999999999999,
                                                  "",
                                                  "0",
                                                  "-0",
                                                  "1",
                                                  "-1",
                                                  "0.000001",
                                                  "999999999999.999999",
                                                  "-999999999999.999999",
                                                  "x",
                                                  "csat",
                                                  "2024Q1",
                                                  "2024-02",
                                                  "zero",
                                                  json::array(),
                                                  json::object(),
                                                  json::array({"1", "1"})};
        return kOthers[below(kOthers.size())];
    }

    std::mt19937 m_random;
};

std::vector<QByteArray> seeds()
{
    std::vector<QByteArray> documents{testing::evaluationSample()};
    const QDir folder(testing::testData(QStringLiteral("cases")));
    for (const QString& name : folder.entryList({QStringLiteral("*.input.json")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            documents.push_back(file.readAll());
    }
    return documents;
}

/// Scores what is read; what is refused must say so in a way a program can read.
void evaluateOnce(const QByteArray& bytes)
{
    const auto document = readEvaluation(bytes);
    if (!document) {
        const json error = json::parse(writeError(document.error()).toStdString());
        ASSERT_TRUE(error["error"]["code"].is_string());
        return;
    }
    const EvaluationResult result =
        evaluate(document->scheme, document->period, document->people, Explain::Yes);
    const json written = json::parse(writeResult(*document, result).toStdString());
    ASSERT_EQ(written["people"].size(), document->people.size());
}

/// PLUMBLINE_RANDOM_DOCUMENTS says how many; under the sanitizers it is 10,000.
TEST(RandomDocuments, NeverCrash)
{
    constexpr int kFew = 600;
    constexpr unsigned kSeed = 20240331;
    const int wanted = qEnvironmentVariableIntValue("PLUMBLINE_RANDOM_DOCUMENTS");
    const std::vector<QByteArray> documents = seeds();
    ASSERT_GT(documents.size(), 10U);
    Mutator mutator(kSeed);
    for (int number = 0; number < (wanted > 0 ? wanted : kFew); ++number) {
        const QByteArray& seed = documents[mutator.below(documents.size())];
        const bool isTree = mutator.below(4) != 0;
        const QByteArray changed = isTree ? mutator.changedTree(json::parse(seed.toStdString()))
                                          : mutator.changedBytes(seed);
        SCOPED_TRACE(changed.toStdString());
        evaluateOnce(changed);
    }
}

} // namespace
} // namespace plumbline
