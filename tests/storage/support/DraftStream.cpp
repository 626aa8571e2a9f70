// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/support/DraftStream.h"

#include "application/schemes/ListDrafts.h"
#include "application/schemes/SaveDraft.h"
#include "exchange/json/JsonRecordFormat.h"
#include "exchange/json/JsonResultFormat.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "exchange/library/ResourceLibrary.h"
#include "tests/storage/support/Company.h"

namespace plumbline {

namespace {

/// Calls `use` with what a use case needs.
template<typename Use>
auto withAccess(CompanyStore& store, Use use)
{
    const FixedClock clock;
    const JsonSchemeFormat schemes;
    const JsonResultFormat results;
    const JsonRecordFormat recordFormat;
    const ResourceLibrary library;
    return use(
        Access{store, clock, schemes, results, library, recordFormat, {QStringLiteral("editor")}});
}

} // namespace

Result<> saveDraftOf(CompanyStore& store, int key)
{
    return withAccess(store, [&](const Access& access) -> Result<> {
        auto document = access.schemes.readDocument(access.library.schemes().front());
        if (!document)
            return failure(document.error());
        document->source = QString::number(key);
        document->root.children.back().texts.note = LocalizedText(QString::number(key));
        return saveDraft(access, {SchemeId(document->id), 0, *document});
    });
}

int keptKey(CompanyStore& store)
{
    return withAccess(store, [](const Access& access) {
        const auto drafts = listDrafts(access);
        if (!drafts || drafts->size() != 1)
            return -1;
        const SchemeDocument& document = drafts->front().document;
        const QString atEnd = document.root.children.back().texts.note.in(QStringLiteral("en"));
        return atEnd == document.source ? atEnd.toInt() : -1;
    });
}

} // namespace plumbline
