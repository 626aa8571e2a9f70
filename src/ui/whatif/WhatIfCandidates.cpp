// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/WhatIfCandidates.h"

#include "application/schemes/ListDrafts.h"
#include "application/schemes/Schemes.h"

namespace plumbline {

namespace {

WhatIfCandidate candidateOf(const DraftEntry& draft)
{
    WhatIfCandidate candidate{WhatIfCandidate::Kind::Draft,
                              draft.key,
                              draft.basedOn,
                              draft.document.texts.name,
                              draft.document.period,
                              std::nullopt,
                              std::nullopt};
    if (auto proven = Scheme::create(draft.document))
        candidate.proven = *std::move(proven);
    else
        candidate.fault = proven.error();
    return candidate;
}

WhatIfCandidate candidateOf(const SchemeEntry& entry)
{
    const SchemeDocument& document = entry.scheme.document();
    return {entry.isInCompany ? WhatIfCandidate::Kind::Version : WhatIfCandidate::Kind::Library,
            SchemeId(document.id),
            document.version,
            document.texts.name,
            document.period,
            entry.scheme,
            std::nullopt};
}

} // namespace

Result<std::vector<WhatIfCandidate>> whatIfCandidates(const Access& access)
{
    const auto drafts = listDrafts(access);
    if (!drafts)
        return failure(drafts.error());
    const auto schemes = listSchemes(access);
    if (!schemes)
        return failure(schemes.error());
    std::vector<WhatIfCandidate> candidates;
    for (const DraftEntry& draft : *drafts)
        candidates.push_back(candidateOf(draft));
    for (const SchemeEntry& entry : *schemes)
        candidates.push_back(candidateOf(entry));
    return candidates;
}

} // namespace plumbline
