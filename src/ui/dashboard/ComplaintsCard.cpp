// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ComplaintsCard.h"

#include "ui/common/Desk.h"
#include "ui/dashboard/BarChart.h"
#include "ui/dashboard/BoardText.h"
#include "ui/dashboard/ChartTableModel.h"
#include "ui/records/FigureRecordsWindow.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <set>

namespace plumbline {

namespace {

constexpr int kClasses = 3;

QString signedCount(int count)
{
    const QString digits = BoardText::number(std::abs(count));
    return count > 0 ? QLatin1Char('+') + digits : count < 0 ? QChar(0x2212) + digits : digits;
}

} // namespace

ComplaintsCard::ComplaintsCard(const PageParts& parts, QWidget* parent)
    : BoardCard(parts, parent)
    , m_chart(new BarChart(parts.theme, this))
    , m_behind(new ChartTableModel(this))
    , m_invitation(new QLabel(m_chart))
    , m_toImports(new QPushButton(m_chart))
{
    setObjectName(QStringLiteral("complaintsCard"));
    m_chart->setObjectName(QStringLiteral("complaintsChart"));
    m_toImports->setObjectName(QStringLiteral("complaintImports"));
    m_invitation->setWordWrap(true);
    auto* down = new QVBoxLayout(m_chart);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_invitation);
    down->addWidget(m_toImports, 0, Qt::AlignLeft);
    down->addStretch();
    setChart(m_chart, m_behind);
    connect(m_chart, &BarChart::activated, this, &ComplaintsCard::open);
    connect(m_chart, &BarChart::figureChosen, this, &ComplaintsCard::open);
    connect(this, &ChartCard::rowOpened, this, &ComplaintsCard::open);
    connect(m_toImports, &QPushButton::clicked, this, [this] {
        Destination imports;
        imports.page = PageId::Records;
        imports.tab = QStringLiteral("imports");
        this->parts().desk.go(imports);
    });
    connect(&parts.desk, &Desk::recordsChanged, this, [this] {
        if (m_board)
            ask();
    });
}

void ComplaintsCard::present(const Board& board)
{
    m_board = board.sheet ? &board : nullptr;
    if (!m_board) {
        m_asked.clear();
        m_counts.reset();
        return draw();
    }
    if (m_asked != wanted())
        ask();
    draw();
}

/// The range, as many periods before it, and those it is compared with.
std::vector<Period> ComplaintsCard::wanted() const
{
    std::set<Period> periods;
    const auto add = [&periods](const PeriodRange& range) {
        for (Period period = range.first; range.contains(period); period = period.plus(1))
            periods.insert(period);
    };
    add(m_board->figures->range());
    add(m_board->figures->range().before());
    if (m_board->isAgainstPeriods())
        add(m_board->other->team.range);
    return {periods.begin(), periods.end()};
}

void ComplaintsCard::ask()
{
    m_asked = wanted();
    m_counts.reset();
    setVisible(parts().desk.may(Permission::SeeRecords));
    parts().desk.ask<ComplaintCounts>(
        this,
        [periods = m_asked](const Access& access) { return complaintCounts(access, periods); },
        [this, periods = m_asked](const Result<ComplaintCounts>& counts) {
            if (m_asked != periods || !counts)
                return;
            m_counts = *counts;
            draw();
        });
}

QString ComplaintsCard::className(int grade)
{
    return grade == 0 ? tr("Without a class") : tr("Class %1").arg(grade);
}

/// Adds what some people have in some periods.
void ComplaintsCard::count(std::vector<ClassCount>& classes,
                           const std::vector<int>& rows,
                           const PeriodRange& range,
                           int ClassCount::* into) const
{
    std::vector<bool> isMeant(static_cast<std::size_t>(m_board->sheet->size()));
    for (const int row : rows)
        isMeant[static_cast<std::size_t>(row)] = true;
    for (const ComplaintCount& count : m_counts->counts) {
        const int row = m_board->sheet->rowOf(count.employee);
        if (row < 0 || !isMeant[static_cast<std::size_t>(row)] || !range.contains(count.period))
            continue;
        const bool isKnown = count.grade >= 1 && count.grade <= kClasses;
        ClassCount& own = classes[static_cast<std::size_t>(isKnown ? count.grade - 1 : kClasses)];
        own.*into += count.count;
        if (into == &ClassCount::now)
            own.periods[count.period] += count.count;
    }
}

/// Of the people the board looks at; classes without any stay, so that none is taken for unknown.
std::vector<ComplaintsCard::ClassCount> ComplaintsCard::counted() const
{
    std::vector<ClassCount> classes;
    for (int grade = 1; grade <= kClasses; ++grade)
        classes.push_back({grade, 0, 0, 0, {}});
    classes.push_back({});
    const PeriodRange& range = m_board->figures->range();
    const std::vector<int>& rows = m_board->team.ranking;
    count(classes, rows, range, &ClassCount::now);
    count(classes, rows, range.before(), &ClassCount::before);
    if (m_board->isAgainstPeriods())
        count(classes, rows, m_board->other->team.range, &ClassCount::other);
    else if (m_board->other)
        count(classes, m_board->other->team.ranking, range, &ClassCount::other);
    const ClassCount& rest = classes.back();
    if (rest.now == 0 && rest.before == 0 && rest.other == 0)
        classes.pop_back();
    return classes;
}

/// No complaints before the first that is kept doesn't say that there were none.
bool ComplaintsCard::isKnown(const PeriodRange& range) const
{
    return m_counts && m_counts->knownFrom && !(range.first < *m_counts->knownFrom);
}

bool ComplaintsCard::isBeforeKnown() const
{
    return isKnown(m_board->figures->range().before());
}

/// Of several periods one is chosen: records are judged period by period.
void ComplaintsCard::open(int bar)
{
    const ClassCount& one = m_classes[static_cast<std::size_t>(bar)];
    if (one.periods.size() < 2)
        return openRecords(
            one, one.periods.empty() ? m_board->sheet->period() : one.periods.begin()->first);
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("complaintPeriods"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& [period, count] : one.periods)
        menu->addAction(
            tr("%1: %2", "period, complaints").arg(period.toString(), BoardText::number(count)),
            this,
            [this, one, period = period] { openRecords(one, period); });
    menu->popup(m_chart->mapToGlobal(m_chart->rect().center()));
}

/// Measured as the count of complaints is, whoever answers for them.
void ComplaintsCard::openRecords(const ClassCount& one, const Period& period)
{
    FigureRecordsRequest request;
    request.query.plan.name = MeasureName::ComplaintCount;
    request.query.plan.responsible = Responsible::Any;
    if (one.grade > 0)
        request.query.plan.complaintClass = one.grade;
    request.query.period = period;
    request.query.by = m_board->filter.team ? MeasureBy::Team : MeasureBy::Company;
    request.query.id = m_board->filter.team ? m_board->filter.team->text() : QString();
    request.title = tr("Complaints: %1").arg(className(one.grade)) + QStringLiteral(" · ")
        + tr("%1, %2", "period, people").arg(period.toString(), m_board->who);
    request.only = Verdict::Hit;
    const auto counted = one.periods.find(period);
    request.figure = BoardText::number(counted == one.periods.end() ? 0 : counted->second);
    if (m_board->filter.position) {
        request.people.emplace();
        for (const int row : m_board->team.ranking)
            request.people->insert(m_board->sheet->appraisal(row).employee);
    }
    if (!m_window)
        m_window = new FigureRecordsWindow(parts().desk, this);
    m_window->open(request);
}

void ComplaintsCard::showInvitation()
{
    const bool isInvited = m_board && m_counts && !m_counts->isAnyKept;
    m_invitation->setText(tr("The complaints of the period stand here by class, once their "
                             "records are taken in."));
    m_toImports->setText(tr("Take in records"));
    m_toImports->setAccessibleName(m_toImports->text());
    m_invitation->setVisible(isInvited);
    m_toImports->setVisible(isInvited);
    m_chart->setFocusPolicy(isInvited ? Qt::NoFocus : Qt::StrongFocus);
}

Bar ComplaintsCard::barOf(const ClassCount& one) const
{
    Bar bar;
    bar.name = className(one.grade);
    bar.figure = BoardText::number(one.now);
    bar.tip = tr("%1\n%2: %3", "class, period, count")
                  .arg(bar.name, BoardText::range(m_board->figures->range()), bar.figure);
    bar.length = one.now;
    bar.role = one.grade == 1 ? ColorRole::Category1 : ColorRole::Category6;
    const auto addTip = [&bar](const QString& name, int count) {
        bar.tip += QLatin1Char('\n')
            + tr("%1: %2", "period, complaints").arg(name, BoardText::number(count));
    };
    if (isBeforeKnown()) {
        bar.guide = one.before;
        bar.beside = signedCount(one.now - one.before);
        addTip(BoardText::rangeBefore(*m_board), one.before);
    }
    if (m_board->other) {
        const bool isOtherKnown = isKnown(m_board->other->team.range);
        bar.otherFigure = isOtherKnown ? BoardText::number(one.other) : BoardText::missing();
        if (isOtherKnown) {
            bar.other = one.other;
            addTip(m_board->otherName, one.other);
        }
    }
    return bar;
}

void ComplaintsCard::draw()
{
    BarPicture picture;
    m_classes.clear();
    std::vector<QStringList> rows;
    QStringList headings{tr("Class"), tr("Complaints")};
    const bool isCounted = m_board && m_counts && m_counts->isAnyKept;
    if (isCounted) {
        m_classes = counted();
        if (isBeforeKnown()) {
            picture.guideName = BoardText::rangeBefore(*m_board);
            headings << picture.guideName << tr("Change");
        }
        picture.otherName = m_board->otherName;
        if (m_board->other)
            headings << m_board->otherName;
    }
    for (const ClassCount& one : m_classes) {
        Bar bar = barOf(one);
        QStringList row{bar.name, bar.figure};
        if (isBeforeKnown())
            row << BoardText::number(one.before) << bar.beside;
        if (m_board->other)
            row << bar.otherFigure;
        rows.push_back(std::move(row));
        picture.bars.push_back(std::move(bar));
    }
    m_behind->show(headings, std::move(rows));
    m_chart->present(std::move(picture));
    showInvitation();
    if (!m_board)
        return;
    setWords(tr("What do customers complain about most?"),
             (isBeforeKnown()
                  ? tr("Complaints received, by class; dashed and right: the time before and the "
                       "change. %1")
                  : tr("Complaints received, by class. %1"))
                 .arg(BoardText::scope(*m_board)));
    setCaution(isCounted && !isBeforeKnown()
                   ? tr("No complaints are kept of the time before: there is no change to tell.")
                   : QString());
}

} // namespace plumbline
