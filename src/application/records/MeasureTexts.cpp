// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/MeasureTexts.h"

#include "application/records/EventEntries.h"
#include "application/records/MeasureRecords.h"

namespace plumbline {

namespace {

using FiguresById = QHash<QString, const MeasureFigure*>;

/// Whether its cell takes whole ratios, which stay as they were counted.
bool takesRatios(const Scheme& scheme, const CellSpec& cell)
{
    return cell.key.kind == CellKind::Value
        && !std::holds_alternative<PointsGrading>(
               scheme.node(cell.node).source->indicator->grading);
}

QString textOf(const Scheme& scheme, const MeasuredPlace& place, const MeasureFigure& figure)
{
    const std::optional<Rational> value = figure.value();
    if (!value)
        return {};
    return takesRatios(scheme, place.cell) ? figure.cellText() : value->toString();
}

void addPlace(const MeasuringBasis& basis,
              const MeasuredPlace& place,
              const std::vector<MeasureFigure>& figures,
              MeasuredTexts& texts)
{
    FiguresById byId;
    for (const MeasureFigure& figure : figures)
        byId.insert(figure.id, &figure);
    static const MeasureFigure kNone{{}, QStringLiteral("0"), QStringLiteral("0"), 0, 0};
    for (const Appraisal& person : basis.people) {
        const auto holder = holderOf(person, place.plan.scope);
        const MeasureFigure& figure = holder ? *byId.value(*holder, &kNone) : kNone;
        texts.insert({person.employee, place.cell.key},
                     {textOf(basis.scheme, place, figure), figure.counted, {}});
    }
}

} // namespace

MeasureBy measuredBy(MeasureScope scope)
{
    switch (scope) {
    case MeasureScope::Person:
        return MeasureBy::Employee;
    case MeasureScope::Team:
        return MeasureBy::Team;
    case MeasureScope::Company:
        return MeasureBy::Company;
    }
    Q_UNREACHABLE();
}

std::optional<QString> holderOf(const Appraisal& person, MeasureScope scope)
{
    switch (scope) {
    case MeasureScope::Person:
        return person.employee.text();
    case MeasureScope::Team:
        return person.team ? std::optional(person.team->text()) : std::nullopt;
    case MeasureScope::Company:
        return QString();
    }
    Q_UNREACHABLE();
}

Result<MeasuredTexts> measureTexts(Repositories& repositories, const MeasuringBasis& basis)
{
    std::vector<const MeasuredPlace*> measured;
    std::vector<MeasureCall> calls;
    std::vector<CellSpec> items;
    for (const MeasuredPlace& place : basis.places) {
        if (place.plan.name == MeasureName::Events) {
            items.push_back(place.cell);
            continue;
        }
        measured.push_back(&place);
        calls.push_back({place.plan, measuredBy(place.plan.scope)});
    }
    MeasureFrame frame{basis.period, basis.asOf, basis.upTo, {}, basis.stays};
    for (const Appraisal& person : basis.people)
        frame.employees.push_back(person.employee);
    const auto figures = measureMany(repositories, calls, frame);
    if (!figures)
        return failure(figures.error());
    MeasuredTexts texts;
    for (std::size_t i = 0; i < measured.size(); ++i)
        addPlace(basis, *measured[i], (*figures)[i], texts);
    const EventQuery events{
        basis.scheme, basis.period, basis.people, items, basis.upTo, basis.stays};
    return addEventEntries(repositories, events, texts).map([&] { return std::move(texts); });
}

} // namespace plumbline
