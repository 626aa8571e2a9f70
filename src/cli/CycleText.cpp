// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CycleText.h"

#include "cli/Language.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

QString stageText(CycleStage stage)
{
    switch (stage) {
    case CycleStage::Draft:
        return QCoreApplication::translate("Cli", "draft");
    case CycleStage::Goals:
        return QCoreApplication::translate("Cli", "goal setting");
    case CycleStage::Collecting:
        return QCoreApplication::translate("Cli", "collecting");
    case CycleStage::Scoring:
        return QCoreApplication::translate("Cli", "scoring");
    case CycleStage::Review:
        return QCoreApplication::translate("Cli", "under review");
    case CycleStage::Feedback:
        return QCoreApplication::translate("Cli", "feedback");
    case CycleStage::Settled:
        return QCoreApplication::translate("Cli", "settled");
    case CycleStage::Closed:
        return QCoreApplication::translate("Cli", "closed");
    }
    Q_UNREACHABLE();
}

} // namespace

void writeCycle(const CycleOverview& overview, JsonWriter& out)
{
    const Cycle& cycle = overview.cycle;
    out.field("id", cycle.key.toString());
    out.field("scheme", cycle.key.scheme.text());
    out.field("period", cycle.key.period.toString());
    out.key("version").number(cycle.schemeVersion);
    out.field("stage", cycleStageName(cycle.stage));
    out.key("people").number(overview.people);
    out.key("complete").number(overview.complete);
    out.key("missing").number(overview.missingCells);
}

QString cycleLine(const CycleOverview& overview)
{
    return QCoreApplication::translate("Cli", "%1  %2  %3: %4 of %5 complete, %6 value(s) missing")
        .arg(overview.cycle.key.toString(),
             overview.schemeName.in(systemLanguage()),
             stageText(overview.cycle.stage),
             QString::number(overview.complete),
             QString::number(overview.people),
             QString::number(overview.missingCells));
}

} // namespace plumbline
