// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/TextFields.h"

#include "ui/schemes/editor/SchemeEditing.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(plumbline::TextFields)
};

FieldPlace
place(const TextOwner& owner, const QString& name, const QString& label, const char* field)
{
    return {owner.name + name + owner.end,
            label,
            [at = owner.at, field] { return at() + QLatin1String(field); },
            {}};
}

} // namespace

FieldPlace labelPlace(const TextOwner& owner)
{
    return place(owner, QStringLiteral("Label"), Words::tr("Label"), "/label");
}

FieldPlace aboutPlace(const TextOwner& owner)
{
    return place(owner, QStringLiteral("About"), Words::tr("Definition"), "/about");
}

FieldPlace notePlace(const TextOwner& owner)
{
    return place(owner, QStringLiteral("Note"), Words::tr("Note"), "/note");
}

std::function<QString()> textLanguage(const SchemeEditing& editing)
{
    return [&editing] { return editing.language(); };
}

} // namespace plumbline
