// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/VersionWords.h"

#include "application/text/PeriodWords.h"
#include "application/text/Sentences.h"
#include "ui/common/Desk.h"
#include "ui/common/WindowText.h"

#include <QtCore/QTimeZone>

namespace plumbline {

using Kind = EditionKey::Kind;

VersionWords::VersionWords(const Desk& desk, const VersionsShelf& shelf)
    : m_desk(desk)
    , m_shelf(shelf)
{
    if (shelf.history)
        m_spans = versionSpans(*shelf.history);
}

QString VersionWords::title(const EditionKey& key)
{
    switch (key.kind) {
    case Kind::Draft:
        return tr("Draft");
    case Kind::Version:
        return tr("Version %1").arg(key.version);
    case Kind::Library:
        return tr("Library");
    }
    Q_UNREACHABLE();
}

QString VersionWords::name(const SchemeEdition& edition)
{
    const QString named = shownName(edition.document.texts.name, edition.document.id);
    return tr("%1 · %2", "scheme, version").arg(named, title(edition.key));
}

QString VersionWords::place(const SchemeEdition& edition)
{
    return tr("by the %1 · %2")
        .arg(periodKindText(edition.document.period), edition.key.scheme.text());
}

std::optional<std::size_t> VersionWords::indexOf(const EditionKey& key) const
{
    if (!m_shelf.history || key.kind != Kind::Version || key.scheme != m_shelf.scheme)
        return std::nullopt;
    for (std::size_t i = 0; i < m_shelf.history->versions.size(); ++i) {
        if (m_shelf.history->versions[i].version == key.version)
            return i;
    }
    return std::nullopt;
}

bool VersionWords::isNow(std::size_t index) const
{
    const QDate day = today(m_desk);
    const VersionSpan& span = m_spans[index];
    const auto hasBegun = [&](const std::optional<Period>& from) {
        return !from || from->firstDay() <= day;
    };
    return !m_shelf.history->retired && !span.isNever() && hasBegun(span.from)
        && (span.next == 0 || !hasBegun(span.until));
}

QString VersionWords::row(const EditionKey& key) const
{
    const auto index = indexOf(key);
    return index && isNow(*index) ? tr("%1 · in force now").arg(title(key)) : title(key);
}

QString VersionWords::facts(const EditionKey& key) const
{
    const SchemeEdition* edition = m_shelf.find(key);
    if (!edition)
        return {};
    if (key.kind == Kind::Library)
        return tr("as it comes with the program");
    if (key.kind == Kind::Draft)
        return tr("counts for nothing yet · %1").arg(edition->by);
    const auto index = indexOf(key);
    const auto from = index ? m_spans[*index].from : std::nullopt;
    return from ? tr("from %1 · %2", "period, user").arg(periodText(*from), edition->by)
                : tr("from the beginning · %1").arg(edition->by);
}

QStringList VersionWords::told(const EditionKey& key) const
{
    const SchemeEdition* edition = m_shelf.find(key);
    if (!edition)
        return {};
    if (key.kind == Kind::Draft)
        return draftTold(*edition);
    if (key.kind == Kind::Library)
        return {m_shelf.history
                    ? tr("As it comes with the program. The company has taken it in; its own "
                         "versions stand above.")
                    : tr("As it comes with the program. The company has not taken it in.")};
    const auto index = indexOf(key);
    if (!index)
        return {};
    const SchemeVersion& version = m_shelf.history->versions[*index];
    return QStringList{spanTold(*index)} + originTold(version) + QStringList{useTold(version)};
}

QString VersionWords::spanTold(std::size_t index) const
{
    const VersionSpan& span = m_spans[index];
    if (span.isNever())
        return tr("Counts for no period: version %1 takes its place from as early on.")
            .arg(span.next);
    if (!span.from && span.next == 0)
        return tr("Counts from the beginning.");
    if (!span.from)
        return tr("Counts from the beginning until version %1 takes over in %2.")
            .arg(QString::number(span.next), periodText(*span.until));
    if (span.next == 0)
        return tr("Counts from %1 on.").arg(periodText(*span.from));
    return tr("Counts from %1 until version %2 takes over in %3.")
        .arg(periodText(*span.from), QString::number(span.next), periodText(*span.until));
}

QStringList VersionWords::originTold(const SchemeVersion& version) const
{
    QStringList told;
    for (const SchemeStep& step : version.activations)
        told << tr("Activated by %1 on %2. Why: %3", "user, moment, reason")
                    .arg(step.by, moment(step.at), step.reason);
    if (!told.isEmpty())
        return told;
    const auto isIt = [&](const SchemeEdition& edition) {
        return edition.key.kind == Kind::Library && edition.key.scheme == m_shelf.scheme
            && edition.file == version.document;
    };
    const bool isTaken = std::any_of(m_shelf.editions.begin(), m_shelf.editions.end(), isIt);
    const QString text = isTaken ? tr("Taken from the library as it is, by %1 on %2.")
                                 : tr("Taken in from a scheme file by %1 on %2.");
    return {text.arg(version.addedBy, moment(version.addedAt))};
}

QString VersionWords::useTold(const SchemeVersion& version) const
{
    if (version.cycles.empty())
        return tr("No cycle uses it; it stays as it is all the same.");
    QStringList periods;
    for (const CycleKey& key : version.cycles)
        periods.append(periodText(key.period));
    return tr("Can't be changed: used by %n cycle(s): %1.",
              nullptr,
              static_cast<int>(version.cycles.size()))
        .arg(periods.join(tr("; ")));
}

QStringList VersionWords::draftTold(const SchemeEdition& draft) const
{
    QStringList told{draft.key.version > 0
                         ? tr("Draft of a new version, based on version %1.").arg(draft.key.version)
                         : tr("Draft of a new scheme.")};
    told << tr("Saved by %1 on %2. It counts for nothing until it is activated.")
                .arg(draft.by, moment(draft.at));
    const int newest =
        m_shelf.history && draft.key.version > 0 ? m_shelf.history->versions.front().version : 0;
    if (newest > draft.key.version)
        told << tr("Version %1 was activated meanwhile: compare the two before going on.")
                    .arg(newest);
    if (const auto proven = Scheme::create(draft.document); !proven)
        told << tr("It can't be activated yet: %1").arg(sentence(proven.error()));
    return told;
}

QString VersionWords::retirement() const
{
    if (!m_shelf.history || !m_shelf.history->retired)
        return {};
    const SchemeStep& step = *m_shelf.history->retired;
    return tr("Retired by %1 on %2. Why: %3", "user, moment, reason")
               .arg(step.by, moment(step.at), step.reason)
        + QLatin1Char('\n') + tr("No cycle can be opened under it; those that run go on.");
}

QString VersionWords::moment(const QDateTime& at) const
{
    const QTimeZone zone(m_desk.company().timeZone.toLatin1());
    const QDateTime there = zone.isValid() ? at.toTimeZone(zone) : at.toLocalTime();
    return there.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace plumbline
