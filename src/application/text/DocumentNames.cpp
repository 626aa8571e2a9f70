// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/text/SchemeNames.h"

#include "application/text/Sentences.h"

#include <array>
#include <utility>

namespace plumbline {

namespace {

constexpr std::array kAmounts{
    std::pair{"wage", QT_TRANSLATE_NOOP("SchemeWords", "wage")},
    std::pair{"base-pay", QT_TRANSLATE_NOOP("SchemeWords", "base pay")},
    std::pair{"merit-base", QT_TRANSLATE_NOOP("SchemeWords", "merit base")},
    std::pair{"bonus-base", QT_TRANSLATE_NOOP("SchemeWords", "bonus base")},
    std::pair{"over-plan-bonus", QT_TRANSLATE_NOOP("SchemeWords", "over-plan bonus")},
    std::pair{"plan-completion", QT_TRANSLATE_NOOP("SchemeWords", "plan completion")},
    std::pair{"retained-orders", QT_TRANSLATE_NOOP("SchemeWords", "retained orders")},
    std::pair{"shop-bonus", QT_TRANSLATE_NOOP("SchemeWords", "shop bonus")},
};

constexpr std::array kScorers{
    std::pair{"self", QT_TRANSLATE_NOOP("SchemeWords", "the employee")},
    std::pair{"leader", QT_TRANSLATE_NOOP("SchemeWords", "the leader")},
    std::pair{"upper-leader", QT_TRANSLATE_NOOP("SchemeWords", "the upper leader")},
    std::pair{"lateral", QT_TRANSLATE_NOOP("SchemeWords", "colleagues")},
    std::pair{"hr", QT_TRANSLATE_NOOP("SchemeWords", "HR")},
    std::pair{"desk:claims", QT_TRANSLATE_NOOP("SchemeWords", "the claims desk")},
    std::pair{"desk:correspondence", QT_TRANSLATE_NOOP("SchemeWords", "the correspondence desk")},
    std::pair{"desk:field-management", QT_TRANSLATE_NOOP("SchemeWords", "field management")},
    std::pair{"desk:parts", QT_TRANSLATE_NOOP("SchemeWords", "the parts desk")},
    std::pair{"desk:technology", QT_TRANSLATE_NOOP("SchemeWords", "the technology desk")},
};

template<std::size_t size>
const char* wordFor(const std::array<std::pair<const char*, const char*>, size>& words,
                    const QString& id)
{
    for (const auto& [word, text] : words) {
        if (id == QLatin1String(word))
            return text;
    }
    return nullptr;
}

QString typeset(QString plain)
{
    return plain.startsWith(QLatin1Char('-')) ? plain.replace(0, 1, QChar(0x2212)) : plain;
}

} // namespace

SchemeNames::SchemeNames(Scheme scheme, QString language, const std::vector<Position>& positions)
    : m_scheme(std::move(scheme))
    , m_language(std::move(language))
{
    for (const Position& one : positions)
        m_positions.insert(one.id, one.name.in(m_language));
}

QString SchemeNames::say(const char* text, const QStringList& arguments) const
{
    return inLanguage("SchemeWords", text, arguments, m_language);
}

QString SchemeNames::name(const Texts& texts, const QString& id) const
{
    const QString named = texts.name.in(m_language);
    return named.isEmpty() ? id : named;
}

QString SchemeNames::node(const QString& id) const
{
    const int index = m_scheme.nodeIndex(id);
    return index < 0 ? id : m_scheme.node(index).name(m_language);
}

QString SchemeNames::item(const QString& node, const QString& item) const
{
    const int index = m_scheme.nodeIndex(node);
    if (index < 0)
        return item;
    for (const DeductionItem& one : deductionItems(*m_scheme.node(index).source)) {
        if (one.id == item)
            return name(one.texts, item);
    }
    return item;
}

QString SchemeNames::position(const PositionId& id) const
{
    return m_positions.value(id, id.text());
}

QString SchemeNames::positions(const std::vector<PositionId>& ids) const
{
    QStringList names;
    for (const PositionId& id : ids)
        names.append(position(id));
    return listed(names);
}

QString SchemeNames::amount(const QString& amount) const
{
    const char* word = wordFor(kAmounts, amount);
    return word != nullptr ? say(word) : amount;
}

QString SchemeNames::scorer(const QString& scorer) const
{
    const char* word = wordFor(kScorers, scorer);
    return word != nullptr ? say(word) : scorer;
}

QString SchemeNames::figure(const Rational& number) const
{
    constexpr int kPlaces = 6;
    const auto decimal = number.toDecimal();
    return typeset(decimal ? decimal->toString() : number.toFixed(kPlaces));
}

QString SchemeNames::percent(const Rational& rate) const
{
    constexpr int kPlaces = 2;
    const Rational hundredfold = rate * Rational(100); // NOLINT: per cent
    return figure(hundredfold.rounded(kPlaces, RoundingMode::HalfUp)) + QStringLiteral(" %");
}

QString SchemeNames::listed(const QStringList& parts) const
{
    return parts.join(say(QT_TRANSLATE_NOOP("SchemeWords", ", ")));
}

} // namespace plumbline
