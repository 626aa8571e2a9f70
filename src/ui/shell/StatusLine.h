// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Desk.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtWidgets/QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace plumbline {

class Theme;

/// The line below the page: what was last said, running work with progress, remaining time and
/// Cancel, and whether everything is saved.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    StatusLine(Desk& desk, const Theme& theme, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectSignals();
    void show(const QString& text, Tone tone);
    void follow(const std::shared_ptr<Work>& work);
    void tick();
    [[nodiscard]] static QString shownProgress(const Work& work);
    void showSaveState();
    void showBackups();
    void openBackups();

    Desk& m_desk;
    const Theme& m_theme;
    QLabel* m_message;
    QLabel* m_workName;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
    QToolButton* m_backups; ///< Shown where there is something to tell.
    QLabel* m_saveIcon;
    QLabel* m_saveText;
    QTimer m_ticker;
    QTimer m_quiet; ///< Until a message has been read.
    QElapsedTimer m_elapsed;
    std::vector<std::shared_ptr<Work>> m_works;
};

} // namespace plumbline
