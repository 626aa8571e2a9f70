// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/TrendCard.h"

#include "ui/common/Theme.h"
#include "ui/dashboard/BoardText.h"
#include "ui/dashboard/ChartTableModel.h"
#include "ui/dashboard/LineChart.h"

#include <QtCore/QStringListModel>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

#include <cmath>

namespace plumbline {

namespace {

constexpr double kStep = 20.0; ///< The axis begins and ends at multiples of it.
constexpr int kSearch = 168;

void fitAxis(LinePicture& picture)
{
    double low = picture.ceiling;
    double high = picture.floor;
    bool isFirst = true;
    for (const Line& line : picture.lines) {
        for (const auto& value : line.values) {
            if (!value)
                continue;
            low = isFirst ? *value : std::min(low, *value);
            high = isFirst ? *value : std::max(high, *value);
            isFirst = false;
        }
    }
    if (isFirst)
        return;
    picture.floor = std::floor(low / kStep) * kStep;
    picture.ceiling = std::max(std::ceil(high / kStep) * kStep, picture.floor + kStep);
}

} // namespace

TrendCard::TrendCard(const PageParts& parts, QWidget* parent)
    : BoardCard(parts, parent)
    , m_chart(new LineChart(parts.theme, this))
    , m_behind(new ChartTableModel(this))
    , m_search(new QLineEdit(this))
    , m_names(new QStringListModel(this))
{
    m_chart->setObjectName(QStringLiteral("trendChart"));
    setChart(m_chart, m_behind);
    m_search->setObjectName(QStringLiteral("trendPerson"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(kSearch);
    auto* completer = new QCompleter(m_names, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_search->setCompleter(completer);
    head()->insertWidget(1, m_search, 0, Qt::AlignTop);
    connect(completer,
            qOverload<const QString&>(&QCompleter::activated),
            this,
            &TrendCard::findTyped,
            Qt::QueuedConnection);
    connect(m_search, &QLineEdit::editingFinished, this, &TrendCard::findTyped);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            findTyped();
    });
    connect(m_chart, &LineChart::activated, this, &TrendCard::open);
    connect(this, &ChartCard::rowOpened, this, &TrendCard::open);
}

void TrendCard::open(int period)
{
    Q_EMIT periodOpened(m_board->team.trend[static_cast<std::size_t>(period)].period, m_person);
}

QString TrendCard::entry(int person) const
{
    const Appraisal& appraisal = m_board->sheet->appraisal(person);
    return appraisal.name + QLatin1Char(' ') + appraisal.employee.text();
}

void TrendCard::present(const Board& board)
{
    m_board = board.sheet ? &board : nullptr;
    QStringList names;
    if (m_board) {
        for (const int person : board.team.ranking)
            names.append(entry(person));
    }
    m_names->setStringList(names);
    m_search->setPlaceholderText(tr("Compare with a person"));
    m_search->setAccessibleName(tr("Compare with a person"));
    draw();
}

void TrendCard::choosePerson(int person)
{
    if (!m_board)
        return;
    m_person = m_board->sheet->appraisal(person).employee;
    m_search->setText(entry(person));
    draw();
}

void TrendCard::findTyped()
{
    if (!m_board)
        return;
    m_person = {};
    const QString typed = m_search->text().trimmed();
    for (const int person : m_board->team.ranking) {
        if (!typed.isEmpty()
            && (entry(person) == typed || BoardText::name(*m_board, person) == typed
                || m_board->sheet->appraisal(person).employee.text() == typed)) {
            m_person = m_board->sheet->appraisal(person).employee;
            break;
        }
    }
    draw();
}

Line TrendCard::teamLine() const
{
    Line line;
    line.role = ColorRole::Category1;
    for (const PeriodFigure& figure : m_board->team.trend) {
        const QString score = BoardText::score(*m_board, figure.score);
        line.values.push_back(figure.score ? std::optional(BoardText::approximate(*figure.score))
                                           : std::nullopt);
        line.isSmall.push_back(figure.people < kSmallSample);
        line.tips.append(tr("%1: mean %2 of %n people", nullptr, figure.people)
                             .arg(figure.period.toString(), score));
    }
    line.name = tr("Mean %1").arg(BoardText::score(*m_board, m_board->team.trend.back().score));
    return line;
}

Line TrendCard::personLine(int person) const
{
    Line line;
    line.role = ColorRole::Category2;
    line.dash = Qt::DashLine;
    const QString name = BoardText::name(*m_board, person);
    QString last;
    for (const PeriodFigure& figure : m_board->figures->trendOf(person)) {
        line.values.push_back(figure.score ? std::optional(BoardText::approximate(*figure.score))
                                           : std::nullopt);
        const QString score = BoardText::score(*m_board, figure.score);
        line.tips.append(
            figure.score
                ? tr("%1: %2 %3", "period, name, score").arg(figure.period.toString(), name, score)
                : QString());
        if (figure.score)
            last = score;
    }
    line.name = name + QLatin1Char(' ') + last;
    return line;
}

void TrendCard::fillTable(int person)
{
    QStringList headings{tr("Period"), tr("Mean"), tr("People")};
    std::vector<QStringList> rows;
    for (const PeriodFigure& figure : m_board->team.trend)
        rows.push_back({figure.period.toString(),
                        BoardText::score(*m_board, figure.score),
                        BoardText::number(figure.people)});
    if (person >= 0) {
        headings.append(BoardText::name(*m_board, person));
        const auto own = m_board->figures->trendOf(person);
        for (std::size_t index = 0; index < rows.size(); ++index)
            rows[index].append(BoardText::score(*m_board, own[index].score));
    }
    m_behind->show(headings, std::move(rows));
}

void TrendCard::draw()
{
    LinePicture picture;
    picture.nothing = tr("No result is complete yet.");
    if (!m_board) {
        m_behind->show({}, {});
        return m_chart->present(std::move(picture));
    }
    for (const PeriodFigure& figure : m_board->team.trend)
        picture.periods.append(figure.period.toString());
    picture.lines.push_back(teamLine());
    const int person = m_person.isEmpty() ? -1 : m_board->sheet->rowOf(m_person);
    if (person >= 0)
        picture.lines.push_back(personLine(person));
    fitAxis(picture);
    fillTable(person);
    setWords(tr("What changed over the periods?"),
             tr("Mean score, axis from %1. %2")
                 .arg(picture.floor, 0, 'f', 0)
                 .arg(BoardText::scope(*m_board)));
    setCaution(m_board->team.trend.size() < 2 ? tr("A trend needs an earlier period with results.")
                                              : QString());
    m_chart->present(std::move(picture));
}

} // namespace plumbline
