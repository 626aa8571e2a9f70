// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PageParts.h"

#include <QtCore/QObject>

class QAbstractItemModel;
class QAction;
class QMenu;
class QToolButton;

namespace plumbline {

class ChartCard;
class ChartPicture;

/// What can be done with a chart's card, in a menu and by keys: see its table, copy or save its
/// picture, copy or save the table.
class ChartTools : public QObject
{
    Q_OBJECT
public:
    ChartTools(const PageParts& parts, ChartCard& card, QToolButton& button);

    void retranslate();
    /// Whether the card has a table beside its chart.
    void offerTable(Qt::CheckState shown);

    [[nodiscard]] QMenu& menu() { return *m_menu; }

    void copyPicture();
    void copyTable();
    /// PNG or SVG, by the ending.
    void savePicture(const QString& ending);
    void saveTable();

private:
    void add(QAction* action, const char* name, const QKeySequence& keys);
    void connectActions();
    [[nodiscard]] ChartPicture picture() const;
    [[nodiscard]] QString fileName() const;
    void write(const QString& path, const QByteArray& content);

    PageParts m_parts;
    ChartCard& m_card;
    QMenu* m_menu;
    QAction* m_asTable;
    QAction* m_copy;
    QAction* m_copyTable;
    QAction* m_save;
    QAction* m_saveDrawing;
    QAction* m_saveTable;
};

} // namespace plumbline
