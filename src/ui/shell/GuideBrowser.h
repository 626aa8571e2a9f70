// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

private:
    void layOut();
};

} // namespace plumbline
