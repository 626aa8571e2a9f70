// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/EditionFile.h"

#include "application/schemes/ListEditions.h"
#include "ui/common/Desk.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QSaveFile>

namespace plumbline {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("plumbline::EditionFile", text);
}

/// `team-quarterly-2.json`; of a draft `team-quarterly-draft.json`, of the library's no number.
QString proposedName(const EditionKey& key)
{
    QString suffix;
    if (key.kind == EditionKey::Kind::Version)
        suffix = QLatin1Char('-') + QString::number(key.version);
    else if (key.kind == EditionKey::Kind::Draft)
        suffix = QStringLiteral("-draft");
    return key.scheme.text() + suffix + QStringLiteral(".json");
}

} // namespace

void exportEdition(Desk& desk, QWidget* window, const SchemeEdition& edition)
{
    const QString path = desk.ports().dialogs.saveFile(
        window,
        say(QT_TRANSLATE_NOOP("plumbline::EditionFile", "Export the version")),
        proposedName(edition.key),
        say(QT_TRANSLATE_NOOP("plumbline::EditionFile", "Scheme files (*.json);;All files (*)")));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.write(edition.file) == edition.file.size() && file.commit();
    const QString shown = QDir::toNativeSeparators(path);
    if (isWritten)
        return desk.tell(
            say(QT_TRANSLATE_NOOP("plumbline::EditionFile", "Written to %1.")).arg(shown));
    desk.tell(say(QT_TRANSLATE_NOOP("plumbline::EditionFile",
                                    "%1 can't be written: %2. Nothing was changed."))
                  .arg(shown, file.errorString()),
              Tone::Failure);
}

} // namespace plumbline
