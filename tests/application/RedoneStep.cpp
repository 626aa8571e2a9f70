// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/application/RedoneStep.h"

#include <QtCore/QRegularExpression>

namespace plumbline::testing {

namespace {

/// Reads a formula from left to right (docs/FORMATS.md, Explanation), without comparisons.
class Reading
{
public:
    explicit Reading(const Step& step)
        : m_step(step)
    {
        static const QRegularExpression kToken(
            QStringLiteral("[a-zA-Z_][a-zA-Z_0-9]*|[0-9.]+|\"[^\"]*\"|[-+*/(),]"));
        auto found = kToken.globalMatch(step.formula);
        while (found.hasNext())
            m_tokens.append(found.next().captured());
    }

    std::optional<Rational> value()
    {
        const Rational value = sum();
        return m_isBroken || m_at != m_tokens.size() ? std::nullopt : std::optional(value);
    }

private:
    QString next() { return m_tokens.value(m_at++); }

    bool take(const char* token)
    {
        if (m_tokens.value(m_at) != QLatin1String(token))
            return false;
        ++m_at;
        return true;
    }

    Rational sum()
    {
        Rational value = product();
        while (true) {
            if (take("+"))
                value += product();
            else if (take("-"))
                value -= product();
            else
                return value;
        }
    }

    Rational product()
    {
        Rational value = primary();
        while (true) {
            if (take("*"))
                value *= primary();
            else if (take("/"))
                value = value / primary();
            else
                return value;
        }
    }

    Rational primary()
    {
        const QString token = next();
        if (token == QLatin1String("(")) {
            const Rational value = sum();
            m_isBroken = m_isBroken || !take(")");
            return value;
        }
        if (take("("))
            return call(token);
        for (const StepInput& input : m_step.inputs) {
            if (input.name == token)
                return Rational::parse(input.value).value_or(Rational());
        }
        const auto number = Rational::parse(token);
        m_isBroken = m_isBroken || !number;
        return number.value_or(Rational());
    }

    Rational call(const QString& name)
    {
        if (name == QLatin1String("sum") && take("pool")) {
            Rational value;
            for (const PeerFigure& figure : m_step.pool->figures)
                value += std::get<Rational>(figure.figure);
            m_isBroken = m_isBroken || !take(")");
            return value;
        }
        if (name != QLatin1String("round")) {
            m_isBroken = true;
            return {};
        }
        const Rational value = sum();
        m_isBroken = m_isBroken || !take(",");
        const int places = next().toInt();
        // Only this mode is worked out here.
        m_isBroken = m_isBroken || !take(",") || !take("\"half-up\"") || !take(")");
        Rational scale(1);
        for (int place = 0; place < places; ++place)
            scale *= Rational(10);
        const Rational half(1, 2);
        const Rational raised = value.sign() < 0 ? -value * scale : value * scale;
        const Rational up = raised + half;
        const Rational whole = up.isWhole() ? up : up.ceiling() - Rational(1);
        return (value.sign() < 0 ? -whole : whole) / scale;
    }

    const Step& m_step;
    QStringList m_tokens;
    qsizetype m_at = 0;
    bool m_isBroken = false;
};

} // namespace

std::optional<Rational> redone(const Step& step)
{
    return Reading(step).value();
}

std::vector<const Step*> stepsWithFormula(const std::vector<Step>& steps)
{
    std::vector<const Step*> found;
    for (const Step& step : steps) {
        if (!step.formula.isEmpty())
            found.push_back(&step);
        const auto below = stepsWithFormula(step.steps);
        found.insert(found.end(), below.begin(), below.end());
    }
    return found;
}

} // namespace plumbline::testing
