// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/CheckFacts.h"

#include <QtCore/QCryptographicHash>

#include <cctype>

namespace plumbline {

namespace {

constexpr int kDigits = 16;
constexpr int kGroup = 4;

QString number(const std::optional<Rational>& value)
{
    return value ? value->toString() : QString();
}

QString grade(const Scheme& scheme, const std::optional<int>& index)
{
    return index ? scheme.document().grades->list[static_cast<std::size_t>(*index)].grade
                 : QString();
}

/// In fours.
QString grouped(const QString& digits)
{
    QStringList groups;
    for (int at = 0; at < kDigits; at += kGroup)
        groups.append(digits.mid(at, kGroup).toUpper());
    return groups.join(QLatin1Char('-'));
}

void addNodes(QStringList& lines, const Scheme& scheme, const PersonScore& score)
{
    for (std::size_t i = 0; i < score.nodes.size() && i < scheme.nodes().size(); ++i) {
        const NodeResult& node = score.nodes[i];
        lines.append(QStringLiteral("node %1 %2 %3")
                         .arg(scheme.nodes()[i].id(),
                              node.isExcluded ? QStringLiteral("-") : node.earned.toString(),
                              node.isExcluded ? QStringLiteral("-") : node.rate.toString()));
    }
}

void addRules(QStringList& lines, const Scheme& scheme, const PersonResult& result)
{
    for (const int rule : result.rules)
        lines.append(QStringLiteral("rule ")
                     + scheme.document().rules[static_cast<std::size_t>(rule)].id);
    if (!result.slip)
        return;
    for (const std::optional<Rational>& part : result.slip->parts)
        lines.append(QStringLiteral("part ") + number(part));
    lines.append(QStringLiteral("rewards ") + result.slip->rewards.toString());
    lines.append(QStringLiteral("total ") + number(result.slip->total));
}

/// Only of who joined, left or moved: other codes stay as they were.
void addSegments(QStringList& lines, const AppraisalFigures& appraisal)
{
    if (!appraisal.person.segments)
        return;
    lines.append(QStringLiteral("own ") + appraisal.result.score.own.toString());
    for (const Segment& one : appraisal.person.segments->list)
        lines.append(QStringLiteral("segment %1 %2 ").arg(one.part).arg(one.days)
                     + number(one.score));
}

/// Counts, means, grades, indicators.
QStringList exactFigures(const ReportGround& ground, const TeamFigures& figures)
{
    QStringList lines{
        QStringLiteral("cycle ") + ground.cycle.key.toString(),
        QStringLiteral("version %1").arg(ground.cycle.schemeVersion),
        QStringLiteral("people %1 %2").arg(figures.people).arg(figures.complete),
        QStringLiteral("mean %1 %2").arg(number(figures.mean), number(figures.previousMean))};
    for (const GradeFigure& grade : figures.grades)
        lines.append(QStringLiteral("grade %1 %2").arg(grade.grade).arg(grade.people));
    for (const IndicatorFigure& figure : figures.indicators)
        lines.append(QStringLiteral("indicator %1 %2 %3")
                         .arg(ground.scheme.node(figure.node).id(), number(figure.meanRate))
                         .arg(figure.people));
    return lines;
}

} // namespace

QStringList checkFacts(const AppraisalFigures& appraisal)
{
    const auto& [cycle, version, scheme, employee, person, result] = appraisal;
    QStringList lines{QStringLiteral("plumbline-report/1"),
                      QStringLiteral("cycle ") + cycle.toString(),
                      QStringLiteral("version %1").arg(version),
                      QStringLiteral("person ") + employee.text()};
    if (!result.score.isComplete()) {
        for (const int node : result.score.missing)
            lines.append(QStringLiteral("missing ") + scheme.node(node).id());
        return lines;
    }
    lines.append(QStringLiteral("score ") + result.score.score.toString());
    lines.append(QStringLiteral("raw ") + result.score.raw.toString());
    lines.append(QStringLiteral("rank %1 %2").arg(result.rank).arg(result.rankOf));
    lines.append(QStringLiteral("grade ") + grade(scheme, result.grade));
    lines.append(QStringLiteral("final ") + grade(scheme, result.finalGrade));
    addNodes(lines, scheme, result.score);
    addRules(lines, scheme, result);
    addSegments(lines, appraisal);
    return lines;
}

QStringList checkFacts(const TeamReport& report)
{
    QStringList lines{QStringLiteral("plumbline-team/1"),
                      QStringLiteral("team ") + report.team.text()};
    lines += exactFigures(report.ground, report.figures);
    for (const RankedPerson& one : report.ranking)
        lines.append(QStringLiteral("person %1 %2 %3 %4")
                         .arg(one.person.appraisal.employee.text(),
                              one.score ? one.score->toString() : QString(),
                              QString::number(one.rank),
                              one.grade));
    return lines;
}

QStringList checkFacts(const CycleSummary& summary)
{
    QStringList lines{QStringLiteral("plumbline-summary/1")};
    lines += exactFigures(summary.ground, summary.figures);
    for (const SummaryLine& line : summary.teams)
        lines.append(QStringLiteral("team %1 %2 %3 %4 %5")
                         .arg(line.team ? line.team->text() : QString())
                         .arg(line.people)
                         .arg(line.complete)
                         .arg(line.mean ? line.mean->toString() : QString(),
                              line.cost ? line.cost->pay.toString() : QString()));
    const AnswerCounts& answers = summary.answers;
    lines.append(QStringLiteral("answers %1 %2 %3 %4")
                     .arg(answers.of(AnswerKind::Published))
                     .arg(answers.of(AnswerKind::Appeals))
                     .arg(answers.of(AnswerKind::Corrections))
                     .arg(answers.of(AnswerKind::NotAppraised)));
    return lines;
}

QStringList checkFacts(const ReportGround& ground, const PersonSlip& slip)
{
    QStringList lines{QStringLiteral("plumbline-slip/1"),
                      QStringLiteral("cycle ") + ground.cycle.key.toString(),
                      QStringLiteral("version %1").arg(ground.cycle.schemeVersion),
                      QStringLiteral("person ") + slip.person.appraisal.employee.text()};
    if (!slip.result.slip)
        return lines;
    for (const std::optional<Rational>& part : slip.result.slip->parts)
        lines.append(QStringLiteral("part ") + number(part));
    lines.append(QStringLiteral("rewards ") + slip.result.slip->rewards.toString());
    lines.append(QStringLiteral("total ") + number(slip.result.slip->total));
    return lines;
}

QStringList checkFacts(const InterviewSheet& sheet)
{
    QStringList lines{QStringLiteral("plumbline-interview/1"),
                      QStringLiteral("cycle ") + sheet.ground.cycle.key.toString(),
                      QStringLiteral("version %1").arg(sheet.ground.cycle.schemeVersion),
                      QStringLiteral("person ") + sheet.person.appraisal.employee.text()};
    if (sheet.result && sheet.result->result.score.isComplete())
        lines.append(QStringLiteral("score ") + sheet.result->result.score.score.toString());
    if (sheet.interview)
        lines += {QStringLiteral("interview %1").arg(sheet.interview->number),
                  sheet.interview->now.facts.wentWell,
                  sheet.interview->now.facts.wentBadly,
                  sheet.interview->now.facts.agreed};
    for (const PlanLine& line : sheet.agreed)
        lines.append(QStringLiteral("action %1 ").arg(line.action.number) + line.action.facts.what);
    return lines;
}

QStringList checkFacts(const AppealFile& file)
{
    const AppraisalStep& appeal = file.line.appeal;
    QStringList lines{QStringLiteral("plumbline-appeal/1"),
                      QStringLiteral("cycle ") + file.ground.cycle.key.toString(),
                      QStringLiteral("person ") + file.person.appraisal.employee.text(),
                      QStringLiteral("appeal %1 %2").arg(appeal.number).arg(appeal.node),
                      QStringLiteral("text ") + appeal.reason,
                      QStringLiteral("score %1 %2").arg(file.score, file.grade)};
    if (file.line.answer)
        lines.append(QStringLiteral("answer %1 ").arg(appealRulingName(file.line.answer->ruling))
                     + file.line.answer->reason);
    if (file.change)
        lines.append(
            QStringLiteral("after %1 %2").arg(file.change->after.score, file.change->after.grade));
    for (const StoredAttachment& one : file.files)
        lines.append(QStringLiteral("file ") + QString::fromLatin1(one.sha256.toHex()));
    return lines;
}

QString checkCodeOf(const QStringList& facts)
{
    const QByteArray text = facts.join(QLatin1Char('\n')).toUtf8() + '\n';
    return grouped(QString::fromLatin1(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(kDigits)));
}

std::optional<QString> parseCheckCode(const QString& typed)
{
    QString digits = typed;
    digits.remove(QLatin1Char('-')).remove(QLatin1Char(' '));
    const bool isCode = digits.size() == kDigits && std::ranges::all_of(digits, [](QChar digit) {
                            return digit.unicode() < 128 && std::isxdigit(digit.toLatin1()) != 0;
                        });
    return isCode ? std::optional(grouped(digits)) : std::nullopt;
}

} // namespace plumbline
