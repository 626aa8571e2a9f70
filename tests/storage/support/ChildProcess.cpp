// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/support/ChildProcess.h"

#include "tests/storage/support/Company.h"
#include "tests/storage/support/DraftStream.h"
#include "tests/storage/support/ImportStream.h"
#include "tests/storage/support/UseCases.h"

#include <cstdio>
#include <iostream>
#include <string>

namespace plumbline {

namespace {

int holdFile(const QString& path, const QString& holder)
{
    FixedClock clock;
    SqliteCompanyFiles files(clock);
    const auto store = files.open(path, holder);
    std::cout << (store ? "open" : "refused") << std::endl;
    std::string line;
    std::getline(std::cin, line);
    return store ? 0 : 1;
}

/// Does `work` with 1, 2, 3 … and says so each time.
template<typename Work>
int stream(const QString& path, Work work)
{
    FixedClock clock;
    SqliteCompanyFiles files(clock);
    const auto store = files.open(path, QStringLiteral("stream"));
    if (!store)
        return 1;
    for (int edit = 1;; ++edit) {
        if (!work(**store, edit))
            return 1;
        std::cout << edit << std::endl;
    }
}

/// One edit is two cells and their two audit rows: a half one would be seen.
bool commitEdit(CompanyStore& store, int edit)
{
    const auto work = store.begin();
    return work && saveEdit((*work)->repositories(), edit) && (*work)->commit();
}

/// Backups by numbers, sealed with the code that is all zeros.
int backupStream(const QString& path, const QString& folder)
{
    return stream(path, [&folder](CompanyStore& store, int number) {
        BackupVault& vault = store.vault();
        const QString target =
            folder + QStringLiteral("/backup-%1.plumb-backup").arg(number, 6, 10, QLatin1Char('0'));
        return vault
            .seal({target,
                   vault.publicKey(RecoveryCode({})),
                   {},
                   FixedClock().now(),
                   BackupReason::Closed,
                   {}})
            .has_value();
    });
}

std::optional<int> runUseCases(const QString& kind, const QString& path)
{
    if (kind == QLatin1String(kRecordStream)) {
        return stream(path, [](CompanyStore& store, int number) {
            return recordBoth(store, number).has_value();
        });
    }
    if (kind == QLatin1String(kTakeStream)) {
        return stream(path, [](CompanyStore& store, int) {
            return takeContacts(store, wholeImports(store, kTakenRows) + 1, kTakenRows).has_value();
        });
    }
    if (kind == QLatin1String(kEmployStream)) {
        return stream(path, [](CompanyStore& store, int) {
            const auto there = store.repositories().people().employees();
            return there && addEmployee(store, static_cast<int>(there->size())).has_value();
        });
    }
    return std::nullopt;
}

} // namespace

std::optional<int> runAsChild(const QStringList& arguments)
{
    if (arguments.size() == 4 && arguments[1] == QLatin1String(kHoldFile))
        return holdFile(arguments[2], arguments[3]);
    if (arguments.size() == 3 && arguments[1] == QLatin1String(kCommitStream))
        return stream(arguments[2], &commitEdit);
    if (arguments.size() == 3 && arguments[1] == QLatin1String(kDraftStream))
        return stream(arguments[2], [](CompanyStore& store, int key) {
            return saveDraftOf(store, key).has_value();
        });
    if (arguments.size() == 3 && arguments[1] == QLatin1String(kImportStream)) {
        return stream(arguments[2], [](CompanyStore& store, int) {
            return importOf(store, wholeImports(store, kStreamRows) + 1, kStreamRows).has_value();
        });
    }
    if (arguments.size() == 4 && arguments[1] == QLatin1String(kBackupStream))
        return backupStream(arguments[2], arguments[3]);
    if (arguments.size() == 3)
        return runUseCases(arguments[1], arguments[2]);
    return std::nullopt;
}

} // namespace plumbline
