// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/TeamForm.h"

#include "ui_TeamForm.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QCompleter>

namespace plumbline {

namespace {

/// `team-4`, the first number that is free; people rename teams, never the id.
QString freeId(const People& people)
{
    for (std::size_t number = people.teams.size() + 1;; ++number) {
        const TeamId id(QStringLiteral("team-%1").arg(number));
        const bool isTaken = std::any_of(people.teams.begin(),
                                         people.teams.end(),
                                         [&id](const Team& team) { return team.id == id; });
        if (!isTaken)
            return id.text();
    }
}

} // namespace

TeamForm::TeamForm(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TeamForm>())
{
    m_ui->setupUi(this);
    m_ui->leaderBox->setInsertPolicy(QComboBox::NoInsert);
    m_ui->leaderBox->completer()->setFilterMode(Qt::MatchContains);
    m_ui->leaderBox->completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &TeamForm::save);
    connect(m_ui->nameEdit, &QLineEdit::returnPressed, this, &TeamForm::save);
    connect(m_ui->discardButton, &QPushButton::clicked, this, &TeamForm::discarded);
}

TeamForm::~TeamForm() = default;

void TeamForm::showNew(const People& people, const std::optional<TeamId>& parent)
{
    m_mode = SaveMode::Add;
    fill(people, Team{TeamId(freeId(people)), {}, parent, {}});
    m_ui->nameEdit->setFocus();
}

void TeamForm::showTeam(const People& people, const TeamId& id)
{
    m_mode = SaveMode::Change;
    for (const Team& team : people.teams) {
        if (team.id == id)
            fill(people, team);
    }
    m_ui->nameEdit->setFocus();
}

void TeamForm::fill(const People& people, const Team& team)
{
    m_team = team;
    m_ui->idEdit->setText(team.id.text());
    m_ui->idEdit->setReadOnly(m_mode == SaveMode::Change);
    m_ui->nameEdit->setText(team.name);
    m_ui->parentBox->clear();
    m_ui->parentBox->addItem(tr("The company itself"), QString());
    for (const Team& other : people.teams) {
        if (other.id != team.id || m_mode == SaveMode::Add)
            m_ui->parentBox->addItem(other.name, other.id.text());
    }
    m_ui->parentBox->setCurrentIndex(
        std::max(0, m_ui->parentBox->findData(team.parent.value_or(TeamId()).text())));
    m_ui->leaderBox->clear();
    m_ui->leaderBox->addItem(tr("Nobody"), QString());
    for (const Employee& employee : people.employees) {
        if (!employee.left)
            m_ui->leaderBox->addItem(QStringLiteral("%1 %2").arg(employee.name, employee.id.text()),
                                     employee.id.text());
    }
    m_ui->leaderBox->setCurrentIndex(
        std::max(0, m_ui->leaderBox->findData(team.leader.value_or(EmployeeId()).text())));
    showHeading();
    showProblem({});
}

void TeamForm::showHeading()
{
    m_ui->heading->setText(m_mode == SaveMode::Add ? tr("New team") : m_team.name);
}

void TeamForm::save()
{
    Team team = m_team;
    team.id = TeamId(m_ui->idEdit->text().trimmed());
    team.name = m_ui->nameEdit->text().trimmed();
    if (team.name.isEmpty() || team.id.isEmpty()) {
        showProblem(tr("A team needs an id and a name."));
        m_ui->nameEdit->setFocus();
        return;
    }
    const int leader = m_ui->leaderBox->findText(m_ui->leaderBox->currentText());
    if (leader < 0) {
        showProblem(tr("Nobody is called %1. Choose the leader from the list.")
                        .arg(m_ui->leaderBox->currentText()));
        m_ui->leaderBox->setFocus();
        return;
    }
    const QString parent = m_ui->parentBox->currentData().toString();
    const QString leaderId = m_ui->leaderBox->itemData(leader).toString();
    team.parent = parent.isEmpty() ? std::nullopt : std::optional(TeamId(parent));
    team.leader = leaderId.isEmpty() ? std::nullopt : std::optional(EmployeeId(leaderId));
    Q_EMIT saveRequested(team, m_mode);
}

void TeamForm::showProblem(const QString& sentence)
{
    m_ui->problem->setText(sentence);
    m_ui->problem->setVisible(!sentence.isEmpty());
}

void TeamForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_ui->parentBox->setItemText(0, tr("The company itself"));
        m_ui->leaderBox->setItemText(0, tr("Nobody"));
        showHeading();
    }
    QWidget::changeEvent(event);
}

void TeamForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT discarded();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace plumbline
