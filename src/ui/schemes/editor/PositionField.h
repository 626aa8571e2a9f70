// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schemes/editor/FormField.h"

namespace plumbline {

class SchemeEditing;

/// Positions as a field: any number of those that are known, or named already.

[[nodiscard]] QString writtenPositions(const std::vector<PositionId>& positions);
[[nodiscard]] std::vector<PositionId> readPositions(const QString& text);
/// All that are known, and those of `named`.
[[nodiscard]] std::vector<FieldChoice> positionChoices(const SchemeEditing& editing,
                                                       const std::vector<PositionId>& named);

template<typename Locate>
FormField positionField(FieldPlace place, const SchemeEditing& editing, Locate locate)
{
    FormField field;
    field.place = std::move(place);
    field.shape = FieldShape::Checks;
    field.read = [locate](const SchemeDocument& document) -> std::optional<QString> {
        const auto* positions = locate(document);
        return positions ? std::optional(writtenPositions(*positions)) : std::nullopt;
    };
    field.write = [locate](SchemeDocument& document, const QString& text) -> Result<> {
        if (auto* positions = locate(document))
            *positions = readPositions(text);
        return {};
    };
    field.choices = [locate, &editing](const SchemeDocument& document) {
        const auto* positions = locate(document);
        return positionChoices(editing, positions ? *positions : std::vector<PositionId>());
    };
    return field;
}

/// The same where none of them means all: picked behind a button.
template<typename Locate>
FormField optionalPositionField(FieldPlace place, const SchemeEditing& editing, Locate locate)
{
    FormField field;
    field.place = std::move(place);
    field.shape = FieldShape::Picks;
    field.read = [locate](const SchemeDocument& document) -> std::optional<QString> {
        const auto* positions = locate(document);
        if (!positions)
            return std::nullopt;
        return *positions ? writtenPositions(**positions) : QString();
    };
    field.write = [locate](SchemeDocument& document, const QString& text) -> Result<> {
        auto* positions = locate(document);
        if (positions && text.isEmpty())
            positions->reset();
        else if (positions)
            *positions = readPositions(text);
        return {};
    };
    field.choices = [&editing](const SchemeDocument& document) {
        return positionChoices(editing, document.positions);
    };
    return field;
}

} // namespace plumbline
