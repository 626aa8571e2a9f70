// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeopleSide.h"

#include "application/text/Sentences.h"
#include "ui/common/Desk.h"
#include "ui/common/TallArea.h"
#include "ui/common/Theme.h"
#include "ui/people/EmployeeForm.h"
#include "ui/people/EmployeeResults.h"
#include "ui/people/TeamForm.h"
#include "ui_PeopleSide.h"

namespace plumbline {

namespace {

enum Tab { Details, Results };

} // namespace

PeopleSide::PeopleSide(const PageParts& parts, QWidget* parent)
    : QFrame(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::PeopleSide>())
    , m_form(new EmployeeForm(this))
    , m_results(new EmployeeResults(m_parts, this))
    , m_teamForm(new TeamForm(this))
{
    m_ui->setupUi(this);
    m_ui->sideTabs->addTab(new TallArea(m_form, this), QString());
    m_ui->sideTabs->addTab(m_results, QString());
    m_ui->teamPageLayout->addWidget(m_teamForm);
    const auto dress = [this] {
        m_ui->closeSideButton->setIcon(m_parts.theme.icon(QStringLiteral("x")));
    };
    connect(&m_parts.theme, &Theme::changed, this, dress);
    dress();
    connect(m_ui->closeSideButton, &QToolButton::clicked, this, &PeopleSide::dismiss);
    connectForms();
    retranslate();
}

PeopleSide::~PeopleSide() = default;

void PeopleSide::connectForms()
{
    connect(m_form,
            &EmployeeForm::saveRequested,
            this,
            [this](const Employee& employee, SaveMode mode) {
                storeEmployee(
                    [employee, mode](const Access& access) {
                        return saveEmployee(access, employee, mode);
                    },
                    [this, id = employee.id] {
                        m_form->settle();
                        Q_EMIT employeeSaved(id);
                    });
            });
    connect(m_form,
            &EmployeeForm::leavingRequested,
            this,
            [this](const EmployeeId& employee, const QDate& lastDay) {
                storeEmployee(
                    [employee, lastDay](const Access& access) {
                        return recordLeaving(access, employee, lastDay);
                    },
                    [] {});
            });
    connect(m_form, &EmployeeForm::returnRequested, this, [this](const Employee& employee) {
        storeEmployee(
            [employee](const Access& access) {
                return saveEmployee(access, employee, SaveMode::Change);
            },
            [] {});
    });
    connect(m_form, &EmployeeForm::discarded, this, [this] {
        if (m_form->isNew())
            Q_EMIT newEmployeeDropped();
        Q_EMIT discarded();
    });
    connect(m_teamForm, &TeamForm::saveRequested, this, [this](const Team& team, SaveMode mode) {
        m_parts.desk.store(
            this,
            [team, mode](const Access& access) { return saveTeam(access, team, mode); },
            [this](const Result<>& outcome) {
                if (!outcome)
                    return m_teamForm->showProblem(sentence(outcome.error()));
                dismiss();
                Q_EMIT m_parts.desk.peopleChanged();
            });
    });
    connect(m_teamForm, &TeamForm::discarded, this, &PeopleSide::dismiss);
}

void PeopleSide::storeEmployee(std::function<Result<>(const Access&)> storing,
                               std::function<void()> stored)
{
    m_parts.desk.store(
        this, std::move(storing), [this, stored = std::move(stored)](const Result<>& outcome) {
            if (!outcome)
                return m_form->showProblem(sentence(outcome.error()));
            stored();
            Q_EMIT m_parts.desk.peopleChanged();
        });
}

void PeopleSide::setPeople(const People& people, const QDate& day)
{
    m_form->setPeople(people, day);
}

void PeopleSide::open(QWidget* side)
{
    m_ui->sideStack->setCurrentWidget(side);
    show();
}

void PeopleSide::dismiss()
{
    hide();
    Q_EMIT closed();
}

void PeopleSide::forget()
{
    m_form->forget();
    dismiss();
}

void PeopleSide::showEmployee(const EmployeeId& employee)
{
    m_form->showEmployee(employee);
    m_results->showEmployee(employee);
    m_ui->sideTabs->setTabEnabled(Results, true);
    open(m_ui->employeePage);
}

void PeopleSide::showNewEmployee(const std::optional<TeamId>& team)
{
    m_form->showNew(team);
    m_results->clear();
    m_ui->sideTabs->setTabEnabled(Results, false);
    open(m_ui->employeePage);
    showDetails();
}

void PeopleSide::showTeam(const People& people, const TeamId& team)
{
    open(m_ui->teamPage);
    m_teamForm->showTeam(people, team);
}

void PeopleSide::showNewTeam(const People& people, const std::optional<TeamId>& parent)
{
    open(m_ui->teamPage);
    m_teamForm->showNew(people, parent);
}

void PeopleSide::showDetails()
{
    m_ui->sideTabs->setCurrentIndex(Details);
    m_form->focusFirst();
}

void PeopleSide::showResults()
{
    m_ui->sideTabs->setCurrentIndex(Results);
}

void PeopleSide::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void PeopleSide::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->sideTabs->setTabText(Details, tr("Details"));
    m_ui->sideTabs->setTabText(Results, tr("Results"));
}

} // namespace plumbline
