// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtGui/QImage>
#include <QtWidgets/QTextBrowser>

namespace plumbline {

/// Shows a chapter of the guide, written in Markdown, with the application's sizes and spacing.
class GuideBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit GuideBrowser(QWidget* parent = nullptr);

    /// Pictures come as wide as there is room.
    QVariant loadResource(int type, const QUrl& name) override;

protected:
    void doSetSource(const QUrl& url, QTextDocument::ResourceType type) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    QImage fitted(const QImage& picture) const;

    QHash<QUrl, QImage> m_pictures; ///< Of the chapter shown, in their own size.
};

} // namespace plumbline
