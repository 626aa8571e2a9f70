// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/PersonSearch.h"

#include "ui/dashboard/BoardText.h"

#include <QtCore/QStringListModel>
#include <QtWidgets/QCompleter>

namespace plumbline {

namespace {

constexpr int kWidth = 168;

} // namespace

PersonSearch::PersonSearch(QWidget* parent)
    : QLineEdit(parent)
    , m_names(new QStringListModel(this))
{
    setClearButtonEnabled(true);
    setFixedWidth(kWidth);
    auto* completer = new QCompleter(m_names, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
    connect(completer,
            qOverload<const QString&>(&QCompleter::activated),
            this,
            &PersonSearch::findTyped,
            Qt::QueuedConnection);
    connect(this, &QLineEdit::editingFinished, this, &PersonSearch::findTyped);
}

QString PersonSearch::entry(int person) const
{
    const Appraisal& appraisal = m_board->sheet->appraisal(person);
    return appraisal.name + QLatin1Char(' ') + appraisal.employee.text();
}

void PersonSearch::present(const Board* board, const QString& placeholder)
{
    m_board = board;
    m_isStale = true;
    setEnabled(m_board);
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
}

void PersonSearch::focusInEvent(QFocusEvent* event)
{
    if (m_isStale && m_board) {
        QStringList names;
        for (const int person : m_board->team.ranking)
            names.append(entry(person));
        m_names->setStringList(names);
        m_isStale = false;
    }
    QLineEdit::focusInEvent(event);
}

/// Empties itself once somebody is found, for the next name.
void PersonSearch::findTyped()
{
    const QString typed = text().trimmed();
    if (!m_board || typed.isEmpty())
        return;
    for (const int person : m_board->team.ranking) {
        if (entry(person) == typed || BoardText::name(*m_board, person) == typed
            || m_board->sheet->appraisal(person).employee.text() == typed) {
            clear();
            Q_EMIT personFound(person);
            return;
        }
    }
}

} // namespace plumbline
