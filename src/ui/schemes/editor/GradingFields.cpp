// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/GradingFields.h"

#include "application/text/PeriodWords.h"
#include "ui/schemes/editor/GradingMethods.h"
#include "ui/schemes/editor/NodeAccess.h"
#include "ui/schemes/editor/SchemeEditing.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

/// Makes the fields of one grading.
class Making
{
    Q_DECLARE_TR_FUNCTIONS(plumbline::GradingFields)

public:
    explicit Making(const SchemeEditing& editing)
        : m_editing(editing)
    {
    }

    template<typename Method, typename Member>
    auto of(Member Method::* member) const
    {
        return gradingMember(m_editing, member);
    }

    FormField method() const
    {
        FormField field;
        field.place = {QStringLiteral("methodBox"), tr("Graded by"), at("/grading"), {}};
        field.shape = FieldShape::Choice;
        field.read = [&e = m_editing](const SchemeDocument& document) -> std::optional<QString> {
            const Indicator* indicator = indicatorAt(document, e.path());
            return indicator ? std::optional(QString::number(indicator->grading.index()))
                             : std::nullopt;
        };
        field.write = [&e = m_editing](SchemeDocument& document, const QString& text) -> Result<> {
            Indicator* indicator = indicatorAt(document, e.path());
            const std::size_t method = text.toUInt();
            if (indicator && indicator->grading.index() != method)
                indicator->grading = blankGrading(method, *indicator);
            return {};
        };
        field.choices = [](const SchemeDocument&) {
            std::vector<FieldChoice> choices;
            for (const QString& name : gradingMethodNames())
                choices.push_back({QString::number(choices.size()), name});
            return choices;
        };
        return field;
    }

    void attainment(std::vector<FormField>& fields) const
    {
        fields.push_back(
            choiceField<Better>(place("betterBox", tr("Better is"), "/grading/better"),
                                {{Better::Higher, tr("higher")}, {Better::Lower, tr("lower")}},
                                of(&Attainment::better)));
        FormField shape =
            choiceField<LowerShape>(place("shapeBox", tr("Falls as"), "/grading/shape"),
                                    {{LowerShape::Ratio, tr("target ÷ value")},
                                     {LowerShape::Linear, tr("2 − value ÷ target")}},
                                    of(&Attainment::shape));
        shape.read = [&e = m_editing, read = shape.read](const SchemeDocument& document) {
            const auto* grading = gradingAt<Attainment>(document, e.path());
            return grading && grading->better == Better::Lower ? read(document) : std::nullopt;
        };
        fields.push_back(std::move(shape));
        fields.push_back(
            valueField(place("targetEdit", tr("Target"), "/grading/target", tr("everyone's own")),
                       of(&Attainment::target)));
        fields.push_back(valueField(place("capEdit", tr("At most (rate)"), "/grading/cap"),
                                    of(&Attainment::cap)));
        fields.push_back(
            valueField(place("floorEdit", tr("At least (rate)"), "/grading/floor", tr("no floor")),
                       of(&Attainment::floor)));
    }

    void others(std::vector<FormField>& fields) const
    {
        fields.push_back(choiceField<BandSide>(
            place("bandSideBox", tr("Bands go"), "/grading/bands"),
            {{BandSide::From, tr("from a value on")}, {BandSide::UpTo, tr("up to a value")}},
            of(&Bands::side)));
        fields.push_back(valueField(
            place("deductionFloorEdit", tr("Never below"), "/grading/floor", tr("no floor")),
            of(&Deduction::floor)));
        fields.push_back(valueField(place("pointsMinEdit", tr("Least points"), "/grading/min"),
                                    of(&PointsGrading::min)));
        fields.push_back(choiceField<AbsentRater>(
            place("absentBox", tr("A rater without marks"), "/grading/absent"),
            {{AbsentRater::Exclude, tr("is left out")},
             {AbsentRater::Block, tr("leaves no value")}},
            of(&Raters::absent)));
    }

    void periods(std::vector<FormField>& fields) const
    {
        fields.push_back(
            choiceField<PeriodKind>(place("periodsOfBox", tr("Mean of each"), "/grading/of"),
                                    {{PeriodKind::Month, periodKindText(PeriodKind::Month)},
                                     {PeriodKind::Quarter, periodKindText(PeriodKind::Quarter)},
                                     {PeriodKind::Half, periodKindText(PeriodKind::Half)}},
                                    of(&Periods::of)));
        fields.push_back(valueField(place("expectEdit", tr("How many"), "/grading/expect"),
                                    of(&Periods::expect)));
        fields.push_back(
            choiceField<PeriodsDivide>(place("divideBox", tr("Divided by"), "/grading/divide"),
                                       {{PeriodsDivide::Expected, tr("how many there should be")},
                                        {PeriodsDivide::Present, tr("how many there are")}},
                                       of(&Periods::divide)));
    }

    std::vector<FormField> range() const
    {
        const auto end = [this](const char* name,
                                const QString& label,
                                const char* field,
                                std::optional<Decimal> ValueRange::* member) {
            return valueField(place(name, label, field, tr("no bound")),
                              [&e = m_editing, member](auto& d) {
                                  return memberOf(rangeAt(d, e.path()), member);
                              });
        };
        return {end("rangeMinEdit", tr("Values from"), "/grading/range/min", &ValueRange::min),
                end("rangeMaxEdit", tr("Values up to"), "/grading/range/max", &ValueRange::max)};
    }

private:
    std::function<QString()> at(const char* field) const
    {
        return [&e = m_editing, field] { return pointerTo(e.path()) + QLatin1String(field); };
    }

    FieldPlace
    place(const char* name, const QString& label, const char* field, const QString& hint = {}) const
    {
        return {QLatin1String(name), label, at(field), hint};
    }

    const SchemeEditing& m_editing;
};

} // namespace

FormField methodField(const SchemeEditing& editing)
{
    return Making(editing).method();
}

std::vector<FormField> gradingFields(const SchemeEditing& editing)
{
    const Making making(editing);
    std::vector<FormField> fields;
    making.attainment(fields);
    making.others(fields);
    making.periods(fields);
    return fields;
}

std::vector<FormField> rangeFields(const SchemeEditing& editing)
{
    return Making(editing).range();
}

} // namespace plumbline
