// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FirstMinute.h"

#include "application/accounts/SampleAccounts.h"
#include "ui/common/CycleSheet.h"
#include "ui/common/Desk.h"
#include "ui/common/Preferences.h"
#include "ui/common/Theme.h"
#include "ui/explanation/Explainer.h"
#include "ui/shell/PageCatalogue.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace plumbline {

namespace {

const QString kEndedKey = QStringLiteral("firstMinute/ended");

bool isPermitted(const Desk& desk, PageId page)
{
    const auto entry = std::ranges::find(pageCatalogue(), page, &PageEntry::id);
    return entry != pageCatalogue().end() && entry->isPermitted(desk);
}

} // namespace

FirstMinute::FirstMinute(const PageParts& parts, Preferences& preferences, QWidget* parent)
    : QFrame(parent)
    , m_parts(parts)
    , m_preferences(preferences)
    , m_place(new QLabel(this))
    , m_words(new QLabel(this))
    , m_lead(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_end(new QToolButton(this))
{
    setObjectName(QStringLiteral("firstMinute"));
    m_place->setProperty("role", QStringLiteral("caption"));
    m_words->setObjectName(QStringLiteral("firstMinuteWords"));
    m_words->setWordWrap(true);
    m_lead->setObjectName(QStringLiteral("firstMinuteLead"));
    m_next->setObjectName(QStringLiteral("firstMinuteNext"));
    m_next->setProperty("role", QStringLiteral("link"));
    m_end->setObjectName(QStringLiteral("firstMinuteEnd"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kPage, space::kSmall, space::kPage, space::kSmall);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_place);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_lead);
    layout->addWidget(m_next);
    layout->addWidget(m_end);
    connectSignals();
    hide();
}

void FirstMinute::connectSignals()
{
    Desk& desk = m_parts.desk;
    connect(&desk, &Desk::companyOpened, this, &FirstMinute::offer);
    connect(&desk, &Desk::companyClosed, this, [this] {
        m_steps.clear();
        hide();
    });
    connect(&m_parts.cycle, &CycleSheet::cellsChanged, this, [this] { did(Step::TypeScore); });
    connect(&m_parts.explainer, &Explainer::explained, this, [this] { did(Step::ExplainTotal); });
    connect(m_lead, &QPushButton::clicked, this, &FirstMinute::follow);
    connect(m_next, &QPushButton::clicked, this, &FirstMinute::next);
    connect(m_end, &QToolButton::clicked, this, &FirstMinute::end);
    const auto dress = [this] { m_end->setIcon(m_parts.theme.icon(QStringLiteral("x"))); };
    connect(&m_parts.theme, &Theme::changed, this, dress);
    dress();
}

/// To whoever opens the sample company, once.
void FirstMinute::offer()
{
    if (m_preferences.isSet(kEndedKey))
        return;
    m_parts.desk.ask<std::vector<SampleAccount>>(
        this,
        [](const Access& access) { return sampleAccounts(access); },
        [this](const Result<std::vector<SampleAccount>>& accounts) {
            if (accounts && !accounts->empty())
                begin();
        });
}

/// None for whom the sample has nothing to show.
std::vector<FirstMinute::Step> FirstMinute::steps() const
{
    std::vector<Step> steps;
    if (isPermitted(m_parts.desk, PageId::ScoreEntry)
        && m_parts.desk.mayForOthers(Permission::EnterValue))
        steps.insert(steps.end(), {Step::TypeScore, Step::ExplainTotal});
    else if (m_parts.desk.account() && m_parts.desk.account()->person)
        steps.push_back(Step::ReadOwn);
    if (steps.empty())
        return steps;
    for (const Step step : {Step::LookAtTeam, Step::SeePaper}) {
        if (isPermitted(m_parts.desk, pageOf(step)))
            steps.push_back(step);
    }
    steps.push_back(Step::GoOn);
    return steps;
}

void FirstMinute::begin()
{
    if (!m_parts.desk.isOpen())
        return;
    m_steps = steps();
    m_at = 0;
    m_isThere = false;
    setVisible(isRunning());
    show();
}

void FirstMinute::wantAgain()
{
    m_preferences.set(kEndedKey, false);
}

void FirstMinute::end()
{
    m_preferences.set(kEndedKey, true);
    m_steps.clear();
    hide();
}

void FirstMinute::reach(PageId page)
{
    if (!isRunning())
        return;
    m_isThere = page == pageOf(m_steps[m_at]);
    show();
}

void FirstMinute::did(Step step)
{
    if (isRunning() && m_steps[m_at] == step)
        next();
}

void FirstMinute::next()
{
    if (!isRunning())
        return;
    if (m_at + 1 == m_steps.size())
        return end();
    m_isThere = m_isThere && pageOf(m_steps[m_at]) == pageOf(m_steps[m_at + 1]);
    ++m_at;
    show();
}

void FirstMinute::follow()
{
    switch (m_steps[m_at]) {
    case Step::ExplainTotal:
        return m_parts.explainer.explain(0, {StepKind::Score, {}, {}});
    case Step::GoOn:
        end();
        return Q_EMIT createWanted();
    case Step::TypeScore:
    case Step::ReadOwn:
    case Step::LookAtTeam:
    case Step::SeePaper:
        break;
    }
    Destination destination;
    destination.page = pageOf(m_steps[m_at]);
    if (m_steps[m_at] == Step::TypeScore)
        pointAtGap(destination);
    m_parts.desk.go(destination);
}

/// To the first value that is missing, if one is.
void FirstMinute::pointAtGap(Destination& destination) const
{
    const ScoreSheet* sheet = m_parts.cycle.sheet();
    for (int row = 0; sheet && row < sheet->size(); ++row) {
        const PersonScore& score = sheet->score(row);
        if (score.missing.empty())
            continue;
        destination.employee = sheet->appraisal(row).employee;
        destination.node = sheet->scheme().node(score.missing.front()).id();
        return;
    }
}

void FirstMinute::show()
{
    if (!isRunning())
        return;
    const Step step = m_steps[m_at];
    m_place->setText(tr("First minute, %1 of %2").arg(m_at + 1).arg(m_steps.size()));
    m_words->setText(words(step));
    m_lead->setText(verb(step));
    m_lead->setVisible(!m_isThere || step == Step::ExplainTotal || step == Step::GoOn);
    m_next->setText(step == Step::GoOn ? tr("Put this away") : tr("Next"));
    m_end->setVisible(step != Step::GoOn);
    m_end->setToolTip(tr("Put this away; it is found again in the help menu"));
    m_end->setAccessibleName(m_end->toolTip());
    setVisible(true);
}

PageId FirstMinute::pageOf(Step step)
{
    switch (step) {
    case Step::TypeScore:
    case Step::ExplainTotal:
        return PageId::ScoreEntry;
    case Step::ReadOwn:
        return PageId::Appraisal;
    case Step::LookAtTeam:
        return PageId::Dashboard;
    case Step::SeePaper:
        return PageId::Reports;
    case Step::GoOn:
        return PageId::Home;
    }
    Q_UNREACHABLE();
}

QString FirstMinute::words(Step step)
{
    switch (step) {
    case Step::TypeScore:
        return tr("Type a score into a cell and press Enter: total, grade and rank follow at once, "
                  "and it is stored.");
    case Step::ExplainTotal:
        return tr("Every number says how it came about: stand on one and press F4.");
    case Step::ReadOwn:
        return tr("Your own appraisal: each line with its target, value and points. Here you "
                  "confirm the result or contest a line of it.");
    case Step::LookAtTeam:
        return tr("Who needs help, and what drags the team? Click any bar or cell to see what is "
                  "behind it.");
    case Step::SeePaper:
        return tr("This is the page an employee takes home. It is a draft until the cycle is "
                  "closed.");
    case Step::GoOn:
        return tr("That was the way of a cycle. F1 opens the guide at the page you are on; your "
                  "own company begins with a file of its own.");
    }
    Q_UNREACHABLE();
}

QString FirstMinute::verb(Step step)
{
    switch (step) {
    case Step::TypeScore:
        return tr("Go to score entry");
    case Step::ExplainTotal:
        return tr("Explain a total");
    case Step::ReadOwn:
        return tr("Go to the appraisal");
    case Step::LookAtTeam:
        return tr("Go to the dashboard");
    case Step::SeePaper:
        return tr("Go to the reports");
    case Step::GoOn:
        return tr("Create a company");
    }
    Q_UNREACHABLE();
}

void FirstMinute::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        show();
    QFrame::changeEvent(event);
}

} // namespace plumbline
