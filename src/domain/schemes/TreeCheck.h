// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Rational.h"
#include "domain/schemes/Faults.h"
#include "domain/schemes/SchemeDocument.h"

namespace plumbline {

/// Proves the tree, the adjustments and the scheme's own fields sound, in that order. Leaves
/// grades, rules and pay to their own checks.
class TreeCheck
{
public:
    TreeCheck(const SchemeDocument& document, Faults& faults)
        : m_document(document)
        , m_faults(faults)
    {
    }

    void check();

private:
    void checkOwnFields();
    void checkPositions();
    void checkLimits();
    void checkPlaces(int places, const QString& field);
    void checkNode(const SchemeNode& node, const QString& at);
    void checkIndicator(const SchemeNode& node, const QString& at);
    void checkGroup(const SchemeNode& node, const QString& at);
    void checkWeights(const SchemeNode& group, const QString& at);
    void checkAdjustments();

    [[nodiscard]] bool isRoot(const SchemeNode& node) const { return &node == &m_document.root; }

    const SchemeDocument& m_document;
    Faults& m_faults;
    QSet<QString> m_taken; ///< Ids of nodes and adjustments.
};

/// The weight a node has within its parent: its own, else its full, else the sum of its children's.
[[nodiscard]] Rational resolvedWeight(const SchemeNode& node);
[[nodiscard]] Rational childWeightSum(const SchemeNode& group);

} // namespace plumbline
