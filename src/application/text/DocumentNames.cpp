// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/text/DocumentNames.h"

#include "application/text/Sentences.h"
#include "application/text/Typeset.h"
#include "domain/schemes/Scheme.h"

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

} // namespace

QString typesetFigure(const Rational& number)
{
    constexpr int kPlaces = 6;
    const auto decimal = number.toDecimal();
    QString plain = decimal ? decimal->toString() : number.toFixed(kPlaces);
    return plain.startsWith(QLatin1Char('-')) ? plain.replace(0, 1, QChar(0x2212)) : plain;
}

DocumentNames::DocumentNames(SchemeDocument document,
                             QString language,
                             const std::vector<Position>& positions)
    : DocumentNames(std::make_shared<const SchemeDocument>(std::move(document)),
                    std::move(language),
                    positions)
{
}

DocumentNames::DocumentNames(std::shared_ptr<const SchemeDocument> document,
                             QString language,
                             const std::vector<Position>& positions)
    : m_document(std::move(document))
    , m_language(std::move(language))
{
    addNodes(m_document->root);
    for (const Position& one : positions)
        m_positions.insert(one.id, one.name.in(m_language));
}

void DocumentNames::addNodes(const SchemeNode& node)
{
    if (!node.id.isEmpty())
        m_nodes.insert(node.id, &node);
    for (const SchemeNode& child : node.children)
        addNodes(child);
}

QString DocumentNames::say(const char* text, const QStringList& arguments) const
{
    return inLanguage("SchemeWords", text, arguments, m_language);
}

QString DocumentNames::name(const Texts& texts, const QString& id) const
{
    const QString named = texts.name.in(m_language);
    return named.isEmpty() ? id : named;
}

QString DocumentNames::node(const QString& id) const
{
    const SchemeNode* found = m_nodes.value(id);
    return found ? name(found->texts, id) : id;
}

QString DocumentNames::item(const QString& node, const QString& item) const
{
    const SchemeNode* found = m_nodes.value(node);
    if (!found)
        return item;
    for (const DeductionItem& one : deductionItems(*found)) {
        if (one.id == item)
            return name(one.texts, item);
    }
    return item;
}

QString DocumentNames::position(const PositionId& id) const
{
    return m_positions.value(id, id.text());
}

QString DocumentNames::positions(const std::vector<PositionId>& ids) const
{
    QStringList names;
    for (const PositionId& id : ids)
        names.append(position(id));
    return listed(names);
}

QString DocumentNames::amount(const QString& amount) const
{
    const char* word = wordFor(kAmounts, amount);
    return word != nullptr ? say(word) : amount;
}

QString DocumentNames::scorer(const QString& scorer) const
{
    const char* word = wordFor(kScorers, scorer);
    return word != nullptr ? say(word) : scorer;
}

QString DocumentNames::figure(const Rational& number) const
{
    return typesetFigure(number);
}

QString DocumentNames::percent(const Rational& rate) const
{
    constexpr int kPlaces = 2;
    const Rational hundredfold = rate * Rational(100); // NOLINT: per cent
    return percentage(figure(hundredfold.rounded(kPlaces, RoundingMode::HalfUp)));
}

QString DocumentNames::listed(const QStringList& parts) const
{
    return parts.join(say(QT_TRANSLATE_NOOP("SchemeWords", ", ")));
}

} // namespace plumbline
