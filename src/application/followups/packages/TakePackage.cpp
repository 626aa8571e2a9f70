// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followups/packages/TakePackage.h"

#include "application/Transaction.h"
#include "application/cycles/FindCycle.h"
#include "application/followups/packages/AnswerPackage.h"
#include "application/followups/packages/CheckPackage.h"
#include "application/policy/Permit.h"
#include "application/ports/AccountRepository.h"
#include "application/schemes/SchemeVersions.h"
#include "application/values/CellIndex.h"
#include "application/values/StoreCell.h"
#include "application/way/WayGround.h"

namespace plumbline {

namespace {

/// What answered cells are compared with.
struct CellGround
{
    const Access& access;
    Repositories& repositories;
    const PackageSlip& slip;
    Scheme scheme;
    CellIndex index;
    QHash<std::pair<EmployeeId, CellKey>, StoredCell> now;
    QHash<std::pair<EmployeeId, CellKey>, QString> before;
};

Result<CellGround>
groundFor(const Access& access, Repositories& repositories, const PackageSlip& slip)
{
    const auto cycle = findOpenCycle(repositories, slip.cycle);
    if (!cycle)
        return failure(cycle.error());
    const auto scheme = pinnedScheme(access, repositories, *cycle);
    if (!scheme)
        return failure(scheme.error());
    CellGround ground{
        access, repositories, slip, *scheme, CellIndex(*scheme, slip.cycle.period), {}, {}};
    const auto cells = repositories.values().cells(slip.cycle);
    if (!cells)
        return failure(cells.error());
    for (const StoredCell& cell : *cells)
        ground.now.insert({cell.employee, cell.key}, cell);
    for (const PackageCell& cell : slip.cells)
        ground.before.insert({cell.employee, cell.key}, cell.text);
    return ground;
}

void refuse(PackageView& view, const PackageCell& cell, Message why)
{
    view.refused.push_back(
        {0, cell.employee.text() + QLatin1Char('/') + cell.key.columnName(), std::move(why)});
}

/// The answer in stored form, or none with what is wrong noted.
std::optional<PackageCell>
takenForm(const CellGround& ground, const PackageCell& answer, PackageView& view)
{
    const CellSpec* spec = ground.index.find(answer.key);
    if (!spec || !ground.before.contains({answer.employee, answer.key})) {
        refuse(view,
               answer,
               {QT_TRANSLATE_NOOP("Messages", "The package does not ask for “%1” of %2."),
                {answer.key.columnName(), answer.employee.text()}});
        return std::nullopt;
    }
    const Result<QString> text =
        normalizedCell(ground.scheme, ground.slip.cycle.period, *spec, answer.text);
    if (!text) {
        refuse(view, answer, text.error().message);
        return std::nullopt;
    }
    PackageCell cell = answer;
    cell.text = *text;
    return cell;
}

void compare(const CellGround& ground, const PackageCell& answer, PackageView& view)
{
    const std::optional<PackageCell> cell = takenForm(ground, answer, view);
    if (!cell)
        return;
    const std::pair place{cell->employee, cell->key};
    const auto found = ground.now.constFind(place);
    const QString now = found == ground.now.cend() ? QString() : found->text;
    const QString before = ground.before.value(place);
    if (cell->text == now) {
        ++view.unchanged;
    } else if (now == before) {
        view.changes.push_back(*cell);
    } else {
        PackageConflict conflict{*cell, before, now, {}, {}};
        if (found != ground.now.cend()) {
            conflict.by = found->enteredBy;
            conflict.at = found->enteredAt;
        }
        view.conflicts.push_back(std::move(conflict));
    }
}

/// What came in a package is its recipient's entry: it is asked whether they may, and who takes it
/// in does so for them. Somebody without an account lends the hand to who takes it in.
Result<> permitEntry(const CellGround& ground, const PackageCell& cell)
{
    const Subject subject{ground.slip.cycle, cell.employee, cell.key.node, {}};
    const auto account = ground.repositories.accounts().account(AccountId(ground.slip.recipient));
    if (!account)
        return failure(account.error());
    Access theirs = ground.access;
    if (*account) {
        theirs.session.user = (*account)->account.id.text();
        theirs.session.account = (*account)->account;
    }
    return permit(theirs, ground.repositories, Permission::EnterValue, subject);
}

Result<> store(const CellGround& ground, const PackageCell& cell)
{
    const Access& access = ground.access;
    if (auto permitted = permitEntry(ground, cell); !permitted)
        return permitted;
    access.store.actingFor() = ground.slip.recipient;
    if (auto open = checkUnlocked(ground.repositories, ground.slip.cycle, cell.employee); !open)
        return open;
    const CellSpec& spec = *ground.index.find(cell.key);
    const Result<QString> measured =
        measuredFill(ground.repositories, ground.slip.cycle, ground.scheme, cell.employee, spec);
    if (!measured)
        return failure(measured.error());
    const auto found = ground.now.constFind({cell.employee, cell.key});
    const auto current = found == ground.now.cend() ? std::nullopt : std::optional(*found);
    return storeCell(access,
                     ground.repositories,
                     ground.slip.cycle,
                     current,
                     {cell.employee, cell.key, cell.text, cell.reason, ground.slip.recipient, {}},
                     *measured)
        .map([](const StoredCell&) { });
}

Result<PackageView> look(const CellGround& ground, const PackageAnswer& answer)
{
    PackageView view{ground.slip, answer, {}, {}, {}, 0};
    for (const PackageCell& cell : answer.cells) {
        if (cell.text.trimmed().isEmpty())
            ++view.unchanged;
        else
            compare(ground, cell, view);
    }
    return view;
}

Result<> checkStorable(const PackageView& view, OnConflict onConflict)
{
    if (!view.refused.empty())
        return failure(ErrorCode::BadValue,
                       view.refused.front().column,
                       view.refused.front().reason.text,
                       view.refused.front().reason.arguments);
    if (onConflict != OnConflict::Refuse || view.conflicts.empty())
        return {};
    const PackageConflict& first = view.conflicts.front();
    return failure(ErrorCode::Conflict,
                   first.answer.employee.text() + QLatin1Char('/') + first.answer.key.columnName(),
                   QT_TRANSLATE_NOOP("Messages",
                                     "%1 values were changed since the package went out, “%2” of "
                                     "%3 for one. Nothing was stored."),
                   {QString::number(view.conflicts.size()),
                    first.answer.key.columnName(),
                    first.answer.employee.text()});
}

/// A package that passed every check.
struct Checked
{
    PackageSlip slip;
    PackageAnswer answer;
    QByteArray document; ///< As it came.
};

Result<PackageView> take(const Access& access,
                         Repositories& repositories,
                         const Checked& checked,
                         OnConflict onConflict)
{
    const auto ground = groundFor(access, repositories, checked.slip);
    if (!ground)
        return failure(ground.error());
    const Result<PackageView> view = look(*ground, checked.answer);
    if (auto storable = checkStorable(*view, onConflict); !storable)
        return failure(storable.error());
    std::vector<PackageCell> cells = view->changes;
    for (const PackageConflict& conflict : view->conflicts) {
        if (onConflict == OnConflict::TakeTheirs)
            cells.push_back(conflict.answer);
    }
    for (const PackageCell& cell : cells) {
        if (auto stored = store(*ground, cell); !stored)
            return failure(stored.error());
    }
    access.store.actingFor().clear();
    if (auto step = takeStep(access, repositories, checked.slip, checked.answer); !step)
        return failure(step.error());
    const Result<> kept = repositories.packages().addTaken(
        {checked.slip.id, checked.document, access.session.user, access.clock.now()});
    if (!kept)
        return failure(kept.error());
    const QStringList after{
        packageKindName(checked.slip.kind), checked.answer.by, QString::number(cells.size())};
    return audit(access,
                 repositories,
                 {QStringLiteral("package.taken"),
                  checked.slip.cycle.toString() + QStringLiteral("/package/") + checked.slip.id,
                  {},
                  after.join(QLatin1Char(' ')),
                  {}})
        .map([&] { return *view; });
}

Result<Checked> fromDocument(const Access& access,
                             Repositories& repositories,
                             const PackageTools& tools,
                             const QByteArray& document)
{
    return checkedPackage(access, repositories, tools, document).map([&](const Package& package) {
        return Checked{package.slip, *package.answer, document};
    });
}

Result<Checked> fromSheet(const Access& access,
                          Repositories& repositories,
                          const PackageTools& tools,
                          const Table& sheet)
{
    const Result<PackageSlip> slip = checkedSheet(access, repositories, tools, sheet);
    if (!slip)
        return failure(slip.error());
    Result<PackageAnswer> answer = answerOfSheet(*slip, sheet);
    if (!answer)
        return failure(answer.error());
    answer->by = slip->recipient;
    answer->at = access.clock.now();
    return Checked{*slip, *answer, tools.format.answer(*answer)};
}

template<typename Read>
Result<PackageView> lookAt(const Access& access, Read read)
{
    Repositories& repositories = access.store.repositories();
    if (auto may = permit(access, repositories, Permission::TakePackage); !may)
        return failure(may.error());
    const Result<Checked> checked = read(repositories);
    if (!checked)
        return failure(checked.error());
    const auto ground = groundFor(access, repositories, checked->slip);
    if (!ground)
        return failure(ground.error());
    return look(*ground, checked->answer);
}

template<typename Read>
Result<PackageView> takeIn(const Access& access, OnConflict onConflict, Read read)
{
    return inTransaction(access, [&](Repositories& repositories) -> Result<PackageView> {
        if (auto may = permit(access, repositories, Permission::TakePackage); !may)
            return failure(may.error());
        const Result<Checked> checked = read(repositories);
        if (!checked)
            return failure(checked.error());
        return take(access, repositories, *checked, onConflict);
    });
}

} // namespace

Result<PackageView>
lookAtPackage(const Access& access, const PackageTools& tools, const QByteArray& document)
{
    return lookAt(access, [&](Repositories& repositories) {
        return fromDocument(access, repositories, tools, document);
    });
}

Result<PackageView> lookAtSheet(const Access& access, const PackageTools& tools, const Table& sheet)
{
    return lookAt(access, [&](Repositories& repositories) {
        return fromSheet(access, repositories, tools, sheet);
    });
}

Result<PackageView> takePackage(const Access& access,
                                const PackageTools& tools,
                                const QByteArray& document,
                                OnConflict onConflict)
{
    return takeIn(access, onConflict, [&](Repositories& repositories) {
        return fromDocument(access, repositories, tools, document);
    });
}

Result<PackageView> takeSheet(const Access& access,
                              const PackageTools& tools,
                              const Table& sheet,
                              OnConflict onConflict)
{
    return takeIn(access, onConflict, [&](Repositories& repositories) {
        return fromSheet(access, repositories, tools, sheet);
    });
}

} // namespace plumbline
