// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/Contributions.h"
#include "domain/scoring/Evaluate.h"
#include "drawing/ReportContent.h"
#include "reporting/PdfReportPrinter.h"
#include "reporting/ReportWords.h"
#include "tests/reporting/Poppler.h"
#include "tests/reporting/ReportSamples.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

#include <random>

namespace plumbline {

namespace {

constexpr int kPlaces = 4;

void nameByIds(SchemeNode& node) // NOLINT(misc-no-recursion): a tree
{
    if (node.indicator)
        node.texts.name = LocalizedText(QLatin1Char('@') + node.id + QLatin1Char('@'));
    for (SchemeNode& child : node.children)
        nameByIds(child);
}

/// The thirty indicators under names that are found again, with values by chance.
ReportInput reportByChance(std::mt19937& chance)
{
    ReportInput report = longReport();
    SchemeDocument document = report.scheme.document();
    nameByIds(document.root);
    report.scheme = Scheme::create(document).value();
    std::uniform_int_distribution<int> hundredths(0, 2000);
    for (const int node : report.scheme.indicators()) {
        NodeValue& value = report.person.values[static_cast<std::size_t>(node)];
        if (std::holds_alternative<Measured>(value))
            value = Measured{
                Decimal::parse(QString::number(hundredths(chance) / 100.0, 'f', 2)).value(), {}};
    }
    const PersonInput people[] = {report.person};
    report.result = evaluate(report.scheme, report.cycle.key.period, people).people.front();
    report.notes.clear();
    return report;
}

QString shown(const Rational& number)
{
    const auto decimal = number.toDecimal();
    return typeset(decimal && decimal->places() <= kPlaces ? decimal->toString()
                                                           : number.toFixed(kPlaces));
}

/// The figures of the line that holds the words.
QStringList figuresOf(const QString& text, const QString& words)
{
    for (const QString& line : text.split(QLatin1Char('\n')))
        if (const qsizetype at = line.indexOf(words); at >= 0)
            return line.mid(at + words.size())
                .replace(QLatin1Char('/'), QLatin1Char(' '))
                .split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
    return {};
}

void expectRows(const QString& text, const ReportInput& report)
{
    const PersonScore& score = report.result.score;
    const std::vector<Rational> parts = contributions(report.scheme, score);
    for (const int node : report.scheme.indicators()) {
        const auto at = static_cast<std::size_t>(node);
        const SchemeNode& source = *report.scheme.node(node).source;
        const QStringList figures =
            figuresOf(text, QLatin1Char('@') + source.id + QLatin1Char('@'));
        ASSERT_GE(figures.size(), 4) << qPrintable(source.id);
        const auto from = [&](qsizetype back) { return figures[figures.size() - back]; };
        EXPECT_EQ(from(1), (score.nodes[at].rate * Rational(100)).toFixed(2) + QLatin1Char('%'))
            << qPrintable(source.id);
        EXPECT_EQ(from(2), typeset(parts[at].toFixed(kPlaces))) << qPrintable(source.id);
        EXPECT_TRUE(figures.contains(shown(score.nodes[at].earned))) << qPrintable(source.id);
        EXPECT_TRUE(!source.weight || figures.contains(source.weight->toString()))
            << qPrintable(source.id);
    }
}

} // namespace

TEST(PdfFigures, AreTheEnginesInDocumentsByChance)
{
    std::mt19937 chance(2026);
    const QTemporaryDir folder;
    for (int i = 0; i < 12; ++i) {
        const ReportInput report = reportByChance(chance);
        ReportOptions options = sampleOptions("en");
        options.pageSize = i % 2 == 0 ? PageSize::A4 : PageSize::Letter;
        const ReportContent content = report;
        const QString path = folder.filePath(QStringLiteral("%1.pdf").arg(i));
        ASSERT_TRUE(PdfReportPrinter().writeCombined(path, {&content, 1}, options, {}));
        const QString text = textInPdf(path);
        expectRows(text, report);
        const PersonResult& result = report.result;
        EXPECT_TRUE(text.contains(result.score.score.toFixed(2)));
        EXPECT_TRUE(figuresOf(text, QStringLiteral("Raw score"))
                        .contains(typeset(result.score.raw.toFixed(kPlaces))));
        ASSERT_TRUE(result.slip.has_value());
        EXPECT_TRUE(figuresOf(text, QStringLiteral("Total pay"))
                        .contains(typeset(result.slip->total->toFixed(2))));
        EXPECT_TRUE(figuresOf(text, QStringLiteral("Base pay"))
                        .contains(typeset(result.slip->parts.front()->toFixed(2))));
        EXPECT_TRUE(figuresOf(text, QStringLiteral("Performance bonus"))
                        .contains(typeset(result.slip->parts.back()->toFixed(2))));
    }
}

} // namespace plumbline
