// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/EmployeeForm.h"

#include "ui/common/WindowText.h"
#include "ui_EmployeeForm.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>

namespace plumbline {

namespace {

QString currentId(const QComboBox& box)
{
    return box.currentData().toString();
}

void choose(QComboBox& box, const QString& id)
{
    box.setCurrentIndex(std::max(0, box.findData(id)));
}

} // namespace

EmployeeForm::EmployeeForm(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EmployeeForm>())
{
    m_ui->setupUi(this);
    connectSignals();
}

EmployeeForm::~EmployeeForm() = default;

void EmployeeForm::connectSignals()
{
    for (QLineEdit* edit : {m_ui->idEdit, m_ui->nameEdit}) {
        connect(edit, &QLineEdit::textEdited, this, &EmployeeForm::keepDraft);
        connect(edit, &QLineEdit::returnPressed, this, &EmployeeForm::save);
    }
    for (QDateEdit* edit : {m_ui->joinedEdit, m_ui->positionFromEdit, m_ui->teamFromEdit})
        connect(edit, &QDateEdit::dateChanged, this, &EmployeeForm::keepDraft);
    connect(m_ui->positionBox, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling && !isNew())
            m_ui->positionFromEdit->setDate(m_day);
        keepDraft();
    });
    connect(m_ui->teamBox, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling && !isNew())
            m_ui->teamFromEdit->setDate(m_day);
        keepDraft();
    });
    connect(m_ui->joinedEdit, &QDateEdit::dateChanged, this, [this](const QDate& day) {
        if (m_isFilling || !isNew())
            return;
        m_ui->positionFromEdit->setDate(day);
        m_ui->teamFromEdit->setDate(day);
    });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &EmployeeForm::save);
    connect(m_ui->discardButton, &QPushButton::clicked, this, &EmployeeForm::discard);
    connect(m_ui->leavingButton, &QPushButton::clicked, this, [this] {
        if (!m_original.left) {
            Q_EMIT leavingRequested(m_current, m_ui->lastDayEdit->date());
            return;
        }
        Employee back = m_original;
        back.left.reset();
        Q_EMIT returnRequested(back);
    });
}

void EmployeeForm::setPeople(const People& people, const QDate& day)
{
    m_people = people;
    m_day = day;
    fillBoxes();
    if (isNew())
        showNew(m_newTeam);
    else
        showEmployee(m_current);
}

void EmployeeForm::fillBoxes()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_ui->positionBox->clear();
    m_ui->positionBox->addItem(tr("Choose a position"), QString());
    for (const Position& position : m_people.positions)
        m_ui->positionBox->addItem(shownName(position.name, position.id.text()),
                                   position.id.text());
    m_ui->teamBox->clear();
    m_ui->teamBox->addItem(tr("Without team"), QString());
    for (const Team& team : m_people.teams)
        m_ui->teamBox->addItem(team.name, team.id.text());
}

void EmployeeForm::showNew(const std::optional<TeamId>& team)
{
    m_current = {};
    m_newTeam = team;
    m_original = {};
    const auto draft = m_drafts.find(m_current);
    put(draft == m_drafts.end() ? untouched() : draft->second);
}

void EmployeeForm::showEmployee(const EmployeeId& employee)
{
    const auto found = std::find_if(m_people.employees.begin(),
                                    m_people.employees.end(),
                                    [&](const Employee& one) { return one.id == employee; });
    if (found == m_people.employees.end())
        return showNew(m_newTeam);
    m_current = employee;
    m_original = *found;
    const auto draft = m_drafts.find(m_current);
    put(draft == m_drafts.end() ? untouched() : draft->second);
}

void EmployeeForm::forget()
{
    m_drafts.clear();
    m_newTeam.reset();
    showNew({});
}

bool EmployeeForm::hasDraft(const EmployeeId& employee) const
{
    return m_drafts.contains(employee);
}

EmployeeDraft EmployeeForm::untouched() const
{
    return isNew() ? newDraft(m_day, m_newTeam) : draftOf(m_original);
}

void EmployeeForm::put(const EmployeeDraft& draft)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_ui->idEdit->setText(draft.id);
        m_ui->nameEdit->setText(draft.name);
        m_ui->joinedEdit->setDate(draft.joined);
        choose(*m_ui->positionBox, draft.position.text());
        m_ui->positionFromEdit->setDate(draft.positionFrom);
        choose(*m_ui->teamBox, draft.team.text());
        m_ui->teamFromEdit->setDate(draft.teamFrom);
        m_ui->lastDayEdit->setDate(m_original.left.value_or(m_day));
    }
    showProblem({});
    showState();
}

EmployeeDraft EmployeeForm::typed() const
{
    return {m_ui->idEdit->text(),
            m_ui->nameEdit->text(),
            m_ui->joinedEdit->date(),
            PositionId(currentId(*m_ui->positionBox)),
            m_ui->positionFromEdit->date(),
            TeamId(currentId(*m_ui->teamBox)),
            m_ui->teamFromEdit->date()};
}

void EmployeeForm::keepDraft()
{
    if (m_isFilling)
        return;
    const EmployeeDraft draft = typed();
    if (draft == untouched())
        m_drafts.erase(m_current);
    else
        m_drafts.insert_or_assign(m_current, draft);
    showProblem({});
    showState();
}

void EmployeeForm::showState()
{
    const bool isDirty = m_drafts.contains(m_current);
    m_ui->heading->setText(
        isNew() ? tr("New employee")
                : tr("%1, %2", "name, staff number").arg(m_original.name, m_original.id.text()));
    m_ui->draftHint->setText(isDirty ? tr("Not saved yet. What you typed stays here while you "
                                          "look at others.")
                                     : QString());
    m_ui->draftHint->setVisible(isDirty);
    m_ui->idEdit->setReadOnly(!isNew());
    m_ui->saveButton->setEnabled(isDirty);
    m_ui->discardButton->setEnabled(isDirty || isNew());
    m_ui->leavingBox->setVisible(!isNew());
    m_ui->lastDayEdit->setEnabled(!m_original.left);
    m_ui->leavingButton->setText(m_original.left ? tr("Take leaving back") : tr("Record leaving"));
    m_ui->trail->setText(trailOf(m_original));
    m_ui->trail->setVisible(!m_ui->trail->text().isEmpty());
    const bool hasTeam = !currentId(*m_ui->teamBox).isEmpty();
    m_ui->teamFromEdit->setEnabled(hasTeam);
}

QString EmployeeForm::trailOf(const Employee& employee) const
{
    QStringList lines;
    const auto add = [&lines](const QDate& from, const QString& name) {
        lines.append(tr("%1 since %2", "team or position, day").arg(name, dayText(from)));
    };
    if (employee.positions.size() > 1) {
        for (const auto& one : employee.positions)
            add(one.from, m_ui->positionBox->itemText(m_ui->positionBox->findData(one.to.text())));
    }
    if (employee.teams.size() > 1) {
        for (const auto& one : employee.teams)
            add(one.from, m_ui->teamBox->itemText(m_ui->teamBox->findData(one.to.text())));
    }
    return lines.join(QLatin1Char('\n'));
}

void EmployeeForm::save()
{
    if (!m_ui->saveButton->isEnabled())
        return;
    const EmployeeDraft draft = typed();
    if (draft.id.trimmed().isEmpty()) {
        showProblem(tr("The staff number is missing."));
        m_ui->idEdit->setFocus();
        return;
    }
    if (draft.name.trimmed().isEmpty()) {
        showProblem(tr("The name is missing."));
        m_ui->nameEdit->setFocus();
        return;
    }
    if (draft.position.isEmpty()) {
        showProblem(tr("Choose a position; schemes are made for positions."));
        m_ui->positionBox->setFocus();
        return;
    }
    if (!draft.team.isEmpty() && draft.teamFrom < draft.joined) {
        showProblem(tr("The team cannot begin before the day of joining."));
        m_ui->teamFromEdit->setFocus();
        return;
    }
    Q_EMIT saveRequested(applied(draft, m_original), isNew() ? SaveMode::Add : SaveMode::Change);
}

void EmployeeForm::settle()
{
    m_drafts.erase(m_current);
    showProblem({});
}

void EmployeeForm::discard()
{
    m_drafts.erase(m_current);
    put(untouched());
    Q_EMIT discarded();
}

void EmployeeForm::focusFirst()
{
    (isNew() ? m_ui->idEdit : m_ui->nameEdit)->setFocus(Qt::OtherFocusReason);
}

void EmployeeForm::showProblem(const QString& sentence)
{
    m_ui->problem->setText(sentence);
    m_ui->problem->setVisible(!sentence.isEmpty());
}

void EmployeeForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        const EmployeeDraft draft = typed();
        m_ui->retranslateUi(this);
        fillBoxes();
        put(draft);
    }
    QWidget::changeEvent(event);
}

void EmployeeForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        discard();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace plumbline
