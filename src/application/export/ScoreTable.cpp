// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/export/ScoreTable.h"

#include "application/export/ScoreFormula.h"
#include "application/export/ScoreHeadings.h"

namespace plumbline {

namespace {

std::size_t at(int place)
{
    return static_cast<std::size_t>(place);
}

/// Makes the row of one person after the other.
class ScoreRows
{
public:
    ScoreRows(std::shared_ptr<const ExportedCycle> exported, const TableWriter& writer)
        : m_exported(std::move(exported))
        , m_writer(writer)
        , m_columns(m_exported->scheme())
    {
    }

    [[nodiscard]] const ScoreColumns& columns() const { return m_columns; }

    [[nodiscard]] Result<bool> next(SheetLine& row)
    {
        if (m_person == m_exported->current.people.size())
            return false;
        row.resize(at(m_columns.count));
        const PersonInput& person = m_exported->current.people[m_person];
        const PersonResult& result = m_exported->current.result.people[m_person];
        putPerson(row, person, result.score);
        if (result.score.isComplete()) {
            putStanding(row, result);
            putNodes(row, person, result.score);
            putScore(row, person, result.score);
        }
        ++m_person;
        return true;
    }

private:
    [[nodiscard]] QString say(const char* text, const QStringList& arguments = {}) const
    {
        return m_exported->words.say(text, arguments);
    }

    void putPerson(SheetLine& row, const PersonInput& person, const PersonScore& score) const;
    void putStanding(SheetLine& row, const PersonResult& result) const;
    void putNodes(SheetLine& row, const PersonInput& person, const PersonScore& score) const;
    void putScore(SheetLine& row, const PersonInput& person, const PersonScore& score) const;
    [[nodiscard]] SheetCell checkCell(const Rational& published, const Rational& computed) const;
    [[nodiscard]] QString grade(const std::optional<int>& grade) const;

    std::shared_ptr<const ExportedCycle> m_exported;
    const TableWriter& m_writer;
    ScoreColumns m_columns;
    std::size_t m_person = 0;
};

void ScoreRows::putPerson(SheetLine& row, const PersonInput& person, const PersonScore& score) const
{
    row[at(ScoreColumns::kId)] = person.id.text();
    row[at(ScoreColumns::kName)] = person.name;
    row[at(ScoreColumns::kPosition)] = m_exported->names.position(person.position);
    row[at(ScoreColumns::kTeam)] = m_exported->team(person);
    QStringList missing;
    for (const int node : score.missing)
        missing.append(m_exported->names.node(m_exported->scheme().node(node).id()));
    for (const int segment : score.missingSegments)
        missing.append(person.segments->list[at(segment)].part);
    row[at(ScoreColumns::kStatus)] = missing.isEmpty()
        ? say(QT_TRANSLATE_NOOP("Export", "complete"))
        : say(QT_TRANSLATE_NOOP("Export", "incomplete, missing: %1"),
              {m_exported->names.listed(missing)});
}

void ScoreRows::putStanding(SheetLine& row, const PersonResult& result) const
{
    if (result.rank > 0) {
        row[at(ScoreColumns::kRank)] = Rational(result.rank);
        row[at(ScoreColumns::kRankOf)] = Rational(result.rankOf);
    }
    if (m_columns.grade < 0)
        return;
    row[at(m_columns.grade)] = grade(result.grade);
    row[at(m_columns.finalGrade)] = grade(result.finalGrade);
}

QString ScoreRows::grade(const std::optional<int>& grade) const
{
    return grade ? m_exported->scheme().document().grades->list[at(*grade)].grade : QString();
}

void ScoreRows::putNodes(SheetLine& row, const PersonInput& person, const PersonScore& score) const
{
    for (std::size_t node = 0; node < m_columns.nodes.size(); ++node) {
        const ScoreColumns::NodeColumns& place = m_columns.nodes[node];
        const NodeResult& result = score.nodes[node];
        if (place.rate < 0)
            continue;
        if (result.isExcluded) {
            row[at(place.rate)] = say(QT_TRANSLATE_NOOP("Export", "left out"));
            row[at(place.rate)].tone = CellTone::Quiet;
            continue;
        }
        row[at(place.rate)] = result.rate;
        if (place.points >= 0)
            row[at(place.points)] = result.earned;
        if (place.penalties >= 0)
            row[at(place.penalties)] =
                penaltiesOf(m_exported->scheme(), static_cast<int>(node), person);
    }
    for (std::size_t i = 0; i < m_columns.adjustments.size(); ++i) {
        if (!person.adjustments[i].empty())
            row[at(m_columns.adjustments[i])] = adjustmentOf(person, i);
    }
}

void ScoreRows::putScore(SheetLine& row, const PersonInput& person, const PersonScore& score) const
{
    if (person.segments && person.segments->list.size() > 1 && !score.movesOn) {
        row[at(ScoreColumns::kScore)] = score.score;
        row[at(ScoreColumns::kScore)].tone = CellTone::Strong;
        row[at(ScoreColumns::kCheck)] =
            say(QT_TRANSLATE_NOOP("Export", "of several segments; this part alone: %1"),
                {score.own.toFixed(m_exported->scheme().document().rounding.score)});
        return;
    }
    const ScoreFormula formulas(m_exported->scheme(), m_columns);
    const TableFormula formula = formulas.score(person, score);
    PersonScore computed = score;
    if (m_columns.sum >= 0) {
        const TableFormula sum = formulas.sum(person, score);
        row[at(m_columns.sum)] = SheetCell(FormulaCell{sum, score.raw});
        computed.raw = m_writer.asComputed(sum);
    }
    row[at(ScoreColumns::kScore)] = score.score;
    row[at(ScoreColumns::kScore)].tone = CellTone::Strong;
    const Rational made = m_writer.asComputed(formulas.score(person, computed));
    row[at(ScoreColumns::kFormula)] = SheetCell(FormulaCell{formula, made});
    row[at(ScoreColumns::kCheck)] = checkCell(score.score, made);
}

SheetCell ScoreRows::checkCell(const Rational& published, const Rational& computed) const
{
    const QString same = say(QT_TRANSLATE_NOOP("Export", "same"));
    if (published == computed)
        return SheetCell(
            FormulaCell{TableFormula::same(TableFormula::cell(ScoreColumns::kScore, published),
                                           TableFormula::cell(ScoreColumns::kFormula, computed),
                                           same,
                                           say(QT_TRANSLATE_NOOP("Export", "not the same"))),
                        same});
    const RoundingPlan& rounding = m_exported->scheme().document().rounding;
    SheetCell cell(say(QT_TRANSLATE_NOOP("Export", "binary arithmetic gives %1, exactly it is %2"),
                       {computed.toFixed(rounding.score), published.toFixed(rounding.score)}));
    cell.tone = CellTone::Warning;
    return cell;
}

QString originLine(const ExportedCycle& exported)
{
    const Cycle& cycle = exported.cycle;
    return exported.words.say(
        cycle.isClosed()
            ? QT_TRANSLATE_NOOP("Export", "%1 · %2, version %3 · closed · written on %4")
            : QT_TRANSLATE_NOOP("Export", "%1 · %2, version %3 · not closed yet · written on %4"),
        {exported.company.name,
         cycle.key.toString(),
         QString::number(cycle.schemeVersion),
         exported.madeAt.date().toString(Qt::ISODate)});
}

std::vector<SheetLine> preface(const ExportedCycle& exported, const ScoreColumns& columns)
{
    std::vector<SheetLine> lines(ScoreColumns::kLines);
    const SchemeDocument& document = exported.scheme().document();
    SheetCell title(exported.names.name(document.texts, document.id) + QLatin1Char(' ')
                    + exported.cycle.key.period.toString());
    title.tone = CellTone::Strong;
    lines[ScoreColumns::Title].push_back(std::move(title));
    lines[ScoreColumns::Origin].push_back(originLine(exported));
    SheetLine& weights = lines[ScoreColumns::Weights];
    weights.resize(at(columns.count));
    weights[0] = exported.words.say(QT_TRANSLATE_NOOP("Export", "Weight"));
    for (std::size_t node = 0; node < columns.nodes.size(); ++node) {
        if (columns.nodes[node].rate >= 0)
            weights[at(columns.nodes[node].rate)] =
                exported.scheme().node(static_cast<int>(node)).weight;
    }
    return lines;
}

} // namespace

TableSheet scoreTable(std::shared_ptr<const ExportedCycle> exported, const TableWriter& writer)
{
    const auto rows = std::make_shared<ScoreRows>(exported, writer);
    TableSheet sheet;
    sheet.name = exported->words.say(QT_TRANSLATE_NOOP("Export", "Scores"));
    for (ExplainedColumn& heading : scoreHeadings(*exported, rows->columns()))
        sheet.columns.push_back(std::move(heading.column));
    sheet.next = [rows](SheetLine& row) { return rows->next(row); };
    sheet.preface = preface(*exported, rows->columns());
    sheet.frozenColumns = 2;
    return sheet;
}

TableSheet scoreColumnsTable(const ExportedCycle& exported)
{
    constexpr int kWide = 100;
    TableSheet sheet;
    sheet.name = exported.words.say(QT_TRANSLATE_NOOP("Export", "Columns"));
    sheet.presence = Presence::SpreadsheetOnly;
    sheet.columns = {textColumn(exported.words.say(QT_TRANSLATE_NOOP("Export", "Column"))),
                     textColumn(exported.words.say(QT_TRANSLATE_NOOP("Export", "Meaning")))};
    sheet.columns[0].width = kWide / 3;
    sheet.columns[1].width = kWide;
    std::vector<SheetLine> rows;
    const ScoreColumns columns(exported.scheme());
    for (const ExplainedColumn& heading : scoreHeadings(exported, columns)) {
        if (!heading.meaning.isEmpty())
            rows.push_back({heading.column.heading, heading.meaning});
    }
    sheet.next = rowsOf(std::move(rows));
    return sheet;
}

} // namespace plumbline
