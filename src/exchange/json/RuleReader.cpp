// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/RuleReader.h"

#include "exchange/json/GradingReader.h"

namespace plumbline {

namespace {

Statistic readStatistic(const JsonPlace& place)
{
    return place.word<Statistic>({{"mean", Statistic::Mean},
                                  {"median", Statistic::Median},
                                  {"min", Statistic::Min},
                                  {"max", Statistic::Max}});
}

std::vector<PositionId> readPositions(const JsonPlace& place)
{
    std::vector<PositionId> positions;
    place.eachItem([&](const JsonPlace& item) { positions.emplace_back(item.text()); });
    return positions;
}

void refuseMetric(const JsonPlace& place)
{
    place.refuse(ErrorCode::BadValue,
                 QT_TRANSLATE_NOOP("Messages", "“%1” names nothing that a rule can look at."),
                 {place.value().text().left(40)});
}

/// `rate:ID`, `earned:ID`, `value:ID` and `count:ID.ITEM`.
Metric readNodeMetric(const JsonPlace& place, const QString& word, const QString& rest)
{
    static const std::initializer_list<std::pair<const char*, MetricKind>> kKinds{
        {"rate", MetricKind::Rate},
        {"earned", MetricKind::Earned},
        {"value", MetricKind::Value},
        {"count", MetricKind::Count}};
    for (const auto& [name, kind] : kKinds) {
        if (word != QLatin1String(name))
            continue;
        if (kind != MetricKind::Count)
            return {kind, rest, {}};
        const qsizetype dot = rest.indexOf(QLatin1Char('.'));
        if (dot > 0 && dot + 1 < rest.size())
            return {kind, rest.left(dot), rest.mid(dot + 1)};
    }
    refuseMetric(place);
    return {};
}

Metric readMetric(const JsonPlace& place)
{
    const QString text = place.text();
    if (text == QLatin1String("score") || !place.isText())
        return {MetricKind::Score, {}, {}};
    if (text == QLatin1String("rank"))
        return {MetricKind::Rank, {}, {}};
    if (text == QLatin1String("grade"))
        return {MetricKind::Grade, {}, {}};
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    if (colon > 0 && colon + 1 < text.size())
        return readNodeMetric(place, text.left(colon), text.mid(colon + 1));
    refuseMetric(place);
    return {};
}

Operand readNumber(const JsonPlace& place)
{
    place.object({"number"});
    return NumberOperand{place.required("number").decimal()};
}

Operand readGrades(const JsonPlace& place)
{
    place.object({"grades"});
    GradesOperand operand;
    place.required("grades").eachItem(
        [&](const JsonPlace& grade) { operand.grades.append(grade.text()); });
    return operand;
}

Operand readTarget(const JsonPlace& place)
{
    place.object({"target"});
    const JsonPlace target = place.required("target");
    if (!target.flag()) {
        target.refuse(ErrorCode::BadValue,
                      QT_TRANSLATE_NOOP("Messages", "Only true means something here."));
    }
    return TargetOperand{};
}

Operand readPeers(const JsonPlace& place)
{
    place.object({"peers", "among", "positions"});
    PeersOperand operand;
    operand.statistic = place.required("peers").word<Statistic>({{"mean", Statistic::Mean},
                                                                 {"median", Statistic::Median},
                                                                 {"min", Statistic::Min},
                                                                 {"max", Statistic::Max},
                                                                 {"pooled", Statistic::Pooled}});
    const JsonPlace among = place.optional("among");
    operand.among = among.word<PeerGroup>({{"rule", PeerGroup::Rule},
                                           {"all", PeerGroup::All},
                                           {"team", PeerGroup::Team},
                                           {"position", PeerGroup::Position}});
    if (const JsonPlace positions = place.optional("positions"); positions.exists()) {
        if (among.exists()) {
            positions.refuse(
                ErrorCode::BadScheme,
                QT_TRANSLATE_NOOP("Messages", "Either “among” or “positions”, not both."));
        }
        operand.positions = readPositions(positions);
    }
    return operand;
}

Operand readTrailing(const JsonPlace& place)
{
    place.object({"trailing", "stat", "gaps"});
    TrailingOperand operand;
    operand.count = place.required("trailing").count();
    operand.statistic = readStatistic(place.optional("stat"));
    const JsonPlace gaps = place.optional("gaps");
    operand.gaps = gaps.exists() && !gaps.flag() ? Gaps::Refused : Gaps::Allowed;
    return operand;
}

Operand readOperand(const JsonPlace& place)
{
    using Reader = Operand (*)(const JsonPlace&);
    static const std::initializer_list<std::pair<const char*, Reader>> kReaders{
        {"number", readNumber},
        {"grades", readGrades},
        {"target", readTarget},
        {"peers", readPeers},
        {"trailing", readTrailing}};
    place.object(
        {"number", "grades", "target", "peers", "among", "positions", "trailing", "stat", "gaps"});
    for (const auto& [name, read] : kReaders) {
        if (place.field(name).exists())
            return read(place);
    }
    if (place.isObject()) {
        place.refuse(ErrorCode::MissingField,
                     QT_TRANSLATE_NOOP("Messages",
                                       "This names nothing to compare with: number, grades, "
                                       "target, peers or trailing."));
    }
    return NumberOperand{};
}

Condition readCondition(const JsonPlace& place)
{
    place.object({"metric", "op", "than"});
    Condition condition;
    condition.metric = readMetric(place.required("metric"));
    condition.comparison =
        place.required("op").word<Comparison>({{"<", Comparison::Less},
                                               {"<=", Comparison::LessOrEqual},
                                               {"=", Comparison::Equal},
                                               {"!=", Comparison::NotEqual},
                                               {">=", Comparison::GreaterOrEqual},
                                               {">", Comparison::Greater},
                                               {"in", Comparison::In}});
    condition.than = readOperand(place.required("than"));
    return condition;
}

ActionEffect readAction(const JsonPlace& place)
{
    const QString word = place.text();
    const std::optional<Action> found = action(word);
    if (!found && place.isText()) {
        place.refuse(ErrorCode::BadValue,
                     QT_TRANSLATE_NOOP("Messages", "“%1” is no action of a rule."),
                     {word.left(40)});
    }
    return {found.value_or(Action::Commend)};
}

enum class EffectWord { Pay, BonusPercent, BonusZero, GradeShift, GradeCap, Action };

struct EffectFacts
{
    EffectWord word;
    const char* name;
    const char* field; ///< Null: none.
};

constexpr std::initializer_list<EffectFacts> kEffects{
    {EffectWord::Pay, "pay", "amount"},
    {EffectWord::BonusPercent, "bonus-percent", "percent"},
    {EffectWord::BonusZero, "bonus-zero", nullptr},
    {EffectWord::GradeShift, "grade-shift", "by"},
    {EffectWord::GradeCap, "grade-cap", "grade"},
    {EffectWord::Action, "action", "action"}};

decltype(Effect::what) readWhat(const JsonPlace& place, const EffectFacts& facts)
{
    if (facts.field == nullptr)
        return BonusZeroEffect{};
    const JsonPlace given = place.required(facts.field);
    switch (facts.word) {
    case EffectWord::Pay:
        return PayEffect{given.decimal()};
    case EffectWord::BonusPercent:
        return BonusPercentEffect{given.decimal()};
    case EffectWord::GradeShift:
        return GradeShiftEffect{given.count()};
    case EffectWord::GradeCap:
        return GradeCapEffect{given.text()};
    case EffectWord::Action:
        return readAction(given);
    case EffectWord::BonusZero:
        break;
    }
    return BonusZeroEffect{};
}

Effect readEffect(const JsonPlace& place)
{
    Effect effect;
    const JsonPlace verb = place.required("do");
    const QString name = verb.text();
    for (const EffectFacts& facts : kEffects) {
        if (name != QLatin1String(facts.name))
            continue;
        const char* field = facts.field != nullptr ? facts.field : "do";
        place.object({"do", field, "name", "label", "note", "about"});
        effect.texts = readTexts(place);
        effect.what = readWhat(place, facts);
        return effect;
    }
    if (!place.isObject())
        place.refuse(ErrorCode::BadValue, QT_TRANSLATE_NOOP("Messages", "An object belongs here."));
    QStringList known;
    for (const EffectFacts& facts : kEffects)
        known.append(QLatin1String(facts.name));
    verb.refuseWord(known);
    return effect;
}

} // namespace

Rule readRule(const JsonPlace& place)
{
    place.object({"id", "for", "exclusive", "when", "then", "name", "label", "note", "about"});
    Rule rule;
    rule.id = place.required("id").text();
    rule.texts = readTexts(place);
    if (const JsonPlace positions = place.optional("for"); positions.exists())
        rule.positions = readPositions(positions);
    if (const JsonPlace exclusive = place.optional("exclusive"); exclusive.exists())
        rule.exclusive = exclusive.filledText();
    place.required("when").eachItem(
        [&](const JsonPlace& condition) { rule.when.push_back(readCondition(condition)); });
    place.required("then").eachItem(
        [&](const JsonPlace& effect) { rule.then.push_back(readEffect(effect)); });
    return rule;
}

} // namespace plumbline
