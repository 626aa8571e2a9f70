// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/NodeFields.h"

#include "ui/schemes/editor/MeasureField.h"
#include "ui/schemes/editor/NodeAccess.h"
#include "ui/schemes/editor/SchemeEditing.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

/// Makes the fields of one node.
class Making
{
    Q_DECLARE_TR_FUNCTIONS(plumbline::NodeFields)

public:
    explicit Making(const SchemeEditing& editing)
        : m_editing(editing)
    {
    }

    std::vector<FormField> own() const
    {
        std::vector<FormField> fields{name(), id()};
        fields.push_back(valueField({QStringLiteral("weightEdit"), tr("Weight"), at("/weight"), {}},
                                    [&e = m_editing](auto& d) {
                                        // The whole needs none; one that it has can be taken out.
                                        auto* node = nodeAt(d, e.path());
                                        const bool has =
                                            node && (!e.path().empty() || node->weight);
                                        return memberOf(has ? node : nullptr, &SchemeNode::weight);
                                    }));
        fields.push_back(
            valueField({QStringLiteral("fullEdit"), tr("Full points"), at("/full"), {}},
                       [&e = m_editing](auto& d) {
                           return memberOf(indicatorAt(d, e.path()), &Indicator::full);
                       }));
        fields.push_back(wordsField({QStringLiteral("unitEdit"), tr("Unit"), at("/unit"), {}},
                                    FieldShape::Line,
                                    language(),
                                    [&e = m_editing](auto& d) {
                                        return memberOf(indicatorAt(d, e.path()), &Indicator::unit);
                                    }));
        return fields;
    }

    std::vector<FormField> words() const
    {
        return {words("labelEdit", tr("Label"), "/label", FieldShape::Line, &Texts::label),
                words("aboutEdit", tr("Definition"), "/about", FieldShape::Text, &Texts::about),
                words("noteEdit", tr("Note"), "/note", FieldShape::Text, &Texts::note)};
    }

    std::vector<FormField> value() const
    {
        FormField missing = choiceField<MissingPolicy>(
            {QStringLiteral("missingBox"), tr("Without a value"), at("/missing"), {}},
            {{MissingPolicy::Block, tr("no result until it is there")},
             {MissingPolicy::Zero, tr("counts 0 points")},
             {MissingPolicy::Full, tr("counts full points")},
             {MissingPolicy::Exclude, tr("left out, the others count more")}},
            [&e = m_editing](auto& d) {
                return memberOf(indicatorAt(d, e.path()), &Indicator::missing);
            });
        FormField scorer =
            valueField({QStringLiteral("scorerEdit"),
                        tr("Given by"),
                        at("/scorer"),
                        tr("leader, self, hr, desk:parts …")},
                       [&e = m_editing](auto& d) {
                           return memberOf(indicatorAt(d, e.path()), &Indicator::scorer);
                       });
        const auto measure = [&e = m_editing](auto& d) {
            return memberOf(indicatorAt(d, e.path()), &Indicator::measure);
        };
        const auto setting =
            [&](const char* box, const QString& label, const QString& usual, MeasureSetting which) {
                return settingOfMeasure(
                    {QLatin1String(box), label, at("/measure"), usual}, which, measure);
            };
        return {std::move(scorer),
                measureChoice({QStringLiteral("measureBox"), tr("Measured as"), at("/measure"), {}},
                              measure),
                setting("measureMin", tr("Rating from"), QStringLiteral("4"), MeasureSetting::Min),
                setting("measureSeconds",
                        tr("Within seconds"),
                        QStringLiteral("30"),
                        MeasureSetting::Seconds),
                setting("measureHours", tr("Within hours"), {}, MeasureSetting::Hours),
                setting("measureClass", tr("Only of class"), tr("any"), MeasureSetting::Class),
                setting("measureMonths",
                        tr("Months without a visit"),
                        tr("as the company sets"),
                        MeasureSetting::Months),
                measureScope({QStringLiteral("measureScope"), tr("Figure of"), at("/measure"), {}},
                             measure),
                measureFilter({QStringLiteral("measureFilter"),
                               tr("Only records with"),
                               at("/measure"),
                               tr("topic: sales, returns; channel: phone")},
                              measure),
                measureText({QStringLiteral("measureEdit"),
                             tr("Measure in full"),
                             at("/measure"),
                             QStringLiteral("{\"name\": \"csat-rate\", \"min\": \"4\"}")},
                            measure),
                std::move(missing)};
    }

private:
    std::function<QString()> at(const char* field) const
    {
        return [&e = m_editing, field] { return pointerTo(e.path()) + QLatin1String(field); };
    }

    std::function<QString()> language() const
    {
        return [&e = m_editing] { return e.language(); };
    }

    FormField words(const char* name,
                    const QString& label,
                    const char* field,
                    FieldShape shape,
                    LocalizedText Texts::* member) const
    {
        return wordsField({QLatin1String(name), label, at(field), {}},
                          shape,
                          language(),
                          [&e = m_editing, member](auto& d) {
                              auto* node = nodeAt(d, e.path());
                              return memberOf(memberOf(node, &SchemeNode::texts), member);
                          });
    }

    FormField name() const
    {
        return words("nameEdit", tr("Name"), "/name", FieldShape::Line, &Texts::name);
    }

    /// Another id is followed in rules and pay.
    FormField id() const
    {
        FormField field = valueField(
            {QStringLiteral("idEdit"), tr("Id"), at("/id"), {}},
            [&e = m_editing](auto& d) { return memberOf(nodeAt(d, e.path()), &SchemeNode::id); });
        field.commit = FieldCommit::WhenLeft;
        field.write = [&e = m_editing](SchemeDocument& document, const QString& text) -> Result<> {
            if (e.path().empty() && text.trimmed().isEmpty()) {
                document.root.id.clear(); // The whole needs none.
                return {};
            }
            return renameNode(document, e.path(), text.trimmed()).map([&](const TreeEdit& edit) {
                document = edit.document;
            });
        };
        return field;
    }

    const SchemeEditing& m_editing;
};

} // namespace

std::vector<FormField> nodeFields(const SchemeEditing& editing)
{
    return Making(editing).own();
}

std::vector<FormField> nodeWords(const SchemeEditing& editing)
{
    return Making(editing).words();
}

std::vector<FormField> valueFields(const SchemeEditing& editing)
{
    return Making(editing).value();
}

} // namespace plumbline
