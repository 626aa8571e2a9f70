// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/MapProposal.h"

#include "application/records/FieldWords.h"
#include "application/records/HeadingForm.h"

namespace plumbline {

namespace {

constexpr int kKindWeight = 4; ///< Of a kind's name in the file's name or a heading.

/// A field that a column could hold.
struct Candidate
{
    std::size_t field = 0;
    int column = 0;
    HeadingMatch match = HeadingMatch::None;
};

HeadingMatch bestMatch(const QString& heading, const char* words)
{
    const HeadingForm form = HeadingForm::of(heading);
    HeadingMatch best = HeadingMatch::None;
    for (const QString& list : inEveryHeading(words))
        best = std::max(best, matchHeading(form, list));
    return best;
}

/// Gives columns to fields, the surest first.
class Matching
{
public:
    Matching(const TableSample& sample, const ColumnFit& fit, RecordKind kind)
        : m_sample(sample)
        , m_fit(fit)
        , m_kind(kind)
        , m_fields(mapFields(kind))
        , m_columns(m_fields.size(), -1)
    {
    }

    void run();
    [[nodiscard]] ImportMap map() const;

    [[nodiscard]] int weight() const { return m_weight; }

    /// The headings of what a record is called by and of when it was.
    [[nodiscard]] QStringList tellingHeadings() const;

    [[nodiscard]] bool isWhole() const
    {
        for (std::size_t field = 0; field < m_fields.size(); ++field) {
            if (m_fields[field].isRequired && m_columns[field] < 0)
                return false;
        }
        return true;
    }

private:
    [[nodiscard]] std::vector<Candidate> candidates() const;
    [[nodiscard]] bool suits(const MapField& field, int column, HeadingMatch match) const;
    void takeTimeOfDay();
    [[nodiscard]] MapSource sourceOf(std::size_t field) const;

    const TableSample& m_sample;
    const ColumnFit& m_fit;
    RecordKind m_kind;
    std::vector<MapField> m_fields;
    std::vector<int> m_columns; ///< Of each field; −1: none.
    int m_timeOfDay = -1;
    int m_weight = 0;
};

bool Matching::suits(const MapField& field, int column, HeadingMatch match) const
{
    if (m_fit.reads(column, m_kind, field, match))
        return field.part != RecordPart::Time || !m_fit.holdsTimesOfDay(column);
    return false;
}

std::vector<Candidate> Matching::candidates() const
{
    std::vector<Candidate> found;
    for (std::size_t field = 0; field < m_fields.size(); ++field) {
        const char* words = fieldWords(m_kind, m_fields[field].id);
        for (qsizetype column = 0; column < m_sample.headings.size(); ++column) {
            const HeadingMatch match = bestMatch(m_sample.headings[column], words);
            if (match != HeadingMatch::None
                && suits(m_fields[field], static_cast<int>(column), match))
                found.push_back({field, static_cast<int>(column), match});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Candidate& a, const Candidate& b) {
        return a.match > b.match;
    });
    return found;
}

void Matching::run()
{
    for (const Candidate& candidate : candidates()) {
        const bool isTaken =
            std::find(m_columns.begin(), m_columns.end(), candidate.column) != m_columns.end();
        if (isTaken || m_columns[candidate.field] >= 0)
            continue;
        m_columns[candidate.field] = candidate.column;
        m_weight += 2 + static_cast<int>(candidate.match);
    }
    takeTimeOfDay();
}

/// A time of day in a column beside the day of the record.
void Matching::takeTimeOfDay()
{
    constexpr std::size_t kTime = 2;
    if (isDated(m_kind) || m_columns[kTime] < 0 || !m_fit.holdsDays(m_columns[kTime]))
        return;
    for (qsizetype column = 0; column < m_sample.headings.size(); ++column) {
        const bool isFree = std::find(m_columns.begin(), m_columns.end(), static_cast<int>(column))
            == m_columns.end();
        if (!isFree || bestMatch(m_sample.headings[column], timeOfDayWords()) == HeadingMatch::None
            || !m_fit.holdsTimesOfDay(static_cast<int>(column)))
            continue;
        m_timeOfDay = static_cast<int>(column);
        m_weight += 2;
        return;
    }
}

MapSource Matching::sourceOf(std::size_t field) const
{
    const int column = m_columns[field];
    MapSource source;
    source.columns = {m_sample.headings[column]};
    if (m_fields[field].part == RecordPart::Time && m_timeOfDay >= 0)
        source.columns.push_back(m_sample.headings[m_timeOfDay]);
    if (m_fields[field].type == FieldType::Seconds)
        source.unit = m_fit.unitOf(column);
    if (m_fields[field].id == QLatin1String("rating"))
        source.scale = m_fit.scaleOf(column);
    return source;
}

QStringList Matching::tellingHeadings() const
{
    QStringList headings;
    for (std::size_t field = 0; field < m_fields.size(); ++field) {
        const bool isTelling =
            m_fields[field].id == QLatin1String("id") || m_fields[field].part == RecordPart::Time;
        if (isTelling && m_columns[field] >= 0)
            headings.push_back(m_sample.headings[m_columns[field]]);
    }
    return headings;
}

ImportMap Matching::map() const
{
    ImportMap map;
    map.kind = recordKindName(m_kind);
    std::vector<int> figures;
    for (std::size_t field = 0; field < m_fields.size(); ++field) {
        if (m_columns[field] < 0)
            continue;
        map.fields.insert(m_fields[field].id, sourceOf(field));
        if (m_fields[field].type != FieldType::Text)
            figures.push_back(m_columns[field]);
    }
    if (map.fields.contains(QStringLiteral("scale")))
        map.fields[QStringLiteral("rating")].scale.reset();
    map.missing = m_fit.missingIn(figures);
    return map;
}

} // namespace

MapProposal proposeRecords(const TableSample& sample,
                           const ColumnFit& fit,
                           RecordKind kind,
                           const QString& name)
{
    Matching matching(sample, fit, kind);
    matching.run();
    MapProposal proposal{matching.map(), matching.weight(), matching.isWhole()};
    QStringList told = matching.tellingHeadings();
    told.push_back(name);
    const auto tells = [&](const QString& text) {
        return bestMatch(text, kindWords(kind)) != HeadingMatch::None;
    };
    if (std::any_of(told.begin(), told.end(), tells))
        proposal.weight += kKindWeight;
    return proposal;
}

} // namespace plumbline
