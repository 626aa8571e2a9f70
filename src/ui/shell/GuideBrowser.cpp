// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GuideBrowser.h"

#include "drawing/ThemeTokens.h"

#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <QtGui/QTextList>
#include <QtGui/QTextTable>

namespace plumbline {

namespace {

constexpr int kLineHeight = 135; ///< Of a hundred.

int pixelSize(int headingLevel)
{
    switch (headingLevel) {
    case 0:
        return type::kText;
    case 1:
        return type::kTitle;
    default:
        return type::kSection;
    }
}

/// Room above a block: most before a section, little between the items of a list.
int roomAbove(const QTextBlock& block)
{
    if (block.blockNumber() == 0)
        return 0;
    if (block.blockFormat().headingLevel() > 0)
        return space::kPage;
    return block.textList() != nullptr ? space::kTiny : space::kSmall;
}

/// Thin lines and room in the cells, the headings on another ground.
void dressTable(QTextTable& table, const QPalette& palette)
{
    QTextTableFormat format = table.format();
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(palette.color(QPalette::Mid));
    format.setCellSpacing(0);
    format.setCellPadding(space::kSmall);
    format.setTopMargin(space::kSmall);
    format.setBottomMargin(space::kSmall);
    table.setFormat(format);
    for (int column = 0; column < table.columns(); ++column) {
        QTextCharFormat heading = table.cellAt(0, column).format();
        heading.setBackground(palette.color(QPalette::AlternateBase));
        table.cellAt(0, column).setFormat(heading);
    }
}

} // namespace

GuideBrowser::GuideBrowser(QWidget* parent)
    : QTextBrowser(parent)
{
    // The room of the pictures must not depend on how long the chapter is.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    connect(this, &QTextBrowser::sourceChanged, this, &GuideBrowser::layOut);
}

QVariant GuideBrowser::loadResource(int type, const QUrl& name)
{
    QVariant resource = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::ImageResource)
        return resource;
    const QImage picture = QImage::fromData(resource.toByteArray());
    m_pictures.insert(name, picture);
    return fitted(picture);
}

void GuideBrowser::doSetSource(const QUrl& url, QTextDocument::ResourceType type)
{
    m_pictures.clear();
    QTextBrowser::doSetSource(url, type);
}

void GuideBrowser::resizeEvent(QResizeEvent* event)
{
    for (auto picture = m_pictures.cbegin(); picture != m_pictures.cend(); ++picture)
        document()->addResource(
            QTextDocument::ImageResource, picture.key(), fitted(picture.value()));
    document()->markContentsDirty(0, document()->characterCount());
    QTextBrowser::resizeEvent(event);
}

QImage GuideBrowser::fitted(const QImage& picture) const
{
    const qreal ratio = devicePixelRatioF();
    const int room = qRound((viewport()->width() - 2 * space::kLarge) * ratio);
    QImage fitting =
        picture.width() > room ? picture.scaledToWidth(room, Qt::SmoothTransformation) : picture;
    fitting.setDevicePixelRatio(ratio);
    return fitting;
}

void GuideBrowser::layOut()
{
    document()->setDocumentMargin(space::kLarge);
    for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame))
            dressTable(*table, palette());
    }
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(roomAbove(block));
        format.setBottomMargin(space::kTiny);
        format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
        if (format.headingLevel() == 0)
            continue;
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat letters = cursor.charFormat();
        letters.clearProperty(QTextFormat::FontSizeAdjustment);
        letters.setProperty(QTextFormat::FontPixelSize, pixelSize(format.headingLevel()));
        cursor.setCharFormat(letters);
    }
}

} // namespace plumbline
