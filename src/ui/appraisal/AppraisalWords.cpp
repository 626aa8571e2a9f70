// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/AppraisalWords.h"

#include "ui/common/Figures.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AppraisalWords)
};

} // namespace

QString stepVerb(AppraisalStepKind kind)
{
    switch (kind) {
    case AppraisalStepKind::GoalsProposed:
        return Words::tr("Propose the goals");
    case AppraisalStepKind::GoalsAgreed:
        return Words::tr("Agree to the goals");
    case AppraisalStepKind::GoalsObjected:
        return Words::tr("Object to the goals");
    case AppraisalStepKind::SelfRated:
        return Words::tr("Finish my own rating");
    case AppraisalStepKind::Submitted:
        return Words::tr("Submit the scores");
    case AppraisalStepKind::PassedOn:
        return Words::tr("Pass on");
    case AppraisalStepKind::Returned:
        return Words::tr("Return");
    case AppraisalStepKind::Published:
        return Words::tr("Publish");
    case AppraisalStepKind::Confirmed:
        return Words::tr("Confirm the result");
    case AppraisalStepKind::Appealed:
        return Words::tr("Contest a line");
    case AppraisalStepKind::AppealDecided:
        return Words::tr("Decide the appeal");
    case AppraisalStepKind::Corrected:
        return Words::tr("Correct the result");
    case AppraisalStepKind::NotAppraised:
        return Words::tr("Don't appraise");
    case AppraisalStepKind::AppraisedAgain:
        return Words::tr("Appraise again");
    case AppraisalStepKind::Settled:
        return Words::tr("Settle");
    }
    Q_UNREACHABLE();
}

QString groundWords(AppealGround ground)
{
    switch (ground) {
    case AppealGround::WrongData:
        return Words::tr("Wrong data");
    case AppealGround::NotMyCase:
        return Words::tr("Not my case");
    case AppealGround::WrongRule:
        return Words::tr("Wrong rule");
    case AppealGround::MissingEvidence:
        return Words::tr("Missing evidence");
    case AppealGround::Other:
        return Words::tr("Other");
    }
    Q_UNREACHABLE();
}

QString rulingWords(AppealRuling ruling)
{
    switch (ruling) {
    case AppealRuling::Upheld:
        return Words::tr("Upheld");
    case AppealRuling::Partly:
        return Words::tr("Upheld in part");
    case AppealRuling::Refused:
        return Words::tr("Refused");
    }
    Q_UNREACHABLE();
}

QString paperWords(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Goals:
        return Words::tr("Goals");
    case PaperKind::SelfRating:
        return Words::tr("Own rating");
    case PaperKind::Scores:
        return Words::tr("Scores");
    case PaperKind::Confirmation:
        return Words::tr("Confirmation");
    case PaperKind::Appeal:
        return Words::tr("Appeal");
    case PaperKind::Other:
        return Words::tr("Something else");
    }
    Q_UNREACHABLE();
}

QString actionStateWords(ActionState state)
{
    switch (state) {
    case ActionState::Open:
        return Words::tr("Open");
    case ActionState::Done:
        return Words::tr("Done");
    case ActionState::GivenUp:
        return Words::tr("Given up");
    }
    Q_UNREACHABLE();
}

QString decisionWords(const Decision& decision)
{
    if (!decision.points)
        return Words::tr("Grade %1").arg(decision.grade);
    const QString figure = shownFigure(decision.points->toString());
    return Words::tr("%1 points")
        .arg(*decision.points > Decimal{0} ? QLatin1Char('+') + figure : figure);
}

} // namespace plumbline
