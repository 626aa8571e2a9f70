// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/GridActions.h"

#include "ui/scoreentry/BandHeader.h"
#include "ui/scoreentry/EditHistory.h"
#include "ui/scoreentry/FrozenGridView.h"
#include "ui/scoreentry/GridCommands.h"

#include <QtWidgets/QMenu>

namespace plumbline {

GridActions::GridActions(FrozenGridView& view,
                         GridCommands& commands,
                         EditHistory& history,
                         QObject* parent)
    : QObject(parent)
    , m_view(view)
{
    addHistory(history);
    addLine();
    addEditing(commands);
    addLine();
    addChoice(commands);
    addLine();
    addMoving(commands);
    retranslate();
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view, &QWidget::customContextMenuRequested, this, &GridActions::openMenu);
}

QAction* GridActions::add(const char* text,
                          const QList<QKeySequence>& keys,
                          const std::function<void()>& work)
{
    auto* action = new QAction(this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, work);
    m_view.addAction(action);
    m_entries.push_back({action, text});
    return action;
}

void GridActions::addLine()
{
    auto* line = new QAction(this);
    line->setSeparator(true);
    m_view.addAction(line);
}

void GridActions::addHistory(EditHistory& history)
{
    m_undo = add(
        QT_TR_NOOP("Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)}, [&history] { history.undo(); });
    m_redo =
        add(QT_TR_NOOP("Redo"),
            {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
            [&history] { history.redo(); });
    const auto showState = [this, &history] {
        m_undo->setEnabled(history.canUndo());
        m_redo->setEnabled(history.canRedo());
    };
    connect(&history, &EditHistory::changed, this, showState);
    showState();
}

void GridActions::addEditing(GridCommands& commands)
{
    add(QT_TR_NOOP("Cut"), {QKeySequence(Qt::CTRL | Qt::Key_X)}, [&commands] { commands.cut(); });
    add(QT_TR_NOOP("Copy"), {QKeySequence(Qt::CTRL | Qt::Key_C)}, [&commands] {
        commands.copy(Headings::Without);
    });
    add(QT_TR_NOOP("Copy with headings"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
        [&commands] { commands.copy(Headings::With); });
    add(QT_TR_NOOP("Paste"), {QKeySequence(Qt::CTRL | Qt::Key_V)}, [&commands] {
        commands.paste();
    });
    add(QT_TR_NOOP("Fill down"), {QKeySequence(Qt::CTRL | Qt::Key_D)}, [&commands] {
        commands.fillDown();
    });
    add(QT_TR_NOOP("Clear"), {}, [&commands] { commands.clearCells(); });
    add(QT_TR_NOOP("Select all"), {QKeySequence(Qt::CTRL | Qt::Key_A)}, [this] {
        m_view.selectAll();
    });
}

void GridActions::addChoice(GridCommands& commands)
{
    m_keepTheirs = add(QT_TR_NOOP("Keep the other's value"),
                       {QKeySequence(Qt::CTRL | Qt::Key_Backspace)},
                       [&commands] { commands.keepTheirs(); });
    m_putMine =
        add(QT_TR_NOOP("Put mine in its place"),
            {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
            [&commands] { commands.putMine(); });
    m_takeMeasured = add(QT_TR_NOOP("Take the measured value"),
                         {QKeySequence(Qt::CTRL | Qt::Key_M)},
                         [&commands] { commands.takeMeasured(); });
    offerChoice(commands);
}

void GridActions::offerChoice(const GridCommands& commands)
{
    const bool isOffered = commands.hasConflict();
    m_keepTheirs->setEnabled(isOffered);
    m_putMine->setEnabled(isOffered);
    m_takeMeasured->setEnabled(commands.hasOverride());
}

void GridActions::addMoving(GridCommands& commands)
{
    m_nextMissing = add(QT_TR_NOOP("Next missing value"), {QKeySequence(Qt::Key_F8)}, [&commands] {
        commands.goToMissing(1);
    });
    add(QT_TR_NOOP("Previous missing value"), {QKeySequence(Qt::SHIFT | Qt::Key_F8)}, [&commands] {
        commands.goToMissing(-1);
    });
    add(QT_TR_NOOP("Find a person"), {QKeySequence(Qt::CTRL | Qt::Key_F)}, [this] {
        Q_EMIT searchWanted();
    });
    add(QT_TR_NOOP("Full explanation"), {QKeySequence(Qt::Key_F4)}, [this] {
        Q_EMIT explanationWanted();
    });
    add(QT_TR_NOOP("Records behind this value"), {QKeySequence(Qt::Key_F9)}, [this] {
        Q_EMIT recordsWanted();
    });
    add(QT_TR_NOOP("Explain sum and mean"), {QKeySequence(Qt::SHIFT | Qt::Key_F4)}, [this] {
        Q_EMIT figuresWanted();
    });
    add(QT_TR_NOOP("Sort by this column"), {QKeySequence(Qt::ALT | Qt::Key_S)}, [this] {
        sortByCurrent();
    });
}

void GridActions::sortByCurrent()
{
    BandHeader& bands = m_view.bands();
    const int column = m_view.currentIndex().column();
    const bool isAgain =
        bands.sortIndicatorSection() == column && bands.sortIndicatorOrder() == Qt::AscendingOrder;
    if (column >= 0)
        bands.setSortIndicator(column, isAgain ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void GridActions::retranslate()
{
    for (const Entry& entry : m_entries)
        entry.action->setText(tr(entry.text));
}

void GridActions::openMenu(const QPoint& where)
{
    QMenu menu(&m_view);
    menu.addActions(m_view.actions());
    menu.exec(m_view.viewport()->mapToGlobal(where));
}

} // namespace plumbline
