// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TrailRepository.h"
#include "storage/trail/EntryTexts.h"

namespace plumbline {

/// Looks through the trail from its end, opening what is said of people on the way.
class TrailFinder
{
public:
    TrailFinder(Database& database, PersonKeys& persons);

    [[nodiscard]] Result<TrailPage> find(const TrailSearch& search);

private:
    [[nodiscard]] Result<bool> fits(const TrailSearch& search, const AuditEntry& entry) const;

    PersonKeys& m_persons;
    EntryTexts m_texts;
    Statement m_entries;
};

} // namespace plumbline
