// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/layouts/LayoutWords.h"

#include "application/reports/CheckFacts.h"
#include "application/text/Typeset.h"
#include "reporting/FrameWords.h"

#include <QtCore/QTimeZone>

namespace plumbline {

namespace {

constexpr int kPercentPlaces = 1;

QDateTime atCompany(const QDateTime& at, const Company& company)
{
    const QTimeZone zone(company.timeZone.toLatin1());
    return zone.isValid() ? at.toTimeZone(zone) : at.toUTC();
}

} // namespace

LayoutWords::LayoutWords(const ReportGround& ground, const ReportOptions& options)
    : m_ground(ground)
    , m_options(options)
    , m_words(options.language)
{
}

QString LayoutWords::score(const std::optional<Rational>& score) const
{
    const RoundingPlan& plan = scheme().document().rounding;
    return score ? m_words.fixed(*score, plan.score, plan.mode) : ReportWords::missing();
}

QString LayoutWords::change(const std::optional<Rational>& change) const
{
    if (!change)
        return ReportWords::missing();
    const QString sign = *change > Rational() ? QStringLiteral("+") : QString();
    return sign + score(change);
}

QString LayoutWords::money(const std::optional<Rational>& money) const
{
    const RoundingPlan& plan = scheme().document().rounding;
    return money ? m_words.fixed(*money, plan.money, plan.mode) : ReportWords::missing();
}

QString LayoutWords::percent(const std::optional<Rational>& part) const
{
    if (!part)
        return ReportWords::missing();
    return percentage(m_words.fixed(*part * Rational(100), kPercentPlaces, RoundingMode::HalfUp));
}

QString LayoutWords::grade(const std::optional<int>& grade) const
{
    return grade ? scheme().document().grades->list[static_cast<std::size_t>(*grade)].grade
                 : ReportWords::missing();
}

QString LayoutWords::node(int node) const
{
    return m_words.name(scheme().node(node).source->texts.name, scheme().node(node).id());
}

QString LayoutWords::node(const QString& id) const
{
    if (const int index = scheme().nodeIndex(id); index >= 0)
        return node(index);
    const int adjustment = scheme().adjustmentIndex(id);
    return adjustment < 0
        ? id
        : m_words.name(
              scheme().document().adjustments[static_cast<std::size_t>(adjustment)].texts.name, id);
}

QString LayoutWords::given(const QString& text) const
{
    return text.isEmpty() ? ReportWords::missing() : text;
}

QString LayoutWords::day(const QDateTime& at) const
{
    return at.isValid() ? atCompany(at, m_ground.company).toString(QStringLiteral("yyyy-MM-dd"))
                        : ReportWords::missing();
}

QString LayoutWords::moment(const QDateTime& at) const
{
    return at.isValid()
        ? atCompany(at, m_ground.company).toString(QStringLiteral("yyyy-MM-dd HH:mm"))
        : ReportWords::missing();
}

PaperDocument LayoutWords::framedDocument(const QString& title,
                                          const QString& about,
                                          const QStringList& facts) const
{
    PaperDocument document;
    putFrame(
        document,
        m_words,
        m_options,
        {m_ground.company, m_ground.cycle, title, about, checkCodeOf(facts), m_ground.trailCode});
    return document;
}

PaperDocument LayoutWords::framedDocument(const QString& title,
                                          const ReportPerson& person,
                                          const QStringList& facts) const
{
    const Appraisal& appraisal = person.appraisal;
    return framedDocument(
        title, appraisal.name + QLatin1Char(' ') + appraisal.employee.text(), facts);
}

QStringList LayoutWords::signatures(const QStringList& own) const
{
    return signaturesOf(m_options, own);
}

Fact LayoutWords::periodFact() const
{
    return plumbline::periodFact(m_words, m_ground.cycle.key.period);
}

Fact LayoutWords::schemeFact() const
{
    return plumbline::schemeFact(m_words, scheme().document(), m_ground.cycle.schemeVersion);
}

std::vector<Fact> LayoutWords::personFacts(const ReportPerson& person) const
{
    return {
        {m_words(QT_TRANSLATE_NOOP("Report", "Name")), given(person.appraisal.name)},
        {m_words(QT_TRANSLATE_NOOP("Report", "Staff number")), person.appraisal.employee.text()},
        {m_words(QT_TRANSLATE_NOOP("Report", "Position")),
         m_words.name(person.position, person.appraisal.position.text())},
        {m_words(QT_TRANSLATE_NOOP("Report", "Team")), given(person.team)}};
}

} // namespace plumbline
