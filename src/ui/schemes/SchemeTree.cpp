// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/SchemeTree.h"

#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int kNodeRole = Qt::UserRole + 1;
constexpr Qt::Alignment kFigures = Qt::AlignRight | Qt::AlignVCenter;

QTreeWidgetItem* firstIndicator(QTreeWidgetItem* item, const Scheme& scheme)
{
    if (scheme.node(item->data(0, kNodeRole).toInt()).isIndicator())
        return item;
    return item->childCount() == 0 ? item : firstIndicator(item->child(0), scheme);
}

} // namespace

SchemeTree::SchemeTree(QWidget* parent)
    : QTreeWidget(parent)
{
    setColumnCount(ColumnCount);
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Name, QHeaderView::Stretch);
}

QTreeWidgetItem* SchemeTree::add(QTreeWidgetItem* parent, const SchemeNames& names, int index)
{
    const PreparedNode& node = names.scheme().node(index);
    auto item = std::make_unique<QTreeWidgetItem>();
    item->setData(Name, kNodeRole, index);
    item->setText(Name, index == 0 ? tr("Total") : node.name(names.language()));
    item->setToolTip(Name, item->text(Name));
    const QString sum =
        node.isIndicator() ? QString() : names.figure(names.scheme().childWeightSum(index));
    if (index == 0)
        item->setText(Weight, sum);
    else if (node.isIndicator())
        item->setText(Weight, names.figure(node.weight));
    else
        item->setText(Weight,
                      tr("%1 (sum %2)", "weight of a group, sum of its parts")
                          .arg(names.figure(node.weight), sum));
    if (node.isIndicator()) {
        const Indicator& indicator = *node.source->indicator;
        item->setText(Full, names.figure(indicator.full));
        item->setText(Unit, indicator.unit.in(names.language()));
        item->setText(Scorer, names.scorer(indicator.scorer));
    }
    for (const Column column : {Weight, Full})
        item->setTextAlignment(column, kFigures);
    QTreeWidgetItem* added = item.get();
    if (parent)
        parent->addChild(item.release());
    else
        addTopLevelItem(item.release());
    for (const int child : node.children)
        add(added, names, child);
    return added;
}

void SchemeTree::show(const SchemeNames& names)
{
    const int before = currentNode();
    {
        const QSignalBlocker blocker(this);
        clear();
        setHeaderLabels({tr("Indicator"), tr("Weight"), tr("Full"), tr("Unit"), tr("Scorer")});
        for (const Column column : {Weight, Full})
            headerItem()->setTextAlignment(column, kFigures);
        add(nullptr, names, 0);
        expandAll();
    }
    QTreeWidgetItem* wanted = firstIndicator(topLevelItem(0), names.scheme());
    for (QTreeWidgetItemIterator it(this); *it != nullptr; ++it) {
        if (before > 0 && (*it)->data(Name, kNodeRole).toInt() == before)
            wanted = *it;
    }
    setCurrentItem(wanted);
    fitColumns();
}

void SchemeTree::fitColumns()
{
    constexpr int kLongName = 260; // Longer ones may be cut.
    int room = viewport()->width() - std::min(kLongName, sizeHintForColumn(Name));
    const auto wanted = [this](int column) {
        return std::max(sizeHintForColumn(column), header()->sectionSizeHint(column));
    };
    room -= wanted(Weight);
    for (const int column : {Full, Unit, Scorer}) {
        room -= wanted(column);
        setColumnHidden(column, room < 0);
    }
}

void SchemeTree::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    fitColumns();
}

int SchemeTree::currentNode() const
{
    const QTreeWidgetItem* item = currentItem();
    return item == nullptr ? -1 : item->data(Name, kNodeRole).toInt();
}

} // namespace plumbline
