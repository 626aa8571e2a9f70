// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/PositionField.h"

#include "ui/common/WindowText.h"
#include "ui/schemes/editor/SchemeEditing.h"

namespace plumbline {

QString writtenPositions(const std::vector<PositionId>& positions)
{
    QStringList ids;
    for (const PositionId& id : positions)
        ids.append(id.text());
    return ids.join(QLatin1Char(','));
}

std::vector<PositionId> readPositions(const QString& text)
{
    std::vector<PositionId> positions;
    for (const QString& id : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        positions.emplace_back(id);
    return positions;
}

std::vector<FieldChoice> positionChoices(const SchemeEditing& editing,
                                         const std::vector<PositionId>& named)
{
    std::vector<FieldChoice> choices;
    QSet<PositionId> known;
    for (const Position& one : editing.positions()) {
        known.insert(one.id);
        choices.push_back({one.id.text(), shownName(one.name, one.id.text())});
    }
    for (const PositionId& id : named) {
        if (!known.contains(id))
            choices.push_back({id.text(), id.text()});
    }
    return choices;
}

} // namespace plumbline
