// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ImportsTab.h"

#include "ui/common/CycleSheet.h"
#include "ui/common/Desk.h"
#include "ui/common/TableIntake.h"
#include "ui/imports/ImportPanel.h"
#include "ui/imports/ImportRunList.h"
#include "ui/imports/TemplateFile.h"

#include <QtWidgets/QStackedLayout>

namespace plumbline {

ImportsTab::ImportsTab(const PageParts& parts, QWidget* parent)
    : RecordsTab(parent)
    , m_parts(parts)
    , m_history(new ImportRunList(parts, this))
    , m_panel(new ImportPanel(parts, this))
    , m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(m_history);
    m_stack->addWidget(m_panel);
    connectSignals();
}

void ImportsTab::connectSignals()
{
    connect(m_history, &ImportRunList::fileWanted, this, &ImportsTab::chooseFile);
    connect(m_history, &ImportRunList::templateWanted, this, [this](const QString& kind) {
        downloadTemplate(m_parts.desk, this, kind);
    });
    connect(m_history, &ImportRunList::takenBack, this, &ImportsTab::spread);
    connect(m_panel, &ImportPanel::imported, this, &ImportsTab::imported);
    connect(m_panel, &ImportPanel::leaveRequested, this, [this] {
        m_stack->setCurrentWidget(m_history);
        m_history->takeFocus();
    });
}

QString ImportsTab::tabName() const
{
    return QStringLiteral("imports");
}

QString ImportsTab::title() const
{
    return tr("Imports");
}

void ImportsTab::arrive(const Destination& destination)
{
    Q_UNUSED(destination)
    if (m_panel->isOpen())
        return;
    m_history->load();
    m_history->takeFocus();
}

void ImportsTab::chooseFile()
{
    const QString path = chooseTableFile(m_parts.desk, this, tr("Choose a table to bring in"));
    if (!path.isEmpty())
        takeFile(path);
}

void ImportsTab::takeFile(const QString& path)
{
    if (m_panel->isRunning()) {
        m_parts.desk.tell(tr("One file is on its way already; stop it or wait for it."),
                          Tone::Warning);
        return;
    }
    m_stack->setCurrentWidget(m_panel);
    m_panel->open(path);
}

void ImportsTab::imported(const ImportOutcome& outcome, const ImportRequest& request)
{
    m_stack->setCurrentWidget(m_history);
    m_history->load(outcome.run);
    m_history->takeFocus();
    if (request.createsEmployees && !outcome.unknownEmployees.isEmpty())
        Q_EMIT m_parts.desk.peopleChanged();
    spread(request.map.kind);
}

void ImportsTab::spread(const QString& kind)
{
    if (kind == QStringLiteral("employees"))
        Q_EMIT m_parts.desk.peopleChanged();
    if (recordKind(kind))
        Q_EMIT m_parts.desk.recordsChanged();
    // What is measured by records, and what was brought into a cycle, stands in its cells.
    m_parts.desk.refreshCycles();
    m_parts.cycle.reload();
}

void ImportsTab::retranslate()
{
    m_history->retranslate();
    m_panel->retranslate();
}

} // namespace plumbline
