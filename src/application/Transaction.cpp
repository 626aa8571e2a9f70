// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/Transaction.h"

namespace plumbline {

Result<> audit(const Access& access, Repositories& repositories, AuditFacts facts)
{
    AuditEntry entry;
    entry.at = access.clock.now();
    entry.user = access.session.user;
    if (const QString& principal = access.store.actingFor(); !principal.isEmpty())
        entry.user += QStringLiteral(" \u2192 ") + principal;
    entry.action = std::move(facts.action);
    entry.object = std::move(facts.object);
    entry.before = std::move(facts.before);
    entry.after = std::move(facts.after);
    entry.reason = std::move(facts.reason);
    entry.person = std::move(facts.person);
    return repositories.audit().add(entry);
}

} // namespace plumbline
