// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explanation/ExplanationTree.h"

#include "application/explanation/StepSentences.h"
#include "application/text/Sentences.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"
#include "ui/explanation/StepWords.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int kStepWidth = 320;
constexpr int kResultWidth = 130;
constexpr int kOpenLevels = 3;
constexpr std::size_t kFiguresAtOnce = 5;

enum Column { StepColumn, ResultColumn, WordsColumn, FormulaColumn };

enum ItemType { StepType = QTreeWidgetItem::UserType, InputType, PersonType, RestType };

constexpr int kEmployeeRole = Qt::UserRole;

/// The step's own steps among all that stands below it.
QTreeWidgetItem* stepBelow(QTreeWidgetItem* item, std::size_t step)
{
    for (int at = 0; at < item->childCount(); ++at) {
        if (item->child(at)->type() == StepType && step-- == 0)
            return item->child(at);
    }
    return nullptr;
}

/// What is open below an item, by place, and where the current one is.
struct TreeView
{
    bool isExpanded = false;
    bool isCurrent = false;
    std::vector<TreeView> below;
};

TreeView viewOf(const QTreeWidgetItem& item, // NOLINT(misc-no-recursion): a tree
                const QTreeWidgetItem* current)
{
    TreeView view{item.isExpanded(), &item == current, {}};
    for (int at = 0; at < item.childCount(); ++at)
        view.below.push_back(viewOf(*item.child(at), current));
    return view;
}

void restore(const TreeView& view, // NOLINT(misc-no-recursion): a tree
             QTreeWidgetItem& item,
             QTreeWidgetItem*& current)
{
    item.setExpanded(view.isExpanded);
    if (view.isCurrent)
        current = &item;
    const int count = std::min(item.childCount(), static_cast<int>(view.below.size()));
    for (int at = 0; at < count; ++at)
        restore(view.below[static_cast<std::size_t>(at)], *item.child(at), current);
}

void openBelow(QTreeWidgetItem* item, int levels) // NOLINT(misc-no-recursion): a tree
{
    if (levels == 0 || item->type() == RestType)
        return;
    item->setExpanded(true);
    for (int at = 0; at < item->childCount(); ++at)
        openBelow(item->child(at), levels - 1);
}

} // namespace

ExplanationTree::ExplanationTree(const Theme& theme, QWidget* parent)
    : QTreeWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("explanationTree"));
    setColumnCount(FormulaColumn + 1);
    header()->resizeSection(StepColumn, kStepWidth);
    header()->resizeSection(ResultColumn, kResultWidth);
    header()->resizeSection(WordsColumn, kStepWidth);
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(this, &QTreeWidget::itemExpanded, this, &ExplanationTree::unfold);
    connect(this, &QTreeWidget::itemActivated, this, &ExplanationTree::choose);
    retranslate();
}

void ExplanationTree::retranslate()
{
    setAccessibleName(tr("The whole calculation"));
    setHeaderLabels({tr("Step"), tr("Result"), tr("In words"), tr("Formula")});
    headerItem()->setTextAlignment(ResultColumn, Qt::AlignRight | Qt::AlignVCenter);
}

void ExplanationTree::addInputs(const Step& step, QTreeWidgetItem* item)
{
    for (const StepInput& input : step.inputs) {
        auto* line = new QTreeWidgetItem(
            item,
            {explained(input.label, windowLanguage()), exactResult(input.value), {}, input.name},
            InputType);
        line->setToolTip(ResultColumn, input.value);
        dim(line);
    }
}

void ExplanationTree::dim(QTreeWidgetItem* item) const
{
    item->setTextAlignment(ResultColumn, Qt::AlignRight | Qt::AlignVCenter);
    for (int column = StepColumn; column <= FormulaColumn; ++column)
        item->setForeground(column, m_theme.color(ColorRole::SecondaryText));
}

void ExplanationTree::addFigure(const PeerFigure& figure, QTreeWidgetItem* item)
{
    const QString exact = figure.toString();
    const QString id = figure.employee.text();
    auto* line = new QTreeWidgetItem(
        item, {m_explained.names.value(figure.employee, id), exactResult(exact), id}, PersonType);
    line->setToolTip(ResultColumn, exact);
    line->setData(StepColumn, kEmployeeRole, id);
    dim(line);
}

void ExplanationTree::addPool(const PeerPool& pool, QTreeWidgetItem* item)
{
    const std::size_t shown = std::min(pool.figures.size(), kFiguresAtOnce);
    for (std::size_t i = 0; i < shown; ++i)
        addFigure(pool.figures[i], item);
    if (shown == pool.figures.size())
        return;
    auto* rest = new QTreeWidgetItem(
        item,
        {tr("and %n more", nullptr, static_cast<int>(pool.figures.size() - shown))},
        RestType);
    rest->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    dim(rest);
    m_folded.insert(rest, &pool);
}

void ExplanationTree::unfold(QTreeWidgetItem* item)
{
    const PeerPool* pool = m_folded.take(item);
    for (std::size_t i = kFiguresAtOnce; pool && i < pool->figures.size(); ++i)
        addFigure(pool->figures[i], item);
}

void ExplanationTree::add(const Step& step, QTreeWidgetItem* below) // NOLINT(misc-no-recursion)
{
    const QStringList texts{stepLabel(step), stepResult(step), stepWords(step), step.formula};
    auto* item = below ? new QTreeWidgetItem(below, texts, StepType)
                       : new QTreeWidgetItem(this, texts, StepType);
    m_steps.insert(item, &step);
    item->setTextAlignment(ResultColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setFont(ResultColumn, m_theme.font(type::kTable, QFont::Medium));
    item->setToolTip(ResultColumn, step.result);
    item->setToolTip(WordsColumn, texts[WordsColumn]);
    item->setToolTip(FormulaColumn, step.formula);
    addInputs(step, item);
    if (step.pool)
        addPool(*step.pool, item);
    for (const Step& each : step.steps)
        add(each, item);
}

void ExplanationTree::present(const Explained& explained)
{
    const QSignalBlocker quiet(this);
    m_folded.clear();
    m_steps.clear();
    clear();
    m_explained = explained;
    for (const Step& step : m_explained.steps)
        add(step, nullptr);
}

void ExplanationTree::presentAgain(const Explained& explained)
{
    const TreeView before = viewOf(*invisibleRootItem(), currentItem());
    const int top = verticalScrollBar()->value();
    present(explained);
    QTreeWidgetItem* current = nullptr;
    restore(before, *invisibleRootItem(), current);
    if (current || topLevelItemCount() > 0)
        setCurrentItem(current ? current : topLevelItem(0));
    verticalScrollBar()->setValue(top);
}

void ExplanationTree::openUpper()
{
    for (int at = 0; at < topLevelItemCount(); ++at)
        openBelow(topLevelItem(at), kOpenLevels);
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
}

void ExplanationTree::standOn(const StepPlace& place)
{
    const std::vector<std::size_t> path = pathTo(m_explained.steps, place);
    if (path.empty())
        return openUpper();
    QTreeWidgetItem* item = topLevelItem(static_cast<int>(path.front()));
    for (std::size_t level = 1; level < path.size(); ++level) {
        item->setExpanded(true);
        item = stepBelow(item, path[level]);
    }
    openBelow(item, kOpenLevels);
    setCurrentItem(item);
    scrollToItem(item, QAbstractItemView::PositionAtTop);
}

QTreeWidgetItem* ExplanationTree::stepItem(const QTreeWidgetItem* item)
{
    while (item && item->type() != StepType)
        item = item->parent();
    return const_cast<QTreeWidgetItem*>(item); // NOLINT: Qt's items are handed out so
}

const Step* ExplanationTree::currentStep() const
{
    return m_steps.value(stepItem(currentItem()));
}

EmployeeId ExplanationTree::currentPerson() const
{
    const QTreeWidgetItem* item = currentItem();
    return item && item->type() == PersonType
        ? EmployeeId(item->data(StepColumn, kEmployeeRole).toString())
        : EmployeeId();
}

QString ExplanationTree::currentNode() const
{
    for (const QTreeWidgetItem* item = stepItem(currentItem()); item; item = item->parent()) {
        const Step* step = m_steps.value(item);
        if (step && m_explained.nodes.contains(step->subject))
            return step->subject;
    }
    return {};
}

QStringList ExplanationTree::currentSubjects() const
{
    QStringList subjects;
    for (const QTreeWidgetItem* item = stepItem(currentItem()); item; item = item->parent()) {
        if (const Step* step = m_steps.value(item); step && !step->subject.isEmpty())
            subjects.append(step->subject);
    }
    return subjects;
}

void ExplanationTree::choose(QTreeWidgetItem* item)
{
    if (item->type() == PersonType)
        Q_EMIT personChosen(currentPerson());
    else if (item->type() == RestType)
        item->setExpanded(!item->isExpanded());
    else if (const Step* step = m_steps.value(item); step && isEntered(*step))
        Q_EMIT valueChosen();
}

QString ExplanationTree::selectedText() const
{
    QString text;
    for (const QTreeWidgetItem* item : selectedItems()) {
        bool isBelowAnother = false;
        for (const QTreeWidgetItem* up = item->parent(); up; up = up->parent())
            isBelowAnother = isBelowAnother || up->isSelected();
        if (isBelowAnother)
            continue;
        if (const Step* step = m_steps.value(item))
            text += stepText(*step, m_explained.names);
        else
            text += item->text(StepColumn) + QLatin1Char('\t') + item->toolTip(ResultColumn)
                + QLatin1Char('\n');
    }
    return text;
}

} // namespace plumbline
