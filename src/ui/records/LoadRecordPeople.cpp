// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/LoadRecordPeople.h"

#include "ui/common/Desk.h"
#include "ui/common/WindowText.h"

namespace plumbline {

void loadRecordPeople(Desk& desk, QObject* context, std::function<void(RecordPeople)> done)
{
    desk.ask<People>(
        context,
        [](const Access& access) { return loadPeople(access); },
        [&desk, done = std::move(done)](const Result<People>& people) {
            if (people)
                done(RecordPeople(*people, today(desk)));
            else
                desk.tell(people.error());
        });
}

} // namespace plumbline
