// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/PayFields.h"

#include "domain/schemes/KnownNames.h"
#include "ui/schemes/editor/NodeAccess.h"
#include "ui/schemes/editor/RenameWrite.h"
#include "ui/schemes/editor/SchemeEditing.h"
#include "ui/schemes/editor/TextFields.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

/// Finds one part of the pay.
struct PartPlace
{
    EntryIndex index;

    template<typename Document>
    auto* operator()(Document& document) const
    {
        return entryOf(memberOf(document.pay ? &*document.pay : nullptr, &PayPlan::parts), index());
    }
};

template<typename Kind, typename Member>
auto factorOf(const PartPlace& place, Member Kind::* member)
{
    return [place, member](auto& d) {
        auto* part = place(d);
        return memberOf(part ? std::get_if<Kind>(&part->factor) : nullptr, member);
    };
}

void addNodes(const SchemeNode& node,
              const DocumentNames& names,
              bool (*fits)(const SchemeNode&),
              std::vector<FieldChoice>& choices)
{
    if (!node.id.isEmpty() && fits(node))
        choices.push_back({node.id, names.node(node.id)});
    for (const SchemeNode& child : node.children)
        addNodes(child, names, fits, choices);
}

bool hasRate(const SchemeNode& /*node*/)
{
    return true;
}

bool hasValue(const SchemeNode& node)
{
    return node.indicator && suppliesValue(node.indicator->grading);
}

QString firstNode(const SchemeNode& node, bool (*fits)(const SchemeNode&))
{
    if (!node.id.isEmpty() && fits(node))
        return node.id;
    for (const SchemeNode& child : node.children) {
        if (const QString found = firstNode(child, fits); !found.isEmpty())
            return found;
    }
    return {};
}

PayFactor blankFactor(int kind, const SchemeDocument& document)
{
    enum { None, Rate, Value, ScoreRate, Amount };

    switch (kind) {
    case None:
        return NoFactor{};
    case Rate:
        return RateFactor{firstNode(document.root, &hasRate)};
    case Value:
        return ValueFactor{firstNode(document.root, &hasValue)};
    case ScoreRate:
        return ScoreRateFactor{};
    case Amount:
        return AmountFactor{QStringLiteral("plan-completion")};
    default: { // A number, no enum of ours.
        GradeFactor factor;
        if (document.grades) {
            for (const Grade& grade : document.grades->list)
                factor.table.insert(grade.grade, Decimal{1});
        }
        return factor;
    }
    }
}

/// Makes the fields of one part.
class Making
{
    Q_DECLARE_TR_FUNCTIONS(plumbline::PayFields)

public:
    Making(const SchemeEditing& editing, PartPlace part)
        : m_editing(editing)
        , m_part(std::move(part))
    {
    }

    void own(std::vector<FormField>& fields) const
    {
        const PartPlace& part = m_part;
        FormField id = valueField(place("partIdEdit", tr("Id"), "/id"),
                                  [part](auto& d) { return memberOf(part(d), &PayPart::id); });
        id.commit = FieldCommit::WhenLeft;
        id.write = renameWrite(SchemeList::PayParts, part.index);
        fields.push_back(wordsField(
            place("partNameEdit", tr("Name"), "/name"),
            FieldShape::Line,
            [&e = m_editing] { return e.language(); },
            [part](auto& d) {
                return memberOf(memberOf(part(d), &PayPart::texts), &Texts::name);
            }));
        fields.push_back(std::move(id));
        fields.push_back(
            valueField(place("partOfEdit", tr("Amount"), "/of", tr("wage, base-pay, bonus-base …")),
                       [part](auto& d) { return memberOf(part(d), &PayPart::of); }));
        fields.push_back(
            valueField(place("partShareEdit", tr("Per cent of it"), "/share"),
                       [part](auto& d) { return memberOf(part(d), &PayPart::share); }));
        fields.push_back(choiceField<PartKind>(
            place("partKindBox", tr("Bonus"), "/bonus"),
            {{PartKind::Plain, tr("no")}, {PartKind::Bonus, tr("yes: rules may change it")}},
            [part](auto& d) { return memberOf(part(d), &PayPart::kind); }));
    }

    FormField kind() const
    {
        FormField field;
        field.place = place("factorBox", tr("Times"), "/times");
        field.shape = FieldShape::Choice;
        field.read = [part = m_part](const SchemeDocument& d) -> std::optional<QString> {
            const PayPart* one = part(d);
            return one ? std::optional(QString::number(one->factor.index())) : std::nullopt;
        };
        field.write = [part = m_part](SchemeDocument& d, const QString& text) -> Result<> {
            PayPart* one = part(d);
            if (!one || QString::number(one->factor.index()) == text)
                return {};
            one->factor = blankFactor(text.toInt(), d);
            if (std::holds_alternative<NoFactor>(one->factor)) { // Nothing to hold.
                one->cap.reset();
                one->floor.reset();
                one->isFloorless = false;
            }
            return {};
        };
        field.choices = [](const SchemeDocument&) {
            std::vector<FieldChoice> choices;
            for (const QString& text : {tr("nothing"),
                                        tr("the rate of"),
                                        tr("the value of"),
                                        tr("score ÷ full score"),
                                        tr("another amount"),
                                        tr("a figure by grade")})
                choices.push_back({QString::number(choices.size()), text});
            return choices;
        };
        return field;
    }

    void factor(std::vector<FormField>& fields) const
    {
        fields.push_back(node<RateFactor>("factorRateBox", tr("Rate of"), &hasRate));
        fields.push_back(node<ValueFactor>("factorValueBox", tr("Value of"), &hasValue));
        fields.push_back(valueField(place("factorAmountEdit", tr("Other amount"), "/times"),
                                    factorOf(m_part, &AmountFactor::amount)));
        fields.push_back(table());
        const auto held = [part = m_part](std::optional<Decimal> PayPart::* member) {
            return [part, member](auto& d) {
                auto* one = part(d);
                const bool has = one && !std::holds_alternative<NoFactor>(one->factor);
                return memberOf(has ? one : nullptr, member);
            };
        };
        fields.push_back(
            valueField(place("partCapEdit", tr("Factor at most"), "/cap", tr("no bound")),
                       held(&PayPart::cap)));
        fields.push_back(floorKind());
        fields.push_back(
            valueField(place("partFloorEdit", tr("Not below"), "/floor", QStringLiteral("0")),
                       [held = held(&PayPart::floor)](auto& d) {
                           auto* floor = held(d);
                           return floor && *floor ? floor : nullptr;
                       }));
    }

    std::vector<FormField> texts() const
    {
        return textFields(m_editing,
                          {QStringLiteral("part"), {}, place("", {}, "").at},
                          [part = m_part](auto& d) { return memberOf(part(d), &PayPart::texts); });
    }

private:
    /// What holds the factor from below: 0, as the format has it; a figure; nothing.
    FormField floorKind() const
    {
        enum { Zero, Figure, Endless };

        FormField field;
        field.place = place("partFloorBox", tr("Factor at least"), "/floor");
        field.shape = FieldShape::Choice;
        field.read = [part = m_part](const SchemeDocument& d) -> std::optional<QString> {
            const PayPart* one = part(d);
            if (!one || std::holds_alternative<NoFactor>(one->factor))
                return std::nullopt;
            return QString::number(one->isFloorless ? Endless : one->floor ? Figure : Zero);
        };
        field.write = [part = m_part](SchemeDocument& d, const QString& text) -> Result<> {
            PayPart* one = part(d);
            if (!one)
                return {};
            const int kind = text.toInt();
            one->isFloorless = kind == Endless;
            one->floor =
                kind == Figure ? std::optional(one->floor.value_or(Decimal{0})) : std::nullopt;
            return {};
        };
        field.choices = [](const SchemeDocument&) {
            return std::vector<FieldChoice>{
                {QString::number(Zero), tr("0")},
                {QString::number(Figure), tr("a figure")},
                {QString::number(Endless), tr("no bound: it may take money off")}};
        };
        return field;
    }

    FieldPlace
    place(const char* name, const QString& label, const char* field, const QString& hint = {}) const
    {
        return {QLatin1String(name),
                label,
                [index = m_part.index, field] {
                    return QStringLiteral("/pay/parts/%1").arg(index()) + QLatin1String(field);
                },
                hint};
    }

    template<typename Kind>
    FormField node(const char* name, const QString& label, bool (*fits)(const SchemeNode&)) const
    {
        FormField field = valueField(place(name, label, "/times"), factorOf(m_part, &Kind::node));
        field.shape = FieldShape::Choice;
        field.choices = [&e = m_editing, fits](const SchemeDocument& document) {
            std::vector<FieldChoice> choices;
            addNodes(document.root, e.names(), fits, choices);
            return choices;
        };
        return field;
    }

    FormField table() const
    {
        const auto locate = factorOf(m_part, &GradeFactor::table);
        FormField field;
        field.place =
            place("factorTableEdit", tr("By grade"), "/times", QStringLiteral("A 1.2; B 1; C 0.8"));
        field.read = [locate](const SchemeDocument& d) -> std::optional<QString> {
            const auto* figures = locate(d);
            return figures ? std::optional(writtenTable(*figures)) : std::nullopt;
        };
        field.write = [locate](SchemeDocument& d, const QString& text) -> Result<> {
            const auto figures = readTable(text);
            if (!figures)
                return failure(figures.error());
            if (auto* kept = locate(d))
                *kept = *figures;
            return {};
        };
        return field;
    }

    const SchemeEditing& m_editing;
    PartPlace m_part;
};

} // namespace

QString writtenTable(const QMap<QString, Decimal>& table)
{
    QStringList entries;
    for (auto it = table.cbegin(); it != table.cend(); ++it)
        entries << it.key() + QLatin1Char(' ') + it.value().toString();
    return entries.join(QStringLiteral("; "));
}

Result<QMap<QString, Decimal>> readTable(const QString& text)
{
    QMap<QString, Decimal> table;
    for (const QString& entry : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QString plain = entry.trimmed();
        const qsizetype space = plain.lastIndexOf(QLatin1Char(' '));
        if (space < 1)
            return failure(ErrorCode::BadValue,
                           {},
                           QT_TRANSLATE_NOOP("Messages",
                                             "“%1” is not a grade with its figure, such as A 1.2."),
                           {plain});
        Decimal figure;
        if (auto read = readField(plain.mid(space + 1), figure); !read)
            return failure(read.error());
        table.insert(plain.left(space).trimmed(), figure);
    }
    return table;
}

std::vector<FormField> payPartTexts(const SchemeEditing& editing, const EntryIndex& index)
{
    return Making(editing, {index}).texts();
}

std::vector<FormField> payPartFields(const SchemeEditing& editing, const EntryIndex& index)
{
    const Making making(editing, {index});
    std::vector<FormField> fields;
    making.own(fields);
    fields.push_back(making.kind());
    making.factor(fields);
    return fields;
}

} // namespace plumbline
