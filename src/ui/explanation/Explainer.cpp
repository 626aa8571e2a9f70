// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explanation/Explainer.h"

#include "application/explanation/ExplainPerson.h"
#include "application/values/ScoreSheet.h"
#include "ui/common/CycleSheet.h"
#include "ui/common/Desk.h"
#include "ui/explanation/ExplanationPrinting.h"
#include "ui/explanation/ExplanationWindow.h"
#include "ui/explanation/RecordsBehind.h"

namespace plumbline {

namespace {

constexpr int kPauseInMs = 150; ///< Between a typed value and the new figures.

/// The measured cell that a step is about: `subjects` are those of the step and of all above it.
std::optional<CellKey> measuredCell(const ScoreSheet& sheet, int row, const QStringList& subjects)
{
    std::optional<CellKey> found;
    for (const CellKind kind : {CellKind::Value, CellKind::Amount}) {
        for (const CellSpec& cell : sheet.cells(kind)) {
            if (!subjects.contains(cell.key.node) || sheet.measured(row, cell.key) == nullptr)
                continue;
            if (subjects.contains(cell.key.part))
                return cell.key;
            if (!found)
                found = cell.key;
        }
    }
    return found;
}

} // namespace

Explainer::Explainer(Desk& desk, CycleSheet& cycle, const Theme& theme, QWidget* mainWindow)
    : QObject(mainWindow)
    , m_desk(desk)
    , m_cycle(cycle)
    , m_theme(theme)
    , m_mainWindow(mainWindow)
    , m_records(std::make_unique<RecordsBehind>(desk, cycle, mainWindow))
{
    m_later.setSingleShot(true);
    m_later.setInterval(kPauseInMs);
    connect(&m_later, &QTimer::timeout, this, &Explainer::refresh);
    connect(&cycle, &CycleSheet::loading, this, &Explainer::close);
    connect(&cycle, &CycleSheet::cellsChanged, this, [this] {
        if (m_window && m_window->isVisible())
            m_later.start();
    });
}

Explainer::~Explainer()
{
    if (!m_mainWindow)
        delete m_window;
}

ExplanationWindow& Explainer::madeWindow()
{
    if (!m_window) {
        m_window = new ExplanationWindow(m_theme, m_mainWindow);
        connectWindow();
    }
    return *m_window;
}

void Explainer::connectWindow()
{
    connect(m_window, &ExplanationWindow::personChosen, this, &Explainer::choosePerson);
    connect(m_window, &ExplanationWindow::valueWanted, this, &Explainer::goToValue);
    connect(m_window, &ExplanationWindow::recordsWanted, this, &Explainer::openRecords);
    connect(m_window, &ExplanationWindow::printWanted, this, &Explainer::print);
    connect(m_window, &ExplanationWindow::saveWanted, this, &Explainer::save);
    connect(m_window, &ExplanationWindow::guideWanted, this, &Explainer::guideWanted);
    connect(m_window, &ExplanationWindow::leadFollowed, this, [this] {
        const Lead lead = m_asked.back().lead;
        close();
        lead.follow();
    });
    connect(m_window, &ExplanationWindow::backWanted, this, [this] {
        m_asked.pop_back();
        showLast();
    });
}

Explainer::Asked Explainer::person(const EmployeeId& employee, const StepPlace& place) const
{
    const auto make = [this, employee]() -> std::optional<Explained> {
        const ScoreSheet* sheet = m_cycle.sheet();
        const int row = sheet ? sheet->rowOf(employee) : -1;
        if (row < 0)
            return std::nullopt;
        return explainPerson(*sheet, row);
    };
    return {make, place, place, {}};
}

void Explainer::explain(int row, const StepPlace& place)
{
    if (m_cycle.sheet() && row >= 0)
        begin(person(m_cycle.sheet()->appraisal(row).employee, place));
}

void Explainer::explain(ManyFigure figure)
{
    const auto make = [this, make = std::move(figure.make)]() -> std::optional<Explained> {
        const ScoreSheet* sheet = m_cycle.sheet();
        if (!sheet)
            return std::nullopt;
        return make(*sheet);
    };
    begin({make, {}, figure.each, std::move(figure.lead)});
}

void Explainer::explain(Explained explained, const StepPlace& place)
{
    begin({[explained = std::move(explained)] { return std::optional(explained); },
           place,
           place,
           {}});
}

void Explainer::begin(Asked asked)
{
    m_asked.clear();
    m_asked.push_back(std::move(asked));
    showLast();
    Q_EMIT explained();
}

void Explainer::showLast()
{
    const Asked& asked = m_asked.back();
    const auto explained = asked.make();
    if (!explained)
        return close();
    madeWindow().show(*explained,
                      asked.place,
                      asked.lead.verb,
                      m_asked.size() > 1 ? WayBack::There : WayBack::None);
}

void Explainer::refresh()
{
    if (!m_window || !m_window->isVisible() || m_asked.empty())
        return;
    if (const auto explained = m_asked.back().make())
        m_window->refresh(*explained);
    else
        close();
}

void Explainer::close()
{
    m_later.stop();
    if (m_window)
        m_window->close();
}

void Explainer::choosePerson(const EmployeeId& employee)
{
    // People of another cycle than the one looked at can't be explained from here.
    if (!m_cycle.sheet() || m_window->shown().cycle != m_cycle.sheet()->data().cycle.key
        || m_window->shown().employee == employee)
        return;
    if (m_cycle.sheet()->rowOf(employee) < 0)
        return m_desk.tell(tr("Nothing of theirs is to be explained: they are not appraised in "
                              "this cycle, or you may not see it."));
    m_asked.push_back(person(employee, m_asked.back().each));
    showLast();
}

void Explainer::openRecords(const EmployeeId& employee, const QStringList& subjects)
{
    const ScoreSheet* sheet = m_cycle.sheet();
    const int row = sheet ? sheet->rowOf(employee) : -1;
    if (row < 0 || m_window->shown().cycle != sheet->data().cycle.key)
        return;
    if (const auto cell = measuredCell(*sheet, row, subjects))
        m_records->open(row, *cell);
}

void Explainer::goToValue(const EmployeeId& employee, const QString& node)
{
    m_desk.go({.page = PageId::ScoreEntry,
               .cycle = m_window->shown().cycle,
               .employee = employee,
               .node = node,
               .scheme = {}});
}

void Explainer::print()
{
    printExplanation(m_desk, m_window, m_window->shown());
}

void Explainer::save()
{
    saveExplanation(m_desk, m_window, m_window->shown());
}

} // namespace plumbline
