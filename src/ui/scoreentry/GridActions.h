// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtGui/QAction>

#include <functional>
#include <vector>

class QMenu;

namespace plumbline {

class EditHistory;
class FrozenGridView;
class GridCommands;

/// The grid's actions with their keys, as its context menu and the page's buttons offer them.
class GridActions : public QObject
{
    Q_OBJECT
public:
    GridActions(FrozenGridView& view,
                GridCommands& commands,
                EditHistory& history,
                QObject* parent = nullptr);

    [[nodiscard]] QAction& undo() const { return *m_undo; }

    [[nodiscard]] QAction& redo() const { return *m_redo; }

    [[nodiscard]] QAction& keepTheirs() const { return *m_keepTheirs; }

    [[nodiscard]] QAction& putMine() const { return *m_putMine; }

    [[nodiscard]] QAction& takeMeasured() const { return *m_takeMeasured; }

    [[nodiscard]] QAction& nextMissing() const { return *m_nextMissing; }

    void retranslate();
    /// The choice between two values is open only where there are two.
    void offerChoice(const GridCommands& commands);

Q_SIGNALS:
    void searchWanted();
    void explanationWanted();
    void recordsWanted(); ///< Those behind the current cell.
    void figuresWanted(); ///< How the figures of the selection came about.

private:
    struct Entry
    {
        QAction* action = nullptr;
        const char* text = "";
    };

    QAction*
    add(const char* text, const QList<QKeySequence>& keys, const std::function<void()>& work);
    void addEditing(GridCommands& commands);
    void addChoice(GridCommands& commands);
    void addMoving(GridCommands& commands);
    void addHistory(EditHistory& history);
    void sortByCurrent();
    void addLine();
    void openMenu(const QPoint& where);

    FrozenGridView& m_view;
    std::vector<Entry> m_entries;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_keepTheirs = nullptr;
    QAction* m_putMine = nullptr;
    QAction* m_takeMeasured = nullptr;
    QAction* m_nextMissing = nullptr;
};

} // namespace plumbline
