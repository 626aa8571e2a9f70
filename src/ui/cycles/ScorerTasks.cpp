// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/ScorerTasks.h"

#include "application/schemes/Schemes.h"
#include "application/text/DocumentNames.h"
#include "application/way/Routes.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <algorithm>

namespace plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScorerTasks)
};

/// The tasks as they are found, each once.
struct Found
{
    std::vector<ScorerTask> desks;
    std::vector<ScorerTask> indicators;
    QSet<QString> seen;
    const std::vector<ScorerPreset>& presets;
};

/// Whom the scheme's word means; none: nobody, so that it is HR's.
std::optional<Holder> namedHolder(const QString& scorer, const std::vector<ScorerPreset>& presets)
{
    const auto preset = std::ranges::find(presets, scorer, &ScorerPreset::task);
    if (preset != presets.end())
        return preset->holder;
    if (scorer.isEmpty())
        return Holder{HolderKind::Leader};
    const auto holder = parseHolder(scorer);
    return holder ? std::optional(*holder) : std::nullopt;
}

void addNode(const SchemeNode& node, const DocumentNames& names, Found& found)
{
    for (const SchemeNode& child : node.children)
        addNode(child, names, found);
    if (!node.indicator)
        return;
    const QString& scorer = node.indicator->scorer;
    if (scorer.startsWith(QLatin1String("desk:")) && !found.seen.contains(scorer)) {
        found.seen.insert(scorer);
        found.desks.push_back({scorer, names.scorer(scorer)});
    }
    const SchemeDocument& document = names.document();
    found.indicators.push_back(
        {document.id + QLatin1Char('/') + node.id,
         Words::tr("%1 · %2").arg(names.name(document.texts, document.id), names.node(node.id)),
         namedHolder(scorer, found.presets)});
}

} // namespace

Result<std::vector<ScorerTask>>
scorerTasks(const Access& access, const QString& language, const std::vector<Position>& positions)
{
    const auto schemes = listSchemes(access);
    if (!schemes)
        return failure(schemes.error());
    const auto presets = scorerPresets(access);
    if (!presets)
        return failure(presets.error());
    Found found{{}, {}, {}, *presets};
    QSet<QString> read;
    for (const SchemeEntry& entry : *schemes) {
        const SchemeDocument& document = entry.scheme.document();
        if (!entry.isInCompany || entry.isRetired || read.contains(document.id))
            continue;
        read.insert(document.id);
        addNode(document.root, DocumentNames(document, language, positions), found);
    }
    std::vector<ScorerTask> tasks = std::move(found.desks);
    tasks.insert(tasks.end(), found.indicators.begin(), found.indicators.end());
    for (const ScorerPreset& preset : *presets) {
        const auto task = std::ranges::find(tasks, preset.task, &ScorerTask::task);
        if (task == tasks.end())
            tasks.push_back({preset.task, preset.task, {}, preset.holder});
        else
            task->preset = preset.holder;
    }
    return tasks;
}

} // namespace plumbline
