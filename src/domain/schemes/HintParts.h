// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/Faults.h"
#include "domain/schemes/SchemeHints.h"

namespace plumbline {

/// Collects hints, in order.
class HintList
{
public:
    void add(HintKind kind,
             const QString& at,
             std::vector<LocalizedText> subjects = {},
             std::vector<Rational> figures = {})
    {
        m_hints.push_back({kind, at, std::move(subjects), std::move(figures)});
    }

    [[nodiscard]] std::vector<SchemeHint>& all() { return m_hints; }

private:
    std::vector<SchemeHint> m_hints;
};

/// Its name, or its id where it has none.
[[nodiscard]] LocalizedText calledBy(const Texts& texts, const QString& id);
/// Whether anybody gives its value or anything measures it.
[[nodiscard]] bool hasSource(const Indicator& indicator);

/// What the parts of a scheme give rise to. `at` points to the node or the list.
void hintGrading(const SchemeNode& node, const QString& at, HintList& hints);
void hintItems(const std::vector<DeductionItem>& items, const QString& at, HintList& hints);
void hintGrades(const SchemeDocument& document, HintList& hints);
void hintRules(const SchemeDocument& document, const HintBasis& basis, HintList& hints);
void hintPay(const SchemeDocument& document, HintList& hints);
void hintChanges(const SchemeDocument& document, const SchemeDocument& before, HintList& hints);

} // namespace plumbline
