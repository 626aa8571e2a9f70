// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/text/DifferenceWords.h"

#include "application/text/PeriodWords.h"
#include "application/text/SchemeWords.h"
#include "application/text/Typeset.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace plumbline {

namespace {

const char* fieldText(ChangedField field)
{
    switch (field) {
    case ChangedField::Itself:
        return "";
    case ChangedField::Id:
        return QT_TRANSLATE_NOOP("SchemeWords", "id");
    case ChangedField::Version:
        return QT_TRANSLATE_NOOP("SchemeWords", "version");
    case ChangedField::Name:
        return QT_TRANSLATE_NOOP("SchemeWords", "name");
    case ChangedField::Label:
        return QT_TRANSLATE_NOOP("SchemeWords", "label");
    case ChangedField::Note:
        return QT_TRANSLATE_NOOP("SchemeWords", "note");
    case ChangedField::About:
        return QT_TRANSLATE_NOOP("SchemeWords", "description");
    case ChangedField::Source:
        return QT_TRANSLATE_NOOP("SchemeWords", "source");
    case ChangedField::Period:
        return QT_TRANSLATE_NOOP("SchemeWords", "period");
    case ChangedField::Full:
        return QT_TRANSLATE_NOOP("SchemeWords", "full points");
    case ChangedField::Weights:
        return QT_TRANSLATE_NOOP("SchemeWords", "weights");
    case ChangedField::Weight:
        return QT_TRANSLATE_NOOP("SchemeWords", "weight");
    case ChangedField::Rounding:
        return QT_TRANSLATE_NOOP("SchemeWords", "rounding");
    case ChangedField::Limits:
        return QT_TRANSLATE_NOOP("SchemeWords", "limits of the score");
    case ChangedField::Missing:
        return QT_TRANSLATE_NOOP("SchemeWords", "without a value");
    case ChangedField::Unit:
        return QT_TRANSLATE_NOOP("SchemeWords", "unit");
    case ChangedField::Scorer:
        return QT_TRANSLATE_NOOP("SchemeWords", "scorer");
    case ChangedField::Measure:
        return QT_TRANSLATE_NOOP("SchemeWords", "how it is measured");
    case ChangedField::HowGraded:
        return QT_TRANSLATE_NOOP("SchemeWords", "grading");
    case ChangedField::Floor:
        return QT_TRANSLATE_NOOP("SchemeWords", "least points");
    case ChangedField::Absent:
        return QT_TRANSLATE_NOOP("SchemeWords", "without a mark");
    case ChangedField::Place:
        return QT_TRANSLATE_NOOP("SchemeWords", "place");
    case ChangedField::Parent:
        return QT_TRANSLATE_NOOP("SchemeWords", "group");
    case ChangedField::Bounds:
        return QT_TRANSLATE_NOOP("SchemeWords", "bounds");
    case ChangedField::GradesPlan:
        return QT_TRANSLATE_NOOP("SchemeWords", "grades");
    case ChangedField::Bound:
        return QT_TRANSLATE_NOOP("SchemeWords", "bound");
    case ChangedField::PayPlan:
        return QT_TRANSLATE_NOOP("SchemeWords", "pay");
    case ChangedField::EffectNote:
        return QT_TRANSLATE_NOOP("SchemeWords", "note of what follows");
    }
    Q_UNREACHABLE();
}

const char* thingText(ChangedThing thing)
{
    switch (thing) {
    case ChangedThing::Scheme:
        return QT_TRANSLATE_NOOP("SchemeWords", "the scheme");
    case ChangedThing::Position:
        return QT_TRANSLATE_NOOP("SchemeWords", "position");
    case ChangedThing::Group:
        return QT_TRANSLATE_NOOP("SchemeWords", "group");
    case ChangedThing::Indicator:
        return QT_TRANSLATE_NOOP("SchemeWords", "indicator");
    case ChangedThing::Item:
        return QT_TRANSLATE_NOOP("SchemeWords", "item");
    case ChangedThing::Level:
        return QT_TRANSLATE_NOOP("SchemeWords", "level");
    case ChangedThing::Rater:
        return QT_TRANSLATE_NOOP("SchemeWords", "rater");
    case ChangedThing::Adjustment:
        return QT_TRANSLATE_NOOP("SchemeWords", "adjustment");
    case ChangedThing::Grade:
        return QT_TRANSLATE_NOOP("SchemeWords", "grade");
    case ChangedThing::Rule:
        return QT_TRANSLATE_NOOP("SchemeWords", "rule");
    case ChangedThing::PayPart:
        return QT_TRANSLATE_NOOP("SchemeWords", "pay part");
    }
    Q_UNREACHABLE();
}

/// `{"name": "csat-rate", "min": "4"}` as "csat-rate, min 4"
QString measureTold(const QString& json)
{
    const QJsonObject measure = QJsonDocument::fromJson(json.toUtf8()).object();
    QStringList told{measure.value(QLatin1String("name")).toString()};
    for (auto each = measure.begin(); each != measure.end(); ++each) {
        if (each.key() != QLatin1String("name"))
            told.append(each.key() + QLatin1Char(' ') + each.value().toVariant().toString());
    }
    return told.join(QLatin1String(", "));
}

const char* languageText(const QString& language)
{
    if (language == QLatin1String("zh_CN"))
        return QT_TRANSLATE_NOOP("SchemeWords", "in Simplified Chinese");
    if (language == QLatin1String("zh_TW"))
        return QT_TRANSLATE_NOOP("SchemeWords", "in Traditional Chinese");
    return language == QLatin1String("en") ? QT_TRANSLATE_NOOP("SchemeWords", "in English")
                                           : nullptr;
}

/// Tells one side of a change.
struct FactTelling
{
    const DocumentNames& names;
    ChangedField field;

    QString operator()(std::monostate) const
    {
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "none"));
    }

    QString operator()(const Decimal& number) const { return names.figure(number); }

    QString operator()(int number) const { return QString::number(number); }

    QString operator()(const QString& text) const
    {
        if (text.isEmpty())
            return (*this)(std::monostate());
        if (field == ChangedField::Measure)
            return measureTold(text);
        return field == ChangedField::Scorer ? names.scorer(text) : text;
    }

    QString operator()(const LocalizedText& text) const
    {
        return text.isEmpty() ? names.say(QT_TRANSLATE_NOOP("SchemeWords", "the scheme"))
                              : text.in(names.language());
    }

    QString operator()(PeriodKind kind) const { return periodKindText(kind, names.language()); }

    QString operator()(Weights weights) const
    {
        return names.say(weights == Weights::Total100
                             ? QT_TRANSLATE_NOOP("SchemeWords", "together 100")
                             : QT_TRANSLATE_NOOP("SchemeWords", "relative"));
    }

    QString operator()(MissingPolicy policy) const { return describe(names, policy); }

    QString operator()(AbsentRater absent) const
    {
        return names.say(absent == AbsentRater::Exclude
                             ? QT_TRANSLATE_NOOP("SchemeWords", "left out")
                             : QT_TRANSLATE_NOOP("SchemeWords", "blocks the value"));
    }

    QString operator()(const ValueRange& range) const
    {
        const auto end = [&](const std::optional<Decimal>& one) {
            return one ? names.figure(*one) : QStringLiteral("…");
        };
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "%1 to %2"),
                         {end(range.min), end(range.max)});
    }

    QString operator()(const RoundingPlan& rounding) const { return describe(names, rounding); }

    QString operator()(const SchemeNode& node) const
    {
        QStringList told;
        if (node.weight)
            told.append(names.say(QT_TRANSLATE_NOOP("SchemeWords", "Weight %1."),
                                  {names.figure(*node.weight)}));
        if (node.indicator)
            told.append(describe(names, *node.indicator));
        QStringList children;
        for (const SchemeNode& child : node.children)
            children.append(names.name(child.texts, child.id));
        if (!children.isEmpty())
            told.append(
                names.say(QT_TRANSLATE_NOOP("SchemeWords", "With %1."), {names.listed(children)}));
        return together(told);
    }

    QString operator()(const Indicator& indicator) const
    {
        return together(describe(names, indicator));
    }

    QString operator()(const DeductionItem& item) const { return describe(names, item); }

    QString operator()(const RatingLevel& level) const { return names.figure(level.points); }

    QString operator()(const Rater& rater) const { return names.figure(rater.weight); }

    QString operator()(const Adjustment& one) const { return describe(names, one); }

    QString operator()(const Grade& grade) const
    {
        return grade.bound ? names.figure(*grade.bound) : QString();
    }

    QString operator()(const Grades& grades) const { return together(describe(names, grades)); }

    QString operator()(const Rule& rule) const { return describe(names, rule); }

    QString operator()(const PayPart& part) const { return describe(names, part); }
};

QString told(const DocumentNames& names, const SchemeChange& change, const ChangedFact& fact)
{
    return std::visit(FactTelling{names, change.field}, fact);
}

/// What is in a thing that came or went; empty where its name says all.
QString contentTold(const DocumentNames& names, const SchemeChange& change, const ChangedFact& fact)
{
    return std::holds_alternative<std::monostate>(fact) ? QString() : told(names, change, fact);
}

/// "indicator “Satisfaction”", with where it stands.
QString thingTold(const DocumentNames& names, const SchemeChange& change)
{
    const QString thing = names.say(thingText(change.thing));
    if (change.thing == ChangedThing::Scheme)
        return thing;
    if (change.at == QLatin1String("/root"))
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "the whole of the indicators"));
    const QString name = change.thing == ChangedThing::Position
        ? names.position(PositionId(change.name.in(QString())))
        : change.name.in(names.language());
    if (change.within.isEmpty())
        return names.say(QT_TRANSLATE_NOOP("SchemeWords", "%1 “%2”"), {thing, name});
    return names.say(QT_TRANSLATE_NOOP("SchemeWords", "%1 “%2” of “%3”"),
                     {thing, name, change.within.in(names.language())});
}

/// "name (in English)"
QString fieldTold(const DocumentNames& names, const SchemeChange& change)
{
    const QString field = names.say(fieldText(change.field));
    if (change.language.isEmpty())
        return field;
    const char* language = languageText(change.language);
    return names.say(QT_TRANSLATE_NOOP("SchemeWords", "%1 (%2)"),
                     {field, language ? names.say(language) : change.language});
}

/// Grades and pay as such: a part of the scheme that has no name of its own.
bool isPlan(const SchemeChange& change)
{
    return change.field == ChangedField::GradesPlan || change.field == ChangedField::PayPlan;
}

/// What the change is about, its field excepted.
QString subjectTold(const DocumentNames& names, const SchemeChange& change)
{
    return isPlan(change) ? names.say(fieldText(change.field)) : thingTold(names, change);
}

QString changeTold(const DifferenceNames& names, const SchemeChange& change, const QString& thing)
{
    const QString before = told(names.before, change, change.before);
    const QString after = told(names.after, change, change.after);
    if (change.field == ChangedField::Itself || isPlan(change))
        return names.after.say(QT_TRANSLATE_NOOP("SchemeWords", "%1: %2 → %3"),
                               {thing, before, after});
    return names.after.say(QT_TRANSLATE_NOOP("SchemeWords", "%1: %2 %3 → %4"),
                           {thing, fieldTold(names.after, change), before, after});
}

} // namespace

ToldChange tell(const DifferenceNames& names, const SchemeChange& change)
{
    const DocumentNames& own = change.kind == ChangeKind::Removed ? names.before : names.after;
    const QString thing = subjectTold(own, change);
    if (change.kind == ChangeKind::Added)
        return {thing, QString(), contentTold(names.after, change, change.after)};
    if (change.kind == ChangeKind::Removed)
        return {thing, contentTold(names.before, change, change.before), QString()};
    const bool isWhole = change.field == ChangedField::Itself || isPlan(change);
    return {isWhole ? thing
                    : own.say(QT_TRANSLATE_NOOP("SchemeWords", "%1: %2"),
                              {thing, fieldTold(own, change)}),
            told(names.before, change, change.before),
            told(names.after, change, change.after)};
}

QString describe(const DifferenceNames& names, const SchemeChange& change)
{
    const DocumentNames& own = change.kind == ChangeKind::Removed ? names.before : names.after;
    const QString thing = subjectTold(own, change);
    switch (change.kind) {
    case ChangeKind::Added:
        return own.say(QT_TRANSLATE_NOOP("SchemeWords", "%1 added"), {thing});
    case ChangeKind::Removed:
        return own.say(QT_TRANSLATE_NOOP("SchemeWords", "%1 removed"), {thing});
    case ChangeKind::Moved:
    case ChangeKind::Renamed:
    case ChangeKind::Changed:
        return changeTold(names, change, thing);
    }
    Q_UNREACHABLE();
}

} // namespace plumbline
