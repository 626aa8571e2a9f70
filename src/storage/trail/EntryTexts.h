// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Repositories.h"
#include "storage/trail/PersonKeys.h"
#include "storage/trail/TrailChain.h"

namespace plumbline {

/// Puts an entry of the trail into the form in which it is kept, and back: what it says of a person
/// is sealed with that person's key, and the object names them by number.
class EntryTexts
{
public:
    explicit EntryTexts(PersonKeys& persons)
        : m_persons(persons)
    {
    }

    [[nodiscard]] Result<StoredEntry> stored(const AuditEntry& entry);
    /// Of somebody erased: without texts, the object with the pseudonym.
    [[nodiscard]] Result<AuditEntry> told(const StoredEntry& entry);
    /// The object as told() has it, without opening the texts.
    [[nodiscard]] Result<QString> toldObject(const StoredEntry& entry);

private:
    [[nodiscard]] Result<const KnownPerson*> personOf(const AuditEntry& entry);

    PersonKeys& m_persons;
};

/// The object with whatever part of it is `from` as `to`.
[[nodiscard]] QString replacedPart(const QString& object, const QString& from, const QString& to);

} // namespace plumbline
