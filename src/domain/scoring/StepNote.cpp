// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/StepNote.h"

namespace plumbline {

StepNote::StepNote(Step* parent, StepKind kind, const QString& subject, const char* label)
{
    if (!parent)
        return;
    m_step = &parent->steps.emplace_back();
    m_step->kind = kind;
    m_step->subject = subject;
    m_step->label.text = label;
}

void StepNote::about(const LocalizedText& name)
{
    if (m_step)
        m_step->label.arguments.push_back(name);
}

void StepNote::input(const QString& name,
                     const Rational& value,
                     const char* label,
                     ExplainArguments arguments)
{
    if (m_step)
        m_step->inputs.push_back({name, value.toString(), {label, std::move(arguments)}});
}

void StepNote::word(const QString& name, const QString& value, const char* label)
{
    if (m_step)
        m_step->inputs.push_back({name, value, {label, {}}});
}

void StepNote::formula(const QString& formula)
{
    if (m_step)
        m_step->formula = formula;
}

void StepNote::pool(std::shared_ptr<const PeerPool> pool)
{
    if (m_step)
        m_step->pool = std::move(pool);
}

void StepNote::words(const char* text, ExplainArguments arguments)
{
    if (m_step)
        m_step->words = {text, std::move(arguments)};
}

void StepNote::result(const Rational& value)
{
    if (m_step)
        m_step->result = value.toString();
}

void StepNote::result(const QString& value)
{
    if (m_step)
        m_step->result = value;
}

LocalizedText figure(const Rational& value)
{
    return LocalizedText(value.toString());
}

LocalizedText nameOr(const Texts& texts, const QString& id)
{
    return texts.name.isEmpty() ? LocalizedText(id) : texts.name;
}

QString variable(const char* prefix, const QString& id)
{
    QString name = QLatin1String(prefix) + QLatin1Char('_') + id;
    return name.replace(QLatin1Char('-'), QLatin1Char('_'));
}

QString variable(const char* prefix, std::size_t index)
{
    return QLatin1String(prefix) + QLatin1Char('_') + QString::number(index + 1);
}

QString roundedFormula(const QString& formula, int places, RoundingMode mode)
{
    return QStringLiteral("round(%1, %2, \"%3\")")
        .arg(formula, QString::number(places), roundingName(mode));
}

QString roundingName(RoundingMode mode)
{
    switch (mode) {
    case RoundingMode::HalfUp:
        return QStringLiteral("half-up");
    case RoundingMode::HalfEven:
        return QStringLiteral("half-even");
    case RoundingMode::Down:
        break;
    }
    return QStringLiteral("down");
}

} // namespace plumbline
