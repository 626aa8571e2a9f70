// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/support/Formula.h"

#include <algorithm>

namespace plumbline {

namespace {

struct FormulaFault
{
    std::string why;
};

/// A recursive descent over the text.
class Calculator
{
public:
    Calculator(std::string text, const std::map<QString, Rational>& inputs)
        : m_text(std::move(text))
        , m_inputs(inputs)
    {
    }

    FormulaValue all()
    {
        FormulaValue value = comparison();
        skip();
        if (m_at != m_text.size())
            throw FormulaFault{"left over: " + m_text.substr(m_at)};
        return value;
    }

private:
    void skip()
    {
        while (m_at < m_text.size() && m_text[m_at] == ' ')
            ++m_at;
    }

    bool take(const std::string& sign)
    {
        skip();
        if (m_text.compare(m_at, sign.size(), sign) != 0)
            return false;
        m_at += sign.size();
        return true;
    }

    FormulaValue comparison()
    {
        const FormulaValue left = sum();
        for (const char* sign : {"<=", ">=", "!=", "<", ">", "="}) {
            if (!take(sign))
                continue;
            const Rational a = number(left);
            const Rational b = number(sum());
            const std::string op = sign;
            return op == "<=" ? a <= b
                : op == ">="  ? a >= b
                : op == "!="  ? a != b
                : op == "<"   ? a < b
                : op == ">"   ? a > b
                              : a == b;
        }
        return left;
    }

    FormulaValue sum()
    {
        FormulaValue value = product();
        while (true) {
            if (take("+"))
                value = number(value) + number(product());
            else if (take("-"))
                value = number(value) - number(product());
            else
                return value;
        }
    }

    FormulaValue product()
    {
        FormulaValue value = unary();
        while (true) {
            if (take("*")) {
                value = number(value) * number(unary());
            } else if (take("/")) {
                const Rational below = number(unary());
                if (below.isZero())
                    throw FormulaFault{"division by zero"};
                value = number(value) / below;
            } else {
                return value;
            }
        }
    }

    FormulaValue unary()
    {
        if (take("-"))
            return -number(unary());
        return primary();
    }

    FormulaValue primary()
    {
        if (take("(")) {
            FormulaValue value = comparison();
            if (!take(")"))
                throw FormulaFault{") is missing"};
            return value;
        }
        skip();
        const std::size_t from = m_at;
        while (m_at < m_text.size()
               && (std::isalnum(static_cast<unsigned char>(m_text[m_at])) != 0
                   || m_text[m_at] == '_' || m_text[m_at] == '.'))
            ++m_at;
        const std::string word = m_text.substr(from, m_at - from);
        if (word.empty())
            throw FormulaFault{"a figure is missing at " + m_text.substr(from)};
        if (std::isdigit(static_cast<unsigned char>(word.front())) != 0)
            return Rational::parse(QString::fromStdString(word)).value();
        if (take("("))
            return called(word);
        const auto found = m_inputs.find(QString::fromStdString(word));
        if (found == m_inputs.end())
            throw FormulaFault{"no input " + word};
        return found->second;
    }

    FormulaValue called(const std::string& name)
    {
        if (name == "round")
            return rounded();
        std::vector<FormulaValue> values{comparison()};
        while (take(","))
            values.push_back(comparison());
        if (!take(")"))
            throw FormulaFault{") is missing"};
        if (name == "if")
            return std::get<bool>(values.at(0)) ? values.at(1) : values.at(2);
        std::vector<Rational> numbers;
        for (const FormulaValue& value : values)
            numbers.push_back(number(value));
        return aggregate(name, numbers);
    }

    static FormulaValue aggregate(const std::string& name, std::vector<Rational> numbers)
    {
        Rational total;
        for (const Rational& each : numbers)
            total += each;
        std::sort(numbers.begin(), numbers.end());
        const std::size_t middle = numbers.size() / 2;
        if (name == "sum")
            return total;
        if (name == "mean")
            return total / Rational(static_cast<int>(numbers.size()));
        if (name == "min")
            return numbers.front();
        if (name == "max")
            return numbers.back();
        if (name == "ceil")
            return numbers.front().ceiling();
        if (name == "median")
            return numbers.size() % 2 == 1 ? numbers[middle]
                                           : (numbers[middle - 1] + numbers[middle]) / Rational(2);
        throw FormulaFault{"no function " + name};
    }

    FormulaValue rounded()
    {
        const Rational value = number(comparison());
        if (!take(","))
            throw FormulaFault{"round lacks its places"};
        const int places = static_cast<int>(number(comparison()).toMpq().get_num().get_si());
        for (const auto& [text, mode] : {std::pair{", \"half-up\")", RoundingMode::HalfUp},
                                         std::pair{", \"half-even\")", RoundingMode::HalfEven},
                                         std::pair{", \"down\")", RoundingMode::Down}}) {
            if (take(text))
                return value.rounded(places, mode);
        }
        throw FormulaFault{"round lacks its mode"};
    }

    static Rational number(const FormulaValue& value)
    {
        if (const auto* found = std::get_if<Rational>(&value))
            return *found;
        throw FormulaFault{"not a number"};
    }

    std::string m_text;
    const std::map<QString, Rational>& m_inputs;
    std::size_t m_at = 0;
};

std::string shown(const FormulaValue& value)
{
    if (const auto* number = std::get_if<Rational>(&value))
        return number->toString().toStdString();
    if (const auto* truth = std::get_if<bool>(&value))
        return *truth ? "true" : "false";
    return std::get<std::string>(value);
}

/// One more input, and its name for a list of arguments.
QString named(const char* prefix, const Rational& value, std::map<QString, Rational>& inputs)
{
    const QString name = QLatin1String(prefix) + QString::number(inputs.size());
    inputs[name] = value;
    return name;
}

/// The formula with a pool's figures in the place of its name; they become inputs.
QString
withFigures(const QString& formula, const PeerPool& pool, std::map<QString, Rational>& inputs)
{
    QStringList figures;
    QStringList below;
    for (const PeerFigure& each : pool.figures) {
        if (const auto* ratio = std::get_if<Measured>(&each.figure)) {
            figures << named("over", Rational(ratio->numerator), inputs);
            below << named("under", Rational(*ratio->denominator), inputs);
        } else {
            figures << named("figure", std::get<Rational>(each.figure), inputs);
        }
    }
    const QString comma = QStringLiteral(", ");
    if (formula == QLatin1String("pooled(pool)"))
        return QStringLiteral("sum(%1) / sum(%2)").arg(figures.join(comma), below.join(comma));
    return QString(formula).replace(QLatin1String("(pool)"),
                                    QLatin1Char('(') + figures.join(comma) + QLatin1Char(')'));
}

} // namespace

FormulaValue computeFormula(const QString& formula, const std::map<QString, Rational>& inputs)
{
    try {
        return Calculator(formula.toStdString(), inputs).all();
    } catch (const FormulaFault& fault) {
        return fault.why;
    }
}

std::string wrongSteps(const Step& step)
{
    const QString where = stepKindName(step.kind) + QLatin1Char(' ') + step.subject;
    std::string wrong;
    if (*step.label.text == '\0')
        wrong += where.toStdString() + ": no label; ";
    if (*step.words.text == '\0')
        wrong += where.toStdString() + ": no words; ";
    if (!step.formula.isEmpty()) {
        std::map<QString, Rational> inputs;
        for (const StepInput& input : step.inputs) {
            if (const auto value = Rational::parse(input.value))
                inputs[input.name] = *value;
        }
        const QString formula =
            step.pool ? withFigures(step.formula, *step.pool, inputs) : step.formula;
        const std::string found = shown(computeFormula(formula, inputs));
        if (found != step.result.toStdString())
            wrong += where.toStdString() + ": " + step.formula.toStdString() + " gives " + found
                + ", not " + step.result.toStdString() + "; ";
    }
    for (const Step& below : step.steps)
        wrong += wrongSteps(below);
    return wrong;
}

int countSteps(const Step& step)
{
    int count = 1;
    for (const Step& below : step.steps)
        count += countSteps(below);
    return count;
}

} // namespace plumbline
