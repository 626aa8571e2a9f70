// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Id.h"

#include <QtWidgets/QDialog>

#include <memory>

namespace plumbline {

namespace Ui {
class PositionProfilesDialog;
}

class Library;
class Theme;

/// The library's position profiles to search, read and copy. Stays open beside the page.
class PositionProfilesDialog : public QDialog
{
    Q_OBJECT
public:
    PositionProfilesDialog(const Library& library, const Theme& theme, QWidget* parent = nullptr);
    ~PositionProfilesDialog() override;

    /// Comes to the front, standing on the profile of that position where there is one.
    void show(const PositionId& position);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const Library& library);
    void connectSignals(const Theme& theme);
    void showCurrent();
    void copyText();

    std::unique_ptr<Ui::PositionProfilesDialog> m_ui;
};

} // namespace plumbline
