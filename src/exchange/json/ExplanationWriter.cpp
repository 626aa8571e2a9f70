// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/ExplanationWriter.h"

#include "application/explanation/StepSentences.h"
#include "application/text/Sentences.h"

namespace plumbline {

ExplanationWriter::ExplanationWriter(JsonWriter& out)
    : m_out(out)
    , m_languages(languages().begin(), languages().end())
{
}

void ExplanationWriter::step(const Step& step) // NOLINT(misc-no-recursion): a tree
{
    m_out.beginObject();
    m_out.field("kind", stepKindName(step.kind));
    m_out.field("subject", step.subject);
    m_out.key("label");
    sentence(step.label);
    m_out.key("words");
    words(step);
    m_out.field("formula", step.formula);
    m_out.key("inputs").beginArray();
    for (const StepInput& input : step.inputs) {
        m_out.beginObject();
        m_out.field("name", input.name);
        m_out.field("value", input.value);
        m_out.key("label");
        sentence(input.label);
        m_out.endObject();
    }
    m_out.endArray();
    if (step.pool)
        refer(step.pool);
    m_out.field("result", step.result);
    m_out.key("steps").beginArray();
    for (const Step& below : step.steps)
        this->step(below);
    m_out.endArray();
    m_out.endObject();
}

void ExplanationWriter::refer(const std::shared_ptr<const PeerPool>& pool)
{
    m_out.field("pool", pool->name);
    if (m_known.insert(pool.get()).second)
        m_pools.push_back(pool);
}

void ExplanationWriter::pools()
{
    m_out.beginArray();
    for (const auto& pool : m_pools) {
        m_out.lineBreak();
        m_out.beginObject();
        m_out.field("name", pool->name);
        m_out.key("figures").beginArray();
        for (const PeerFigure& figure : pool->figures) {
            m_out.beginObject();
            m_out.field("id", figure.employee.text());
            m_out.field("value", figure.toString());
            m_out.endObject();
        }
        m_out.endArray();
        m_out.endObject();
    }
    m_out.endArray();
}

QString ExplanationWriter::filled(const ExplainText& text, std::size_t language)
{
    const auto& [name, pattern] = templates(text.text)[language];
    QString filled = pattern;
    for (const LocalizedText& argument : text.arguments)
        filled = filled.arg(argument.in(name));
    return filled;
}

void ExplanationWriter::sentence(const ExplainText& text)
{
    m_out.beginObject();
    for (std::size_t language = 0; language < m_languages.size(); ++language)
        m_out.key(m_languages[language]).text(filled(text, language));
    m_out.endObject();
}

void ExplanationWriter::words(const Step& step)
{
    const auto rounding = roundingOf(step);
    if (!rounding)
        return sentence(step.words);
    m_out.beginObject();
    for (std::size_t language = 0; language < m_languages.size(); ++language)
        m_out.key(m_languages[language])
            .text(joined(
                filled(step.words, language), filled(*rounding, language), m_languages[language]));
    m_out.endObject();
}

const ExplanationWriter::Templates& ExplanationWriter::templates(const char* text)
{
    const auto [found, isNew] = m_templates.try_emplace(text);
    if (isNew) {
        for (const QString& language : m_languages)
            found->second.emplace_back(language, explained({text, {}}, language));
    }
    return found->second;
}

} // namespace plumbline
