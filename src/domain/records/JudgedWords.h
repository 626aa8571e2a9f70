// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Error.h"
#include "domain/records/CompanyDays.h"
#include "domain/records/RecordJudge.h"

namespace plumbline {

/// A judged record as the words about it need it.
struct JudgedRecord
{
    RecordKind kind = RecordKind::Contact;
    const RecordFacts& facts;
    const std::vector<QString>& texts; ///< Parallel to fieldsOf.
};

/// Why a record counts as it does, exactly: "waited 61 s, more than 60 s".
[[nodiscard]] Message judgedWords(const Judgement& judgement,
                                  const JudgedRecord& record,
                                  const RecordJudge& judge,
                                  const CompanyDays& days);

} // namespace plumbline
