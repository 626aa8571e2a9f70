// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/KnownNames.h"
#include "ui/schemes/editor/MetricChoices.h"
#include "ui/schemes/editor/NodeAccess.h"
#include "ui/schemes/editor/PositionField.h"
#include "ui/schemes/editor/RuleFields.h"
#include "ui/schemes/editor/SchemeEditing.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

constexpr int kFewPeriods = 3;

/// Finds one condition of one rule.
struct ConditionPlace
{
    EntryIndex index;
    std::size_t row;

    template<typename Document>
    auto* operator()(Document& document) const
    {
        return entryOf(memberOf(entryOf(&document.rules, index()), &Rule::when), row);
    }
};

template<typename Kind, typename Member>
auto operandOf(const ConditionPlace& place, Member Kind::* member)
{
    return [place, member](auto& d) {
        auto* condition = place(d);
        return memberOf(condition ? std::get_if<Kind>(&condition->than) : nullptr, member);
    };
}

Operand blankOperand(int kind, const Condition& before, const SchemeDocument& document)
{
    constexpr int kPass = 60;

    enum { Number, GradesKind, Target, Peers, Trailing };

    if (kind == GradesKind)
        return GradesOperand{document.grades && !document.grades->list.empty()
                                 ? QStringList{document.grades->list.front().grade}
                                 : QStringList()};
    if (kind == Target)
        return TargetOperand{};
    if (kind == Peers)
        return PeersOperand{};
    if (kind == Trailing)
        return TrailingOperand{kFewPeriods, Statistic::Mean, Gaps::Allowed};
    const auto* number = std::get_if<NumberOperand>(&before.than);
    return number ? *number : NumberOperand{Decimal{kPass}};
}

/// Makes the fields of one condition.
class Making
{
    Q_DECLARE_TR_FUNCTIONS(plumbline::ConditionFields)

public:
    Making(const SchemeEditing& editing, ConditionPlace place)
        : m_editing(editing)
        , m_place(std::move(place))
    {
    }

    FormField metric() const
    {
        FormField field = custom("conditionMetric", tr("Figure"), "/metric");
        field.read = [place = m_place](const SchemeDocument& document) -> std::optional<QString> {
            const Condition* one = place(document);
            return one ? std::optional(metricKey(one->metric)) : std::nullopt;
        };
        field.write = [place = m_place](SchemeDocument& document, const QString& key) -> Result<> {
            Condition* one = place(document);
            if (!one || metricKey(one->metric) == key)
                return {};
            one->metric = metricOf(key);
            const bool isGrade = one->metric.kind == MetricKind::Grade;
            if (isGrade != std::holds_alternative<GradesOperand>(one->than)) {
                one->than = blankOperand(isGrade ? 1 : 0, *one, document);
                one->comparison = isGrade ? Comparison::Equal : Comparison::Less;
            }
            return {};
        };
        field.choices = [place = m_place, &e = m_editing](const SchemeDocument& document) {
            const Condition* one = place(document);
            return metricChoices(e.names(), one ? one->metric : Metric{});
        };
        return field;
    }

    FormField comparison() const
    {
        const auto symbol = [](Comparison comparison, const char16_t* text) {
            return FieldChoice{QString::number(static_cast<int>(comparison)),
                               QString::fromUtf16(text)};
        };
        FormField field = custom("conditionOp", tr("Compared"), "/op");
        field.read = [place = m_place](const SchemeDocument& document) -> std::optional<QString> {
            const Condition* one = place(document);
            return one ? std::optional(QString::number(static_cast<int>(one->comparison)))
                       : std::nullopt;
        };
        field.write = [place = m_place](SchemeDocument& document, const QString& text) -> Result<> {
            if (Condition* one = place(document))
                one->comparison = static_cast<Comparison>(text.toInt());
            return {};
        };
        field.choices = [place = m_place, symbol](const SchemeDocument& document) {
            const Condition* one = place(document);
            std::vector<FieldChoice> choices{symbol(Comparison::Equal, u"="),
                                             symbol(Comparison::NotEqual, u"≠")};
            if (one && one->metric.kind == MetricKind::Grade) {
                choices.push_back(
                    {QString::number(static_cast<int>(Comparison::In)), tr("is one of")});
                return choices;
            }
            choices.insert(choices.begin(),
                           {symbol(Comparison::Less, u"<"), symbol(Comparison::LessOrEqual, u"≤")});
            choices.push_back(symbol(Comparison::GreaterOrEqual, u"≥"));
            choices.push_back(symbol(Comparison::Greater, u">"));
            return choices;
        };
        return field;
    }

    FormField kind() const
    {
        FormField field = custom("conditionKind", tr("With"), "/than");
        field.read = [place = m_place](const SchemeDocument& document) -> std::optional<QString> {
            const Condition* one = place(document);
            if (!one || std::holds_alternative<GradesOperand>(one->than))
                return std::nullopt;
            return QString::number(one->than.index());
        };
        field.write = [place = m_place](SchemeDocument& document, const QString& text) -> Result<> {
            Condition* one = place(document);
            if (one && QString::number(one->than.index()) != text)
                one->than = blankOperand(text.toInt(), *one, document);
            return {};
        };
        field.choices = [place = m_place](const SchemeDocument& document) {
            const Condition* one = place(document);
            const MetricKind metric = one ? one->metric.kind : MetricKind::Score;
            std::vector<FieldChoice> choices{{QStringLiteral("0"), tr("the number")}};
            if (metric == MetricKind::Value)
                choices.push_back({QStringLiteral("2"), tr("the target")});
            choices.push_back({QStringLiteral("3"), tr("the others'")});
            if (metric == MetricKind::Value || metric == MetricKind::Score)
                choices.push_back({QStringLiteral("4"), tr("one's own last")});
            return choices;
        };
        return field;
    }

    void operand(std::vector<FormField>& fields) const
    {
        fields.push_back(valueField(at("conditionNumber", tr("Number"), "/than/number"),
                                    operandOf(m_place, &NumberOperand::number)));
        fields.push_back(grades());
        fields.push_back(valueField(at("conditionTrailing", tr("Periods"), "/than/trailing"),
                                    operandOf(m_place, &TrailingOperand::count)));
        fields.push_back(choiceField<Gaps>(at("conditionGaps", tr("Gaps"), "/than/gaps"),
                                           {{Gaps::Allowed, tr("periods there are")},
                                            {Gaps::Refused, tr("periods without a gap")}},
                                           operandOf(m_place, &TrailingOperand::gaps)));
        fields.push_back(statistic<TrailingOperand>("conditionOwnStat", Statistic::Max));
        fields.push_back(statistic<PeersOperand>("conditionStat", Statistic::Pooled));
        FormField among = choiceField<PeerGroup>(at("conditionAmong", tr("Among"), "/than/among"),
                                                 {{PeerGroup::Rule, tr("those the rule is for")},
                                                  {PeerGroup::All, tr("everybody")},
                                                  {PeerGroup::Team, tr("the same team")},
                                                  {PeerGroup::Position, tr("the same position")}},
                                                 operandOf(m_place, &PeersOperand::among));
        among.read = [place = m_place,
                      read = among.read](const SchemeDocument& d) -> std::optional<QString> {
            const Condition* one = place(d);
            const auto* peers = one ? std::get_if<PeersOperand>(&one->than) : nullptr;
            return peers && !peers->positions ? read(d) : std::nullopt;
        };
        fields.push_back(std::move(among));
        fields.push_back(optionalPositionField(
            at("conditionPositions", tr("Positions"), "/than/positions", tr("or positions…")),
            m_editing,
            operandOf(m_place, &PeersOperand::positions)));
    }

private:
    std::function<QString()> pointer(const char* field) const
    {
        return [place = m_place, field] {
            return QStringLiteral("/rules/%1/when/%2").arg(place.index()).arg(place.row)
                + QLatin1String(field);
        };
    }

    FieldPlace
    at(const char* name, const QString& label, const char* field, const QString& hint = {}) const
    {
        return {QLatin1String(name) + QString::number(m_place.row), label, pointer(field), hint};
    }

    FormField custom(const char* name, const QString& label, const char* field) const
    {
        FormField made;
        made.place = at(name, label, field);
        made.shape = FieldShape::Choice;
        return made;
    }

    template<typename Kind>
    FormField statistic(const char* name, Statistic last) const
    {
        std::vector<NamedValue<Statistic>> values{{Statistic::Mean, tr("mean")},
                                                  {Statistic::Median, tr("median")},
                                                  {Statistic::Min, tr("lowest")},
                                                  {Statistic::Max, tr("highest")}};
        if (last == Statistic::Pooled)
            values.push_back({Statistic::Pooled, tr("pooled rate")});
        return choiceField<Statistic>(
            at(name, tr("Statistic"), "/than/stat"), values, operandOf(m_place, &Kind::statistic));
    }

    FormField grades() const
    {
        const auto locate = operandOf(m_place, &GradesOperand::grades);
        FormField field = custom("conditionGrades", tr("Grades"), "/than/grades");
        field.shape = FieldShape::Picks;
        field.place.hint = tr("no grade");
        field.read = [locate](const SchemeDocument& document) -> std::optional<QString> {
            const QStringList* grades = locate(document);
            return grades ? std::optional(grades->join(QLatin1Char(','))) : std::nullopt;
        };
        field.write = [locate](SchemeDocument& document, const QString& text) -> Result<> {
            if (QStringList* grades = locate(document))
                *grades = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
            return {};
        };
        field.choices = [](const SchemeDocument& document) {
            std::vector<FieldChoice> choices;
            if (document.grades) {
                for (const Grade& grade : document.grades->list)
                    choices.push_back({grade.grade, grade.grade});
            }
            return choices;
        };
        return field;
    }

    const SchemeEditing& m_editing;
    ConditionPlace m_place;
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(plumbline::ConditionFields)
};

} // namespace

FieldList conditionList(const SchemeEditing& editing, const EntryIndex& index)
{
    FieldList list = vectorList(
        QStringLiteral("conditions"),
        Words::tr("Add a condition"),
        [index](auto& d) { return memberOf(entryOf(&d.rules, index()), &Rule::when); },
        [](const std::vector<Condition>&) {
            constexpr int kPass = 60;
            return Condition{Metric{}, Comparison::Less, NumberOperand{Decimal{kPass}}};
        });
    list.look = ListLook::Sentence;
    list.firstLead = Words::tr("When");
    list.nextLead = Words::tr("and");
    list.swapWithNext = nullptr;
    list.fields = [&editing, index](std::size_t row) {
        const Making making(editing, {index, row});
        std::vector<FormField> fields{making.metric(), making.comparison(), making.kind()};
        making.operand(fields);
        return fields;
    };
    return list;
}

} // namespace plumbline
