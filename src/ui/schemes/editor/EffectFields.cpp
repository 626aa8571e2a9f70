// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/text/SchemeWords.h"
#include "ui/schemes/editor/NodeAccess.h"
#include "ui/schemes/editor/RuleFields.h"
#include "ui/schemes/editor/SchemeEditing.h"
#include "ui/schemes/editor/TextFields.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(plumbline::EffectFields)
};

/// Finds one effect of one rule.
struct EffectPlace
{
    EntryIndex index;
    std::size_t row;

    template<typename Document>
    auto* operator()(Document& document) const
    {
        return entryOf(memberOf(entryOf(&document.rules, index()), &Rule::then), row);
    }

    [[nodiscard]] FieldPlace
    at(const char* name, const QString& label, const char* field, const QString& hint = {}) const
    {
        return {QLatin1String(name) + QString::number(row),
                label,
                [*this, field] {
                    return QStringLiteral("/rules/%1/then/%2").arg(index()).arg(row)
                        + QLatin1String(field);
                },
                hint};
    }
};

template<typename Kind, typename Member>
auto effectOf(const EffectPlace& place, Member Kind::* member)
{
    return [place, member](auto& d) {
        auto* effect = place(d);
        return memberOf(effect ? std::get_if<Kind>(&effect->what) : nullptr, member);
    };
}

decltype(Effect::what) blankEffect(int kind, const SchemeDocument& document)
{
    constexpr int kAmount = 100;
    constexpr int kPercent = -10;

    enum { Pay, Percent, Zero, Shift, Cap };

    switch (kind) {
    case Pay:
        return PayEffect{Decimal{kAmount}};
    case Percent:
        return BonusPercentEffect{Decimal{kPercent}};
    case Zero:
        return BonusZeroEffect{};
    case Shift:
        return GradeShiftEffect{-1};
    case Cap:
        return GradeCapEffect{document.grades && !document.grades->list.empty()
                                  ? document.grades->list.back().grade
                                  : QString()};
    default: // A number, no enum of ours.
        return ActionEffect{Action::Coach};
    }
}

FormField kindField(const EffectPlace& place)
{
    FormField field;
    field.place = place.at("effectKind", Words::tr("Effect"), "/do");
    field.shape = FieldShape::Choice;
    field.read = [place](const SchemeDocument& document) -> std::optional<QString> {
        const Effect* one = place(document);
        return one ? std::optional(QString::number(one->what.index())) : std::nullopt;
    };
    field.write = [place](SchemeDocument& document, const QString& text) -> Result<> {
        Effect* one = place(document);
        if (one && QString::number(one->what.index()) != text)
            one->what = blankEffect(text.toInt(), document);
        return {};
    };
    field.choices = [](const SchemeDocument&) {
        const QStringList texts{Words::tr("pay"),
                                Words::tr("change the bonus by per cent"),
                                Words::tr("no bonus"),
                                Words::tr("shift the grade by"),
                                Words::tr("grade no better than"),
                                Words::tr("an action:")};
        std::vector<FieldChoice> choices;
        for (const QString& text : texts)
            choices.push_back({QString::number(choices.size()), text});
        return choices;
    };
    return field;
}

FormField gradeField(const EffectPlace& place)
{
    FormField field = valueField(place.at("effectGrade", Words::tr("Grade"), "/grade"),
                                 effectOf(place, &GradeCapEffect::grade));
    field.shape = FieldShape::Choice;
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

FormField actionField(const SchemeEditing& editing, const EffectPlace& place)
{
    FormField field = choiceField<Action>(place.at("effectAction", Words::tr("Action"), "/action"),
                                          {},
                                          effectOf(place, &ActionEffect::action));
    field.choices = [&editing](const SchemeDocument&) {
        const DocumentNames names = editing.names();
        std::vector<FieldChoice> choices;
        for (int i = 0; i <= static_cast<int>(Action::ImprovementPlan); ++i)
            choices.push_back({QString::number(i),
                               describe(names, Effect{{}, ActionEffect{static_cast<Action>(i)}})});
        return choices;
    };
    return field;
}

/// Its name, label, definition and note.
std::vector<FormField> effectTexts(const SchemeEditing& editing, const EffectPlace& place)
{
    const auto texts = [place](auto& d) { return memberOf(place(d), &Effect::texts); };
    std::vector<FormField> fields =
        textFields(editing,
                   {QStringLiteral("effect"), QString::number(place.row), place.at("", {}, "").at},
                   texts);
    fields.insert(fields.begin(),
                  wordsField(place.at("effectName", Words::tr("Name"), "/name"),
                             FieldShape::Line,
                             textLanguage(editing),
                             [texts](auto& d) { return memberOf(texts(d), &Texts::name); }));
    return fields;
}

} // namespace

FieldList effectList(const SchemeEditing& editing, const EntryIndex& index)
{
    FieldList list = vectorList(
        QStringLiteral("effects"),
        Words::tr("Add an effect"),
        [index](auto& d) { return memberOf(entryOf(&d.rules, index()), &Rule::then); },
        [](const std::vector<Effect>&) { return Effect{{}, ActionEffect{Action::Coach}}; });
    list.look = ListLook::Sentence;
    list.firstLead = Words::tr("then");
    list.nextLead = Words::tr("and");
    list.further = [&editing, index](std::size_t row) {
        const EffectPlace place{index, row};
        return effectTexts(editing, place);
    };
    list.fields = [&editing, index](std::size_t row) {
        const EffectPlace place{index, row};
        return std::vector<FormField>{
            kindField(place),
            valueField(place.at("effectAmount", Words::tr("Amount"), "/amount"),
                       effectOf(place, &PayEffect::amount)),
            valueField(place.at("effectPercent", Words::tr("Per cent"), "/percent"),
                       effectOf(place, &BonusPercentEffect::percent)),
            valueField(place.at("effectBy", Words::tr("Steps; −1 is one worse"), "/by"),
                       effectOf(place, &GradeShiftEffect::by)),
            gradeField(place),
            actionField(editing, place)};
    };
    return list;
}

} // namespace plumbline
