// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Destination.h"

#include <QtWidgets/QFrame>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace plumbline {

class Desk;
class Theme;

/// The navigation at the left: an icon and a word for each page that whoever is at work may use;
/// folds to icons.
class Rail : public QFrame
{
    Q_OBJECT
public:
    Rail(const Desk& desk, const Theme& theme, QWidget* parent = nullptr);

    void setCurrent(PageId page);
    void setFolded(bool folded);

    [[nodiscard]] bool isFolded() const noexcept { return m_isFolded; }

Q_SIGNALS:
    void pageChosen(plumbline::PageId page);
    void foldingChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addButton(int index);
    void showPermitted();
    void retranslate();
    void recolour();

    const Desk& m_desk;
    const Theme& m_theme;
    QVBoxLayout* m_layout;
    QButtonGroup* m_buttons;
    QToolButton* m_fold;
    bool m_isFolded = false;
};

} // namespace plumbline
