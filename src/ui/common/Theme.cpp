// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"

#include "ui/common/DrawnIcon.h"
#include "ui/common/Typefaces.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtGui/QFontDatabase>
#include <QtWidgets/QApplication>

#include <array>
#include <utility>

namespace plumbline {

namespace {

constexpr std::array kNames{
    std::pair{"page", ColorRole::Page},
    std::pair{"card", ColorRole::Card},
    std::pair{"raised", ColorRole::Raised},
    std::pair{"line", ColorRole::Line},
    std::pair{"strongLine", ColorRole::StrongLine},
    std::pair{"text", ColorRole::Text},
    std::pair{"secondaryText", ColorRole::SecondaryText},
    std::pair{"disabledText", ColorRole::DisabledText},
    std::pair{"primary", ColorRole::Primary},
    std::pair{"primaryHover", ColorRole::PrimaryHover},
    std::pair{"primaryTint", ColorRole::PrimaryTint},
    std::pair{"onPrimary", ColorRole::OnPrimary},
    std::pair{"bad", ColorRole::Bad},
    std::pair{"warning", ColorRole::Warning},
    std::pair{"good", ColorRole::Good},
    std::pair{"badTint", ColorRole::BadTint},
    std::pair{"warningTint", ColorRole::WarningTint},
    std::pair{"selection", ColorRole::Selection},
    std::pair{"currentLine", ColorRole::CurrentLine},
};

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent)
    , m_mode(m_system.mode())
{
    connect(&m_system, &SystemLook::changed, this, [this] { choose(m_choice); });
}

void Theme::choose(ThemeChoice choice)
{
    m_choice = choice;
    switch (choice) {
    case ThemeChoice::System:
        return follow(m_system.mode());
    case ThemeChoice::Light:
        return follow(ThemeMode::Light);
    case ThemeChoice::Dark:
        return follow(ThemeMode::Dark);
    }
}

void Theme::follow(ThemeMode mode)
{
    m_mode = mode;
    apply();
    Q_EMIT changed();
}

QFont Theme::font(int pixelSize, QFont::Weight weight) const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QLocale locale;
    if (m_faces.isEmpty() || locale != m_facesFor) {
        m_faces = windowFaces(font.family(), locale);
        m_facesFor = locale;
    }
    font.setFamilies(m_faces);
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}

QIcon Theme::icon(const QString& name, ColorRole role) const
{
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new DrawnIcon(file.readAll(), color(role), color(ColorRole::DisabledText)));
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, color(ColorRole::Page));
    palette.setColor(QPalette::WindowText, color(ColorRole::Text));
    palette.setColor(QPalette::Base, color(ColorRole::Card));
    palette.setColor(QPalette::AlternateBase, color(ColorRole::Page));
    palette.setColor(QPalette::Text, color(ColorRole::Text));
    palette.setColor(QPalette::PlaceholderText, color(ColorRole::DisabledText));
    palette.setColor(QPalette::Button, color(ColorRole::Card));
    palette.setColor(QPalette::ButtonText, color(ColorRole::Text));
    palette.setColor(QPalette::BrightText, color(ColorRole::Bad));
    palette.setColor(QPalette::Highlight, color(ColorRole::Selection));
    palette.setColor(QPalette::HighlightedText, color(ColorRole::Text));
    palette.setColor(QPalette::Link, color(ColorRole::Primary));
    palette.setColor(QPalette::ToolTipBase, color(ColorRole::Raised));
    palette.setColor(QPalette::ToolTipText, color(ColorRole::Text));
    palette.setColor(QPalette::Mid, color(ColorRole::Line));
    palette.setColor(QPalette::Dark, color(ColorRole::StrongLine));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(ColorRole::DisabledText));
    return palette;
}

QString Theme::styleSheet() const
{
    QFile file(QStringLiteral(":/styles/plumbline.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const auto& [name, role] : kNames)
        sheet.replace(QRegularExpression(QStringLiteral("@%1\\b").arg(QLatin1String(name))),
                      color(role).name());
    return sheet;
}

void Theme::apply() const
{
    QApplication::setPalette(palette());
    QApplication::setFont(font(type::kText));
    if (auto* application = qobject_cast<QApplication*>(QCoreApplication::instance()))
        application->setStyleSheet(styleSheet());
}

} // namespace plumbline
