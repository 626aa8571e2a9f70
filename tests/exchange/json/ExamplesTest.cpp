// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/Evaluate.h"
#include "exchange/json/EvaluationWriter.h"
#include "exchange/library/ResourceLibrary.h"
#include "tests/support/Places.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

namespace plumbline {
namespace {

using nlohmann::json;

const QString kFolder = testing::testData(QStringLiteral("examples"));

QByteArray contents(const std::string& name)
{
    QFile file(kFolder + QLatin1Char('/') + QString::fromStdString(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

/// The schemes as they are built into the program, by id.
std::map<std::string, json> shippedSchemes()
{
    std::map<std::string, json> schemes;
    for (const QByteArray& file : ResourceLibrary().schemes()) {
        json scheme = json::parse(file.toStdString());
        const std::string id = scheme["id"];
        schemes.emplace(id, std::move(scheme));
    }
    return schemes;
}

std::vector<std::string> exampleNames()
{
    std::vector<std::string> names;
    for (const QString& file :
         QDir(kFolder).entryList({QStringLiteral("*.expected.json")}, QDir::Files))
        names.push_back(file.chopped(14).toStdString());
    return names;
}

/// One scheme of the library, worked by hand in tests/examples, against the engine.
class Examples : public ::testing::TestWithParam<std::string>
{
};

TEST_P(Examples, ComeOutAsWorkedByHand)
{
    const auto document = readEvaluation(contents(GetParam() + ".json"));
    ASSERT_TRUE(document.has_value()) << document.error().at.toStdString();
    const json wanted = json::parse(contents(GetParam() + ".expected.json").toStdString());
    for (const Explain explain : {Explain::No, Explain::Yes}) {
        const EvaluationResult result =
            evaluate(document->scheme, document->period, document->people, explain);
        json found = json::parse(writeResult(*document, result).toStdString());
        found.erase("pools");
        ASSERT_EQ(found["people"].size(), wanted["people"].size());
        for (std::size_t person = 0; person < found["people"].size(); ++person) {
            found["people"][person].erase("explain");
            EXPECT_EQ(found["people"][person], wanted["people"][person]);
        }
        EXPECT_EQ(found, wanted);
    }
}

TEST_P(Examples, AreOfTheSchemeThatShips)
{
    const json document = json::parse(contents(GetParam() + ".json").toStdString());
    EXPECT_EQ(document["scheme"], shippedSchemes()[GetParam()]);
    EXPECT_GE(document["people"].size(), 3U);
}

INSTANTIATE_TEST_SUITE_P(Worked,
                         Examples,
                         ::testing::ValuesIn(exampleNames()),
                         [](const auto& test) {
                             std::string name = test.param;
                             std::ranges::replace(name, '-', '_');
                             return name;
                         });

TEST(ExamplesOfSchemes, AreThereForTheWholeLibrary)
{
    const std::vector<std::string> names = exampleNames();
    EXPECT_EQ(names.size(), 20U);
    for (const auto& [id, scheme] : shippedSchemes())
        EXPECT_TRUE(std::ranges::find(names, id) != names.end()) << id;
}

} // namespace
} // namespace plumbline
