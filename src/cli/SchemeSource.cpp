// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SchemeSource.h"

#include "cli/CompanySession.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "exchange/library/ResourceLibrary.h"

namespace plumbline {

namespace {

Result<std::vector<SchemeEntry>> librarySchemes()
{
    const JsonSchemeFormat format;
    std::vector<SchemeEntry> entries;
    for (const QByteArray& file : ResourceLibrary().schemes()) {
        auto scheme = format.read(file);
        if (!scheme)
            return failure(scheme.error());
        entries.push_back({std::move(*scheme), file, false});
    }
    return entries;
}

} // namespace

Result<std::vector<SchemeEntry>> schemesOf(const Invocation& call)
{
    if (call.isSet("db")) {
        const auto session = CompanySession::open(call);
        if (!session)
            return failure(session.error());
        return listSchemes((*session)->access());
    }
    return librarySchemes();
}

} // namespace plumbline
