// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GuideBrowser.h"

#include "drawing/ThemeTokens.h"

#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <QtGui/QTextList>

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

} // namespace

GuideBrowser::GuideBrowser(QWidget* parent)
    : QTextBrowser(parent)
{
    connect(this, &QTextBrowser::sourceChanged, this, &GuideBrowser::layOut);
}

QVariant GuideBrowser::loadResource(int type, const QUrl& name)
{
    QVariant resource = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::ImageResource)
        return resource;
    QImage picture = QImage::fromData(resource.toByteArray());
    const qreal ratio = devicePixelRatioF();
    const int room = qRound((viewport()->width() - 2 * space::kLarge) * ratio);
    if (picture.width() > room)
        picture = picture.scaledToWidth(room, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void GuideBrowser::layOut()
{
    document()->setDocumentMargin(space::kLarge);
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
        QTextCharFormat letters;
        letters.setProperty(QTextFormat::FontSizeAdjustment, 0);
        letters.setProperty(QTextFormat::FontPixelSize, pixelSize(format.headingLevel()));
        cursor.mergeCharFormat(letters);
    }
}

} // namespace plumbline
