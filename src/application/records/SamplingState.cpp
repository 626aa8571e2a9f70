// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/SamplingState.h"

#include "application/policy/Permit.h"

#include <map>

namespace plumbline {

namespace {

SamplingState stateOf(const Sampling& sampling, const std::vector<SampledContact>& contacts)
{
    std::map<EmployeeId, SampledShare> people;
    SamplingState state;
    state.sampling = sampling;
    for (const SampledContact& contact : contacts) {
        SampledShare& share = people[contact.employee];
        share.employee = contact.employee;
        ++share.drawn;
        ++state.drawn;
        if (contact.isChecked) {
            ++share.checked;
            ++state.checked;
        }
    }
    for (const auto& [employee, share] : people)
        state.people.push_back(share);
    return state;
}

} // namespace

Result<std::vector<SamplingState>> samplingStates(const Access& access)
{
    if (Result<> may = permitted(access, Permission::TakeInRecords); !may)
        return failure(may.error());
    MeasureRepository& measures = access.store.repositories().measures();
    const auto samplings = measures.samplings();
    if (!samplings)
        return failure(samplings.error());
    std::vector<SamplingState> states;
    for (const Sampling& sampling : *samplings) {
        const auto contacts = measures.sampled(sampling.number);
        if (!contacts)
            return failure(contacts.error());
        states.push_back(stateOf(sampling, *contacts));
    }
    return states;
}

} // namespace plumbline
