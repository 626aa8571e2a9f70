// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/RenameWrite.h"

namespace plumbline {

FieldWrite renameWrite(SchemeList list, EntryIndex index)
{
    return [list, index = std::move(index)](SchemeDocument& document,
                                            const QString& text) -> Result<> {
        return renameEntry(document, list, index(), text.trimmed()).map([&](ListEdit edit) {
            document = std::move(edit.document);
        });
    };
}

} // namespace plumbline
