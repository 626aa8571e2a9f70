// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/CheckCode.h"

#include <QtCore/QCryptographicHash>

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
void addSegments(QStringList& lines, const ReportInput& input)
{
    if (!input.person.segments)
        return;
    const Segments& segments = *input.person.segments;
    lines.append(QStringLiteral("own ") + input.result.score.own.toString());
    for (const Segment& one : segments.list)
        lines.append(QStringLiteral("segment %1 %2 ").arg(one.part).arg(one.days)
                     + number(one.score));
}

QString codeOf(const QByteArray& text)
{
    const QByteArray hash =
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().toUpper();
    QStringList groups;
    for (int at = 0; at < kDigits; at += kGroup)
        groups.append(QString::fromLatin1(hash.mid(at, kGroup)));
    return groups.join(QLatin1Char('-'));
}

} // namespace

QByteArray checkText(const ReportInput& input)
{
    const PersonResult& result = input.result;
    QStringList lines{QStringLiteral("plumbline-report/1"),
                      QStringLiteral("cycle ") + input.cycle.key.toString(),
                      QStringLiteral("version %1").arg(input.cycle.schemeVersion),
                      QStringLiteral("person ") + input.appraisal.employee.text()};
    if (result.score.isComplete()) {
        lines.append(QStringLiteral("score ") + result.score.score.toString());
        lines.append(QStringLiteral("raw ") + result.score.raw.toString());
        lines.append(QStringLiteral("rank %1 %2").arg(result.rank).arg(result.rankOf));
        lines.append(QStringLiteral("grade ") + grade(input.scheme, result.grade));
        lines.append(QStringLiteral("final ") + grade(input.scheme, result.finalGrade));
        addNodes(lines, input.scheme, result.score);
        addRules(lines, input.scheme, result);
        addSegments(lines, input);
    } else {
        for (const int node : result.score.missing)
            lines.append(QStringLiteral("missing ") + input.scheme.node(node).id());
    }
    return lines.join(QLatin1Char('\n')).toUtf8() + '\n';
}

QString checkCode(const ReportInput& input)
{
    return codeOf(checkText(input));
}

QString checkCodeOf(const QStringList& facts)
{
    return codeOf(facts.join(QLatin1Char('\n')).toUtf8() + '\n');
}

} // namespace plumbline
