// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTranslator>

#include <memory>
#include <vector>

namespace plumbline {

/// The language of the window: installs the translations of the program and of Qt; widgets hear of
/// it by QEvent::LanguageChange.
class LanguageSwitch : public QObject
{
    Q_OBJECT
public:
    explicit LanguageSwitch(QObject* parent = nullptr);
    ~LanguageSwitch() override;

    /// The one of zh_CN, zh_TW and en that suits the system best.
    [[nodiscard]] static QString systemLanguage();
    void choose(const QString& language);

    [[nodiscard]] const QString& language() const noexcept { return m_language; }

Q_SIGNALS:
    void changed();

private:
    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace plumbline
