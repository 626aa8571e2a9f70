// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calibration/CalibrationReview.h"

#include "drawing/ThemeTokens.h"
#include "ui/common/Desk.h"
#include "ui/common/SecondBox.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace plumbline {

namespace {

constexpr int kMoneyColumn = 5;

} // namespace

CalibrationReview::CalibrationReview(const CalibrationState& state, Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_desk(desk)
    , m_words(state)
    , m_title(new QLabel(this))
    , m_note(new QLabel(this))
    , m_lines(new FigureTable(this))
    , m_table(new QTableView(this))
    , m_secondLabel(new QLabel(this))
    , m_second(new SecondBox(this))
    , m_refusal(new QLabel(this))
    , m_decide(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    m_table->setObjectName(QStringLiteral("reviewTable"));
    m_second->setObjectName(QStringLiteral("reviewSecond"));
    m_refusal->setObjectName(QStringLiteral("reviewRefusal"));
    m_decide->setObjectName(QStringLiteral("reviewDecide"));
    m_leave->setObjectName(QStringLiteral("reviewLeave"));
    layOut();
    connect(m_decide, &QPushButton::clicked, this, &CalibrationReview::decide);
    connect(m_leave, &QPushButton::clicked, this, &CalibrationReview::left);
    connect(m_second, &SecondBox::nameChanged, this, [this] { refuse({}); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const int row = m_lines->madeRow(index); row >= 0)
            Q_EMIT draftWanted(m_people[static_cast<std::size_t>(row)]);
    });
    retranslate();
}

void CalibrationReview::layOut()
{
    m_title->setProperty("role", QStringLiteral("section"));
    m_note->setProperty("role", QStringLiteral("caption"));
    m_note->setWordWrap(true);
    m_refusal->setProperty("tone", QStringLiteral("failure"));
    m_refusal->setWordWrap(true);
    m_decide->setProperty("role", QStringLiteral("primary"));
    m_secondLabel->setBuddy(m_second);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSortingEnabled(true);
    m_table->setTabKeyNavigation(false);
    showFigures(*m_table, *m_lines, QStringLiteral("calibration/review"));
    auto* across = new QHBoxLayout;
    across->setSpacing(space::kSmall);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_secondLabel, m_second, m_decide, m_leave})
        across->addWidget(part);
    across->addStretch();
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::kSmall);
    down->addWidget(m_title);
    down->addWidget(m_note);
    down->addWidget(m_table, 1);
    down->addWidget(m_refusal);
    down->addLayout(across);
}

void CalibrationReview::begin()
{
    refuse({});
    m_second->offer(m_desk, m_state.sheet->cycle().key, {});
    present();
    m_second->setFocus(Qt::OtherFocusReason);
}

QString CalibrationReview::fromTo(const QString& before, const QString& after) const
{
    return before == after ? before : before + QStringLiteral(" \u2192 ") + after;
}

TableRow CalibrationReview::line(const CalibrationEntry& entry) const
{
    const int row = m_state.sheet->rowOf(entry.employee);
    const QString fault = m_words.fault(entry);
    FigureCell lacks = wordCell(fault);
    FigureCell reason = wordCell(entry.reason);
    lacks.tip = fault;
    reason.tip = entry.reason;
    if (row < 0)
        return {wordCell({}),
                wordCell(entry.employee.text()),
                missingCell(),
                missingCell(),
                missingCell(),
                missingCell(),
                reason,
                lacks};
    const CalibrationFigure& before = m_state.person(row).now;
    const CalibrationFigure& after = m_state.after(row);
    return {wordCell(m_words.name(row)),
            wordCell(entry.employee.text()),
            wordCell(m_words.team(m_state.person(row).appraisal.team)),
            wordCell(fromTo(m_words.score(before.score), m_words.score(after.score))),
            wordCell(fromTo(m_words.grade(before.grade), m_words.grade(after.grade))),
            wordCell(fromTo(m_words.money(before.money), m_words.money(after.money))),
            reason,
            lacks};
}

void CalibrationReview::present()
{
    if (!m_state.sheet)
        return;
    TableContents made;
    made.columns = {{tr("Name"), FigureKind::Words},
                    {tr("Number"), FigureKind::Words},
                    {tr("Team"), FigureKind::Words},
                    {tr("Score"), FigureKind::Figures},
                    {tr("Grade"), FigureKind::Words},
                    {tr("Money"), FigureKind::Figures},
                    {tr("Reason"), FigureKind::Words},
                    {tr("Lacks"), FigureKind::Words}};
    m_people.clear();
    m_lacking = 0;
    for (const CalibrationEntry& entry : m_state.drafts.entries()) {
        made.rows.push_back(line(entry));
        m_people.push_back(entry.employee);
        m_lacking += m_words.fault(entry).isEmpty() ? 0 : 1;
    }
    const int count = static_cast<int>(m_people.size());
    m_lines->present(std::move(made));
    m_table->setColumnHidden(kMoneyColumn, !m_state.sheet->hasMoney());
    m_title->setText(tr("Look before you decide on %n results", nullptr, count));
    m_decide->setText(tr("Decide on %n results", nullptr, count));
    m_decide->setEnabled(count > 0 && m_lacking == 0);
    m_note->setText(
        m_lacking > 0
            ? tr("%n of them can't be decided yet; Enter leads there.", nullptr, m_lacking)
            : tr("All of them are written at once, or none. A decision stays for good: it stands "
                 "in the explanation with its reason and both names, and only another one can "
                 "follow it."));
}

void CalibrationReview::refuse(const QString& why)
{
    m_refusal->setText(why);
    m_refusal->setVisible(!why.isEmpty());
}

void CalibrationReview::pointAt(const QString& employee)
{
    for (std::size_t row = 0; row < m_people.size(); ++row) {
        if (m_people[row].text() == employee)
            m_table->selectRow(m_lines->placeOf(static_cast<int>(row)));
    }
}

void CalibrationReview::decide()
{
    const QString second = m_second->name();
    if (second.isEmpty()) {
        refuse(tr("Name who looks at it, too."));
        m_second->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT decided(second);
}

void CalibrationReview::retranslate()
{
    m_secondLabel->setText(tr("Second person"));
    m_second->setHint(tr("Who looks at it, too"));
    m_second->setAccessibleName(tr("Second person"));
    m_leave->setText(tr("Back to the sheet"));
    m_table->setAccessibleName(tr("What would be decided"));
    present();
}

} // namespace plumbline
