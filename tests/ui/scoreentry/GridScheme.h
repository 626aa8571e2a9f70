// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace plumbline::testing {

/// Every kind of cell the grid enters: a group of csat (attainment, 0 to 100 %, may be measured)
/// and reports (late, wrong), attitude (levels), view (two raters), praise (adjustment), an amount.
inline QByteArray gridScheme()
{
    return R"({"format":"plumbline-scheme/1","id":"grid-quarterly","version":1,
"name":{"en":"Grid","zh_CN":"表格"},"period":"quarter","positions":["customer-service"],
"root":{"children":[
 {"id":"service","name":{"en":"Service"},"weight":"60","children":[
  {"id":"csat","name":{"en":"Satisfaction"},"weight":"70","unit":"%","measure":{"name":"csat-rate"},
   "grading":{"method":"attainment","better":"higher","target":"100","range":{"min":"0","max":"100"}}},
  {"id":"reports","name":{"en":"Reports"},"weight":"30","missing":"full",
   "grading":{"method":"deduction","items":[
    {"id":"late","name":{"en":"Late"},"each":"5"},{"id":"wrong","name":{"en":"Wrong"},"min":"1","max":"10"}]}}]},
 {"id":"attitude","name":{"en":"Attitude"},"weight":"20",
  "grading":{"method":"rating","levels":[
   {"id":"good","name":{"en":"Good"},"points":"100"},{"id":"fair","name":{"en":"Fair"},"points":"60"}]}},
 {"id":"view","name":{"en":"View"},"weight":"20","missing":"exclude",
  "grading":{"method":"raters","raters":[
   {"id":"leader","weight":"60"},{"id":"peer","weight":"40"}]}}]},
"adjustments":[{"id":"praise","name":{"en":"Praise"},"min":"0","max":"5"}],
"grades":{"bands":[{"grade":"A","from":"90"},{"grade":"B","from":"75"},{"grade":"C"}]},
"pay":{"parts":[{"id":"merit","of":"bonus-base","times":"score-rate","bonus":true}]}})";
}

} // namespace plumbline::testing
