// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/CellContent.h"

namespace plumbline {

namespace {

/// A cell's content in its exact stored form.
struct StoredText
{
    const Scheme& scheme;
    const CellSpec& cell;

    QString operator()(const std::monostate& /*nothing*/) const { return {}; }

    QString operator()(const Measured& value) const { return value.toString(); }

    QString operator()(const std::vector<Decimal>& entries) const
    {
        QStringList texts;
        for (const Decimal& entry : entries)
            texts.append(entry.toString());
        return texts.join(QLatin1Char(';'));
    }

    QString operator()(const ChosenLevel& level) const
    {
        const auto& indicator = *scheme.node(cell.node).source->indicator;
        return std::get<Rating>(indicator.grading).levels[static_cast<std::size_t>(level.index)].id;
    }
};

Result<> putValue(const Scheme& scheme,
                  const Period& period,
                  const CellSpec& cell,
                  const CellContent& content,
                  PersonInput& person)
{
    NodeValue& value = person.values[static_cast<std::size_t>(cell.node)];
    NodeValue next = withContent(scheme, cell, content, value);
    if (auto checked = checkValue(scheme, cell.node, period, next); !checked)
        return checked;
    value = std::move(next);
    return {};
}

} // namespace

Result<QString>
normalizedCell(const Scheme& scheme, const Period& period, const CellSpec& cell, QStringView typed)
{
    return readCell(scheme, period, cell, typed).map([&](const CellContent& content) {
        return std::visit(StoredText{scheme, cell}, content);
    });
}

Result<> putCell(const Scheme& scheme,
                 const Period& period,
                 const CellSpec& cell,
                 QStringView stored,
                 PersonInput& person)
{
    const auto content = readCell(scheme, period, cell, stored);
    if (!content)
        return failure(content.error());
    const auto* entries = std::get_if<std::vector<Decimal>>(&*content);
    switch (cell.key.kind) {
    case CellKind::Value:
    case CellKind::Penalty:
        return putValue(scheme, period, cell, *content, person);
    case CellKind::Adjustment: {
        const auto index = static_cast<std::size_t>(scheme.adjustmentIndex(cell.key.node));
        person.adjustments[index] = entries ? *entries : std::vector<Decimal>();
        break;
    }
    case CellKind::Target:
        person.targets[static_cast<std::size_t>(cell.node)] =
            entries ? std::optional(entries->front()) : std::nullopt;
        break;
    case CellKind::Amount:
        if (entries)
            person.amounts.insert(cell.key.node, entries->front());
        else
            person.amounts.remove(cell.key.node);
        break;
    }
    return {};
}

} // namespace plumbline
