// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/schemes/VersionSpan.h"

namespace plumbline {

namespace {

std::optional<Period> beginning(const SchemeVersion& version)
{
    return version.activations.empty() ? std::nullopt : version.activations.back().from;
}

bool isEarlier(const std::optional<Period>& one, const std::optional<Period>& other)
{
    return other && (!one || one->firstDay() < other->firstDay());
}

} // namespace

std::vector<VersionSpan> versionSpans(const VersionHistory& history)
{
    std::vector<VersionSpan> spans;
    for (const SchemeVersion& version : history.versions) {
        VersionSpan span{beginning(version), std::nullopt, 0};
        // Newest first: of those that begin together the newer one counts.
        for (const SchemeVersion& newer : history.versions) {
            if (newer.version <= version.version)
                continue;
            const std::optional<Period> from = beginning(newer);
            if (span.next == 0 || isEarlier(from, span.until)) {
                span.until = from;
                span.next = newer.version;
            }
        }
        spans.push_back(span);
    }
    return spans;
}

} // namespace plumbline
