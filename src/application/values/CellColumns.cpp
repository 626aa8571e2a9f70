// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/values/CellColumns.h"

#include "application/tables/TableText.h"

namespace plumbline {

namespace {

void appendTexts(const LocalizedText& text, QStringList& names)
{
    for (const QString& one : text.all()) {
        if (!one.isEmpty() && !names.contains(one))
            names.append(one);
    }
}

QStringList namesOf(const QString& id, const Texts& texts)
{
    QStringList names{id};
    appendTexts(texts.name, names);
    appendTexts(texts.label, names);
    return names;
}

QStringList nodeNames(const Scheme& scheme, const CellSpec& cell)
{
    if (cell.node >= 0)
        return namesOf(cell.key.node, scheme.node(cell.node).source->texts);
    const int adjustment = scheme.adjustmentIndex(cell.key.node);
    if (cell.key.kind == CellKind::Adjustment && adjustment >= 0)
        return namesOf(cell.key.node,
                       scheme.document().adjustments[static_cast<std::size_t>(adjustment)].texts);
    return {cell.key.node};
}

const Texts* partTexts(const SchemeNode& node, const CellSpec& cell)
{
    const auto part = static_cast<std::size_t>(cell.part);
    if (const auto& items = deductionItems(node); part < items.size())
        return &items[part].texts;
    const auto* raters = node.indicator ? std::get_if<Raters>(&node.indicator->grading) : nullptr;
    return raters && part < raters->raters.size() ? &raters->raters[part].texts : nullptr;
}

QStringList partNames(const Scheme& scheme, const CellSpec& cell)
{
    if (cell.node < 0 || cell.part < 0)
        return {cell.key.part};
    const Texts* texts = partTexts(*scheme.node(cell.node).source, cell);
    return texts ? namesOf(cell.key.part, *texts) : QStringList{cell.key.part};
}

} // namespace

CellColumns::CellColumns(const Scheme& scheme, const std::vector<CellSpec>& cells)
{
    for (const CellSpec& cell : cells) {
        const QStringList nodes = nodeNames(scheme, cell);
        if (cell.key.part.isEmpty()) {
            for (const QString& node : nodes)
                add(node, cell);
            continue;
        }
        for (const QString& part : partNames(scheme, cell)) {
            for (const QString& node : nodes)
                add(node + QLatin1Char('.') + part, cell);
        }
    }
}

void CellColumns::add(const QString& name, const CellSpec& cell)
{
    const QString key = folded(name);
    const auto known = m_byName.find(key);
    if (known == m_byName.end())
        m_byName.insert(key, {&cell, false});
    else if (known->cell && known->cell->key != cell.key)
        *known = {nullptr, true};
}

CellColumns::Match CellColumns::exactly(const QString& name) const
{
    return m_byName.value(folded(name));
}

CellColumns::Match CellColumns::find(const QString& heading) const
{
    const Match match = exactly(heading);
    const QString plain = tidied(heading);
    const qsizetype bracket = plain.lastIndexOf(QLatin1Char('('));
    if (match.cell || match.isAmbiguous || bracket <= 0 || !plain.endsWith(QLatin1Char(')')))
        return match;
    return exactly(plain.left(bracket)); // the unit behind the name
}

} // namespace plumbline
