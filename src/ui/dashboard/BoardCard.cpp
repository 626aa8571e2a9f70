// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/BoardCard.h"

namespace plumbline {

void BoardCard::openField(int person, PeopleField field)
{
    switch (field) {
    case PeopleField::Rank:
        return Q_EMIT personOpened(person, {StepKind::Rank, {}, {}});
    case PeopleField::Grade:
        return Q_EMIT personOpened(person, {StepKind::FinalGrade, {}, {}});
    case PeopleField::Change:
        return Q_EMIT changeOpened(person);
    case PeopleField::Other:
    case PeopleField::Difference:
        return Q_EMIT comparisonOpened(person);
    case PeopleField::Name:
    case PeopleField::StaffNumber:
    case PeopleField::Team:
    case PeopleField::Position:
        return Q_EMIT personOpened(person, {});
    case PeopleField::Score:
    case PeopleField::Reason:
        return Q_EMIT personOpened(person, {StepKind::Score, {}, {}});
    }
}

} // namespace plumbline
