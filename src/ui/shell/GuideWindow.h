// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Destination.h"

#include <QtWidgets/QDialog>

class QToolButton;

namespace plumbline {

class GuideBrowser;
class Theme;

/// The user guide, opened at the chapter of the page one is on. F1.
class GuideWindow : public QDialog
{
    Q_OBJECT
public:
    GuideWindow(const Theme& theme, QWidget* parent = nullptr);

    void open(const QString& chapter, const QString& language);

    /// The chapter about a page, as its file is called.
    [[nodiscard]] static QString chapterOf(PageId page);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QToolButton* addButton(const QString& name, const QString& icon);
    void retranslate();
    void showChapter(const QString& chapter);

    const Theme& m_theme;
    QString m_folder; ///< Of the guide in the language it was opened in.
    GuideBrowser* m_text;
    QToolButton* m_back;
    QToolButton* m_forward;
    QToolButton* m_contents;
};

} // namespace plumbline
