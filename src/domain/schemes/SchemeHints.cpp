// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/SchemeHints.h"

#include "domain/schemes/HintParts.h"
#include "domain/schemes/MeasureFit.h"
#include "domain/schemes/PossibleFigures.h"
#include "domain/schemes/TreeCheck.h"

namespace plumbline {

namespace {

constexpr int kHundred = 100;
constexpr int kFewEnough = 10;

/// Goes through the tree, parents first.
class TreeHints
{
public:
    TreeHints(const SchemeDocument& document, const HintBasis& basis, HintList& hints)
        : m_document(document)
        , m_basis(basis)
        , m_hints(hints)
    {
    }

    void run()
    {
        const int count = indicatorsIn(m_document.root);
        if (count > kFewEnough)
            m_hints.add(HintKind::ManyIndicators,
                        QStringLiteral("/root"),
                        {schemeName()},
                        {Rational(count)});
        look(m_document.root, QStringLiteral("/root"));
    }

private:
    static int indicatorsIn(const SchemeNode& node)
    {
        int count = node.indicator ? 1 : 0;
        for (const SchemeNode& child : node.children)
            count += indicatorsIn(child);
        return count;
    }

    [[nodiscard]] LocalizedText schemeName() const
    {
        return calledBy(m_document.texts, m_document.id);
    }

    void look(const SchemeNode& node, const QString& at)
    {
        if (node.indicator)
            lookAtIndicator(node, at);
        else
            lookAtGroup(node, at);
        for (std::size_t i = 0; i < node.children.size(); ++i)
            look(node.children[i], pointerTo(at + QStringLiteral("/children"), i));
    }

    /// Other sums than 100 are an error, unless the scheme is relative.
    void lookAtGroup(const SchemeNode& node, const QString& at)
    {
        hintItems(node.penalties, at + QStringLiteral("/penalties"), m_hints);
        const bool isRoot = &node == &m_document.root;
        if (m_document.weights != Weights::Relative || node.children.empty()
            || (!isRoot && !node.weight))
            return;
        if (countsHeads(node))
            return;
        const Rational sum = childWeightSum(node);
        if (sum == Rational(kHundred) || (!isRoot && sum == Rational(*node.weight)))
            return;
        m_hints.add(HintKind::WeightSum,
                    at,
                    {isRoot ? schemeName() : calledBy(node.texts, node.id)},
                    {sum});
    }

    /// Weights of 1 each: nobody takes them for shares of a hundred.
    static bool countsHeads(const SchemeNode& node)
    {
        return std::all_of(node.children.begin(), node.children.end(), [](const SchemeNode& child) {
            return child.weight == Decimal{1};
        });
    }

    void lookAtIndicator(const SchemeNode& node, const QString& at)
    {
        if (!hasSource(*node.indicator))
            m_hints.add(HintKind::NoSource, at, {calledBy(node.texts, node.id)});
        const auto measure = measureNamedIn(node.indicator->measure);
        const bool isUnfit = !measure || !measureFits(*measure, node.indicator->grading);
        if (!node.indicator->measure.isEmpty() && isUnfit)
            m_hints.add(HintKind::MeasureUnfit, at, {calledBy(node.texts, node.id)});
        const auto* attainment = std::get_if<Attainment>(&node.indicator->grading);
        if (attainment && !attainment->target && m_basis.targets
            && !m_basis.targets->contains(node.id))
            m_hints.add(HintKind::TargetMissing, at, {calledBy(node.texts, node.id)});
        hintGrading(node, at, m_hints);
    }

    const SchemeDocument& m_document;
    const HintBasis& m_basis;
    HintList& m_hints;
};

} // namespace

bool hasSource(const Indicator& indicator)
{
    return !indicator.scorer.isEmpty() || !indicator.measure.isEmpty()
        || std::holds_alternative<Raters>(indicator.grading)
        || std::holds_alternative<Periods>(indicator.grading);
}

std::vector<SchemeHint> schemeHints(const SchemeDocument& document, const HintBasis& basis)
{
    HintList hints;
    if (basis.before)
        hintChanges(document, *basis.before, hints);
    TreeHints(document, basis, hints).run();
    hintGrades(document, hints);
    hintRules(document, basis, hints);
    hintPay(document, hints);
    return std::move(hints.all());
}

} // namespace plumbline
