// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/ChangeList.h"

namespace plumbline {

namespace {

ChangedFact textIn(const LocalizedText& text, const QString& language)
{
    const auto found = text.all().constFind(language);
    return found == text.all().cend() ? ChangedFact() : ChangedFact(*found);
}

} // namespace

void ChangeList::add(const ChangePlace& place,
                     ChangeKind kind,
                     ChangedField field,
                     ChangedFact before,
                     ChangedFact after)
{
    m_changes.push_back({kind,
                         place.thing,
                         field,
                         place.at,
                         place.name,
                         place.within,
                         QString(),
                         std::move(before),
                         std::move(after)});
}

void ChangeList::compareTexts(const ChangePlace& place,
                              ChangedField field,
                              const LocalizedText& before,
                              const LocalizedText& after)
{
    QStringList languages = before.all().keys() + after.all().keys();
    languages.removeDuplicates();
    for (const QString& language : languages) {
        ChangedFact was = textIn(before, language);
        ChangedFact is = textIn(after, language);
        if (was == is)
            continue;
        add(place, ChangeKind::Changed, field, std::move(was), std::move(is));
        m_changes.back().language = language;
    }
}

void ChangeList::compareTexts(const ChangePlace& place, const Texts& before, const Texts& after)
{
    compareTexts(place, ChangedField::Name, before.name, after.name);
    compareTexts(place, ChangedField::Label, before.label, after.label);
    compareTexts(place, ChangedField::Note, before.note, after.note);
    compareTexts(place, ChangedField::About, before.about, after.about);
}

LocalizedText calledBy(const Texts& texts, const QString& id)
{
    return texts.name.isEmpty() ? LocalizedText(id) : texts.name;
}

} // namespace plumbline
