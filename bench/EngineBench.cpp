// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Benches.h"
#include "bench/Paired.h"
#include "domain/scoring/Evaluate.h"
#include "exchange/json/EvaluationReader.h"
#include "exchange/json/EvaluationWriter.h"

#include <cstdio>

namespace plumbline::bench {

namespace {

constexpr int kPeople = 100'000;
constexpr int kIndicators = 10;

QByteArray document(int people)
{
    QByteArray json =
        R"({"format":"plumbline-evaluation/1","period":"2024Q1","scheme":{"format":"plumbline-scheme/1",)"
        R"("id":"bench","period":"quarter","positions":["agent"],"weights":"relative","root":{"children":[)";
    for (int i = 0; i < kIndicators; ++i) {
        json += i == 0 ? "" : ",";
        json += R"({"id":"i)" + QByteArray::number(i) + R"(","weight":")"
            + QByteArray::number(5 + i)
            + R"(","grading":{"method":"attainment","better":"higher","target":"95","cap":"1.2"}})";
    }
    json +=
        R"(]},"grades":{"bands":[{"grade":"A","from":"90"},{"grade":"B","from":"75"},{"grade":"C"}]}},"people":[)";
    for (int person = 0; person < people; ++person) {
        json += person == 0 ? "" : ",";
        json += R"({"id":"E)" + QByteArray::number(person) + R"(","position":"agent","team":"t)"
            + QByteArray::number(person % 50) + R"(","values":{)";
        for (int i = 0; i < kIndicators; ++i) {
            const int hundredths = 6000 + (person * 37 + i * 911) % 4000;
            json += i == 0 ? "" : ",";
            json += R"("i)" + QByteArray::number(i) + R"(":")"
                + QByteArray::number(hundredths / 100) + "."
                + QByteArray::number(100 + hundredths % 100).mid(1) + R"(")";
        }
        json += "}}";
    }
    return json + "]}";
}

void compareAt(int people)
{
    const QByteArray json = document(people);
    const auto read = readEvaluation(json);
    if (!read) {
        std::printf("the document was refused: %s\n", read.error().message.text);
        return;
    }
    const EvaluationResult known = evaluate(read->scheme, read->period, read->people);
    const std::string count = std::to_string(people);
    qsizetype sink = 0;
    const auto plain = [&] {
        const auto again = readEvaluation(json);
        sink += writeResult(*again, known).size();
    };
    compare(
        "read, evaluate, write: " + count + " × 10",
        [&] {
            const auto again = readEvaluation(json);
            sink +=
                writeResult(*again, evaluate(again->scheme, again->period, again->people)).size();
        },
        "read, write",
        plain);
    compare(
        "evaluate alone: " + count + " × 10",
        [&] {
            sink += qsizetype(evaluate(read->scheme, read->period, read->people).people.size());
        },
        "read, write",
        plain);
    std::printf("(%lld bytes)\n", static_cast<long long>(sink));
}

void compareExplained(int people)
{
    const QByteArray json = document(people);
    const auto read = readEvaluation(json);
    if (!read)
        return;
    compare(
        "evaluate with explanation: " + std::to_string(people) + " × 10",
        [&] { (void)evaluate(read->scheme, read->period, read->people, Explain::Yes); },
        "evaluate without",
        [&] { (void)evaluate(read->scheme, read->period, read->people); });
}

} // namespace

void benchEngine()
{
    compareAt(kPeople / 10);
    compareAt(kPeople);
    compareExplained(kPeople / 10);
}

} // namespace plumbline::bench
