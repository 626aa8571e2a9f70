// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schemes/editor/FormField.h"

namespace plumbline {

class SchemeEditing;

/// Whose texts they are: the start and end of the object names (`level`, `0`), and its pointer.
struct TextOwner
{
    QString name;
    QString end;
    std::function<QString()> at;
};

/// Called, where it has a name; used by `textFields`.
[[nodiscard]] FieldPlace labelPlace(const TextOwner& owner);
[[nodiscard]] FieldPlace aboutPlace(const TextOwner& owner);
[[nodiscard]] FieldPlace notePlace(const TextOwner& owner);
/// The language the texts are written in.
[[nodiscard]] std::function<QString()> textLanguage(const SchemeEditing& editing);

/// What is accepted beside the name of anything: label, definition and note. `locate(document)`
/// points to its texts; null: it isn't there.
template<typename Locate>
std::vector<FormField>
textFields(const SchemeEditing& editing, const TextOwner& owner, Locate locate)
{
    const auto one = [&](FieldPlace place, LocalizedText Texts::* member) {
        return wordsField(std::move(place),
                          FieldShape::Line,
                          textLanguage(editing),
                          [locate, member](auto& document) {
                              auto* texts = locate(document);
                              return texts ? &(texts->*member) : nullptr;
                          });
    };
    return {one(labelPlace(owner), &Texts::label),
            one(aboutPlace(owner), &Texts::about),
            one(notePlace(owner), &Texts::note)};
}

} // namespace plumbline
