// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "storage/migrations/Migration.h"

namespace plumbline {

/// Puts a backup in a company file's place: checked wholly first, written beside, then exchanged in
/// one step. What was there is kept, with its journal.
class Restore
{
public:
    Restore(const MigrationChain& chain, QString holder)
        : m_chain(chain)
        , m_holder(std::move(holder))
    {
    }

    [[nodiscard]] Result<>
    run(const QString& backup, const QString& target, const QString& kept) const;

private:
    [[nodiscard]] Result<>
    exchange(const QString& backup, const QString& target, const QString& kept) const;

    const MigrationChain& m_chain;
    QString m_holder;
};

} // namespace plumbline
