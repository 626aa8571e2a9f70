// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/EntryList.h"

#include "drawing/ThemeTokens.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"
#include "ui/schemes/editor/SchemeEditing.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QToolButton>

namespace plumbline {

EntryList::EntryList(SchemeEditing& editing, const Theme& theme, SchemeList list, QWidget* parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_theme(theme)
    , m_kind(list)
    , m_list(new QListWidget(this))
{
    constexpr int kHeight = 92;
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kTiny);
    m_list->setObjectName(list == SchemeList::Rules ? QStringLiteral("ruleList")
                                                    : QStringLiteral("partList"));
    m_list->setAccessibleName(list == SchemeList::Rules ? tr("Rules") : tr("Parts of the pay"));
    m_list->setFixedHeight(kHeight);
    layout->addWidget(m_list, 1);
    addButtons();
    connect(m_list, &QListWidget::currentRowChanged, this, &EntryList::chosen);
    refresh();
}

QToolButton* EntryList::addButton(const char* icon, const char* name, const QString& tip)
{
    auto* button = new QToolButton(this);
    const QString start =
        m_kind == SchemeList::Rules ? QStringLiteral("rule") : QStringLiteral("part");
    button->setObjectName(start + QLatin1String(name));
    button->setIcon(m_theme.icon(QLatin1String(icon)));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

void EntryList::addButtons()
{
    m_add =
        addButton("plus", "Add", m_kind == SchemeList::Rules ? tr("Add a rule") : tr("Add a part"));
    m_add->setText(m_add->toolTip());
    auto* copy = addButton("copy", "Copy", tr("Duplicate"));
    auto* remove = addButton("trash-2", "Remove", tr("Delete"));
    auto* up = addButton("arrow-up", "Up", tr("Move up"));
    auto* down = addButton("arrow-down", "Down", tr("Move down"));
    m_ofOne = {copy, remove, up, down};
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    for (QToolButton* button : {m_add, copy, remove})
        row->addWidget(button);
    row->addStretch(1);
    auto* moves = new QHBoxLayout;
    moves->addWidget(up);
    moves->addWidget(down);
    moves->addStretch(1);
    column->addLayout(row);
    column->addLayout(moves);
    column->addStretch(1);
    static_cast<QHBoxLayout*>(layout())->addLayout(column);
    connect(m_add, &QToolButton::clicked, this, [this, &e = m_editing] {
        perform(addEntry(e.document(), m_kind, listSize(e.document(), m_kind)));
        Q_EMIT added();
    });
    connect(copy, &QToolButton::clicked, this, [this, &e = m_editing] {
        perform(copyEntry(e.document(), m_kind, current()));
    });
    connect(remove, &QToolButton::clicked, this, [this, &e = m_editing] {
        perform(removeEntry(e.document(), m_kind, current()));
    });
    connect(up, &QToolButton::clicked, this, [this, &e = m_editing] {
        if (current() > 0)
            perform(moveEntry(e.document(), m_kind, current(), current() - 1));
    });
    connect(down, &QToolButton::clicked, this, [this, &e = m_editing] {
        if (current() + 1 < listSize(e.document(), m_kind))
            perform(moveEntry(e.document(), m_kind, current(), current() + 2));
    });
}

void EntryList::perform(const Result<ListEdit>& edit)
{
    if (!edit)
        return m_editing.refuse(edit.error());
    m_editing.perform(edit->document);
    refresh();
    choose(edit->index);
}

QStringList EntryList::names() const
{
    QStringList names;
    const SchemeDocument& document = m_editing.document();
    if (m_kind == SchemeList::Rules) {
        for (const Rule& rule : document.rules)
            names << shownName(rule.texts.name, rule.id);
    } else if (document.pay) {
        for (const PayPart& part : document.pay->parts)
            names << shownName(part.texts.name, part.id);
    }
    return names;
}

void EntryList::refresh()
{
    const QSignalBlocker blocker(m_list);
    const int before = m_list->currentRow();
    const QStringList texts = names();
    while (m_list->count() > texts.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < texts.size())
        m_list->addItem(QString());
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setText(texts[row]);
    m_list->setCurrentRow(std::clamp(before, texts.isEmpty() ? -1 : 0, int(texts.size()) - 1));
    m_list->setHidden(texts.isEmpty());
    m_add->setToolButtonStyle(texts.isEmpty() ? Qt::ToolButtonTextBesideIcon
                                              : Qt::ToolButtonIconOnly);
    for (QToolButton* button : m_ofOne)
        button->setHidden(texts.isEmpty());
}

std::size_t EntryList::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? listSize(m_editing.document(), m_kind) : static_cast<std::size_t>(row);
}

void EntryList::choose(std::size_t index)
{
    const int row = std::min(static_cast<int>(index), m_list->count() - 1);
    if (row != m_list->currentRow())
        m_list->setCurrentRow(row);
    else
        Q_EMIT chosen();
}

} // namespace plumbline
