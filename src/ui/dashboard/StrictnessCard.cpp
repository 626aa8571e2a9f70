// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/StrictnessCard.h"

#include "application/dashboard/StrictnessExplanation.h"
#include "ui/common/Desk.h"
#include "ui/common/WindowText.h"
#include "ui/dashboard/BoardCells.h"
#include "ui/dashboard/BoardText.h"
#include "ui/dashboard/ChartTableModel.h"
#include "ui/dashboard/SpreadChart.h"
#include "ui/explanation/Explainer.h"

#include <cmath>

namespace plumbline {

namespace {

constexpr int kPlaces = 4; ///< Of a rate: two of its percentage.
constexpr double kStep = 0.1; ///< The axis begins and ends at multiples of it.

double length(const std::optional<Rational>& rate)
{
    return rate ? BoardText::approximate(*rate) : 0.0;
}

/// A single value deviates from nothing.
std::optional<Rational> deviationOf(const RateSpread& spread)
{
    return spread.count > 1 ? spread.deviation(kPlaces) : std::nullopt;
}

QString deviationText(const RateSpread& spread)
{
    const auto deviation = deviationOf(spread);
    return deviation ? BoardText::rate(*deviation) : BoardText::missing();
}

/// "88.20 ± 4.10"
QString spreadText(const RateSpread& spread)
{
    if (!spread.mean)
        return BoardText::missing();
    return StrictnessCard::tr("%1 ± %2", "mean, standard deviation")
        .arg(BoardText::rate(*spread.mean), deviationText(spread));
}

SpreadRow rowOf(const ScorerFigure& figure)
{
    SpreadRow row;
    row.figure = spreadText(figure.given);
    if (const auto difference = figure.difference())
        row.beside = BoardText::signedRate(*difference);
    row.isSmall = figure.isSmall();
    row.isChosen = figure.isOwn;
    if (figure.given.mean) {
        row.mean = length(figure.given.mean);
        row.deviation = length(figure.given.deviation(kPlaces));
    }
    if (figure.measured.mean) {
        row.otherMean = length(figure.measured.mean);
        row.otherDeviation = length(figure.measured.deviation(kPlaces));
    }
    return row;
}

void fitAxis(SpreadPicture& picture)
{
    double low = 1.0;
    double high = 0.0;
    for (const SpreadRow& row : picture.rows) {
        if (row.mean) {
            low = std::min(low, *row.mean - row.deviation);
            high = std::max(high, *row.mean + row.deviation);
        }
        if (row.otherMean) {
            low = std::min(low, *row.otherMean - row.otherDeviation);
            high = std::max(high, *row.otherMean + row.otherDeviation);
        }
    }
    picture.floor = std::max(0.0, std::floor(low / kStep) * kStep);
    picture.ceiling = std::max(std::ceil(high / kStep) * kStep, picture.floor + kStep);
}

} // namespace

StrictnessCard::StrictnessCard(const PageParts& parts, QWidget* parent)
    : BoardCard(parts, parent)
    , m_chart(new SpreadChart(parts.theme, this))
    , m_behind(new ChartTableModel(this))
{
    setObjectName(QStringLiteral("strictnessCard"));
    m_chart->setObjectName(QStringLiteral("strictnessChart"));
    setChart(m_chart, m_behind);
    connect(m_chart, &SpreadChart::activated, this, &StrictnessCard::open);
    connect(m_chart, &SpreadChart::figureChosen, this, &StrictnessCard::open);
    connect(this, &ChartCard::rowOpened, this, &StrictnessCard::open);
}

void StrictnessCard::open(int row)
{
    const ScorerFigure& figure = m_figures[static_cast<std::size_t>(row)];
    if (figure.isWithheld)
        return;
    parts().explainer.explain(
        {[sight = m_sights.back(), earlier = m_earlier, figure, filter = m_board->filter](
             const ScoreSheet& sheet) {
             return explainScorer(
                 sheet, sight, earlier, DashboardFigures(sheet).of(filter).ranking, figure);
         },
         {StepKind::Score, {}, {}}});
}

void StrictnessCard::present(const Board& board)
{
    m_board = board.sheet ? &board : nullptr;
    if (!m_board) {
        m_asked.clear();
        m_sights.clear();
        m_earlier.clear();
        m_strictness.reset();
        m_of = nullptr;
        return draw();
    }
    if (m_asked != wanted())
        ask();
    draw();
}

std::vector<CycleKey> StrictnessCard::wanted() const
{
    std::vector<CycleKey> keys;
    for (const auto& sheet : m_board->earlier)
        keys.push_back(sheet->data().cycle.key);
    keys.push_back(m_board->sheet->data().cycle.key);
    return keys;
}

void StrictnessCard::ask()
{
    m_asked = wanted();
    m_sights.clear();
    m_earlier.clear();
    parts().desk.ask<std::vector<ScorerSight>>(
        this,
        [keys = m_asked](const Access& access) -> Result<std::vector<ScorerSight>> {
            std::vector<ScorerSight> sights;
            for (const CycleKey& key : keys) {
                Result<ScorerSight> sight = scorerSight(access, key);
                if (!sight)
                    return failure(sight.error());
                sights.push_back(std::move(*sight));
            }
            return sights;
        },
        [this, keys = m_asked](const Result<std::vector<ScorerSight>>& sights) {
            if (m_asked != keys || !sights)
                return;
            m_sights = *sights;
            m_of = nullptr;
            draw();
        });
}

/// Reads who gave what, once for the same values.
void StrictnessCard::read()
{
    if (m_of == m_board->figures)
        return;
    m_earlier.clear();
    for (std::size_t place = 0; place < m_board->earlier.size(); ++place)
        m_earlier.push_back({m_board->earlier[place], m_sights[place]});
    m_strictness = std::make_unique<Strictness>(*m_board->sheet, m_sights.back(), m_earlier);
    m_of = m_board->figures;
}

QString StrictnessCard::name(const ScorerFigure& figure) const
{
    switch (figure.kind) {
    case ScorerKind::SelfRatings:
        return tr("Self-ratings");
    case ScorerKind::AllOthers:
        return tr("All others");
    case ScorerKind::RaterGroup:
        for (const PreparedNode& node : m_board->sheet->scheme().nodes()) {
            const auto* raters = node.isIndicator()
                ? std::get_if<Raters>(&node.source->indicator->grading)
                : nullptr;
            for (const Rater& rater : raters ? raters->raters : std::vector<Rater>()) {
                if (rater.id == figure.id && !rater.texts.name.isEmpty())
                    return rater.texts.name.in(windowLanguage());
            }
        }
        return figure.id;
    case ScorerKind::Person:
    case ScorerKind::Account:
        break;
    }
    const QString who = figure.name.isEmpty() ? figure.id : figure.name;
    return figure.isOwn ? tr("%1 (you)").arg(who) : who;
}

QString StrictnessCard::tip(const ScorerFigure& figure) const
{
    if (figure.isWithheld)
        return tr("%1\nFewer than three marks: they are not told.").arg(name(figure));
    QStringList lines{
        name(figure),
        tr("Values %1, people %2")
            .arg(BoardText::number(figure.given.count), BoardText::number(figure.people)),
        tr("Gives %1 on average, standard deviation %2")
            .arg(BoardText::rate(*figure.given.mean), deviationText(figure.given))};
    if (figure.measured.mean)
        lines.append(
            tr("The same people measured: %1, values %2")
                .arg(spreadText(figure.measured), BoardText::number(figure.measured.count)));
    else
        lines.append(tr("Nothing of these people is measured by records."));
    if (const auto difference = figure.difference())
        lines.append(tr("Difference %1 points").arg(BoardText::signedRate(*difference)));
    if (figure.isSmall())
        lines.append(tr("Few values: read with care."));
    return lines.join(QLatin1Char('\n'));
}

QString StrictnessCard::caution(const std::vector<ScorerFigure>& figures)
{
    int small = 0;
    for (const ScorerFigure& figure : figures)
        small += !figure.isWithheld && figure.isSmall() ? 1 : 0;
    return small == 0 ? QString() : tr("Hollow: fewer than five values.");
}

ChartLine StrictnessCard::line(const ScorerFigure& figure) const
{
    const auto count = [&figure](const RateSpread& spread) {
        return figure.isWithheld ? ChartCell(BoardText::missing())
                                 : BoardCells::count(spread.count);
    };
    return {name(figure),
            count(figure.given),
            BoardCells::rate(figure.given.mean),
            BoardCells::rate(deviationOf(figure.given)),
            count(figure.measured),
            BoardCells::rate(figure.measured.mean),
            BoardCells::rate(deviationOf(figure.measured)),
            BoardCells::difference(figure.difference())};
}

void StrictnessCard::draw()
{
    SpreadPicture picture;
    picture.nothing =
        m_board && !m_sights.empty() ? tr("Nobody has given a value yet.") : QString();
    m_figures.clear();
    if (m_board && !m_sights.empty()) {
        read();
        m_figures = m_strictness->of(m_board->team.ranking);
    }
    std::vector<ChartLine> lines;
    for (const ScorerFigure& figure : m_figures) {
        SpreadRow row = rowOf(figure);
        row.name = name(figure);
        row.tip = tip(figure);
        picture.rows.push_back(std::move(row));
        lines.push_back(line(figure));
    }
    fitAxis(picture);
    m_behind->present({BoardCells::words(tr("Scorer")),
                       BoardCells::counts(tr("Values")),
                       BoardCells::percents(tr("Mean")),
                       BoardCells::percents(tr("Spread")),
                       BoardCells::counts(tr("Measured")),
                       BoardCells::percents(tr("Mean measured")),
                       BoardCells::percents(tr("Spread measured")),
                       BoardCells::percents(tr("Difference"))},
                      std::move(lines));
    const QString floor =
        BoardText::percent(Rational(static_cast<int>(picture.floor * 100 + 0.5), 100));
    m_chart->present(std::move(picture));
    if (!m_board)
        return;
    setWords(tr("Am I stricter than others?"),
             tr("Mean and standard deviation of the rates given; below, dashed: what the same "
                "people were measured at; right: the difference. Axis from %1. %2")
                 .arg(floor, BoardText::scope(*m_board)));
    setCaution(caution(m_figures));
}

} // namespace plumbline
