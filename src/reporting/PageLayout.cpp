// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/PageLayout.h"

#include "reporting/Blocks.h"
#include "reporting/PageFrame.h"

namespace plumbline {

namespace {

Flow flowOf(const ReportDocument& document, const PaperSheet& sheet)
{
    Flow flow = flowOn(sheet);
    addHead(flow, document);
    addTable(flow, document.table);
    addCalculation(flow, document);
    addLedger(flow, document.rules);
    addLedger(flow, document.pay);
    addNotes(flow, document.notes);
    addTail(flow, document);
    return flow;
}

} // namespace

std::vector<PaintedPage> layOut(const ReportDocument& document, const PaperSheet& sheet)
{
    return framed(flowOf(document, sheet), frameOf(document), sheet);
}

} // namespace plumbline
