// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ChartTools.h"

#include "ui/common/Desk.h"
#include "ui/common/TableFile.h"
#include "ui/common/Theme.h"
#include "ui/dashboard/ChartCard.h"
#include "ui/dashboard/ChartPicture.h"
#include "ui/dashboard/ChartTableModel.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtCore/QRegularExpression>
#include <QtCore/QSaveFile>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace plumbline {

namespace {

const QString kPoints = QStringLiteral(".png");
const QString kDrawing = QStringLiteral(".svg");

QByteArray pngOf(const QImage& image)
{
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

bool endsIn(const QString& path, const QString& ending)
{
    return path.endsWith(ending, Qt::CaseInsensitive);
}

} // namespace

ChartTools::ChartTools(const PageParts& parts, ChartCard& card, QToolButton& button)
    : QObject(&card)
    , m_parts(parts)
    , m_card(card)
    , m_menu(new QMenu(&card))
    , m_asTable(new QAction(this))
    , m_copy(new QAction(this))
    , m_copyTable(new QAction(this))
    , m_save(new QAction(this))
    , m_saveDrawing(new QAction(this))
    , m_saveTable(new QAction(this))
{
    m_asTable->setCheckable(true);
    m_asTable->setVisible(false);
    add(m_asTable, "showAsTable", QKeySequence(Qt::CTRL | Qt::Key_T));
    add(m_copy, "copyPicture", QKeySequence::Copy);
    add(m_copyTable, "copyTable", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_menu->addSeparator();
    add(m_save, "savePicture", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    add(m_saveDrawing, "saveDrawing", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    add(m_saveTable, "saveTable", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    button.setMenu(m_menu);
    button.setPopupMode(QToolButton::InstantPopup);
    connectActions();
}

void ChartTools::add(QAction* action, const char* name, const QKeySequence& keys)
{
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_card.addAction(action);
    m_menu->addAction(action);
}

void ChartTools::connectActions()
{
    connect(m_asTable, &QAction::toggled, this, [this](bool isOn) {
        m_card.showTable(isOn ? Qt::Checked : Qt::Unchecked);
    });
    connect(m_copy, &QAction::triggered, this, &ChartTools::copyPicture);
    connect(m_copyTable, &QAction::triggered, this, &ChartTools::copyTable);
    connect(m_save, &QAction::triggered, this, [this] { savePicture(kPoints); });
    connect(m_saveDrawing, &QAction::triggered, this, [this] { savePicture(kDrawing); });
    connect(m_saveTable, &QAction::triggered, this, &ChartTools::saveTable);
}

void ChartTools::retranslate()
{
    m_asTable->setText(tr("Show as table"));
    m_copy->setText(tr("Copy the picture and its figures"));
    m_copyTable->setText(tr("Copy the table"));
    m_save->setText(tr("Save the picture…"));
    m_saveDrawing->setText(tr("Save as a drawing (SVG)…"));
    m_saveTable->setText(tr("Save the table (Excel)…"));
}

void ChartTools::offerTable(Qt::CheckState shown)
{
    m_asTable->setVisible(true);
    m_asTable->setChecked(shown == Qt::Checked);
}

ChartPicture ChartTools::picture() const
{
    return {m_parts.theme, m_card.words(), m_card.shown()};
}

/// The question, without what a file's name can't hold.
QString ChartTools::fileName() const
{
    static const QRegularExpression kRefused(QStringLiteral("[?？\"<>|*:]"));
    QString name = m_card.words().title;
    return name.remove(kRefused)
        .replace(QLatin1Char('/'), QLatin1Char('-'))
        .replace(QLatin1Char('\\'), QLatin1Char('-'));
}

void ChartTools::copyPicture()
{
    auto* mime = new QMimeData;
    const ChartPicture shown = picture();
    mime->setImageData(shown.image());
    mime->setData(QStringLiteral("image/svg+xml"), shown.svg());
    if (const QAbstractItemModel* behind = m_card.behind())
        mime->setText(tabbedText(*behind));
    QGuiApplication::clipboard()->setMimeData(mime);
    m_parts.desk.tell(tr("The picture and its figures are on the clipboard."));
}

void ChartTools::copyTable()
{
    const QAbstractItemModel* behind = m_card.behind();
    if (behind == nullptr)
        return;
    QGuiApplication::clipboard()->setText(tabbedText(*behind));
    m_parts.desk.tell(tr("The table is on the clipboard."));
}

void ChartTools::savePicture(const QString& ending)
{
    const bool isDrawing = ending == kDrawing;
    QString path = m_parts.desk.ports().dialogs.saveFile(
        &m_card,
        tr("Save the picture"),
        fileName() + ending,
        isDrawing ? tr("Drawings (*.svg)") : tr("Pictures (*.png);;Drawings (*.svg)"));
    if (path.isEmpty())
        return;
    if (!endsIn(path, kPoints) && !endsIn(path, kDrawing))
        path += ending;
    write(path, endsIn(path, kDrawing) ? picture().svg() : pngOf(picture().image()));
}

/// Whole or not at all.
void ChartTools::write(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    const QString place = QDir::toNativeSeparators(path);
    if (isWritten)
        m_parts.desk.tell(tr("The picture is saved as %1.").arg(place));
    else
        m_parts.desk.tell(
            tr("The picture could not be written to %1. Choose another place.").arg(place),
            Tone::Failure);
}

void ChartTools::saveTable()
{
    const QAbstractItemModel* behind = m_card.behind();
    if (behind == nullptr)
        return;
    const PictureWords words = m_card.words();
    TableSheet sheet = sheetOf(*behind, tr("Name"));
    sheet.name = fileName();
    for (const QString& line : {words.title, words.subtitle, words.caution}) {
        if (!line.isEmpty())
            sheet.preface.push_back({line});
    }
    sheet.preface.emplace_back();
    TableBook book = bookOf(m_parts.desk, words.title);
    book.subject = words.summary;
    book.sheets.push_back(std::move(sheet));
    exportTables(m_parts.desk, &m_card, fileName(), std::move(book));
}

} // namespace plumbline
