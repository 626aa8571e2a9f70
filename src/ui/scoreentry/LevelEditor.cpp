// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/LevelEditor.h"

#include "application/text/Pinyin.h"
#include "ui/scoreentry/GridColumn.h"

#include <QtWidgets/QLineEdit>

namespace plumbline {

LevelEditor::LevelEditor(const Rating& rating, QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setFrame(false);
    QStringList hints;
    for (const RatingLevel& level : rating.levels) {
        m_ids << level.id;
        m_names << (level.texts.name.isEmpty() ? level.id : level.texts.name.in(windowLanguage()));
        hints << QString::number(m_names.size()) + QLatin1Char(' ') + m_names.back();
    }
    addItems(m_names);
    lineEdit()->setPlaceholderText(hints.join(QStringLiteral("  ")));
    setToolTip(hints.join(QLatin1Char('\n')));
}

void LevelEditor::setText(const QString& text)
{
    setCurrentIndex(int(m_names.indexOf(text)));
    setEditText(text);
    lineEdit()->selectAll();
}

QString LevelEditor::chosen() const
{
    const QString typed = currentText().trimmed();
    if (typed.isEmpty() || m_names.contains(typed) || m_ids.contains(typed))
        return typed;
    bool isNumber = false;
    const int place = typed.toInt(&isNumber);
    if (isNumber && place >= 1 && place <= m_names.size())
        return m_names[place - 1];
    QStringList found;
    for (const QString& name : m_names) {
        if (name.startsWith(typed, Qt::CaseInsensitive)
            || nameKey(name).initials.startsWith(typed, Qt::CaseInsensitive))
            found << name;
    }
    return found.size() == 1 ? found.front() : typed;
}

} // namespace plumbline
