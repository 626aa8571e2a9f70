// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/IndicatorPane.h"

#include "application/text/SchemeWords.h"
#include "ui/schemes/editor/EditableGraph.h"
#include "ui/schemes/editor/GradingFields.h"
#include "ui/schemes/editor/NodeFields.h"
#include "ui/schemes/editor/SchemeEditing.h"

#include <QtWidgets/QLabel>

namespace plumbline {

IndicatorPane::IndicatorPane(SchemeEditing& editing, const Theme& theme, QWidget* parent)
    : FieldPane(editing, theme, parent)
    , m_kind(new QLabel)
    , m_graph(new EditableGraph(editing))
    , m_words(new QLabel)
{
    m_kind->setProperty("role", QStringLiteral("caption"));
    m_kind->setWordWrap(true);
    addBelow(m_kind);
    addFields(nodeFields(editing));
    m_method = addSection({});
    std::vector<FormField> method;
    method.push_back(methodField(editing));
    addFields(std::move(method));
    m_graph->setTheme(theme);
    m_graph->setObjectName(QStringLiteral("editedGraph"));
    addBelow(m_graph);
    addFields(gradingFields(editing));
    for (FieldList& list : gradingLists(editing))
        addList(std::move(list));
    addFields(rangeFields(editing));
    m_words->setObjectName(QStringLiteral("editedWords"));
    m_words->setWordWrap(true);
    m_words->setProperty("role", QStringLiteral("caption"));
    addBelow(m_words);
    addSection(tr("Where the value comes from"));
    addFields(valueFields(editing));
    addSection(tr("Words"));
    addFields(nodeWords(editing));
    refresh();
}

void IndicatorPane::refresh()
{
    FieldPane::refresh();
    const SchemeNode& node = editing().node();
    const DocumentNames names = editing().names();
    m_method->setText(node.indicator ? tr("How the value becomes points")
                                     : tr("What is taken off the group's hundred"));
    m_graph->setVisible(node.indicator.has_value());
    m_kind->setText(editing().path().empty() ? tr("The whole scheme. Its groups and indicators "
                                                  "are edited in the tree.")
                        : node.indicator     ? tr("Indicator")
                                             : tr("Group of indicators"));
    QStringList words;
    if (node.indicator) {
        words = describe(names, *node.indicator);
        const QString unit = node.indicator->unit.in(names.language());
        m_graph->show(graphOf(names, *node.indicator),
                      std::holds_alternative<Deduction>(node.indicator->grading) ? tr("How often")
                          : unit.isEmpty()                                       ? tr("Value")
                                           : tr("Value (%1)").arg(unit));
    } else {
        words.append(describeWeights(names, node));
        for (const DeductionItem& item : node.penalties)
            words << describe(names, item);
    }
    m_words->setText(words.join(QLatin1Char('\n')));
    m_graph->setAccessibleName(tr("Value and points"));
    m_graph->setToolTip(m_graph->handles().empty()
                            ? QString()
                            : tr("Drag the rings, or choose one with Page Up and Page Down and "
                                 "move it with the arrows."));
    m_graph->setAccessibleDescription(m_words->text());
}

} // namespace plumbline
