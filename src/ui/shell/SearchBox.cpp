// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SearchBox.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>

namespace plumbline {

SearchBox::SearchBox(const SearchIndex& index, QWidget* parent)
    : QLineEdit(parent)
    , m_index(index)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    setObjectName(QStringLiteral("searchBox"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::search);
    connect(this, &QLineEdit::returnPressed, this, [this] { choose(0); });
    connect(m_completer,
            qOverload<const QModelIndex&>(&QCompleter::activated),
            this,
            [this](const QModelIndex& chosenIndex) { choose(chosenIndex.row()); });
}

void SearchBox::search(const QString& typed)
{
    setClearButtonEnabled(true); // Its picture is loaded when there is something to clear.
    m_hits = m_index.find(typed, m_language);
    m_model->clear();
    for (const SearchHit& hit : m_hits)
        m_model->appendRow(new QStandardItem(
            hit.detail.isEmpty() ? hit.title : hit.title + QStringLiteral("   ") + hit.detail));
    if (m_hits.empty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void SearchBox::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_hits.size()))
        return;
    const Destination destination = m_hits[static_cast<std::size_t>(row)].destination;
    m_completer->popup()->hide();
    clear();
    m_hits.clear();
    Q_EMIT chosen(destination);
}

} // namespace plumbline
