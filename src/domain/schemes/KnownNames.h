// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/Faults.h"
#include "domain/schemes/SchemeDocument.h"

namespace plumbline {

/// What rules and pay may name: the nodes, grades and positions of a scheme whose tree is sound.
class KnownNames
{
public:
    explicit KnownNames(const SchemeDocument& document);

    [[nodiscard]] const SchemeNode* node(const QString& id) const { return m_nodes.value(id); }

    [[nodiscard]] bool hasGrades() const { return !m_grades.isEmpty(); }

    [[nodiscard]] const QStringList& grades() const { return m_grades; }

    /// `unknown-id` where the scheme has no such grade.
    void checkGrade(const QString& grade, const QString& at, Faults& faults) const;
    void checkPositions(const std::vector<PositionId>& positions,
                        const QString& at,
                        Faults& faults) const;
    /// The node of `value:`, `rate:` and `earned:`: there, and able to supply it.
    void checkSupplies(MetricKind kind, const QString& id, const QString& at, Faults& faults) const;

private:
    void addNodes(const SchemeNode& node);

    QHash<QString, const SchemeNode*> m_nodes;
    QStringList m_grades;
    QSet<PositionId> m_positions;
};

/// Whether `value:` can read it: attainment, bands, curve, points, periods.
[[nodiscard]] bool suppliesValue(const Grading& grading);
/// Whether its value may be a ratio: attainment, bands, curve.
[[nodiscard]] bool takesRatios(const Grading& grading);

void checkGrades(const Grades& grades, const QString& at, Faults& faults);
void checkRules(const std::vector<Rule>& rules, const KnownNames& names, Faults& faults);
void checkPay(const PayPlan& pay, const KnownNames& names, Faults& faults);

} // namespace plumbline
