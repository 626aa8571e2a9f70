// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/KnownNames.h"

namespace plumbline {

KnownNames::KnownNames(const SchemeDocument& document)
{
    addNodes(document.root);
    for (const PositionId& position : document.positions)
        m_positions.insert(position);
    if (!document.grades)
        return;
    for (const Grade& grade : document.grades->list)
        m_grades.append(grade.grade);
}

void KnownNames::addNodes(const SchemeNode& node)
{
    if (!node.id.isEmpty())
        m_nodes.insert(node.id, &node);
    for (const SchemeNode& child : node.children)
        addNodes(child);
}

void KnownNames::checkGrade(const QString& grade, const QString& at, Faults& faults) const
{
    if (!m_grades.contains(grade))
        faults.add(ErrorCode::UnknownId,
                   at,
                   QT_TRANSLATE_NOOP("Messages", "The scheme has no grade “%1”."),
                   {grade});
}

void KnownNames::checkPositions(const std::vector<PositionId>& positions,
                                const QString& at,
                                Faults& faults) const
{
    for (std::size_t i = 0; i < positions.size(); ++i) {
        if (!m_positions.contains(positions[i]))
            faults.add(ErrorCode::UnknownId,
                       pointerTo(at, i),
                       QT_TRANSLATE_NOOP("Messages", "The scheme is not for the position “%1”."),
                       {positions[i].text()});
    }
}

void KnownNames::checkSupplies(MetricKind kind,
                               const QString& id,
                               const QString& at,
                               Faults& faults) const
{
    const SchemeNode* found = node(id);
    if (!found) {
        faults.add(ErrorCode::UnknownId,
                   at,
                   QT_TRANSLATE_NOOP("Messages", "The scheme has no indicator or group “%1”."),
                   {id});
        return;
    }
    const bool isGroup = !found->indicator;
    if ((kind == MetricKind::Earned && isGroup)
        || (kind == MetricKind::Value && (isGroup || !suppliesValue(found->indicator->grading))))
        faults.add(ErrorCode::BadScheme,
                   at,
                   QT_TRANSLATE_NOOP("Messages", "“%1” does not supply this figure."),
                   {id});
}

bool suppliesValue(const Grading& grading)
{
    return takesRatios(grading) || std::holds_alternative<PointsGrading>(grading)
        || std::holds_alternative<Periods>(grading);
}

bool takesRatios(const Grading& grading)
{
    return std::holds_alternative<Attainment>(grading) || std::holds_alternative<Bands>(grading)
        || std::holds_alternative<Curve>(grading);
}

} // namespace plumbline
