// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/CompanyStore.h"

#include <functional>
#include <vector>

namespace plumbline {

/// Something that people do in the sample company, any number of times: once for each number.
struct UseCase
{
    const char* name;
    std::function<Result<>(CompanyStore&, int number)> run;
};

/// Records two values in one go; the sample's cycle must be open.
[[nodiscard]] Result<> recordBoth(CompanyStore& store, int number);
/// Takes a table of contacts in, from a file beside the company file.
[[nodiscard]] Result<> takeContacts(CompanyStore& store, int number, int rows);
/// Writes a note, adds an employee, keeps a draft, closes the sample's cycle.
[[nodiscard]] Result<> writeNote(CompanyStore& store, int number);
[[nodiscard]] Result<> addEmployee(CompanyStore& store, int number);
[[nodiscard]] Result<> keepDraft(CompanyStore& store, int number);
[[nodiscard]] Result<> closeSample(CompanyStore& store, int number);

/// All of them; closing last, since nothing can be recorded after it.
[[nodiscard]] const std::vector<UseCase>& useCases();

/// A digest of every row of every table: two files with the same one hold the same.
[[nodiscard]] QByteArray everythingIn(CompanyStore& store);
/// Whether the file says of itself that it is whole: pages, references, tables.
[[nodiscard]] bool isWhole(CompanyStore& store);

} // namespace plumbline
