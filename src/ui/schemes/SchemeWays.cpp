// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/SchemeWays.h"

#include "drawing/ThemeTokens.h"
#include "ui/common/PageParts.h"
#include "ui/schemes/SchemeListModel.h"
#include "ui/schemes/WhatIfButton.h"
#include "ui/versions/VersionsButtons.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>

namespace plumbline {

SchemeWays::SchemeWays(const PageParts& parts, QListView& list, QWidget* page, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
{
    auto* versions =
        new VersionsButtons(parts.desk, parts.theme, [this] { return chosen(); }, this);
    versions->setUpKeys(page);
    const auto current = [this] {
        const std::vector<EditionKey> keys = chosen();
        return keys.empty() ? SchemeId() : keys.front().scheme;
    };
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(versions);
    layout->addWidget(new WhatIfButton(parts.desk, current, this));
}

std::vector<EditionKey> SchemeWays::chosen() const
{
    const auto* filter = qobject_cast<const SchemeFilter*>(m_list.model());
    const auto* model = qobject_cast<const SchemeListModel*>(filter->sourceModel());
    QModelIndexList rows = m_list.selectionModel()->selectedRows();
    rows.removeAll(m_list.currentIndex());
    rows.prepend(m_list.currentIndex());
    std::vector<EditionKey> keys;
    for (const QModelIndex& index : rows) {
        const QModelIndex row = filter->mapToSource(index);
        if (!row.isValid())
            continue;
        const SchemeEntry& entry = model->entry(row.row());
        const SchemeDocument& document = entry.scheme.document();
        keys.push_back({entry.isInCompany ? EditionKey::Kind::Version : EditionKey::Kind::Library,
                        SchemeId(document.id),
                        document.version});
    }
    return keys;
}

} // namespace plumbline
