// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rewards/CyclePanel.h"

#include "application/text/SchemeWords.h"
#include "application/text/Sentences.h"
#include "ui/common/Desk.h"
#include "ui/common/FigureTable.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

namespace plumbline {

CyclePanel::CyclePanel(const PageParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_refusal(new QLabel(this))
{
    m_refusal->setProperty("tone", QStringLiteral("failure"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    for (const auto signal : {&Desk::companyClosed, &Desk::signInWanted})
        connect(&parts.desk, signal, this, [this] { m_shown.reset(); });
}

void CyclePanel::present(const CycleKey& cycle,
                         const DocumentNames& names,
                         const QHash<EmployeeId, QString>& people)
{
    m_people = &people;
    m_cycle = cycle;
    m_shown = cycle;
    m_names = &names;
    load();
}

void CyclePanel::forget()
{
    m_cycle.reset();
    m_names = nullptr;
    m_people = nullptr;
}

void CyclePanel::store(Deed deed, const QString& told)
{
    m_parts.desk.store(this, std::move(deed), [this, told](const Result<>& outcome) {
        if (!outcome)
            return refuse(outcome.error());
        refuse(QString());
        m_parts.desk.tell(told);
        done();
        if (m_cycle)
            load();
    });
}

void CyclePanel::refuse(const QString& why)
{
    m_refusal->setText(why);
    m_refusal->setVisible(!why.isEmpty());
}

void CyclePanel::refuse(const Error& error)
{
    refuse(sentence(error));
}

FigureTable* CyclePanel::addTable(QTableView& view, const char* name)
{
    auto* table = new FigureTable(this);
    view.setObjectName(QLatin1String(name));
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setShowGrid(false);
    view.setSortingEnabled(true);
    view.setTabKeyNavigation(false);
    view.setWordWrap(false);
    showFigures(view, *table, QStringLiteral("rewards/") + QLatin1String(name));
    return table;
}

QString CyclePanel::personName(const EmployeeId& employee) const
{
    return m_people ? m_people->value(employee, employee.text()) : employee.text();
}

int CyclePanel::moneyPlaces() const
{
    return m_names->document().rounding.money;
}

QString CyclePanel::actionWords(Action action) const
{
    return describe(*m_names, Effect{{}, ActionEffect{action}});
}

QString CyclePanel::sourceWords(const QString& what) const
{
    const QString kind = what.section(QLatin1Char(':'), 0, 0);
    const QString id = what.section(QLatin1Char(':'), 1);
    const SchemeDocument& document = m_names->document();
    if (kind == QStringLiteral("rounding"))
        return tr("Rounding");
    if (kind == QStringLiteral("action")) {
        const auto action = plumbline::action(id);
        return action ? actionWords(*action) : id;
    }
    if (document.pay) {
        for (const PayPart& part : document.pay->parts) {
            if (kind == QStringLiteral("part") && part.id == id)
                return m_names->name(part.texts, part.id);
        }
    }
    for (const Rule& rule : document.rules) {
        if (kind == QStringLiteral("rule") && rule.id == id)
            return m_names->name(rule.texts, rule.id);
    }
    return what;
}

QString CyclePanel::warningWords(FineWarning warning) const
{
    switch (warning) {
    case FineWarning::AboveShare:
        return tr("more than the set share of a month's wage");
    case FineWarning::BelowMinimumWage:
        return tr("less than the minimum wage is left");
    case FineWarning::WageUnknown:
        return tr("the wage is unknown, so that the bounds can't be told");
    }
    Q_UNREACHABLE();
}

} // namespace plumbline
