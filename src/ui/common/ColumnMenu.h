// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QMenu;
class QTableView;

namespace plumbline {

/// The menu on a table's headings, or by the menu key on the table, that hides columns and brings
/// them back. The first column always stays.
class ColumnMenu : public QObject
{
    Q_OBJECT
public:
    /// Below `key` the settings keep that somebody chose.
    ColumnMenu(QTableView& table, const QString& key);

    /// Whether somebody ever chose; until then a table may fit its columns itself.
    [[nodiscard]] bool isChosen() const { return m_isChosen; }

    void fill(QMenu& menu);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open(const QPoint& at);

    QTableView& m_table;
    QString m_path;
    bool m_isChosen = false;
};

} // namespace plumbline
