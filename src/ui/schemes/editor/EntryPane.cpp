// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/EntryPane.h"

#include "ui/schemes/editor/SchemeEditing.h"

namespace plumbline {

EntryPane::EntryPane(SchemeEditing& editing, const Theme& theme, SchemeList list)
    : FieldPane(editing, theme)
    , m_entries(new EntryList(editing, theme, list, this))
    , m_list(list)
{
    addBelow(m_entries);
    connect(m_entries, &EntryList::chosen, this, [this] { refresh(); });
    connect(m_entries, &EntryList::added, this, [this] { // One goes on to call it something.
        leadTo(entryPointer(this->editing().document(), m_list, m_entries->current())
               + QStringLiteral("/name"));
    });
}

std::function<std::size_t()> EntryPane::index() const
{
    return [entries = m_entries] { return entries->current(); };
}

void EntryPane::refresh()
{
    m_entries->refresh();
    FieldPane::refresh();
}

QString EntryPane::listPointer() const
{
    const QString first = entryPointer(editing().document(), m_list, 0);
    return first.left(first.lastIndexOf(QLatin1Char('/')));
}

qsizetype EntryPane::nearness(const QString& at) const
{
    const QString list = listPointer();
    return at == list || at.startsWith(list + QLatin1Char('/')) ? at.size() : 0;
}

void EntryPane::leadTo(const QString& at)
{
    const QString rest = at.mid(listPointer().size() + 1);
    m_entries->choose(rest.section(QLatin1Char('/'), 0, 0).toUInt());
    FieldPane::leadTo(at);
}

} // namespace plumbline
