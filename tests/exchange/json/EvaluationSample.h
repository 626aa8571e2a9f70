// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace plumbline::testing {

/// An evaluation document with one of everything, for tests that change one thing in it.
inline QByteArray evaluationSample()
{
    return R"json({"format":"plumbline-evaluation/1","period":"2024Q1","scheme":{
"format":"plumbline-scheme/1","id":"whole","version":3,"name":{"zh_CN":"整个","en":"Whole"},
"source":"for tests","period":"quarter","positions":["agent","lead"],"full":"100",
"weights":"total100","rounding":{"mode":"half-up","indicator":null,"score":2,"money":2},
"root":{"children":[
 {"id":"csat","weight":"30","unit":"%","scorer":"hr","measure":{"name":"csat-rate","min":"4"},
  "grading":{"method":"attainment","better":"higher","target":"95","cap":"1.2","floor":"0",
   "range":{"min":"0","max":"100"}}},
 {"id":"speed","weight":"10","grading":{"method":"bands",
  "bands":[{"upTo":"24","rate":"1"},{"upTo":"48","rate":"0.5"},{"rate":"0"}]}},
 {"id":"fix","weight":"10","missing":"zero",
  "grading":{"method":"curve","points":[["80","0"],["95","1"]]}},
 {"id":"daily","weight":"50","penalties":[{"id":"false-claim","steps":["10","30"]}],"children":[
  {"id":"conduct","weight":"40","missing":"full","grading":{"method":"deduction","floor":null,
   "items":[{"id":"late","each":"4","count":"whole-up","max":"20"},{"id":"poor","min":"2","max":"5"}]}},
  {"id":"opinion","full":"10","weight":"20","grading":{"method":"rating",
   "levels":[{"id":"good","name":"Good","points":"10"},{"id":"bad","points":"0"}]}},
  {"id":"effort","weight":"10","missing":"exclude","grading":{"method":"points","min":"-5"}},
  {"id":"view","weight":"20","grading":{"method":"raters","absent":"block",
   "raters":[{"id":"self","weight":"10"},{"id":"leader","weight":"90"}]}},
  {"id":"months","weight":"10","grading":{"method":"periods","of":"month","expect":3,"divide":"present"}}]}]},
"adjustments":[{"id":"praise","min":"0","max":"5"}],
"limits":{"min":"0","max":"120"},
"grades":{"quota":[{"grade":"A","percent":"50"},{"grade":"B"}],"ties":"down","seats":"down","within":"team"},
"rules":[{"id":"low","for":["agent"],"exclusive":"level",
  "when":[{"metric":"score","op":"<","than":{"number":"60"}},{"metric":"grade","op":"in","than":{"grades":["A","B"]}}],
  "then":[{"do":"pay","amount":"-200"},{"do":"bonus-percent","percent":"-30"},{"do":"bonus-zero"}]},
 {"id":"others","when":[{"metric":"value:csat","op":"<","than":{"peers":"pooled","among":"all"}},
   {"metric":"value:csat","op":">=","than":{"target":true}},
   {"metric":"value:csat","op":"!=","than":{"peers":"mean","positions":["lead"]}},
   {"metric":"count:daily.false-claim","op":"=","than":{"number":"1"}},
   {"metric":"score","op":"<=","than":{"trailing":3,"stat":"median","gaps":false}}],
  "then":[{"do":"grade-shift","by":-1},{"do":"grade-cap","grade":"B"},
   {"do":"action","action":"training","note":"soon"}]}],
"pay":{"parts":[{"id":"base","of":"wage","share":"50"},
 {"id":"merit","of":"wage","times":"score-rate","cap":"1.1","floor":null,"bonus":true},
 {"id":"plan","of":"wage","times":"amount:plan"},{"id":"rate","of":"wage","times":"rate:daily"},
 {"id":"grade","of":"wage","times":{"grade":{"A":"1.2","B":"1"}}}]}},
"people":[{"id":"E1","name":"Zhou","position":"agent","team":"east",
 "amounts":{"wage":"6000.50","plan":"0.95"},"targets":{"csat":"96"},
 "values":{"csat":{"num":"4500","den":"47"},"speed":"24","fix":"93","daily":{"false-claim":1},
  "conduct":{"late":["0.5","0.5"],"poor":["2"]},"opinion":"good","effort":"88.5",
  "view":{"self":["90"],"leader":["80","85"]},"months":{"2024-01":"90","2024-03":null},
  "praise":["2","1.5"]},
 "history":[{"period":"2023Q4","score":"88.00","values":{"csat":"93","gone":"1"}}]},
 {"id":"E2","position":"lead"}]})json";
}

} // namespace plumbline::testing
