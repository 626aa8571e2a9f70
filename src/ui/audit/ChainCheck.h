// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/trail/CheckFile.h"

#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

#include <memory>

namespace plumbline {

class Desk;
class Theme;
struct Work;
struct WorkProgress;

namespace Ui {
class ChainCheck;
}

/// The code of the newest entry, and the check of the whole file: against itself, or against a code
/// that was printed before, of the trail or of a document.
class ChainCheck : public QFrame
{
    Q_OBJECT
public:
    ChainCheck(Desk& desk, const Theme& theme, QWidget* parent = nullptr);
    ~ChainCheck() override;

    void readHead();
    void clear();
    void retranslate();

private:
    void connectSignals(const Theme& theme);
    void copy();
    void check();
    void follow();
    void conclude(const Result<FileCheck>& check);
    void show(const FileCheck& check);
    void say(const QString& text, const char* tone);
    [[nodiscard]] QString verdict(const FileCheck& check) const;
    void offer();

    Desk& m_desk;
    std::unique_ptr<Ui::ChainCheck> m_ui;
    std::optional<FileCheck> m_check;
    std::shared_ptr<Work> m_work;
    std::shared_ptr<WorkProgress> m_progress;
    QTimer m_ticker;
    QString m_against; ///< The code that the last check compared with.
};

} // namespace plumbline
