// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/values/ImportCells.h"
#include "ui/common/CycleSheet.h"
#include "ui/common/Desk.h"
#include "ui/common/ImportPreview.h"
#include "ui/common/TableIntake.h"
#include "ui/cycles/CycleListModel.h"
#include "ui/cycles/CycleStatusPanel.h"
#include "ui/cycles/CyclesPage.h"
#include "ui_CyclesPage.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtGui/QKeyEvent>

namespace plumbline {

namespace {

ImportPreview::Importing importingInto(const CycleKey& key, CellKind kind)
{
    return [key, kind](const Access& access, const Table& table, ImportMode mode) {
        return importCells(access, key, table, kind, mode);
    };
}

} // namespace

void CyclesPage::chooseFile(CellKind kind)
{
    const QString path = chooseTableFile(m_parts.desk, this, tr("Import into the cycle"));
    if (!path.isEmpty())
        importFile(kind, path);
}

bool CyclesPage::beginImport()
{
    const CycleOverview* one = current();
    if (one == nullptr || one->cycle.isClosed())
        return false;
    m_importing = one->cycle.key;
    m_ui->stack->setCurrentWidget(m_import);
    showHeadButtons();
    return true;
}

void CyclesPage::importFile(CellKind kind, const QString& path)
{
    if (beginImport())
        m_import->readFile(path, cycleName(*current()), importingInto(m_importing, kind));
}

void CyclesPage::pasteTable(CellKind kind)
{
    const QString text = copiedTable(m_parts.desk);
    if (!text.isEmpty() && beginImport())
        m_import->readText(text, cycleName(*current()), importingInto(m_importing, kind));
}

void CyclesPage::imported()
{
    leave();
    if (m_parts.desk.currentCycle() == m_importing)
        m_parts.cycle.reload();
    m_parts.desk.refreshCycles();
}

void CyclesPage::dragEnterEvent(QDragEnterEvent* event)
{
    const CycleOverview* one = current();
    if (one != nullptr && !one->cycle.isClosed() && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void CyclesPage::dropEvent(QDropEvent* event)
{
    const QString file = droppedFile(*event);
    if (!file.isEmpty())
        importFile(CellKind::Value, file);
}

bool CyclesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
        pasteTable(CellKind::Value);
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace plumbline
