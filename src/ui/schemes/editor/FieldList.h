// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schemes/editor/FormField.h"

namespace plumbline {

enum class ListLook {
    Columns, ///< Headings once, above.
    Sentence ///< Each row reads as a sentence, with a lead word.
};

/// A list within the document as plain functions: its rows are fields, and rows come, go and move.
struct FieldList
{
    QString name; ///< Start of the object names: `bands` gives `bandsAdd`, `bandsRemove0`.
    QString addText;
    ListLook look = ListLook::Columns;
    QString firstLead; ///< "When"
    QString nextLead; ///< "and"
    /// None: the document has no such list now, and it is not shown.
    std::function<std::optional<std::size_t>(const SchemeDocument&)> count;
    std::function<std::vector<FormField>(std::size_t)> fields;
    /// Fields of a row that are seldom wanted: below it, behind a button. None: there are none.
    std::function<std::vector<FormField>(std::size_t)> further;
    std::function<void(SchemeDocument&)> add;
    std::function<void(SchemeDocument&, std::size_t)> remove;
    /// Swaps a row with the next; none: the order means nothing.
    std::function<void(SchemeDocument&, std::size_t)> swapWithNext;
};

/// The functions of a list whose vector `locate(document)` points to (null: not there).
template<typename Locate, typename Make>
FieldList vectorList(QString name, QString addText, Locate locate, Make blank)
{
    FieldList list;
    list.name = std::move(name);
    list.addText = std::move(addText);
    list.count = [locate](const SchemeDocument& document) -> std::optional<std::size_t> {
        const auto* rows = locate(document);
        return rows ? std::optional(rows->size()) : std::nullopt;
    };
    list.add = [locate, blank](SchemeDocument& document) {
        if (auto* rows = locate(document))
            rows->push_back(blank(*rows));
    };
    list.remove = [locate](SchemeDocument& document, std::size_t row) {
        if (auto* rows = locate(document); rows && row < rows->size())
            rows->erase(rows->begin() + static_cast<std::ptrdiff_t>(row));
    };
    list.swapWithNext = [locate](SchemeDocument& document, std::size_t row) {
        if (auto* rows = locate(document); rows && row + 1 < rows->size())
            std::swap((*rows)[row], (*rows)[row + 1]);
    };
    return list;
}

} // namespace plumbline
