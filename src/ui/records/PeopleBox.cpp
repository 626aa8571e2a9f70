// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/PeopleBox.h"

#include "ui/records/RecordPeople.h"

#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>

namespace plumbline {

namespace {

constexpr int kTeamRole = Qt::UserRole + 1;
constexpr int kShownLength = 14;

} // namespace

PeopleBox::PeopleBox(PeopleChoice choice, QWidget* parent)
    : QComboBox(parent)
    , m_choice(choice)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(kShownLength);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, &PeopleBox::chosen);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &PeopleBox::settle);
}

void PeopleBox::present(const RecordPeople& people)
{
    const QSignalBlocker blocker(this);
    const QString before = currentText();
    clear();
    if (m_choice == PeopleChoice::EverybodyTeamsEmployees) {
        addItem(tr("Everybody"));
        for (const Team& team : people.teams()) {
            addItem(tr("Team: %1").arg(team.name));
            setItemData(count() - 1, team.id.text(), kTeamRole);
        }
    }
    for (const Employee& employee : people.employees())
        addItem(people.label(employee.id), employee.id.text());
    const int kept = findText(before);
    if (m_choice == PeopleChoice::EverybodyTeamsEmployees)
        setCurrentIndex(std::max(0, kept));
    else
        setCurrentIndex(kept);
}

void PeopleBox::choose(const EmployeeId& employee)
{
    setCurrentIndex(
        std::max(m_choice == PeopleChoice::EmployeesOnly ? -1 : 0, findData(employee.text())));
}

int PeopleBox::typedIndex() const
{
    const QString typed = currentText().trimmed();
    if (const int exact = findText(typed, Qt::MatchFixedString); exact >= 0)
        return exact;
    if (const int number = findData(typed, Qt::UserRole, Qt::MatchFixedString); number >= 0)
        return number;
    const int part = typed.isEmpty() ? -1 : findText(typed, Qt::MatchContains);
    return part;
}

void PeopleBox::settle()
{
    const int typed = typedIndex();
    const int fallback = m_choice == PeopleChoice::EmployeesOnly ? -1 : 0;
    const int index = typed >= 0 ? typed : fallback;
    setCurrentIndex(index);
    if (index >= 0)
        setEditText(itemText(index));
    Q_EMIT chosen();
}

std::optional<EmployeeId> PeopleBox::employee() const
{
    const int index = typedIndex();
    const QString id = index < 0 ? QString() : itemData(index).toString();
    return id.isEmpty() ? std::nullopt : std::optional(EmployeeId(id));
}

std::optional<TeamId> PeopleBox::team() const
{
    const int index = typedIndex();
    const QString id = index < 0 ? QString() : itemData(index, kTeamRole).toString();
    return id.isEmpty() ? std::nullopt : std::optional(TeamId(id));
}

} // namespace plumbline
