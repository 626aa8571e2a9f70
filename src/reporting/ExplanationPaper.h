// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/explanation/Explained.h"
#include "drawing/PaintedPage.h"
#include "drawing/PaperSheet.h"
#include "drawing/ReportOptions.h"
#include "reporting/ReportDocument.h"

namespace plumbline {

/// One step or person as it is printed.
struct PaperStep
{
    int depth = 0;
    QString label;
    QString result; ///< As it is shown.
    QString exact; ///< Where that is rounded: the exact result.
    QString words;
    QString formula;
    bool keepsNext = false; ///< Heads a list of people: never the last on a page.
    std::optional<StepPlace> place = {}; ///< Where it stands in the explanation; none: a person.
    QString inputs = {}; ///< `rate = 0.945 (Rate of the whole); full = 100 (Full score)`
};

/// What a printed explanation says, in its language: plain data.
struct ExplanationPaper
{
    QString company;
    QString title;
    std::vector<Fact> facts;
    std::vector<PaperStep> steps;
    QString runningHead;
    QString made;
    QString pageOf; ///< "Page %1 of %2"; empty: numbered later.
    QImage logo = {}; ///< Null: none, as in an appendix.
    QString draftMark = {}; ///< As an appendix: those of its document.
    QString check = {};
    QString trail = {};
};

/// The steps of an explanation, those below others further in. Pure.
[[nodiscard]] std::vector<PaperStep> paperSteps(const ReportWords& words,
                                                const Explained& explanation);
/// Puts an explanation into words of one language. Pure.
[[nodiscard]] ExplanationPaper buildExplanation(const Explained& explained,
                                                const ReportOptions& options);
/// Sets it on pages: a step never breaks apart. Pure.
[[nodiscard]] std::vector<PaintedPage> layOut(const ExplanationPaper& paper,
                                              const PaperSheet& sheet = {});

} // namespace plumbline
