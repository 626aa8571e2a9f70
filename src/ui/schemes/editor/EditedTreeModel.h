// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/TreeEdits.h"

#include <QtCore/QAbstractItemModel>

#include <memory>

namespace plumbline {

class SchemeEditing;

/// The tree of the scheme being edited, the whole as its one top row. Every cell that is typed and
/// every node that is dropped becomes a step of the editing; what is wrong is refused.
class EditedTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Weight, Sum, Full, Unit, Scorer, ColumnCount };

    /// Whether the sum is not what the scheme demands.
    static constexpr int kWarningRole = Qt::UserRole + 1;

    explicit EditedTreeModel(SchemeEditing& editing, QObject* parent = nullptr);
    ~EditedTreeModel() override;

    [[nodiscard]] NodePath path(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const NodePath& path, int column = Name) const;
    /// Why the text can't stand in that cell; empty: it can.
    [[nodiscard]] QString refusal(const QModelIndex& index, const QString& text) const;
    /// Takes over what the document is now.
    void follow();
    void retranslate();

    [[nodiscard]] QModelIndex
    index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

    [[nodiscard]] bool canDropMimeData(const QMimeData* data,
                                       Qt::DropAction action,
                                       int row,
                                       int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data,
                      Qt::DropAction action,
                      int row,
                      int column,
                      const QModelIndex& parent) override;

private:
    struct Item;

    [[nodiscard]] Item* item(const QModelIndex& index) const;
    /// What dropping there makes of the document, or why not.
    [[nodiscard]] Result<TreeEdit>
    dropped(const QMimeData& data, int row, const QModelIndex& parent) const;
    void tellChanged(const QModelIndex& parent);
    [[nodiscard]] QString text(const QModelIndex& index) const;
    [[nodiscard]] bool isEditable(const QModelIndex& index) const;

    SchemeEditing& m_editing;
    std::unique_ptr<Item> m_root; ///< Of the whole.
};

} // namespace plumbline
