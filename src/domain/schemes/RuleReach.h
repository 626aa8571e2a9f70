// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/FigureRange.h"
#include "domain/schemes/SchemeDocument.h"

namespace plumbline {

/// In which cases the conditions of a rule hold together, as far as that can be told without any
/// person: compared with fixed figures exactly, with peers and history only against themselves.
class RuleReach
{
public:
    RuleReach(const SchemeDocument& document, const Rule& rule);

    [[nodiscard]] bool isNever() const;
    /// For everybody for whom it can be judged.
    [[nodiscard]] bool isAlways() const;
    /// Whether this one is judged and holds wherever the other does.
    [[nodiscard]] bool covers(const RuleReach& other) const;

private:
    /// One metric against figures.
    struct Figures
    {
        Metric metric;
        FigureRange possible;
        FigureRange asked; ///< By the conditions alone.
        FigureRange held; ///< Both.
    };

    /// One metric against one thing that depends on people: which of less, equal, greater.
    struct Relation
    {
        Metric metric;
        Operand than;
        unsigned possible = 0;
        unsigned held = 0;
    };

    void add(const SchemeDocument& document, const Condition& condition);
    void addFigure(const SchemeDocument& document, const Condition& condition, const Decimal& than);
    void addGrades(const Condition& condition, const GradesOperand& than);
    void addRelation(const Condition& condition);
    void holdGradesToScore(const SchemeDocument& document);
    [[nodiscard]] bool coversFigures(const Figures& mine, const RuleReach& other) const;
    [[nodiscard]] bool coversRelation(const Relation& mine, const RuleReach& other) const;

    std::vector<Figures> m_figures;
    std::vector<Relation> m_relations;
    QSet<QString> m_allGrades;
    QSet<QString> m_grades; ///< That satisfy the conditions.
    bool m_asksGrade = false;
};

} // namespace plumbline
