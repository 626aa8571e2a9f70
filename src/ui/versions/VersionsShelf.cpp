// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/VersionsShelf.h"

#include "application/schemes/ListPositions.h"
#include "ui/common/Desk.h"

namespace plumbline {

namespace {

using Kind = EditionKey::Kind;

SchemeId looked(const std::vector<SchemeEdition>& editions, const SchemeId& wanted)
{
    QHash<SchemeId, int> lengths;
    SchemeId longest = editions.empty() ? SchemeId() : editions.front().key.scheme;
    for (const SchemeEdition& edition : editions) {
        const SchemeId& scheme = edition.key.scheme;
        if (scheme == wanted)
            return wanted;
        if (edition.key.kind != Kind::Library && ++lengths[scheme] > lengths.value(longest))
            longest = scheme;
    }
    return longest;
}

} // namespace

const SchemeEdition* VersionsShelf::find(const EditionKey& key) const
{
    const auto found = std::find_if(
        editions.begin(), editions.end(), [&](const auto& one) { return one.key == key; });
    return found == editions.end() ? nullptr : &*found;
}

std::vector<EditionKey> VersionsShelf::course() const
{
    std::vector<EditionKey> keys;
    for (const SchemeEdition& edition : editions) {
        if (edition.key.scheme == scheme)
            keys.push_back(edition.key);
    }
    return keys;
}

std::optional<EditionKey> VersionsShelf::before(const EditionKey& key) const
{
    const std::vector<EditionKey> keys = course();
    if (key.kind == Kind::Draft && key.version > 0) {
        const EditionKey base{Kind::Version, key.scheme, key.version};
        if (find(base))
            return base;
    }
    const auto at = std::find(keys.begin(), keys.end(), key);
    if (at == keys.end() || std::next(at) == keys.end())
        return std::nullopt;
    return *std::next(at);
}

Result<VersionsShelf> readVersions(const Access& access, const SchemeId& wanted)
{
    auto editions = listEditions(access);
    if (!editions)
        return failure(editions.error());
    auto positions = listPositions(access);
    if (!positions)
        return failure(positions.error());
    VersionsShelf shelf{*std::move(editions), *std::move(positions), {}, std::nullopt};
    shelf.scheme = looked(shelf.editions, wanted);
    const auto isOwn = [&](const SchemeEdition& edition) {
        return edition.key.kind == Kind::Version && edition.key.scheme == shelf.scheme;
    };
    if (std::none_of(shelf.editions.begin(), shelf.editions.end(), isOwn))
        return shelf;
    auto history = versionHistory(access, shelf.scheme);
    if (!history)
        return failure(history.error());
    shelf.history = *std::move(history);
    return shelf;
}

VersionsShelf libraryVersions(const Ports& ports, const SchemeId& wanted)
{
    VersionsShelf shelf{
        libraryEditions(ports.schemes, ports.library), {}, SchemeId(), std::nullopt};
    for (const auto& [id, name] : ports.library.positions())
        shelf.positions.push_back({PositionId(id), name});
    shelf.scheme = looked(shelf.editions, wanted);
    return shelf;
}

} // namespace plumbline
