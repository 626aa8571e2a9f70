// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/MeasureText.h"

#include "application/text/Typeset.h"
#include "domain/records/RecordField.h"
#include "ui/common/Figures.h"

namespace plumbline {

QString MeasureText::name(MeasureName name)
{
    switch (name) {
    case MeasureName::CsatMean:
        return tr("Satisfaction, mean on 1 to 5");
    case MeasureName::CsatRate:
        return tr("Satisfaction, share of good ratings");
    case MeasureName::AnswerRate:
        return tr("Answered contacts");
    case MeasureName::AnsweredWithin:
        return tr("Answered in time");
    case MeasureName::MeanWait:
        return tr("Mean wait");
    case MeasureName::ResponseWithin:
        return tr("First response in time");
    case MeasureName::ResolutionRate:
        return tr("Resolved contacts");
    case MeasureName::ResolvedWithin:
        return tr("Resolved in time");
    case MeasureName::FirstContactResolution:
        return tr("Resolved at first contact");
    case MeasureName::ReopenRate:
        return tr("Reopened contacts");
    case MeasureName::ContactsHandled:
        return tr("Contacts handled");
    case MeasureName::ComplaintTimeliness:
        return tr("Complaints handled in time");
    case MeasureName::ComplaintCount:
        return tr("Complaints");
    case MeasureName::ComplaintRate:
        return tr("Complaints per contact");
    case MeasureName::ProcessCompliance:
        return tr("Process compliance in checks");
    case MeasureName::TrainingHours:
        return tr("Training hours");
    case MeasureName::ExamMean:
        return tr("Mean exam mark");
    case MeasureName::AbsentDays:
        return tr("Days absent");
    case MeasureName::RetainedOrders:
        return tr("Orders of retained customers");
    case MeasureName::LostCustomers:
        return tr("Lost customers");
    case MeasureName::Churn:
        return tr("Churn");
    case MeasureName::Events:
        return tr("Deduction ledger");
    }
    Q_UNREACHABLE();
}

QString MeasureText::unit(MeasureName name)
{
    switch (name) {
    case MeasureName::CsatRate:
    case MeasureName::AnswerRate:
    case MeasureName::AnsweredWithin:
    case MeasureName::ResponseWithin:
    case MeasureName::ResolutionRate:
    case MeasureName::ResolvedWithin:
    case MeasureName::FirstContactResolution:
    case MeasureName::ReopenRate:
    case MeasureName::ComplaintTimeliness:
    case MeasureName::ComplaintRate:
    case MeasureName::ProcessCompliance:
    case MeasureName::LostCustomers:
        return QStringLiteral("%");
    case MeasureName::MeanWait:
        return tr("s");
    case MeasureName::TrainingHours:
        return tr("h");
    case MeasureName::AbsentDays:
        return tr("days");
    case MeasureName::CsatMean:
    case MeasureName::ContactsHandled:
    case MeasureName::ComplaintCount:
    case MeasureName::ExamMean:
    case MeasureName::RetainedOrders:
    case MeasureName::Churn:
    case MeasureName::Events:
        return {};
    }
    Q_UNREACHABLE();
}

QString MeasureText::by(MeasureBy by)
{
    switch (by) {
    case MeasureBy::Employee:
        return tr("By employee");
    case MeasureBy::Team:
        return tr("By team");
    case MeasureBy::Company:
        return tr("The whole company");
    }
    Q_UNREACHABLE();
}

QString MeasureText::value(MeasureName name, const MeasureFigure& figure)
{
    const std::optional<Rational> value = figure.value();
    if (!value)
        return missingMark();
    const int places = isCounting(name) ? (value->isWhole() ? 0 : 2) : 2;
    const QString fixed = value->toFixed(places);
    const bool isExact = Rational(Decimal::parse(fixed).value()) == *value;
    const QString number = (isExact ? QString() : QStringLiteral("≈ ")) + shownFigure(fixed);
    return withUnit(number, unit(name));
}

QString MeasureText::filterField(MeasureName name, const QString& field)
{
    for (const RecordKind kind : kindsOf(name)) {
        const int index = fieldIndex(kind, field);
        if (index >= 0)
            return QCoreApplication::translate(
                "RecordFields", fieldsOf(kind)[static_cast<std::size_t>(index)].label);
    }
    return field;
}

} // namespace plumbline
