// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/KeptMaps.h"
#include "ui/common/PageParts.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QToolButton;

namespace plumbline {

/// The maps kept by name: one is chosen, the present one is kept, one is removed.
class KeptMapBox : public QWidget
{
    Q_OBJECT
public:
    explicit KeptMapBox(const PageParts& parts, QWidget* parent = nullptr);

    void load();
    /// The map to be kept, and the headings it is for.
    void follow(const ImportMap& map, const QStringList& headings);
    void retranslate();

Q_SIGNALS:
    void chosen(const plumbline::ImportMap& map);

private:
    void show(std::vector<KeptMap> maps);
    void choose(int index);
    void keep();
    void remove();
    void store(std::function<Result<>(const Access&)> storing, const QString& told);
    void refresh();

    PageParts m_parts;
    QComboBox* m_box;
    QToolButton* m_keep;
    QToolButton* m_remove;
    std::vector<KeptMap> m_maps;
    ImportMap m_map;
    QStringList m_headings;
    QString m_wanted; ///< The name to stand on.
};

} // namespace plumbline
