// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ComplaintsCard.h"

#include "ui/common/Desk.h"
#include "ui/dashboard/BarChart.h"
#include "ui/dashboard/BoardText.h"
#include "ui/dashboard/ChartTableModel.h"
#include "ui/records/FigureRecordsWindow.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

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
            ask(m_board->sheet->period());
    });
}

void ComplaintsCard::present(const Board& board)
{
    m_board = board.sheet ? &board : nullptr;
    if (!m_board) {
        m_asked.reset();
        m_counts.reset();
        return draw();
    }
    if (m_asked != board.sheet->period())
        ask(board.sheet->period());
    draw();
}

void ComplaintsCard::ask(const Period& period)
{
    m_asked = period;
    m_counts.reset();
    setVisible(parts().desk.may(Permission::SeeRecords));
    parts().desk.ask<ComplaintCounts>(
        this,
        [period](const Access& access) { return complaintCounts(access, period); },
        [this, period](const Result<ComplaintCounts>& counts) {
            if (m_asked != period || !counts)
                return;
            m_counts = *counts;
            draw();
        });
}

QString ComplaintsCard::className(int grade)
{
    return grade == 0 ? tr("Without a class") : tr("Class %1").arg(grade);
}

/// Of the people the board looks at; classes without any stay, so that none is taken for unknown.
std::vector<ComplaintsCard::ClassCount> ComplaintsCard::counted() const
{
    std::vector<ClassCount> classes;
    for (int grade = 1; grade <= kClasses; ++grade)
        classes.push_back({grade, 0, 0});
    classes.push_back({});
    std::vector<bool> isShown(static_cast<std::size_t>(m_board->sheet->size()));
    for (const int row : m_board->team.ranking)
        isShown[static_cast<std::size_t>(row)] = true;
    for (const ComplaintCount& count : m_counts->counts) {
        const int row = m_board->sheet->rowOf(count.employee);
        if (row < 0 || !isShown[static_cast<std::size_t>(row)])
            continue;
        const bool isKnown = count.grade >= 1 && count.grade <= kClasses;
        ClassCount& own = classes[static_cast<std::size_t>(isKnown ? count.grade - 1 : kClasses)];
        own.now += count.now;
        own.before += count.before;
    }
    if (classes.back().now == 0 && classes.back().before == 0)
        classes.pop_back();
    return classes;
}

/// Measured as the count of complaints is, whoever answers for them.
void ComplaintsCard::open(int bar)
{
    const ClassCount& one = m_classes[static_cast<std::size_t>(bar)];
    FigureRecordsRequest request;
    request.query.plan.name = MeasureName::ComplaintCount;
    request.query.plan.responsible = Responsible::Any;
    if (one.grade > 0)
        request.query.plan.complaintClass = one.grade;
    request.query.period = m_board->sheet->period();
    request.query.by = m_board->filter.team ? MeasureBy::Team : MeasureBy::Company;
    request.query.id = m_board->filter.team ? m_board->filter.team->text() : QString();
    request.title = tr("Complaints: %1").arg(className(one.grade)) + QStringLiteral(" · ")
        + BoardText::scope(*m_board);
    request.only = Verdict::Hit;
    request.figure = BoardText::number(one.now);
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

void ComplaintsCard::draw()
{
    BarPicture picture;
    m_classes.clear();
    std::vector<QStringList> rows;
    if (m_board && m_counts && m_counts->isAnyKept) {
        m_classes = counted();
        picture.guideName = m_counts->period.plus(-1).toString();
    }
    for (const ClassCount& one : m_classes) {
        Bar bar;
        bar.name = className(one.grade);
        bar.figure = BoardText::number(one.now);
        bar.beside = signedCount(one.now - one.before);
        bar.tip = tr("%1\n%2: %3, %4: %5", "class, period, count, period before, count")
                      .arg(bar.name,
                           m_counts->period.toString(),
                           BoardText::number(one.now),
                           picture.guideName,
                           BoardText::number(one.before));
        bar.length = one.now;
        bar.guide = one.before;
        bar.role = one.grade == 1 ? ColorRole::Category1 : ColorRole::Category6;
        rows.push_back({bar.name,
                        bar.figure,
                        BoardText::number(one.before),
                        signedCount(one.now - one.before)});
        picture.bars.push_back(std::move(bar));
    }
    const QString before = m_board ? m_board->sheet->period().plus(-1).toString() : QString();
    m_behind->show({tr("Class"), tr("Complaints"), before, tr("Change")}, std::move(rows));
    m_chart->present(std::move(picture));
    showInvitation();
    if (!m_board)
        return;
    setWords(tr("What do customers complain about most?"),
             tr("Complaints received, by class; dashed and right: the period before and the "
                "change. %1")
                 .arg(BoardText::scope(*m_board)));
    setCaution({});
}

} // namespace plumbline
