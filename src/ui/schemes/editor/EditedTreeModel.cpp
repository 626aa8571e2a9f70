// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/EditedTreeModel.h"

#include "application/text/Sentences.h"
#include "ui/schemes/editor/FieldValue.h"
#include "ui/schemes/editor/SchemeEditing.h"
#include "ui/schemes/editor/TreeCells.h"

#include <QtCore/QMimeData>

namespace plumbline {

namespace {

QString nodeMime()
{
    return QStringLiteral("application/x-plumbline-node");
}

/// The document with the text in that cell, or why not.
Result<SchemeDocument>
typedInto(const SchemeEditing& editing, const NodePath& path, int column, const QString& text)
{
    SchemeDocument document = editing.document();
    SchemeNode* node = nodeAt(document, path);
    Result<> done;
    switch (column) {
    case EditedTreeModel::Name:
        node->texts.name = withText(node->texts.name, editing.language(), text);
        break;
    case EditedTreeModel::Weight:
        done = readField(text, node->weight);
        break;
    case EditedTreeModel::Full:
        done = readField(text, node->indicator->full);
        break;
    case EditedTreeModel::Unit:
        node->indicator->unit = withText(node->indicator->unit, editing.language(), text);
        break;
    case EditedTreeModel::Scorer:
        done = readField(text, node->indicator->scorer);
        break;
    default:
        break;
    }
    return done.map([&] { return std::move(document); });
}

} // namespace

struct EditedTreeModel::Item
{
    Item* parent = nullptr;
    std::size_t row = 0;
    std::vector<std::unique_ptr<Item>> children;

    static std::unique_ptr<Item> of(const SchemeNode& node, Item* parent, std::size_t row)
    {
        auto item = std::make_unique<Item>();
        item->parent = parent;
        item->row = row;
        for (std::size_t i = 0; i < node.children.size(); ++i)
            item->children.push_back(of(node.children[i], item.get(), i));
        return item;
    }

    [[nodiscard]] bool isShapedLike(const SchemeNode& node) const
    {
        if (children.size() != node.children.size())
            return false;
        for (std::size_t i = 0; i < children.size(); ++i) {
            if (!children[i]->isShapedLike(node.children[i]))
                return false;
        }
        return true;
    }
};

EditedTreeModel::EditedTreeModel(SchemeEditing& editing, QObject* parent)
    : QAbstractItemModel(parent)
    , m_editing(editing)
    , m_root(Item::of(editing.document().root, nullptr, 0))
{
    connect(&editing, &SchemeEditing::documentChanged, this, &EditedTreeModel::follow);
    connect(&editing, &SchemeEditing::languageChanged, this, &EditedTreeModel::follow);
}

EditedTreeModel::~EditedTreeModel() = default;

void EditedTreeModel::follow()
{
    if (m_root->isShapedLike(m_editing.document().root)) {
        tellChanged({});
        return;
    }
    beginResetModel();
    m_root = Item::of(m_editing.document().root, nullptr, 0);
    endResetModel();
}

void EditedTreeModel::tellChanged(const QModelIndex& parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
    for (int row = 0; row < rows; ++row)
        tellChanged(index(row, 0, parent));
}

void EditedTreeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    tellChanged({});
}

EditedTreeModel::Item* EditedTreeModel::item(const QModelIndex& index) const
{
    return static_cast<Item*>(index.internalPointer());
}

NodePath EditedTreeModel::path(const QModelIndex& index) const
{
    NodePath path;
    if (!index.isValid())
        return path;
    for (const Item* one = item(index); one->parent; one = one->parent)
        path.insert(path.begin(), one->row);
    return path;
}

QModelIndex EditedTreeModel::indexOf(const NodePath& path, int column) const
{
    Item* found = m_root.get();
    for (const std::size_t step : path) {
        if (step >= found->children.size())
            return {};
        found = found->children[step].get();
    }
    return createIndex(static_cast<int>(found->row), column, found);
}

QModelIndex EditedTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row,
                       column,
                       parent.isValid()
                           ? item(parent)->children[static_cast<std::size_t>(row)].get()
                           : m_root.get());
}

QModelIndex EditedTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || !item(child)->parent)
        return {};
    Item* above = item(child)->parent;
    return createIndex(static_cast<int>(above->row), 0, above);
}

int EditedTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return 1;
    return parent.column() > 0 ? 0 : static_cast<int>(item(parent)->children.size());
}

int EditedTreeModel::columnCount(const QModelIndex& parent) const
{
    Q_UNUSED(parent)
    return ColumnCount;
}

QString EditedTreeModel::text(const QModelIndex& index) const
{
    const SchemeDocument& document = m_editing.document();
    const SchemeNode& node = *nodeAt(document, path(index));
    const TreeCells cells{document, m_editing.language()};
    switch (index.column()) {
    case Name:
        return cells.name(node);
    case Weight:
        return TreeCells::weight(node);
    case Sum:
        return cells.sum(node);
    case Full:
        return node.indicator ? node.indicator->full.toString() : QString();
    case Unit:
        return node.indicator ? node.indicator->unit.in(m_editing.language()) : QString();
    case Scorer:
        return node.indicator ? node.indicator->scorer : QString();
    default:
        return {};
    }
}

QVariant EditedTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Scorer ? SchemeEditing::scorerName(text(index)) : text(index);
    case Qt::EditRole:
        return text(index);
    case Qt::ToolTipRole:
        return index.column() == Name ? text(index) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter
                   | (index.column() == Weight || index.column() == Sum || index.column() == Full
                          ? Qt::AlignRight
                          : Qt::AlignLeft));
    case kWarningRole:
        return index.column() == Sum
            && TreeCells{m_editing.document(), {}}.isSumWrong(
                *nodeAt(m_editing.document(), path(index)));
    default:
        return {};
    }
}

QVariant EditedTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Weight && section <= Full)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Indicator");
    case Weight:
        return tr("Weight");
    case Sum:
        return tr("Sum");
    case Full:
        return tr("Full");
    case Unit:
        return tr("Unit");
    default:
        return tr("Scorer");
    }
}

bool EditedTreeModel::isEditable(const QModelIndex& index) const
{
    const NodePath place = path(index);
    if (place.empty() || index.column() == Sum)
        return false;
    return index.column() < Sum || nodeAt(m_editing.document(), place)->indicator.has_value();
}

Qt::ItemFlags EditedTreeModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const NodePath place = path(index);
    if (isEditable(index))
        flags |= Qt::ItemIsEditable;
    if (!place.empty())
        flags |= Qt::ItemIsDragEnabled;
    if (!nodeAt(m_editing.document(), place)->indicator)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QString EditedTreeModel::refusal(const QModelIndex& index, const QString& text) const
{
    const auto typed = typedInto(m_editing, path(index), index.column(), text);
    return typed ? QString() : sentence(typed.error());
}

bool EditedTreeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !isEditable(index))
        return false;
    if (value.toString() == text(index))
        return true; // A name shown for want of another is not one that was typed.
    auto typed = typedInto(m_editing, path(index), index.column(), value.toString());
    if (!typed) {
        m_editing.refuse(typed.error());
        return false;
    }
    m_editing.perform(std::move(*typed));
    return true;
}

QStringList EditedTreeModel::mimeTypes() const
{
    return {nodeMime()};
}

QMimeData* EditedTreeModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setData(nodeMime(), pointerTo(path(indexes.first())).toUtf8());
    return data.release();
}

Result<TreeEdit>
EditedTreeModel::dropped(const QMimeData& data, int row, const QModelIndex& parent) const
{
    const auto from = pathWithin(QString::fromUtf8(data.data(nodeMime())));
    if (!from)
        return failure(Error());
    // Below the last row one means the end of the whole.
    const NodePath into = path(parent);
    const SchemeNode* group = nodeAt(m_editing.document(), into);
    const bool isAtEnd = row < 0 || !parent.isValid();
    return moveNode(m_editing.document(),
                    *from,
                    into,
                    isAtEnd ? group->children.size() : static_cast<std::size_t>(row));
}

bool EditedTreeModel::canDropMimeData(const QMimeData* data,
                                      Qt::DropAction action,
                                      int row,
                                      int column,
                                      const QModelIndex& parent) const
{
    Q_UNUSED(column)
    return action == Qt::MoveAction && data->hasFormat(nodeMime())
        && dropped(*data, row, parent).has_value();
}

bool EditedTreeModel::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent)
{
    Q_UNUSED(column)
    if (action == Qt::MoveAction && data->hasFormat(nodeMime()))
        m_editing.perform(dropped(*data, row, parent));
    return false; // The node has moved; the view must not remove a row for it.
}

} // namespace plumbline
