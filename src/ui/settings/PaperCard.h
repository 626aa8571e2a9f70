// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/paper/PaperSettings.h"

#include <QtWidgets/QFrame>

#include <memory>

namespace plumbline {

class Desk;

namespace Ui {
class PaperCard;
}

/// How the company wants its printed documents: name, logo, signature lines, size, file names.
/// Stores it when the button is pressed.
class PaperCard : public QFrame
{
    Q_OBJECT
public:
    explicit PaperCard(QWidget* parent = nullptr);
    ~PaperCard() override;

    void furnish(Desk& desk);
    /// Reads what is stored.
    void refresh();
    void retranslate();

private:
    void present(const PaperSettings& settings);
    /// As it stands in the fields; what is wrong with them where it cannot be kept.
    [[nodiscard]] Result<PaperSettings> entered() const;
    void offer();
    void showLogo();
    void showExample(const Result<PaperSettings>& settings);
    void chooseLogo();
    void save();

    std::unique_ptr<Ui::PaperCard> m_ui;
    Desk* m_desk = nullptr;
    PaperSettings m_stored;
    QByteArray m_logo;
};

} // namespace plumbline
