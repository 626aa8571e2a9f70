// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/SchemeCheck.h"

#include "domain/schemes/KnownNames.h"
#include "domain/schemes/TreeCheck.h"

namespace plumbline {

std::vector<Error> schemeFaults(const SchemeDocument& document)
{
    Faults faults;
    TreeCheck(document, faults).check();
    if (document.grades)
        checkGrades(*document.grades, QStringLiteral("/grades"), faults);
    const KnownNames names(document);
    checkRules(document.rules, names, faults);
    if (document.pay)
        checkPay(*document.pay, names, faults);
    return faults.all();
}

} // namespace plumbline
