// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/Explanation.h"
#include "exchange/json/JsonWriter.h"

#include <unordered_map>
#include <unordered_set>

namespace plumbline {

/// Writes explanations with every sentence in all languages of the program. Looks each sentence up
/// once.
class ExplanationWriter
{
public:
    explicit ExplanationWriter(JsonWriter& out);

    void step(const Step& step);
    /// The pools that the steps written so far refer to, each once.
    void pools();

    [[nodiscard]] bool hasPools() const { return !m_pools.empty(); }

private:
    /// A sentence in one language, still with %1, %2.
    using Templates = std::vector<std::pair<QString, QString>>;

    void sentence(const ExplainText& text);
    /// The step in words, its rounding included.
    void words(const Step& step);
    /// By the language's place in the list.
    [[nodiscard]] QString filled(const ExplainText& text, std::size_t language);
    [[nodiscard]] const Templates& templates(const char* text);

    void refer(const std::shared_ptr<const PeerPool>& pool);

    JsonWriter& m_out;
    std::vector<QString> m_languages;
    std::vector<std::shared_ptr<const PeerPool>> m_pools; ///< In the order of their first step.
    std::unordered_set<const PeerPool*> m_known;
    std::unordered_map<const char*, Templates> m_templates; ///< By the source text's address.
};

} // namespace plumbline
