// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/layouts/LayoutWords.h"

#include "reporting/CheckCode.h"

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
    return m_words.fixed(*part * Rational(100), kPercentPlaces, RoundingMode::HalfUp)
        + QStringLiteral(" %");
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

void LayoutWords::putFrame(PaperDocument& document,
                           const QString& title,
                           const QString& about,
                           const QStringList& exact) const
{
    document.company = companyOnPaper(m_options.letterhead, m_ground.company.name);
    document.logo = m_options.letterhead.logo;
    document.title = title;
    document.subtitle = m_words.period(m_ground.cycle.key.period);
    if (m_ground.isDraft()) {
        document.draftMark = m_words(QT_TRANSLATE_NOOP("Report", "Draft"));
        document.draftRemark =
            m_words(QT_TRANSLATE_NOOP("Report", "The cycle is open; figures may still change."));
    }
    QStringList head{document.company, title, document.subtitle, about};
    head.removeAll(QString());
    document.runningHead = head.join(QStringLiteral("  \u00B7  "));
    document.made = m_words.made(m_options.madeAt, m_ground.company.timeZone);
    document.code = checkCodeOf(exact);
    document.check =
        m_words.labelled(m_words(QT_TRANSLATE_NOOP("Report", "Check code")), document.code);
    if (!m_ground.trailCode.isEmpty())
        document.trail =
            m_words.labelled(m_words(QT_TRANSLATE_NOOP("Report", "Trail")), m_ground.trailCode);
    document.pageOf = m_words(QT_TRANSLATE_NOOP("Report", "Page %1 of %2"));
    document.dateLabel = m_words(QT_TRANSLATE_NOOP("Report", "Date"));
}

Fact LayoutWords::periodFact() const
{
    const Period& period = m_ground.cycle.key.period;
    return {
        m_words(QT_TRANSLATE_NOOP("Report", "Period")),
        m_words(QT_TRANSLATE_NOOP("Report", "%1 – %2"),
                {period.firstDay().toString(Qt::ISODate), period.lastDay().toString(Qt::ISODate)})};
}

Fact LayoutWords::schemeFact() const
{
    const SchemeDocument& document = scheme().document();
    return {m_words(QT_TRANSLATE_NOOP("Report", "Scheme")),
            m_words(QT_TRANSLATE_NOOP("Report", "%1, version %2"),
                    {m_words.name(document.texts.name, document.id),
                     QString::number(m_ground.cycle.schemeVersion)})};
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
