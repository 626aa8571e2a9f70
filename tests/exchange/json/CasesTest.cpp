// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/Evaluate.h"
#include "exchange/json/EvaluationWriter.h"
#include "tests/support/Places.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace plumbline {
namespace {

using nlohmann::json;

QByteArray contents(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

std::vector<std::string> caseNames()
{
    std::vector<std::string> names;
    const QDir folder(testing::testData(QStringLiteral("cases")));
    for (const QString& file : folder.entryList({QStringLiteral("*.input.json")}, QDir::Files))
        names.push_back(file.chopped(11).toStdString());
    return names;
}

class Cases : public ::testing::TestWithParam<std::string>
{
protected:
    [[nodiscard]] static QString path(const char* ending)
    {
        return testing::testData(QStringLiteral("cases/")) + QString::fromStdString(GetParam())
            + QLatin1String(ending);
    }
};

TEST_P(Cases, ComeOutAsGiven)
{
    const auto document = readEvaluation(contents(path(".input.json")));
    if (QFile::exists(path(".error.json"))) {
        ASSERT_FALSE(document.has_value());
        const json wanted = json::parse(contents(path(".error.json")).toStdString());
        const json found = json::parse(writeError(document.error()).toStdString());
        for (const auto& [field, value] : wanted["error"].items())
            EXPECT_EQ(found["error"][field], value);
        return;
    }
    ASSERT_TRUE(document.has_value()) << document.error().at.toStdString();
    const EvaluationResult result = evaluate(document->scheme, document->period, document->people);
    EXPECT_EQ(json::parse(writeResult(*document, result).toStdString()),
              json::parse(contents(path(".result.json")).toStdString()));
}

INSTANTIATE_TEST_SUITE_P(Given, Cases, ::testing::ValuesIn(caseNames()), [](const auto& test) {
    std::string name = test.param;
    std::ranges::replace_if(
        name,
        [](char letter) { return std::isalnum(static_cast<unsigned char>(letter)) == 0; },
        '_');
    return name;
});

TEST(Cases, AreAllThere)
{
    EXPECT_EQ(caseNames().size(), 16U);
}

} // namespace
} // namespace plumbline
