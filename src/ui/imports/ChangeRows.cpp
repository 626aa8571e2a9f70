// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ChangeRows.h"

#include "ui/imports/ImportKinds.h"

namespace plumbline {

namespace {

FigureCell wordOrNothing(const QString& word)
{
    return word.isEmpty() ? missingCell() : wordCell(word);
}

} // namespace

TableContents ChangeRows::of(const ImportOutcome& outcome, const QString& kind)
{
    QHash<QString, QString> labels;
    for (const ImportField& field : ImportKinds::fields(kind))
        labels.insert(field.id, field.label);
    TableContents contents;
    contents.columns = {{tr("Row"), FigureKind::Figures},
                        {tr("Number at its source")},
                        {tr("Field")},
                        {tr("Before")},
                        {tr("In the file")},
                        {tr("Remark")}};
    const std::size_t count = std::min(outcome.changed.size(), outcome.differences.size());
    for (std::size_t place = 0; place < count; ++place) {
        const ChangedRecord& changed = outcome.changed[place];
        const QString remark =
            changed.isHeld ? tr("a closed cycle used it: stays as it is") : QString();
        for (const FieldChange& change : outcome.differences[place])
            contents.rows.push_back({countCell(changed.row),
                                     wordCell(changed.id),
                                     wordCell(labels.value(change.field, change.field)),
                                     wordOrNothing(change.before),
                                     wordOrNothing(change.after),
                                     wordCell(remark)});
    }
    return contents;
}

} // namespace plumbline
