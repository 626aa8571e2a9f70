// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/RulesPane.h"

#include "application/text/SchemeWords.h"
#include "ui/schemes/editor/RuleFields.h"
#include "ui/schemes/editor/SchemeEditing.h"

#include <QtWidgets/QLabel>

namespace plumbline {

RulesPane::RulesPane(SchemeEditing& editing, const Theme& theme)
    : EntryPane(editing, theme, SchemeList::Rules)
    , m_sentence(new QLabel)
{
    m_sentence->setObjectName(QStringLiteral("ruleSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addFields(ruleFields(editing, index()));
    addList(conditionList(editing, index()));
    addList(effectList(editing, index()));
    addBelow(m_sentence);
    addSection(tr("Words"));
    addFields(ruleTexts(editing, index()));
    refresh();
}

void RulesPane::refresh()
{
    EntryPane::refresh();
    const std::vector<Rule>& rules = editing().document().rules;
    const std::size_t current = entries().current();
    m_sentence->setText(current < rules.size()
                            ? describe(editing().names(), rules[current])
                            : tr("No rules yet. A rule says what follows when something holds."));
}

} // namespace plumbline
