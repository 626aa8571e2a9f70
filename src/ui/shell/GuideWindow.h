// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Destination.h"

#include <QtWidgets/QDialog>

class QTextBrowser;

namespace plumbline {

class Theme;

/// The user guide, opened at the chapter of the page one is on. F1.
class GuideWindow : public QDialog
{
    Q_OBJECT
public:
    GuideWindow(const Theme& theme, QWidget* parent = nullptr);

    void open(PageId page, const QString& language);

private:
    QTextBrowser* m_text;
};

} // namespace plumbline
