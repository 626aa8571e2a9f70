// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/Explanation.h"
#include "exchange/json/JsonWriter.h"

#include <unordered_map>

namespace plumbline {

/// Writes explanations with every sentence in all languages of the program. Looks each sentence up
/// once.
class ExplanationWriter
{
public:
    explicit ExplanationWriter(JsonWriter& out)
        : m_out(out)
    {
    }

    void step(const Step& step);

private:
    /// A sentence in one language, still with %1, %2.
    using Templates = std::vector<std::pair<QString, QString>>;

    void sentence(const ExplainText& text);
    [[nodiscard]] const Templates& templates(const char* text);

    JsonWriter& m_out;
    std::unordered_map<const char*, Templates> m_templates; ///< By the source text's address.
};

} // namespace plumbline
