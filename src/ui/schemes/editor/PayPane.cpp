// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/PayPane.h"

#include "application/text/SchemeWords.h"
#include "ui/schemes/editor/ExampleSlip.h"
#include "ui/schemes/editor/PayFields.h"
#include "ui/schemes/editor/SchemeEditing.h"

#include <QtWidgets/QLabel>

namespace plumbline {

PayPane::PayPane(SchemeEditing& editing, const Theme& theme)
    : EntryPane(editing, theme, SchemeList::PayParts)
    , m_sentence(new QLabel)
    , m_example(new ExampleSlip)
{
    m_sentence->setObjectName(QStringLiteral("partSentence"));
    m_sentence->setWordWrap(true);
    addFields(payPartFields(editing, index()));
    addBelow(m_sentence);
    m_exampleTitle = addSection(tr("An example person"));
    addBelow(m_example);
    addSection(tr("Words"));
    addFields(payPartTexts(editing, index()));
    refresh();
}

void PayPane::refresh()
{
    EntryPane::refresh();
    const auto& pay = editing().document().pay;
    const std::size_t current = entries().current();
    m_sentence->setText(pay && current < pay->parts.size()
                            ? describe(editing().names(), pay->parts[current])
                            : tr("This scheme pays nothing. Add a part to make a slip."));
    m_exampleTitle->setVisible(pay.has_value());
    m_example->setVisible(pay.has_value());
    m_example->show(editing().names());
}

} // namespace plumbline
