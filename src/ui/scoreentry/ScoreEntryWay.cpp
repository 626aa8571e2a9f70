// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/CycleSheet.h"
#include "ui/scoreentry/ScoreEntryPage.h"
#include "ui_ScoreEntryPage.h"

namespace plumbline {

void ScoreEntryPage::showWay()
{
    const QModelIndex current = m_ui->grid->currentIndex();
    m_ui->panel->showNextStep(current.isValid() && m_grid.sheet() != nullptr
                                  ? m_marks.nextWords(m_grid.place(current).employee)
                                  : QString());
}

} // namespace plumbline
