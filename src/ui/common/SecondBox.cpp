// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SecondBox.h"

#include "application/way/SecondPeople.h"
#include "ui/common/Desk.h"

#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>

namespace plumbline {

namespace {

constexpr int kLetters = 18;

QString shown(const SecondPerson& person)
{
    return person.name.isEmpty()
        ? person.account.text()
        : QStringLiteral("%1 (%2)").arg(person.name, person.account.text());
}

} // namespace

SecondBox::SecondBox(QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMinimumContentsLength(kLetters);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(this, &QComboBox::currentTextChanged, this, &SecondBox::nameChanged);
}

void SecondBox::offer(Desk& desk, const CycleKey& key, const std::optional<EmployeeId>& employee)
{
    clear();
    clearName();
    desk.ask<std::vector<SecondPerson>>(
        this,
        [key, employee](const Access& access) { return secondPeople(access, key, employee); },
        [this, request = ++m_request](const Result<std::vector<SecondPerson>>& people) {
            if (request != m_request || !people)
                return;
            const QString typed = currentText();
            for (const SecondPerson& one : *people)
                addItem(shown(one), one.account.text());
            setCurrentIndex(-1);
            setEditText(typed);
        });
}

void SecondBox::clearName()
{
    setCurrentIndex(-1);
    clearEditText();
}

void SecondBox::setHint(const QString& hint)
{
    lineEdit()->setPlaceholderText(hint);
}

QString SecondBox::name() const
{
    const QString typed = currentText().trimmed();
    for (int row = 0; row < count(); ++row) {
        const QString account = itemData(row).toString();
        if (itemText(row) == typed || account.compare(typed, Qt::CaseInsensitive) == 0)
            return account;
    }
    return typed;
}

} // namespace plumbline
