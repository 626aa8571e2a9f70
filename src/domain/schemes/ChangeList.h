// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/SchemeDifference.h"

namespace plumbline {

/// What a change is about.
struct ChangePlace
{
    ChangedThing thing = ChangedThing::Scheme;
    QString at;
    LocalizedText name;
    LocalizedText within;
};

/// Collects the changes between two documents, in order.
class ChangeList
{
public:
    void add(const ChangePlace& place,
             ChangeKind kind,
             ChangedField field,
             ChangedFact before,
             ChangedFact after);

    /// `Changed`, where the two differ.
    template<typename Fact>
    void
    compare(const ChangePlace& place, ChangedField field, const Fact& before, const Fact& after)
    {
        if (!(before == after))
            add(place, ChangeKind::Changed, field, factOf(before), factOf(after));
    }

    /// Language by language.
    void compareTexts(const ChangePlace& place,
                      ChangedField field,
                      const LocalizedText& before,
                      const LocalizedText& after);
    void compareTexts(const ChangePlace& place, const Texts& before, const Texts& after);

    [[nodiscard]] std::vector<SchemeChange>& all() { return m_changes; }

private:
    template<typename Fact>
    static ChangedFact factOf(const Fact& fact)
    {
        return fact;
    }

    template<typename Fact>
    static ChangedFact factOf(const std::optional<Fact>& fact)
    {
        return fact ? ChangedFact(*fact) : ChangedFact();
    }

    std::vector<SchemeChange> m_changes;
};

/// Its name, or its id where it has none.
[[nodiscard]] LocalizedText calledBy(const Texts& texts, const QString& id);

} // namespace plumbline
