// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/GradingFields.h"
#include "ui/schemes/editor/GradingMethods.h"
#include "ui/schemes/editor/NodeAccess.h"
#include "ui/schemes/editor/SchemeEditing.h"
#include "ui/schemes/editor/TextFields.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

/// Makes the fields of one item that takes points off.
class Making
{
    Q_DECLARE_TR_FUNCTIONS(plumbline::ItemFields)

public:
    Making(const SchemeEditing& editing, std::size_t row)
        : m_editing(editing)
        , m_row(row)
    {
    }

    /// Finds the item itself.
    struct Item
    {
        const SchemeEditing& editing;
        std::size_t row;

        template<typename Document>
        auto* operator()(Document& document) const
        {
            return entryOf(itemsAt(document, editing.path()), row);
        }
    };

    Item item() const { return {m_editing, m_row}; }

    template<typename Member>
    auto of(Member member) const
    {
        return [item = item(), member](auto& d) { return memberOf(item(d), member); };
    }

    template<typename Rule, typename Member>
    auto rule(Member Rule::* member) const
    {
        return [item = item(), member](auto& d) {
            auto* one = item(d);
            return memberOf(one ? std::get_if<Rule>(&one->rule) : nullptr, member);
        };
    }

    FormField id() const
    {
        FormField field = valueField(place("itemId", tr("Id"), "/id"), of(&DeductionItem::id));
        field.commit = FieldCommit::WhenLeft;
        field.write = [&e = m_editing, item = item()](SchemeDocument& document,
                                                      const QString& text) -> Result<> {
            const DeductionItem* one = item(document);
            if (!one || one->id == text.trimmed())
                return {};
            return renameItem(document, e.path(), one->id, text.trimmed())
                .map([&](const TreeEdit& edit) { document = edit.document; });
        };
        return field;
    }

    std::vector<FormField> texts() const
    {
        return textFields(m_editing,
                          {QStringLiteral("item"), QString::number(m_row), at("")},
                          of(&DeductionItem::texts));
    }

    FormField name() const
    {
        return wordsField(
            place("itemName", tr("Name"), "/name"),
            FieldShape::Line,
            [&e = m_editing] { return e.language(); },
            [item = item()](auto& d) {
                return memberOf(memberOf(item(d), &DeductionItem::texts), &Texts::name);
            });
    }

    FormField kind() const
    {
        FormField field;
        field.place = place("itemKind", tr("Takes off"), "");
        field.shape = FieldShape::Choice;
        field.read = [item = item()](const SchemeDocument& document) -> std::optional<QString> {
            const DeductionItem* one = item(document);
            return one ? std::optional(QString::number(one->rule.index())) : std::nullopt;
        };
        field.write = [item = item()](SchemeDocument& document, const QString& text) -> Result<> {
            DeductionItem* one = item(document);
            if (one && QString::number(one->rule.index()) != text)
                one->rule = blankRule(text.toInt());
            return {};
        };
        field.choices = [](const SchemeDocument&) {
            return std::vector<FieldChoice>{{QStringLiteral("0"), tr("for each")},
                                            {QStringLiteral("1"), tr("between")},
                                            {QStringLiteral("2"), tr("by count")}};
        };
        return field;
    }

    /// For each so many; between two bounds; once, twice … so many in all.
    FormField points() const
    {
        const auto each = rule<EachItem>(&EachItem::each);
        const auto min = rule<BoundsItem>(&BoundsItem::min);
        const auto steps = rule<StepsItem>(&StepsItem::steps);
        FormField field;
        field.place = place("itemPoints", tr("Points"), "");
        field.place.at = [item = item(), start = at("")] {
            const DeductionItem* one = item(item.editing.document());
            const char* const names[]{"/each", "/min", "/steps"};
            return start() + QLatin1String(names[one ? one->rule.index() : 0]);
        };
        field.isFigure = true;
        field.read = [=](const SchemeDocument& document) -> std::optional<QString> {
            if (const auto* one = each(document))
                return writtenField(*one);
            if (const auto* one = min(document))
                return writtenField(*one);
            const auto* all = steps(document);
            return all ? std::optional(writtenField(*all)) : std::nullopt;
        };
        field.write = [=](SchemeDocument& document, const QString& text) -> Result<> {
            if (auto* one = each(document))
                return readField(text, *one);
            if (auto* one = min(document))
                return readField(text, *one);
            auto* all = steps(document);
            return all ? readField(text, *all) : Result<>();
        };
        return field;
    }

    FormField most() const
    {
        const auto max = rule<EachItem>(&EachItem::max);
        const auto bound = rule<BoundsItem>(&BoundsItem::max);
        FormField field;
        field.place = place("itemMax", tr("At most"), "/max");
        field.isFigure = true;
        field.read = [=](const SchemeDocument& document) -> std::optional<QString> {
            if (const auto* one = bound(document))
                return writtenField(*one);
            const auto* one = max(document);
            return one ? std::optional(writtenField(*one)) : std::nullopt;
        };
        field.write = [=](SchemeDocument& document, const QString& text) -> Result<> {
            if (auto* one = bound(document))
                return readField(text, *one);
            auto* one = max(document);
            return one ? readField(text, *one) : Result<>();
        };
        return field;
    }

    FormField count() const
    {
        return choiceField<CountMode>(
            place("itemCount", tr("Counted"), "/count"),
            {{CountMode::Exact, tr("exactly")}, {CountMode::WholeUp, tr("each part as one")}},
            rule<EachItem>(&EachItem::count));
    }

private:
    static std::variant<EachItem, BoundsItem, StepsItem> blankRule(int kind)
    {
        constexpr int kMost = 5;
        constexpr int kTwice = 10;
        if (kind == 0)
            return EachItem{Decimal{1}, CountMode::Exact, {}};
        if (kind == 1)
            return BoundsItem{Decimal{1}, Decimal{kMost}};
        return StepsItem{{Decimal{kMost}, Decimal{kTwice}}};
    }

    std::function<QString()> at(const char* field) const
    {
        return [&e = m_editing, row = m_row, field] {
            const char* list = e.node().indicator ? "/grading/items/" : "/penalties/";
            return pointerTo(e.path()) + QLatin1String(list) + QString::number(row)
                + QLatin1String(field);
        };
    }

    FieldPlace place(const char* name, const QString& label, const char* field) const
    {
        return {QLatin1String(name) + QString::number(m_row), label, at(field), {}};
    }

    const SchemeEditing& m_editing;
    std::size_t m_row;
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(plumbline::ItemFields)
};

} // namespace

FieldList itemList(const SchemeEditing& editing)
{
    FieldList list = vectorList(
        QStringLiteral("items"),
        Words::tr("Add an item"),
        [&editing](auto& d) { return itemsAt(d, editing.path()); },
        &blankItem);
    list.swapWithNext = nullptr; // Their order means nothing.
    list.further = [&editing](std::size_t row) { return Making(editing, row).texts(); };
    list.fields = [&editing](std::size_t row) {
        const Making making(editing, row);
        return std::vector<FormField>{making.id(),
                                      making.name(),
                                      making.kind(),
                                      making.points(),
                                      making.most(),
                                      making.count()};
    };
    return list;
}

} // namespace plumbline
