// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trail/EntryTexts.h"

#include "storage/repositories/StoredForms.h"
#include "storage/trail/PersonalTexts.h"

#include <QtCore/QStringList>

namespace plumbline {

namespace {

constexpr QLatin1Char kSlash('/');

QString numbered(const KnownPerson& person)
{
    return QLatin1Char('#') + QString::number(person.number);
}

} // namespace

QString replacedPart(const QString& object, const QString& from, const QString& to)
{
    QStringList parts = object.split(kSlash);
    for (QString& part : parts) {
        if (part == from)
            part = to;
    }
    return parts.join(kSlash);
}

Result<const KnownPerson*> EntryTexts::personOf(const AuditEntry& entry)
{
    if (entry.person)
        return m_persons.findOrMake(entry.person->text().toUtf8());
    for (const QString& part : entry.object.split(kSlash)) {
        const Result<const KnownPerson*> person = m_persons.findEmployee(part.toUtf8());
        if (!person || *person != nullptr)
            return person;
    }
    return nullptr;
}

Result<StoredEntry> EntryTexts::stored(const AuditEntry& entry)
{
    StoredEntry stored{entry.sequence,
                       toStored(entry.at),
                       entry.user.toUtf8(),
                       entry.action.toUtf8(),
                       entry.object.toUtf8(),
                       entry.before.toUtf8(),
                       entry.after.toUtf8(),
                       entry.reason.toUtf8()};
    const Result<const KnownPerson*> person = personOf(entry);
    if (!person)
        return failure(person.error());
    if (*person == nullptr)
        return stored;
    stored.person = (*person)->number;
    stored.object =
        replacedPart(entry.object, QString::fromUtf8((*person)->employee), numbered(**person))
            .toUtf8();
    if ((*person)->key.isEmpty())
        return stored; // Erased before: what is told of a pseudonym is nobody's.
    stored.texts =
        sealedTexts({entry.object, entry.before, entry.after, entry.reason}, (*person)->key);
    stored.before = stored.after = stored.reason = QByteArray("");
    return stored;
}

Result<QString> EntryTexts::toldObject(const StoredEntry& entry)
{
    const QString object = QString::fromUtf8(entry.object);
    if (!entry.person)
        return object;
    return m_persons.find(*entry.person).map([&](const KnownPerson* person) {
        return person == nullptr
            ? object
            : replacedPart(object, numbered(*person), QString::fromUtf8(person->employee));
    });
}

Result<AuditEntry> EntryTexts::told(const StoredEntry& entry)
{
    AuditEntry told{entry.sequence,
                    storedMoment(entry.at),
                    QString::fromUtf8(entry.user),
                    QString::fromUtf8(entry.action),
                    QString::fromUtf8(entry.object),
                    QString::fromUtf8(entry.before),
                    QString::fromUtf8(entry.after),
                    QString::fromUtf8(entry.reason)};
    if (!entry.person)
        return told;
    const Result<const KnownPerson*> person = m_persons.find(*entry.person);
    if (!person)
        return failure(person.error());
    if (*person == nullptr)
        return told;
    told.person = EmployeeId(QString::fromUtf8((*person)->employee));
    told.object = replacedPart(told.object, numbered(**person), told.person->text());
    if (!entry.texts)
        return told;
    if (const auto texts = openedTexts(*entry.texts, (*person)->key)) {
        told.object = texts->object;
        told.before = texts->before;
        told.after = texts->after;
        told.reason = texts->reason;
    }
    return told;
}

} // namespace plumbline
