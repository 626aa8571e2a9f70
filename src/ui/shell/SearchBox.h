// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/SearchIndex.h"

#include <QtWidgets/QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace plumbline {

/// Finds people, pages and schemes as one types; Enter goes to the first.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(const SearchIndex& index, QWidget* parent = nullptr);

    void setLanguage(const QString& language) { m_language = language; }

Q_SIGNALS:
    void chosen(const plumbline::Destination& destination);

private:
    void search(const QString& typed);
    void choose(int row);

    const SearchIndex& m_index;
    QString m_language;
    QStandardItemModel* m_model;
    QCompleter* m_completer;
    std::vector<SearchHit> m_hits;
};

} // namespace plumbline
