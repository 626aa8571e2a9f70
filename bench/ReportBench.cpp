// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Benches.h"
#include "bench/OfficeDocuments.h"
#include "bench/Paired.h"
#include "domain/scoring/Evaluate.h"
#include "drawing/ReportContent.h"
#include "drawing/ReportOptions.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "exchange/library/ResourceLibrary.h"
#include "reporting/PdfReportPrinter.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <cstdio>
#include <tuple>

namespace plumbline::bench {

namespace {

constexpr int kPeople = 1000;
constexpr int kFewPeople = 100;
constexpr int kOfficePeople = 200; ///< An office suite takes its time.
constexpr int kFewRounds = 3;

Scheme teamQuarterly()
{
    const JsonSchemeFormat format;
    for (const QByteArray& file : ResourceLibrary().schemes())
        if (auto scheme = format.read(file);
            scheme && scheme->document().id == QLatin1String("team-quarterly"))
            return *scheme;
    std::abort();
}

PersonInput personInput(const Scheme& scheme, int number)
{
    PersonInput person = emptyInput(scheme,
                                    EmployeeId(QStringLiteral("E%1").arg(number)),
                                    PositionId(QStringLiteral("customer-service")));
    for (const int node : scheme.indicators()) {
        const int hundredths = 6000 + (number * 37 + node * 911) % 4000;
        person.values[static_cast<std::size_t>(node)] =
            Measured{Decimal::fromMillionths(std::int64_t{hundredths} * 10'000), {}};
    }
    return person;
}

/// Names that differ, so that each file needs another choice of glyphs.
QString personName(int number)
{
    const char32_t name[] = {U'王' + static_cast<char32_t>(number % 97),
                             U'一' + static_cast<char32_t>(number * 7 % 1999),
                             U'丁' + static_cast<char32_t>(number * 13 % 1999)};
    return QString::fromUcs4(name, 3);
}

std::vector<ReportContent> reports(int count)
{
    const Scheme scheme = teamQuarterly();
    const Period period = Period::parse(u"2026Q4").value();
    std::vector<PersonInput> people;
    for (int i = 0; i < count; ++i)
        people.push_back(personInput(scheme, i));
    const EvaluationResult result = evaluate(scheme, period, people);
    Cycle cycle;
    cycle.key = {SchemeId(scheme.document().id), period};
    std::vector<ReportContent> inputs;
    for (int i = 0; i < count; ++i) {
        const PersonInput& person = people[static_cast<std::size_t>(i)];
        inputs.push_back(ReportInput{.company = {personName(0), QStringLiteral("Asia/Shanghai")},
                                     .cycle = cycle,
                                     .scheme = scheme,
                                     .appraisal = {person.id, personName(i), person.position, {}},
                                     .positionName = LocalizedText(person.position.text()),
                                     .teamName = {},
                                     .leaderName = {},
                                     .person = person,
                                     .result = result.people[static_cast<std::size_t>(i)],
                                     .teamRates = {},
                                     .teamScore = {},
                                     .teamSize = 0,
                                     .adjustmentReasons = {},
                                     .notes = {},
                                     .history = {}});
    }
    return inputs;
}

ReportOptions optionsWith(int threads)
{
    ReportOptions options;
    options.language = QStringLiteral("zh_CN");
    options.madeAt = QDateTime(QDate(2026, 12, 28), QTime(9, 0), Qt::UTC);
    options.threads = threads;
    return options;
}

void printRate(const char* what, int pages, const Timing& timing)
{
    std::printf("  %-50s %10.0f pages a second (median)\n", what, pages / timing.median);
}

void benchAt(int count)
{
    const std::vector<ReportContent> people = reports(count);
    const PdfReportPrinter printer;
    const QTemporaryDir folder;
    const std::string size = std::to_string(count);
    const auto each = [&](int threads) {
        return [&, threads] {
            if (!printer.writeEach(folder.path(), people, optionsWith(threads), {}))
                std::abort();
        };
    };
    const auto all = [&](int threads) {
        return [&, threads] {
            if (!printer.writeCombined(
                    folder.filePath(QStringLiteral("all.pdf")), people, optionsWith(threads), {}))
                std::abort();
        };
    };
    compare(size + " reports, one file each, 2 threads",
            each(2),
            size + " reports, one file each, 1 thread",
            each(1));
    compare(size + " reports in one file, 2 threads",
            all(2),
            size + " reports in one file, 1 thread",
            all(1));
    printRate("one file each, 1 thread", count, timed(each(1)));
    printRate("one file each, 2 threads", count, timed(each(2)));
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::abort();
}

/// The same words in the same order, made into PDF by LibreOffice: all files in one run of it, so
/// that its start counts once.
void judgeOffice(int count)
{
    if (officeProgram().isEmpty())
        return void(std::printf("LibreOffice is not here: not compared\n"));
    const std::vector<ReportContent> people = reports(count);
    const PdfReportPrinter printer;
    std::vector<std::vector<PaintedPage>> documents;
    for (const ReportContent& person : people)
        documents.push_back(printer.pages(person, optionsWith(1)));
    const QTemporaryDir folder;
    QStringList files;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        files.append(folder.filePath(QStringLiteral("%1.fodt").arg(i)));
        put(files.last(), officeDocument(std::span(documents).subspan(i, 1)));
    }
    const QString whole = folder.filePath(QStringLiteral("whole.fodt"));
    put(whole, officeDocument(documents));
    const QString out = folder.filePath(QStringLiteral("out"));
    const std::string size = std::to_string(count) + " reports";
    for (const int threads : {1, 2}) {
        const std::string beside = threads == 1 ? ", 1 thread" : ", 2 threads";
        compare(
            size + ", one file each" + beside,
            [&] { std::ignore = printer.writeEach(out, people, optionsWith(threads), {}); },
            "LibreOffice, equal documents",
            [&] { convertByOffice(files, out); },
            kFewRounds);
        compare(
            size + " in one file" + beside,
            [&] {
                std::ignore = printer.writeCombined(
                    folder.filePath(QStringLiteral("all.pdf")), people, optionsWith(threads), {});
            },
            "LibreOffice, an equal document",
            [&] { convertByOffice({whole}, out); },
            kFewRounds);
    }
}

} // namespace

void benchReports()
{
    for (const int count : {kFewPeople, kPeople})
        benchAt(count);
    judgeOffice(kOfficePeople);
}

} // namespace plumbline::bench
