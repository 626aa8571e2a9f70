<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CellWords</name>
    <message>
        <source>yes|y|true|t|1|✓|✔|√|☑</source>
        <translation>是|对|有|已|真|已解决|已接听|已接通|接通</translation>
    </message>
    <message>
        <source>no|n|false|f|0|✗|✘|×|☐</source>
        <translation>否|不|不是|无|没有|未|假|未解决|未接听|未接通|未接</translation>
    </message>
    <message>
        <source>am|a.m.|a.m</source>
        <translation>上午|早上|凌晨|早晨|清晨</translation>
    </message>
    <message>
        <source>pm|p.m.|p.m</source>
        <translation>下午|中午|傍晚|晚上|午后</translation>
    </message>
    <message>
        <source>s|sec|secs|second|seconds</source>
        <translation>秒|秒钟</translation>
    </message>
    <message>
        <source>m|min|mins|minute|minutes</source>
        <translation>分|分钟</translation>
    </message>
    <message>
        <source>h|hr|hrs|hour|hours</source>
        <translation>时|小时|钟头</translation>
    </message>
    <message>
        <source>d|day|days</source>
        <translation>天|日</translation>
    </message>
    <message>
        <source>absent|absence|unexcused absence</source>
        <translation>缺勤|旷工|缺席|未到</translation>
    </message>
    <message>
        <source>late|tardy|late arrival|lateness</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>leave|on leave|sick leave|annual leave|personal leave|vacation</source>
        <translation>请假|休假|事假|病假|年假|调休|婚假|产假|丧假</translation>
    </message>
    <message>
        <source>1|i|class 1|class i|first class</source>
        <translation>一|一类|1类|I类|一级|1级|I级|重大</translation>
    </message>
    <message>
        <source>2|ii|class 2|class ii|second class</source>
        <translation>二|二类|2类|II类|二级|2级|II级|较大</translation>
    </message>
    <message>
        <source>3|iii|class 3|class iii|third class</source>
        <translation>三|三类|3类|III类|三级|3级|III级|一般</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>The score divided by the full score.</source>
        <translation>得分除以满分。</translation>
    </message>
    <message>
        <source>The rate of an indicator or group.</source>
        <translation>某个指标或指标组的得分率。</translation>
    </message>
    <message>
        <source>The value of an indicator.</source>
        <translation>某个指标的数值。</translation>
    </message>
    <message>
        <source>The factor of the grade after the rules.</source>
        <translation>最终等级所对应的系数。</translation>
    </message>
    <message>
        <source>Another of the person&apos;s amounts.</source>
        <translation>该员工的另一项金额。</translation>
    </message>
    <message>
        <source>Published score</source>
        <translation>考核得分</translation>
    </message>
    <message>
        <source>Full score</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>封顶</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>保底</translation>
    </message>
    <message>
        <source>Change of the bonus, per cent</source>
        <translation>奖金增减（%）</translation>
    </message>
    <message>
        <source>Pay part: %1</source>
        <translation>薪酬项：%1</translation>
    </message>
    <message>
        <source>The factor is missing.</source>
        <translation>缺少系数。</translation>
    </message>
    <message>
        <source>The amount is missing.</source>
        <translation>缺少金额。</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>金额：%1</translation>
    </message>
    <message>
        <source>Share, per cent</source>
        <translation>占比（%）</translation>
    </message>
    <message>
        <source>The share of the amount times the factor, changed by bonus rules, rounded.</source>
        <translation>金额 × 占比 × 系数，再按奖金规则增减，最后舍入。</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖惩金额</translation>
    </message>
    <message>
        <source>Paid by a rule</source>
        <translation>某条规则的金额</translation>
    </message>
    <message>
        <source>What rules pay and take, added and rounded.</source>
        <translation>各条规则的奖与扣相加，再舍入。</translation>
    </message>
    <message>
        <source>A part is missing: there is no total.</source>
        <translation>缺少一个项目，因此没有合计。</translation>
    </message>
    <message>
        <source>The sum of the rounded figures.</source>
        <translation>舍入后的各项之和。</translation>
    </message>
    <message>
        <source>Pay slip</source>
        <translation>薪酬单合计</translation>
    </message>
    <message>
        <source>Grade after the rules</source>
        <translation>最终等级</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Grades better, by rules</source>
        <translation>规则使等级提升的级数</translation>
    </message>
    <message>
        <source>No better than</source>
        <translation>不高于</translation>
    </message>
    <message>
        <source>All shifts are added up and held within the list of grades; then the lowest cap holds.</source>
        <translation>先把各次升降相加，并限于等级表之内；再以最低的等级上限为准。</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>All conditions hold: the effects follow.</source>
        <translation>所有条件都成立，规则生效。</translation>
    </message>
    <message>
        <source>A condition does not hold: no effect.</source>
        <translation>有一个条件不成立，规则不生效。</translation>
    </message>
    <message>
        <source>A condition can&apos;t be judged: no effect.</source>
        <translation>有一个条件无法判定，规则不生效。</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>条件：%1</translation>
    </message>
    <message>
        <source>The figure does not exist here.</source>
        <translation>这里没有这个数值。</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>There is nothing to compare it with.</source>
        <translation>没有可比较的对象。</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>The grade must be another one.</source>
        <translation>等级须为其他等级。</translation>
    </message>
    <message>
        <source>The grade must be one of these.</source>
        <translation>等级须为其中之一。</translation>
    </message>
    <message>
        <source>Compared with a fixed figure.</source>
        <translation>与固定数值比较。</translation>
    </message>
    <message>
        <source>Compared with the target.</source>
        <translation>与目标值比较。</translation>
    </message>
    <message>
        <source>Compared with the person&apos;s earlier periods.</source>
        <translation>与本人以前各期比较。</translation>
    </message>
    <message>
        <source>Compared with colleagues.</source>
        <translation>与同组人员比较。</translation>
    </message>
    <message>
        <source>Colleagues with this figure</source>
        <translation>有此数值的同组人员人数</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>%1 的考核结果</translation>
    </message>
    <message>
        <source>Something is missing: there is no score.</source>
        <translation>数据不全，因此没有得分。</translation>
    </message>
    <message>
        <source>The score, and below how it came about.</source>
        <translation>得分；下面是它的计算过程。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>People ranked together</source>
        <translation>一同排名的人数</translation>
    </message>
    <message>
        <source>One more than the people with a higher score; equal scores share a rank.</source>
        <translation>得分更高的人数加一；得分相同则排名并列。</translation>
    </message>
    <message>
        <source>Seat that decides</source>
        <translation>起决定作用的席位</translation>
    </message>
    <message>
        <source>The first grade of the list whose bound the score reaches.</source>
        <translation>得分达到其下限的第一个等级。</translation>
    </message>
    <message>
        <source>The grades share the seats by their percents; equal scores get one grade together.</source>
        <translation>各等级按比例分配名额；得分相同者等级相同。</translation>
    </message>
    <message>
        <source>Rate of the whole</source>
        <translation>总得分率</translation>
    </message>
    <message>
        <source>Rate of the group: %1</source>
        <translation>指标组得分率：%1</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation>权重：%1</translation>
    </message>
    <message>
        <source>Rate: %1</source>
        <translation>得分率：%1</translation>
    </message>
    <message>
        <source>Nothing in this group counts.</source>
        <translation>该指标组没有计入的指标。</translation>
    </message>
    <message>
        <source>Penalties of the group</source>
        <translation>组内扣分</translation>
    </message>
    <message>
        <source>The points taken off are added.</source>
        <translation>把各次扣分相加。</translation>
    </message>
    <message>
        <source>Penalties, off a hundred</source>
        <translation>扣分（按百分制）</translation>
    </message>
    <message>
        <source>The weighted mean of the rates of everything that counts.</source>
        <translation>计入各项得分率的加权平均。</translation>
    </message>
    <message>
        <source>The weighted mean of the rates of everything that counts, less the penalties per hundred.</source>
        <translation>计入各项得分率的加权平均，再减去扣分 ÷ 100。</translation>
    </message>
    <message>
        <source>There are no points, so there is no rate.</source>
        <translation>没有得分，因此没有得分率。</translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Full points</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Points earned, divided by the full points.</source>
        <translation>得分除以满分。</translation>
    </message>
    <message>
        <source>There is a value but no target: incomplete.</source>
        <translation>有实际值但没有目标值，考核不完整。</translation>
    </message>
    <message>
        <source>There is no value, and it is needed: incomplete.</source>
        <translation>缺少必需的实际值，考核不完整。</translation>
    </message>
    <message>
        <source>There is no value: it is left out, and the other weights carry its share.</source>
        <translation>没有实际值，不计入；其权重由其他各项分担。</translation>
    </message>
    <message>
        <source>There is no value: it counts nothing.</source>
        <translation>没有实际值，按 0 分计。</translation>
    </message>
    <message>
        <source>There is no value: it counts in full.</source>
        <translation>没有实际值，按满分计。</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>没有实际值</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Adjustment: %1</source>
        <translation>加减分：%1</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>第 %1 笔</translation>
    </message>
    <message>
        <source>The entries are added.</source>
        <translation>各笔相加。</translation>
    </message>
    <message>
        <source>Score before limits</source>
        <translation>限定之前的得分</translation>
    </message>
    <message>
        <source>The rate times the full score, plus adjustments.</source>
        <translation>总得分率 × 满分，再加上加减分。</translation>
    </message>
    <message>
        <source>Score within the limits</source>
        <translation>限定之后的得分</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>The score is held within the limits.</source>
        <translation>得分限于封顶与保底之间。</translation>
    </message>
    <message>
        <source>Exact score</source>
        <translation>精确得分</translation>
    </message>
    <message>
        <source>Attainment is the value divided by the target, capped above and held from below.</source>
        <translation>达成率 = 实际值 ÷ 目标值，上有封顶，下有保底。</translation>
    </message>
    <message>
        <source>Lower is better: attainment is 2 less the value divided by the target, capped above and held from below.</source>
        <translation>越低越好：达成率 = 2 − 实际值 ÷ 目标值，上有封顶，下有保底。</translation>
    </message>
    <message>
        <source>Lower is better: attainment is the target divided by the value (the cap if the value is 0), capped above and held from below.</source>
        <translation>越低越好：达成率 = 目标值 ÷ 实际值（实际值为 0 时取封顶值），上有封顶，下有保底。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>The person&apos;s own target counts before the scheme&apos;s.</source>
        <translation>个人目标值优先于方案的目标值。</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Value as given</source>
        <translation>填报的实际值</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>The value as it was given.</source>
        <translation>按填报的实际值。</translation>
    </message>
    <message>
        <source>Share reached</source>
        <translation>达到的比例</translation>
    </message>
    <message>
        <source>Points are the full points times the share reached.</source>
        <translation>得分 = 满分 × 达到的比例。</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>分档</translation>
    </message>
    <message>
        <source>The first band counts whose bound the value reaches.</source>
        <translation>取实际值达到其下限的第一档。</translation>
    </message>
    <message>
        <source>The first band counts whose bound the value does not exceed.</source>
        <translation>取实际值不超过其上限的第一档。</translation>
    </message>
    <message>
        <source>Share at the end of the curve</source>
        <translation>折线端点的比例</translation>
    </message>
    <message>
        <source>At and beyond its ends the curve is flat.</source>
        <translation>折线在端点及其以外保持不变。</translation>
    </message>
    <message>
        <source>Point before: value</source>
        <translation>前一点：实际值</translation>
    </message>
    <message>
        <source>Point before: share</source>
        <translation>前一点：比例</translation>
    </message>
    <message>
        <source>Point after: value</source>
        <translation>后一点：实际值</translation>
    </message>
    <message>
        <source>Point after: share</source>
        <translation>后一点：比例</translation>
    </message>
    <message>
        <source>The share lies on the straight line between the points before and after the value.</source>
        <translation>比例取前后两点连线上的值。</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>Points off for each</source>
        <translation>每次扣分</translation>
    </message>
    <message>
        <source>Every entry is rounded up to a whole number before they are added.</source>
        <translation>每笔先向上取整，再相加。</translation>
    </message>
    <message>
        <source>Every one takes the same points off.</source>
        <translation>每次扣相同的分。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>The step for so many times is the whole deduction, not one more for each.</source>
        <translation>该次数对应的一档就是全部扣分，不逐次累加。</translation>
    </message>
    <message>
        <source>Points off: %1</source>
        <translation>扣分：%1</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>From the full points everything is taken off, but not below the floor, if there is one.</source>
        <translation>从满分中减去各项扣分；有保底时不低于保底。</translation>
    </message>
    <message>
        <source>Mean of the periods</source>
        <translation>各期平均</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation>%1 的得分</translation>
    </message>
    <message>
        <source>Number of periods</source>
        <translation>期数</translation>
    </message>
    <message>
        <source>The sum of the scores, divided by the number of periods expected.</source>
        <translation>各期得分之和除以应有的期数。</translation>
    </message>
    <message>
        <source>The sum of the scores, divided by the number of scores given.</source>
        <translation>各期得分之和除以实有的期数。</translation>
    </message>
    <message>
        <source>The scores are on a scale of 100.</source>
        <translation>各期得分为百分制。</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>等次：%1</translation>
    </message>
    <message>
        <source>Level chosen</source>
        <translation>所选等次</translation>
    </message>
    <message>
        <source>The scheme fixes the points of each level.</source>
        <translation>各等次的分值由方案规定。</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>所评分值</translation>
    </message>
    <message>
        <source>The points as they were given.</source>
        <translation>按所评的分值。</translation>
    </message>
    <message>
        <source>Mean of the marks: %1</source>
        <translation>评分平均：%1</translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation>第 %1 个评分</translation>
    </message>
    <message>
        <source>All marks of a rater count the same.</source>
        <translation>同一评分方的各个评分同等计入。</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>多方评分</translation>
    </message>
    <message>
        <source>The weighted mean over the raters who gave a mark.</source>
        <translation>已评分各方的加权平均。</translation>
    </message>
    <message>
        <source>The mean of the figures in the pool.</source>
        <translation>同事池中各数值的平均数。</translation>
    </message>
    <message>
        <source>The median of the figures in the pool.</source>
        <translation>同事池中各数值的中位数。</translation>
    </message>
    <message>
        <source>The least of the figures in the pool.</source>
        <translation>同事池中最小的数值。</translation>
    </message>
    <message>
        <source>The greatest of the figures in the pool.</source>
        <translation>同事池中最大的数值。</translation>
    </message>
    <message>
        <source>The numerators of the pool together, divided by its denominators together.</source>
        <translation>同事池中分子之和除以分母之和。</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>This is the score that everything after it uses.</source>
        <translation>之后各步都用这个得分。</translation>
    </message>
    <message>
        <source>The points of the step below.</source>
        <translation>取下一步的得分。</translation>
    </message>
    <message>
        <source>Nobody has a complete result: there is no mean.</source>
        <translation>还没有人的结果完整，因此没有平均分。</translation>
    </message>
    <message>
        <source>Mean of the published scores</source>
        <translation>考核得分的平均值</translation>
    </message>
    <message>
        <source>%1 of %2 people are complete; only they are counted.</source>
        <translation>%2 人中有 %1 人结果完整，只计算这些人。</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Exact change</source>
        <translation>精确变化</translation>
    </message>
    <message>
        <source>This mean less the one of the period before, of the same people as far as they had a result then.</source>
        <translation>本期平均减去上期平均；上期只计同一批人中当时有结果的人。</translation>
    </message>
    <message>
        <source>Exact mean now</source>
        <translation>本期精确平均</translation>
    </message>
    <message>
        <source>Exact mean before</source>
        <translation>上期精确平均</translation>
    </message>
    <message>
        <source>Mean score of %1</source>
        <translation>%1 的平均分</translation>
    </message>
    <message>
        <source>Change against %1</source>
        <translation>较 %1 的变化</translation>
    </message>
    <message>
        <source>How the mean score came about</source>
        <translation>平均分的计算过程</translation>
    </message>
    <message>
        <source>Complete results</source>
        <translation>完整的结果</translation>
    </message>
    <message>
        <source>A result is complete when no value that is needed is missing.</source>
        <translation>必需的数据一个不缺，结果才算完整。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Missing values, by person</source>
        <translation>各人缺失的数据个数</translation>
    </message>
    <message>
        <source>Who is complete</source>
        <translation>谁的结果完整</translation>
    </message>
    <message>
        <source>People with grade %1</source>
        <translation>等级为 %1 的人数</translation>
    </message>
    <message>
        <source>Counted after the rules; below, each with the score.</source>
        <translation>按规则之后的等级计数；下面列出各人的得分。</translation>
    </message>
    <message>
        <source>Share in percent</source>
        <translation>占比（%）</translation>
    </message>
    <message>
        <source>Exact share in percent</source>
        <translation>精确占比（%）</translation>
    </message>
    <message>
        <source>Of everybody who has a grade.</source>
        <translation>占所有已评等级者的比例。</translation>
    </message>
    <message>
        <source>With this grade</source>
        <translation>此等级人数</translation>
    </message>
    <message>
        <source>With any grade</source>
        <translation>已评等级人数</translation>
    </message>
    <message>
        <source>Guideline in percent</source>
        <translation>指导比例（%）</translation>
    </message>
    <message>
        <source>The seats the scheme foresees.</source>
        <translation>方案规定的名额比例。</translation>
    </message>
    <message>
        <source>Who has grade %1</source>
        <translation>谁的等级是 %1</translation>
    </message>
    <message>
        <source>Points at full marks</source>
        <translation>满分时的分数</translation>
    </message>
    <message>
        <source>The full score times the share of the weight in each group above.</source>
        <translation>满分乘以它在上面每一级指标组中的权重占比。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Sum of the weights</source>
        <translation>权重合计</translation>
    </message>
    <message>
        <source>What “%1” costs the team</source>
        <translation>“%1”让团队失去多少分</translation>
    </message>
    <message>
        <source>Points lost</source>
        <translation>失分</translation>
    </message>
    <message>
        <source>Mean rate</source>
        <translation>平均得分率</translation>
    </message>
    <message>
        <source>Exact points lost</source>
        <translation>精确失分</translation>
    </message>
    <message>
        <source>What full marks would bring, times what the mean rate lacks.</source>
        <translation>满分时的分数，乘以平均得分率所差的部分。</translation>
    </message>
    <message>
        <source>The people of this cycle, with the scores they got then.</source>
        <translation>本周期的人员，按他们当时的得分计算。</translation>
    </message>
    <message>
        <source>Published score of %1</source>
        <translation>%1 的考核得分</translation>
    </message>
    <message>
        <source>How the mean of %1 came about</source>
        <translation>%1平均分的计算过程</translation>
    </message>
    <message>
        <source>Who needs help</source>
        <translation>谁需要帮助</translation>
    </message>
    <message>
        <source>People who need help</source>
        <translation>需要帮助的人数</translation>
    </message>
    <message>
        <source>The last grade, without grades below 60% of full marks, or down by at least a tenth of full marks since the period before; below, each with the score.</source>
        <translation>末位等级（不评等级时低于满分的 60%），或较上期下降满分的十分之一以上；下面列出各人的得分。</translation>
    </message>
    <message>
        <source>The published score less the one of the period before.</source>
        <translation>本期考核得分减去上期考核得分。</translation>
    </message>
    <message>
        <source>Published score before</source>
        <translation>上期考核得分</translation>
    </message>
    <message>
        <source>There is no score now, or none in the period before.</source>
        <translation>本期或上期没有得分。</translation>
    </message>
    <message>
        <source>How the score of %1 changed</source>
        <translation>%1 的得分变化</translation>
    </message>
    <message>
        <source>Entered by %1, %2</source>
        <translation>%1 于 %2 录入</translation>
    </message>
    <message>
        <source>%3: entered by %1, %2</source>
        <translation>%3：%1 于 %2 录入</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Scheme&apos;s id</source>
        <translation>方案标识</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>How the result of %1 came about</source>
        <translation>%1的计算过程</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>The figures of the people below are added.</source>
        <translation>把下列人员的数值相加。</translation>
    </message>
    <message>
        <source>The sum of the figures, divided by how many they are.</source>
        <translation>数值之和除以个数。</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Exact figure</source>
        <translation>精确值</translation>
    </message>
    <message>
        <source>Mean and sum of the chosen figures</source>
        <translation>所选数值的平均与合计</translation>
    </message>
    <message>
        <source>Mean of the chosen figures</source>
        <translation>所选数值的平均</translation>
    </message>
    <message>
        <source>Exact mean</source>
        <translation>精确平均</translation>
    </message>
    <message>
        <source>Rounded to %1 decimal places, a half away from zero.</source>
        <translation>保留 %1 位小数，四舍五入。</translation>
    </message>
    <message>
        <source>Rounded to %1 decimal places, a half to the even digit.</source>
        <translation>保留 %1 位小数，四舍六入五成双。</translation>
    </message>
    <message>
        <source>Cut off after %1 decimal places.</source>
        <translation>保留 %1 位小数，其余舍去。</translation>
    </message>
    <message>
        <source>Left of the budget</source>
        <translation>预算余额</translation>
    </message>
    <message>
        <source>The budget less the pay.</source>
        <translation>预算减去薪酬。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>薪酬</translation>
    </message>
    <message>
        <source>Exact share of the budget in percent</source>
        <translation>占预算的精确比例（%）</translation>
    </message>
    <message>
        <source>The pay, of a hundred of the budget.</source>
        <translation>薪酬占预算的百分比。</translation>
    </message>
    <message>
        <source>Used of the budget in percent</source>
        <translation>预算使用（%）</translation>
    </message>
    <message>
        <source>The totals of the slips that have one, added.</source>
        <translation>把有合计的薪酬单的合计相加。</translation>
    </message>
    <message>
        <source>What rules gave and took on each slip, added.</source>
        <translation>把每张薪酬单上的奖惩金额相加。</translation>
    </message>
    <message>
        <source>People without a total</source>
        <translation>没有合计的人数</translation>
    </message>
    <message>
        <source>Incomplete, or a part of the slip is missing: they cost nothing yet. Counted one by one.</source>
        <translation>结果不完整，或薪酬单缺少一部分：暂不计成本。逐个计数。</translation>
    </message>
    <message>
        <source>What %1 costs</source>
        <translation>%1 的成本</translation>
    </message>
    <message>
        <source>How often the action follows for each person, added.</source>
        <translation>把每个人的次数相加。</translation>
    </message>
    <message>
        <source>For whom “%1” follows</source>
        <translation>谁有“%1”</translation>
    </message>
    <message>
        <source>Took effect</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Could not be judged</source>
        <translation>未能判定</translation>
    </message>
    <message>
        <source>The people below, counted one by one.</source>
        <translation>下列人员，逐个计数。</translation>
    </message>
    <message>
        <source>For whom the rule “%1” holds</source>
        <translation>规则“%1”对谁生效</translation>
    </message>
    <message>
        <source>Draft: what if</source>
        <translation>试算中的草稿</translation>
    </message>
    <message>
        <source>Measured from %1 records as of %2, measure %3</source>
        <translation>由 %1 条业务记录取数，截至 %2，取数规则 %3</translation>
    </message>
    <message>
        <source>%4: measured from %1 records as of %2, measure %3</source>
        <translation>%4：由 %1 条业务记录取数，截至 %2，取数规则 %3</translation>
    </message>
    <message>
        <source>Overridden by %1, %2</source>
        <translation>%1 手工改写，%2</translation>
    </message>
    <message>
        <source>%3: overridden by %1, %2</source>
        <translation>%3：%1 手工改写，%2</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>决定 %1</translation>
    </message>
    <message>
        <source>Decided in calibration or on an appeal.</source>
        <translation>由校准或申诉决定。</translation>
    </message>
    <message>
        <source>%1 (%2, with %3)</source>
        <translation>%1（%2，会同%3）</translation>
    </message>
    <message>
        <source>Decided score</source>
        <translation>决定后的得分</translation>
    </message>
    <message>
        <source>Score as computed</source>
        <translation>计算所得的得分</translation>
    </message>
    <message>
        <source>What was decided is added to the score as computed, held within the limits and rounded. Ranks stay as they were.</source>
        <translation>在计算所得的得分上加上所决定的分数，限制在上下限之内并舍入。排名不变。</translation>
    </message>
    <message>
        <source>Decided grade</source>
        <translation>决定后的等级</translation>
    </message>
    <message>
        <source>The grade that was set stands in the place of the one computed.</source>
        <translation>以指定的等级代替计算所得的等级。</translation>
    </message>
    <message>
        <source>colleague %1</source>
        <translation>同事 %1</translation>
    </message>
    <message>
        <source>Calendar days that are paid here</source>
        <translation>在此计薪的日历天数</translation>
    </message>
    <message>
        <source>Calendar days of the period</source>
        <translation>考核期间的日历天数</translation>
    </message>
    <message>
        <source>Segment in %1</source>
        <translation>在 %1 的分段</translation>
    </message>
    <message>
        <source>The exact score under that part&apos;s scheme; it is explained there.</source>
        <translation>按该部分考核方案得出的精确得分，计算过程见该考核表。</translation>
    </message>
    <message>
        <source>Calendar days in %1</source>
        <translation>在 %1 的日历天数</translation>
    </message>
    <message>
        <source>Exact score in %1</source>
        <translation>在 %1 的精确得分</translation>
    </message>
    <message>
        <source>The exact score of each segment counts by its calendar days.</source>
        <translation>各分段的精确得分按其日历天数加权。</translation>
    </message>
    <message>
        <source>The segment with the most calendar days counts whole, of equals the later; the others are shown only.</source>
        <translation>天数最多的分段全额计入，天数相同则以后者为准；其余分段仅列示。</translation>
    </message>
    <message>
        <source>Score of all segments</source>
        <translation>各分段合计得分</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>The root of the mean squared distance from the mean, rounded to four places of the rate.</source>
        <translation>各得分率与平均之差的平方的平均数开方，按得分率舍入到四位小数。</translation>
    </message>
    <message>
        <source>The mean of %1 marks; single ones are not told.</source>
        <translation>%1 个评分的平均；单个评分不予显示。</translation>
    </message>
    <message>
        <source>How strict a scorer is, by the rates given</source>
        <translation>评分人有多严：按所给的得分率</translation>
    </message>
    <message>
        <source>Mean of the rates given</source>
        <translation>所给得分率的平均</translation>
    </message>
    <message>
        <source>Mean of what the same people were measured at</source>
        <translation>同一批人取数得分率的平均</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Above zero: more was given than was measured.</source>
        <translation>大于零：给的比取数的高。</translation>
    </message>
    <message>
        <source>Exact difference from %1</source>
        <translation>与 %1 的精确差距</translation>
    </message>
    <message>
        <source>Exact figure of %1</source>
        <translation>%1 的精确值</translation>
    </message>
    <message>
        <source>The same of %1</source>
        <translation>%1 的同一数字</translation>
    </message>
    <message>
        <source>There is no complete result in these periods: there is no mean.</source>
        <translation>这些周期里没有完整的结果，因此没有平均值。</translation>
    </message>
    <message>
        <source>The results of all these periods together, divided by how many they are; below, those of each period.</source>
        <translation>所有这些周期的结果相加，除以结果的个数；下面列出每个周期的结果。</translation>
    </message>
    <message>
        <source>Sum of %1</source>
        <translation>%1 的合计</translation>
    </message>
    <message>
        <source>Results of %1</source>
        <translation>%1 的结果数</translation>
    </message>
    <message>
        <source>This mean less the one of as many periods before, of the same people as far as they had a result then.</source>
        <translation>这个平均值减去此前同样多个周期的平均值，只算这些人当时已有的结果。</translation>
    </message>
    <message>
        <source>How “%1” of %2 came about</source>
        <translation>%2 的“%1”是怎么来的</translation>
    </message>
    <message>
        <source>What full marks would bring, times what the mean rate lacks; weights as in the last period.</source>
        <translation>满分能得到的分，乘以平均得分率所差的部分；权重按最后一个周期。</translation>
    </message>
    <message>
        <source>How often grade %1 was given</source>
        <translation>等级 %1 评出的次数</translation>
    </message>
    <message>
        <source>Counted after the rules; below, who has it in each period, with the score.</source>
        <translation>按规则之后的等级计数；下面列出每个周期是谁以及得分。</translation>
    </message>
    <message>
        <source>People of %1</source>
        <translation>%1 的人员</translation>
    </message>
    <message>
        <source>Of all grades given in these periods.</source>
        <translation>占这些周期里评出的全部等级。</translation>
    </message>
    <message>
        <source>Of the people of the last period, one result for each period they take part in; below, whose are incomplete.</source>
        <translation>最后一个周期的人员，每参加一个周期算一份结果；下面列出不完整的。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Incomplete in %1</source>
        <translation>%1 不完整</translation>
    </message>
    <message>
        <source>The last grade in the last period, without grades a mean below 60% of full marks, or a mean down by at least a tenth of full marks against as many periods before; below, each with the mean.</source>
        <translation>最后一个周期为末位等级（不评等级时平均低于满分的 60%），或平均分较此前同样多个周期下降满分的十分之一以上；下面列出各人的平均分。</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>can&apos;t be judged</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>计入了谁</translation>
    </message>
    <message>
        <source>How often with each of the people below, added.</source>
        <translation>以下各人的次数相加。</translation>
    </message>
    <message>
        <source>Whose results were published</source>
        <translation>谁的结果已公布</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>Who confirmed their result</source>
        <translation>谁确认了结果</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Who did not answer</source>
        <translation>谁没有答复</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无答复</translation>
    </message>
    <message>
        <source>The people below neither confirmed nor contested the result published last, and the day is over; that is no consent.</source>
        <translation>以下人员对最近公布的结果既未确认也未申诉，期限已过；这不等于同意。</translation>
    </message>
    <message>
        <source>Who contested their result</source>
        <translation>谁提出了申诉</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Whose appeals are open</source>
        <translation>谁的申诉待答复</translation>
    </message>
    <message>
        <source>Appeals open</source>
        <translation>待答复申诉</translation>
    </message>
    <message>
        <source>Whose appeals were upheld</source>
        <translation>谁的申诉成立</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Whose appeals were upheld in part</source>
        <translation>谁的申诉部分成立</translation>
    </message>
    <message>
        <source>Upheld in part</source>
        <translation>部分成立</translation>
    </message>
    <message>
        <source>Whose appeals were refused</source>
        <translation>谁的申诉被驳回</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Whose results were corrected</source>
        <translation>谁的结果更正过</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Who is not appraised</source>
        <translation>谁不参加考核</translation>
    </message>
    <message>
        <source>Not appraised</source>
        <translation>不参加考核</translation>
    </message>
    <message>
        <source>What everybody costs</source>
        <translation>全体的成本</translation>
    </message>
    <message>
        <source>What the people without a team cost</source>
        <translation>无团队人员的成本</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Whether everything is there that a score needs; if not, what is missing.</source>
        <translation>得分所需的数据是否完整；不完整时写明缺什么。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>The published score, computed exactly and rounded once.</source>
        <translation>公布的得分：精确计算，只舍入一次。</translation>
    </message>
    <message>
        <source>Score by formula</source>
        <translation>公式得分</translation>
    </message>
    <message>
        <source>The same as a live formula: the weights above times the rates in this row, adjustments and limits as in the scheme. Nine places are kept before rounding, since a spreadsheet counts in binary.</source>
        <translation>同一得分的实时公式：上方的权重乘以本行的得分率，加减分和上下限按考核方案。电子表格按二进制计算，所以舍入前先保留九位小数。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Whether the formula comes to the published score. Where a spreadsheet&apos;s binary arithmetic does not, the cell says so; the published score is the exact one.</source>
        <translation>公式是否得出公布的得分。电子表格的二进制运算若有出入，单元格会写明；以公布的得分为准。</translation>
    </message>
    <message>
        <source>Sum before rounding</source>
        <translation>舍入前合计</translation>
    </message>
    <message>
        <source>Weights times rates and adjustments, before limits and rounding, as a live formula.</source>
        <translation>权重乘以得分率，再加上加减分，未经上下限和舍入；为实时公式。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Ranked together</source>
        <translation>参与排名人数</translation>
    </message>
    <message>
        <source>How many people stand in the same ranking.</source>
        <translation>同一排名中共有多少人。</translation>
    </message>
    <message>
        <source>Grade by score</source>
        <translation>按得分的等级</translation>
    </message>
    <message>
        <source>Before the rules.</source>
        <translation>适用奖惩规则之前。</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>After the rules.</source>
        <translation>适用奖惩规则之后。</translation>
    </message>
    <message>
        <source>%1: rate</source>
        <translation>%1：得分率</translation>
    </message>
    <message>
        <source>Points earned, divided by the full points.</source>
        <translation>所得分数除以满分。</translation>
    </message>
    <message>
        <source>The weighted mean of the rates of what belongs to the group, less its penalties per hundred.</source>
        <translation>组内各项得分率的加权平均，再减去按百分计的扣分。</translation>
    </message>
    <message>
        <source>%1: penalties</source>
        <translation>%1：扣分</translation>
    </message>
    <message>
        <source>Points taken off the group&apos;s hundred.</source>
        <translation>从该组的一百分中扣去的分数。</translation>
    </message>
    <message>
        <source>%1: points</source>
        <translation>%1：得分</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>incomplete, missing: %1</source>
        <translation>不完整，缺：%1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>same</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>binary arithmetic gives %1, exactly it is %2</source>
        <translation>二进制运算得 %1，精确值为 %2</translation>
    </message>
    <message>
        <source>%1 · %2, version %3 · closed · written on %4</source>
        <translation>%1 · %2，第 %3 版 · 已关闭 · 导出于 %4</translation>
    </message>
    <message>
        <source>%1 · %2, version %3 · not closed yet · written on %4</source>
        <translation>%1 · %2，第 %3 版 · 尚未关闭 · 导出于 %4</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列说明</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖惩金额</translation>
    </message>
    <message>
        <source>What the rules give and take in money.</source>
        <translation>奖惩规则给予和扣除的金额。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>The sum of the rounded figures.</source>
        <translation>各项舍入后金额之和。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Rules in effect</source>
        <translation>生效的规则</translation>
    </message>
    <message>
        <source>Rules not judged</source>
        <translation>无法判断的规则</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>薪酬单</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>of several segments; this part alone: %1</source>
        <translation>由多个分段得出；仅本段：%1</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>position|job|job title|post</source>
        <translation>岗位|职位|职务|工种</translation>
    </message>
    <message>
        <source>team|department|group</source>
        <translation>团队|部门|班组|小组|组别|所属团队</translation>
    </message>
    <message>
        <source>leader|manager|reports to</source>
        <translation>直接上级|上级|主管|领导|负责人|上级工号</translation>
    </message>
    <message>
        <source>joined|joined on|hired|hire date|start date</source>
        <translation>入职日期|入职时间|入职日|入职</translation>
    </message>
    <message>
        <source>left|left on|last day|end date</source>
        <translation>离职日期|离职时间|离职日|最后工作日|离职</translation>
    </message>
    <message>
        <source>id|staff number|staff no|employee id|employee number|employee no|number|no</source>
        <translation>工号|员工编号|员工工号|员工号|编号|人员编号|序列号</translation>
    </message>
    <message>
        <source>name|full name|employee name</source>
        <translation>姓名|员工姓名|名字</translation>
    </message>
    <message>
        <source>reason|reasons</source>
        <translation>原因|理由|加减分原因|说明</translation>
    </message>
    <message>
        <source>period|appraisal period|month|quarter|cycle</source>
        <translation>期间|周期|考核周期|考核期|月份|季度</translation>
    </message>
    <message>
        <source>score|total|total score|result</source>
        <translation>得分|总分|考核得分|成绩|分数|考核成绩</translation>
    </message>
    <message>
        <source>grade|final grade|level</source>
        <translation>等级|考核等级|评级|最终等级</translation>
    </message>
</context>
<context>
    <name>ImportHeadings</name>
    <message>
        <source>id|record id|record number|number|no|reference|ref|serial number|call id|call number|ticket id|ticket number|ticket|case id|case number|case|chat id|contact id|complaint id|complaint number|visit id|check id|training id|survey id|response id|event id|order id|order number|order no|repair order|work order</source>
        <translation>记录编号|编号|记录号|单号|工单号|工单编号|通话编号|来电编号|会话编号|会话ID|服务单号|受理单号|案件编号|投诉编号|投诉单号|进站单号|检查编号|质检编号|培训编号|问卷编号|调查编号|事件编号|订单编号|订单号|流水号|ID</translation>
    </message>
    <message>
        <source>employee|agent|staff number|staff no|employee id|employee number|employee no|agent id|agent name|employee name|staff|staff name|advisor|adviser|service advisor|technician|engineer|operator|representative|rep|sales representative|owner|assignee|assigned to|handled by|clerk|name</source>
        <translation>员工|工号|员工编号|员工工号|员工姓名|人员|坐席|座席|坐席工号|座席工号|坐席姓名|座席姓名|坐席编号|客服|客服姓名|客服工号|客服人员|服务顾问|顾问|技师|工程师|经办人|经办|受理人|处理人|责任人|负责人|销售顾问|业务员|姓名</translation>
    </message>
    <message>
        <source>customer|customer id|customer number|customer no|customer name|client|client id|client name|account|caller|caller id|phone|phone number|member|member id|vehicle|vin|plate|plate number|license plate|company</source>
        <translation>客户|客户编号|客户号|客户名称|客户姓名|会员|会员号|会员编号|主叫号码|来电号码|电话|手机号|联系电话|车牌|车牌号|车架号|用户|用户编号|用户ID|顾客</translation>
    </message>
    <message>
        <source>note|notes|remark|remarks|comment|comments|memo</source>
        <translation>备注|说明|附注|注释</translation>
    </message>
    <message>
        <source>opened|date|time|date and time|opened at|opened on|created|created at|created on|start|started|started at|start time|call date|call time|contact date|contact time|chat date|received|received at|arrived|timestamp|day</source>
        <translation>开始时间|日期|时间|日期时间|创建时间|创建日期|来电时间|来电日期|呼入时间|接入时间|受理时间|受理日期|服务时间|服务日期|会话时间|会话开始时间|进线时间|通话时间|通话日期|发起时间</translation>
    </message>
    <message>
        <source>channel|contact channel|source channel|medium|contact type|source</source>
        <translation>渠道|服务渠道|接触渠道|来源|来源渠道|联系方式|途径</translation>
    </message>
    <message>
        <source>topic|category|subject|reason|call reason|contact reason|issue|issue type|question type|problem type|type</source>
        <translation>主题|问题类型|问题分类|业务类型|咨询类型|服务类型|类别|分类|类型|来电原因|咨询原因|诉求</translation>
    </message>
    <message>
        <source>answered|is answered|was answered|call answered|picked up|connected|accepted</source>
        <translation>是否接听|接听|已接听|是否接通|接通|已接通|是否应答|应答|是否接起|接起</translation>
    </message>
    <message>
        <source>waited|wait|wait time|waiting time|wait seconds|seconds waited|speed of answer|speed of answer in seconds|answer speed|time to answer|queue time|time in queue|asa|first response time|time to first response</source>
        <translation>等待时长|等待秒数|等待时间|排队时长|排队时间|应答速度|应答时长|应答秒数|接听等待|响铃时长|首次响应时长|首响时长</translation>
    </message>
    <message>
        <source>first response|first response at|first responded at|first reply|first reply at|responded|responded at|first response time|first reply time|answered at|response at</source>
        <translation>首次响应时间|首响时间|首次回复时间|响应时间|接听时间|应答时间</translation>
    </message>
    <message>
        <source>resolved|is resolved|was resolved|solved|is solved|issue resolved|problem solved|settled|fixed</source>
        <translation>是否解决|已解决|解决|问题是否解决|是否办结|是否处理完成</translation>
    </message>
    <message>
        <source>resolved at|resolved on|resolution time|resolution date|resolved time|resolved date|solved at|closed at|closed on|closed|closing time|completed at|completed on|finished at|end time</source>
        <translation>解决时间|完成时间|办结时间|关闭时间|结束时间|处理完成时间|结单时间</translation>
    </message>
    <message>
        <source>contacts|contacts it took|number of contacts|contact count|interactions|number of calls|calls it took|touches|replies</source>
        <translation>联系次数|沟通次数|接触次数|往来次数|服务次数</translation>
    </message>
    <message>
        <source>times reopened|reopened|reopens|reopen count|reopened count|number of reopens</source>
        <translation>重开次数|重新打开次数|返工次数|二次受理次数</translation>
    </message>
    <message>
        <source>handling time|handle time|handled|handled seconds|aht|talk duration|avg talk duration|average talk duration|talk time|call duration|duration|length|call length|service time</source>
        <translation>处理时长|通话时长|平均通话时长|服务时长|处理秒数|通话秒数|时长</translation>
    </message>
    <message>
        <source>rating|satisfaction rating|satisfaction|csat|csat score|satisfaction score|customer rating|customer satisfaction|stars|score|evaluation</source>
        <translation>评分|满意度|满意度评分|满意度评价|满意度分数|客户满意度|评价|星级|打分</translation>
    </message>
    <message>
        <source>rating scale|scale</source>
        <translation>评分分制|分制|满分|量表</translation>
    </message>
    <message>
        <source>received|received at|received on|complaint date|complaint time|opened|opened at|created|created at|date|date and time|time|accepted at|registered|registered at|reported at</source>
        <translation>受理时间|投诉时间|投诉日期|受理日期|接收时间|收到时间|登记时间|登记日期|创建时间|日期|时间</translation>
    </message>
    <message>
        <source>due|due at|due on|due date|due time|due by|deadline|time limit|target date</source>
        <translation>处理期限|应办结时间|期限|办结期限|截止时间|截止日期|要求完成时间|应完成时间|时限</translation>
    </message>
    <message>
        <source>handled at|handled|handled on|closed|closed at|closed on|resolved at|resolved on|resolved|settled at|settled on|finished at|completed at|completed on|handling date</source>
        <translation>处理时间|办结时间|处理日期|办结日期|完成时间|处理完成时间|结案时间|结案日期|解决时间|关闭时间</translation>
    </message>
    <message>
        <source>class|complaint class|level|complaint level|severity|priority|grade</source>
        <translation>投诉类别|投诉等级|等级|级别|投诉级别|严重程度</translation>
    </message>
    <message>
        <source>responsible|is responsible|at fault|liable|justified|our fault|responsibility|is justified</source>
        <translation>是否有责|有责|责任|是否责任|有责投诉|是否属实</translation>
    </message>
    <message>
        <source>topic|category|subject|reason|complaint type|complaint reason|issue|type|complaint category</source>
        <translation>主题|投诉类型|投诉原因|投诉内容|问题类型|类型|分类|类别</translation>
    </message>
    <message>
        <source>date|visit date|visited|visited on|service date|day|arrived|arrival date|time|date and time</source>
        <translation>进站日期|日期|进厂日期|到店日期|来店日期|维修日期|服务日期|结算日期|进站时间|时间</translation>
    </message>
    <message>
        <source>order value|value|invoice amount|amount|spent|revenue|turnover|bill|total</source>
        <translation>工单金额|产值|金额|订单金额|结算金额|消费金额|维修金额</translation>
    </message>
    <message>
        <source>date|check date|checked on|checked at|audit date|inspection date|sampled on|day|time|date and time</source>
        <translation>检查日期|日期|质检日期|抽检日期|检查时间|质检时间|时间</translation>
    </message>
    <message>
        <source>items checked|checked|checked items|items|total items|number of items|points checked|checks</source>
        <translation>检查项数|检查项|检查项目数|抽检项数|应检项数|项数</translation>
    </message>
    <message>
        <source>items passed|passed|passed items|items ok|ok items|compliant items|compliant|points passed</source>
        <translation>合格项数|合格项|通过项数|通过项|达标项数</translation>
    </message>
    <message>
        <source>template|checklist|check form|form|check template</source>
        <translation>检查表|模板|质检模板|质检表|检查模板</translation>
    </message>
    <message>
        <source>date|training date|trained on|held on|course date|day|time|date and time</source>
        <translation>培训日期|日期|培训时间|上课日期|时间</translation>
    </message>
    <message>
        <source>hours|training hours|number of hours|hours attended|course hours|duration|duration in hours|credit hours</source>
        <translation>学时|培训时长|培训学时|课时|培训小时|小时数</translation>
    </message>
    <message>
        <source>exam mark|mark|marks|exam|exam score|exam result|test score|test|score|grade</source>
        <translation>考试成绩|成绩|考核成绩|分数|得分|考分</translation>
    </message>
    <message>
        <source>date|day|absence date|absent on|start date|from|attendance date|time|date and time</source>
        <translation>考勤日期|日期|缺勤日期|请假日期|开始日期|时间</translation>
    </message>
    <message>
        <source>kind|type|absence type|attendance type|absence kind|kind of absence|leave type|status</source>
        <translation>考勤类型|类型|缺勤类型|假别|请假类型|考勤状态|状态</translation>
    </message>
    <message>
        <source>days|number of days|day count|days absent|absent days|duration in days|length in days</source>
        <translation>天数|缺勤天数|请假天数|日数</translation>
    </message>
    <message>
        <source>date|survey date|surveyed on|answered on|response date|submitted|submitted at|called on|day|time|date and time</source>
        <translation>调查日期|日期|回访日期|调查时间|回访时间|答卷时间|提交时间|时间</translation>
    </message>
    <message>
        <source>channel|survey channel|medium|survey method|method</source>
        <translation>渠道|调查方式|调查渠道|回访方式|方式</translation>
    </message>
    <message>
        <source>rating|score|satisfaction|satisfaction rating|csat|answer|stars|satisfaction score|evaluation</source>
        <translation>评分|满意度|满意度评分|得分|打分|评价|分数</translation>
    </message>
    <message>
        <source>question|survey question|item|asked|topic</source>
        <translation>题目|问题|调查问题|调查项目|问卷题目</translation>
    </message>
    <message>
        <source>date|event date|happened on|occurred on|day|time|date and time</source>
        <translation>发生日期|日期|事件日期|扣分日期|时间</translation>
    </message>
    <message>
        <source>indicator and item|item|indicator|deduction item|indicator item|clause|rule</source>
        <translation>指标与扣分项|扣分项|扣分项目|指标|项目|条款|考核项目</translation>
    </message>
    <message>
        <source>count|times|number of times|how often|occurrences</source>
        <translation>次数|发生次数|件数</translation>
    </message>
    <message>
        <source>points|points deducted|points off|deduction|deducted|points taken off</source>
        <translation>扣分|扣分值|分值|扣分分数|扣减分</translation>
    </message>
    <message>
        <source>what happened|what|description|event|facts|details|incident</source>
        <translation>事由|经过|情况说明|事件|描述|事件描述|扣分原因</translation>
    </message>
    <message>
        <source>file|evidence|attachment|proof|document|voucher</source>
        <translation>凭证|附件|文件|证据|证明材料</translation>
    </message>
    <message>
        <source>who saw it|witness|seen by|reported by|recorded by|checked by|inspector</source>
        <translation>见证人|记录人|检查人|登记人|上报人</translation>
    </message>
    <message>
        <source>date|order date|ordered on|sold on|sale date|contract date|day|time|date and time</source>
        <translation>订单日期|日期|下单日期|签约日期|成交日期|销售日期|时间</translation>
    </message>
    <message>
        <source>amount|order amount|total|sum|sales|order total|contract amount|price|value</source>
        <translation>金额|订单金额|销售额|销售金额|合同金额|成交金额|合计</translation>
    </message>
    <message>
        <source>retained customer|retained|is retained|existing customer|repeat customer|returning customer|renewal</source>
        <translation>是否留存客户|是否保有客户|保有客户|保有|是否老客户|老客户|续保客户|是否续约</translation>
    </message>
    <message>
        <source>time of day|time|call time|start time|contact time|clock|hour|received time|opening time</source>
        <translation>时刻|时间|来电时间|通话时间|接入时间|受理时间|几点</translation>
    </message>
    <message>
        <source>contacts|contact|call|calls|chat|chats|ticket|tickets|case|cases|call centre|call center</source>
        <translation>服务记录|通话记录|话务|来电|会话|工单|客服记录|呼叫中心</translation>
    </message>
    <message>
        <source>complaints|complaint</source>
        <translation>投诉|投诉记录|客诉</translation>
    </message>
    <message>
        <source>visits|visit|service visit</source>
        <translation>进站|进站记录|到店|进厂</translation>
    </message>
    <message>
        <source>checks|check|quality check|inspection|inspections|audit</source>
        <translation>质检|检查记录|抽检|质量检查</translation>
    </message>
    <message>
        <source>training|trainings|course|courses</source>
        <translation>培训|培训记录</translation>
    </message>
    <message>
        <source>attendance|absence|absences|leave</source>
        <translation>考勤|考勤记录|缺勤|请假</translation>
    </message>
    <message>
        <source>surveys|survey|satisfaction survey</source>
        <translation>满意度调查|问卷|回访|调查</translation>
    </message>
    <message>
        <source>events|event|deduction|deductions|deduction ledger|ledger</source>
        <translation>扣分事件|扣分台账|扣分记录|扣分|奖惩台账</translation>
    </message>
    <message>
        <source>orders|order|sales orders</source>
        <translation>订单|订单记录|销售订单</translation>
    </message>
    <message>
        <source>minutes|min|mins|minute</source>
        <translation>分钟|分</translation>
    </message>
    <message>
        <source>hours|h|hrs|hour</source>
        <translation>小时|时</translation>
    </message>
    <message>
        <source>?|-|--|—|/|n/a|na|#n/a|nan|null|none|nil|unknown</source>
        <translation>?|-|--|—|/|未知|空|不详|暂无</translation>
    </message>
</context>
<context>
    <name>ImportTemplates</name>
    <message>
        <source>The record&apos;s own id in the system it comes from; no two alike.</source>
        <translation>这条记录在来源系统里的编号，每条各不相同。</translation>
    </message>
    <message>
        <source>Staff number, or a name that only one employee has.</source>
        <translation>工号；没有同名员工时也可填姓名。</translation>
    </message>
    <message>
        <source>The customer&apos;s number or name.</source>
        <translation>客户编号或名称。</translation>
    </message>
    <message>
        <source>Anything else worth knowing.</source>
        <translation>其他需要说明的内容。</translation>
    </message>
    <message>
        <source>The day, such as 2026-05-31.</source>
        <translation>日期，例如 2026-05-31。</translation>
    </message>
    <message>
        <source>Date and time by the company&apos;s clock, such as 2026-05-31 09:05:00.</source>
        <translation>公司所在时区的日期和时间，例如 2026-05-31 09:05:00。</translation>
    </message>
    <message>
        <source>Date and time; a date alone means the end of that day.</source>
        <translation>日期和时间；只写日期表示当天结束时。</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>是或否。</translation>
    </message>
    <message>
        <source>1, 2 or 3.</source>
        <translation>1、2 或 3。</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>整数。</translation>
    </message>
    <message>
        <source>Seconds, or h:mm:ss.</source>
        <translation>秒数，或时:分:秒。</translation>
    </message>
    <message>
        <source>A number without thousands separators.</source>
        <translation>数字，不带千位分隔符。</translation>
    </message>
    <message>
        <source>1-5, 1-10 or 0-100; empty: 1-5.</source>
        <translation>1-5、1-10 或 0-100；留空为 1-5。</translation>
    </message>
    <message>
        <source>Absent, late or leave.</source>
        <translation>缺勤、迟到或请假。</translation>
    </message>
    <message>
        <source>The indicator&apos;s id and its item&apos;s, with a point between.</source>
        <translation>指标编号与扣分项编号，中间用点隔开。</translation>
    </message>
    <message>
        <source>Words, always the same for the same thing.</source>
        <translation>文字；同一事物始终用同样的写法。</translation>
    </message>
    <message>
        <source>Staff number; stays as it is written.</source>
        <translation>工号，原样保留。</translation>
    </message>
    <message>
        <source>The employee&apos;s name.</source>
        <translation>员工姓名。</translation>
    </message>
    <message>
        <source>A position&apos;s id or name.</source>
        <translation>岗位编号或名称。</translation>
    </message>
    <message>
        <source>A team&apos;s id or name.</source>
        <translation>团队编号或名称。</translation>
    </message>
    <message>
        <source>The leader&apos;s staff number; empty: none.</source>
        <translation>直接上级的工号；留空表示没有。</translation>
    </message>
    <message>
        <source>The first day, such as 2026-05-31.</source>
        <translation>入职日期，例如 2026-05-31。</translation>
    </message>
    <message>
        <source>The last day; empty as long as they are employed.</source>
        <translation>最后工作日；在职时留空。</translation>
    </message>
    <message>
        <source>The period, such as 2025-12, 2025Q4, 2025H2 or 2025.</source>
        <translation>期间，例如 2025-12、2025Q4、2025H2 或 2025。</translation>
    </message>
    <message>
        <source>The score that was published.</source>
        <translation>当时公布的得分。</translation>
    </message>
    <message>
        <source>The grade; empty: by the score.</source>
        <translation>等级；留空则按得分确定。</translation>
    </message>
    <message>
        <source>Why the adjustments of this row are made.</source>
        <translation>这一行加减分的原因。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>填写说明</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>What belongs there</source>
        <translation>填什么</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>A map is kept by a name; give it one.</source>
        <translation>对应表按名称保存，请填写名称。</translation>
    </message>
    <message>
        <source>“%1” is not a number with at most 12 digits before and 6 after the point.</source>
        <translation>“%1”不是数字；数字的小数点前最多 12 位，后最多 6 位。</translation>
    </message>
    <message>
        <source>“%1” is not a period such as 2024-03, 2024Q1, 2024H1 or 2024.</source>
        <translation>“%1”不是期间，期间应如 2024-03、2024Q1、2024H1 或 2024。</translation>
    </message>
    <message>
        <source>“%1” is not a fraction.</source>
        <translation>“%1”不是分数。</translation>
    </message>
    <message>
        <source>“%1” is not a cycle such as team-quarterly/2024Q1.</source>
        <translation>“%1”不是考核周期，考核周期应如 team-quarterly/2024Q1。</translation>
    </message>
    <message>
        <source>“%1” is not an id: small letters, digits and hyphens, starting with a letter.</source>
        <translation>“%1”不是标识：只用小写字母、数字和连字符，以字母开头。</translation>
    </message>
    <message>
        <source>The id “%1” is there twice.</source>
        <translation>标识“%1”重复。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>文字为空。</translation>
    </message>
    <message>
        <source>%1 must be above %2.</source>
        <translation>%1 必须大于 %2。</translation>
    </message>
    <message>
        <source>%1 is below %2.</source>
        <translation>%1 小于 %2。</translation>
    </message>
    <message>
        <source>%1 is above %2.</source>
        <translation>%1 大于 %2。</translation>
    </message>
    <message>
        <source>The last grade takes the rest and has no bound.</source>
        <translation>最后一个等级包含其余所有人，不设界限。</translation>
    </message>
    <message>
        <source>Only the last grade has no bound.</source>
        <translation>只有最后一个等级不设界限。</translation>
    </message>
    <message>
        <source>The grades are out of order.</source>
        <translation>等级的次序不对。</translation>
    </message>
    <message>
        <source>There must be at least one grade.</source>
        <translation>至少要有一个等级。</translation>
    </message>
    <message>
        <source>The grade “%1” is there twice.</source>
        <translation>等级“%1”重复。</translation>
    </message>
    <message>
        <source>The percents add up to %1, which is over 100.</source>
        <translation>比例之和为 %1，超过 100。</translation>
    </message>
    <message>
        <source>The least points are above the full ones.</source>
        <translation>最低分值高于满分。</translation>
    </message>
    <message>
        <source>The floor is above the cap.</source>
        <translation>保底高于封顶。</translation>
    </message>
    <message>
        <source>There must be at least one band.</source>
        <translation>至少要有一档。</translation>
    </message>
    <message>
        <source>The last band must have no bound.</source>
        <translation>最后一档不得设界限。</translation>
    </message>
    <message>
        <source>Only the last band has no bound.</source>
        <translation>只有最后一档不设界限。</translation>
    </message>
    <message>
        <source>The bands are out of order.</source>
        <translation>各档的次序不对。</translation>
    </message>
    <message>
        <source>A curve needs at least two points.</source>
        <translation>折线至少要有两个点。</translation>
    </message>
    <message>
        <source>The points of the curve are out of order.</source>
        <translation>折线各点的次序不对。</translation>
    </message>
    <message>
        <source>There must be at least one level.</source>
        <translation>至少要有一个等次。</translation>
    </message>
    <message>
        <source>There must be at least one rater.</source>
        <translation>至少要有一个评分方。</translation>
    </message>
    <message>
        <source>The periods must be shorter than the scheme&apos;s own.</source>
        <translation>各期必须短于方案本身的期间。</translation>
    </message>
    <message>
        <source>There must be at least one step.</source>
        <translation>至少要有一个扣分档。</translation>
    </message>
    <message>
        <source>The minimum is above the maximum.</source>
        <translation>最小值大于最大值。</translation>
    </message>
    <message>
        <source>The scheme has no grades.</source>
        <translation>方案没有等级。</translation>
    </message>
    <message>
        <source>The table lacks the grade “%1”.</source>
        <translation>系数表缺少等级“%1”。</translation>
    </message>
    <message>
        <source>A cap or floor needs a factor.</source>
        <translation>封顶或保底需要先有系数。</translation>
    </message>
    <message>
        <source>Only a value can be compared with its target.</source>
        <translation>只有指标数值可以与目标值比较。</translation>
    </message>
    <message>
        <source>Only measured values can be pooled.</source>
        <translation>只有测得的数值可以合并计算。</translation>
    </message>
    <message>
        <source>The history holds scores and values only.</source>
        <translation>历史记录只含得分和指标数值。</translation>
    </message>
    <message>
        <source>The history can&apos;t be pooled.</source>
        <translation>历史记录不能合并计算。</translation>
    </message>
    <message>
        <source>Only deductions and penalties can be counted.</source>
        <translation>只有扣分项可以计次。</translation>
    </message>
    <message>
        <source>“%1” has no item “%2”.</source>
        <translation>“%1”没有扣分项“%2”。</translation>
    </message>
    <message>
        <source>A grade is compared with grades, and anything else with figures.</source>
        <translation>等级与等级比较，其他与数值比较。</translation>
    </message>
    <message>
        <source>These can&apos;t be compared in this way.</source>
        <translation>两者不能这样比较。</translation>
    </message>
    <message>
        <source>One grade belongs here.</source>
        <translation>这里应有一个等级。</translation>
    </message>
    <message>
        <source>The scheme has no grade “%1”.</source>
        <translation>方案没有等级“%1”。</translation>
    </message>
    <message>
        <source>The scheme is not for the position “%1”.</source>
        <translation>方案不适用于岗位“%1”。</translation>
    </message>
    <message>
        <source>The scheme has no indicator or group “%1”.</source>
        <translation>方案没有指标或指标组“%1”。</translation>
    </message>
    <message>
        <source>“%1” does not supply this figure.</source>
        <translation>“%1”不提供这个数值。</translation>
    </message>
    <message>
        <source>The scheme must be for at least one position.</source>
        <translation>方案至少要适用于一个岗位。</translation>
    </message>
    <message>
        <source>There can be 0 to 6 places, not %1.</source>
        <translation>小数位数为 0 到 6，不能是 %1。</translation>
    </message>
    <message>
        <source>%1 has more places than the score.</source>
        <translation>%1 的小数位数多于得分。</translation>
    </message>
    <message>
        <source>An indicator has a grading and no children.</source>
        <translation>指标有计分方式，没有下级。</translation>
    </message>
    <message>
        <source>The root can&apos;t have penalties.</source>
        <translation>最上层不能有扣分项。</translation>
    </message>
    <message>
        <source>A group needs at least one indicator or group.</source>
        <translation>指标组至少要有一个指标或指标组。</translation>
    </message>
    <message>
        <source>The group “%1” has no weight.</source>
        <translation>指标组“%1”没有权重。</translation>
    </message>
    <message>
        <source>The weights of the scheme add up to %1, not to 100.</source>
        <translation>方案的权重之和为 %1，不是 100。</translation>
    </message>
    <message>
        <source>The weights of the group “%1” add up to %2, not to 100 or its own.</source>
        <translation>指标组“%1”的权重之和为 %2，既不是 100，也不是该指标组自身的权重。</translation>
    </message>
    <message>
        <source>There is no level “%1”.</source>
        <translation>没有等次“%1”。</translation>
    </message>
    <message>
        <source>This kind of value does not belong here.</source>
        <translation>这里不能是这种数值。</translation>
    </message>
    <message>
        <source>%1 is outside the range from %2 to %3.</source>
        <translation>%1 不在 %2 到 %3 的范围内。</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 不是整数。</translation>
    </message>
    <message>
        <source>There is no such level.</source>
        <translation>没有这个等次。</translation>
    </message>
    <message>
        <source>%1 periods are given and at most %2 are expected.</source>
        <translation>给出了 %1 期，最多应有 %2 期。</translation>
    </message>
    <message>
        <source>%1 does not lie within %2.</source>
        <translation>%1 不在 %2 之内。</translation>
    </message>
    <message>
        <source>The group “%1” takes no value.</source>
        <translation>指标组“%1”不录入数值。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be closed yet: values of %2 people are missing, of %3 (%4) for one.</source>
        <translation>%1 还不能关闭：有 %2 人的数据不全，例如 %3（%4）。</translation>
    </message>
    <message>
        <source>There is no cycle %1.</source>
        <translation>没有考核周期 %1。</translation>
    </message>
    <message>
        <source>%1 is closed; nothing in it changes any more.</source>
        <translation>%1 已关闭，内容不再改动。</translation>
    </message>
    <message>
        <source>“%1” is appraised by the month, such as 2026-03; %2 is none.</source>
        <translation>“%1”按月考核，如 2026-03；%2 不是月份。</translation>
    </message>
    <message>
        <source>“%1” is appraised by the quarter, such as 2026Q1; %2 is none.</source>
        <translation>“%1”按季度考核，如 2026Q1；%2 不是季度。</translation>
    </message>
    <message>
        <source>“%1” is appraised by the half year, such as 2026H1; %2 is none.</source>
        <translation>“%1”按半年考核，如 2026H1；%2 不是半年。</translation>
    </message>
    <message>
        <source>“%1” is appraised by the year, such as 2026; %2 is none.</source>
        <translation>“%1”按年考核，如 2026；%2 不是年份。</translation>
    </message>
    <message>
        <source>not employed in %1</source>
        <translation>%1 期间不在职</translation>
    </message>
    <message>
        <source>without a position in %1</source>
        <translation>%1 期间没有岗位</translation>
    </message>
    <message>
        <source>the scheme is not for the position “%1”</source>
        <translation>考核方案不适用于岗位“%1”</translation>
    </message>
    <message>
        <source>appraised in %1 already</source>
        <translation>已在 %1 中考核</translation>
    </message>
    <message>
        <source>Nobody employed in %2 has a position that the scheme “%1” is for and is not appraised elsewhere.</source>
        <translation>%2 期间没有在职人员的岗位适用考核方案“%1”且未在别处考核。</translation>
    </message>
    <message>
        <source>There is no employee %1.</source>
        <translation>没有工号为 %1 的员工。</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 出现了两次。</translation>
    </message>
    <message>
        <source>A cycle needs at least one person.</source>
        <translation>考核周期至少需要一个人。</translation>
    </message>
    <message>
        <source>%1 has been opened already.</source>
        <translation>%1 已经开启过了。</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2026-05-31</source>
        <translation>“%1”不是日期，日期应如 2026-05-31</translation>
    </message>
    <message>
        <source>there is no team “%1”</source>
        <translation>没有团队“%1”</translation>
    </message>
    <message>
        <source>“%1” is the name of more than one team; give its id</source>
        <translation>不止一个团队叫“%1”，请改用标识</translation>
    </message>
    <message>
        <source>there is no position “%1”</source>
        <translation>没有岗位“%1”</translation>
    </message>
    <message>
        <source>the leader %1 is neither in the company nor in the file</source>
        <translation>直接上级 %1 既不在公司中，也不在文件中</translation>
    </message>
    <message>
        <source>the staff number is missing</source>
        <translation>缺少工号</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>缺少姓名</translation>
    </message>
    <message>
        <source>%1 stands in row %2 already</source>
        <translation>%1 在第 %2 行已经出现过</translation>
    </message>
    <message>
        <source>The first row names no column “name”.</source>
        <translation>第一行没有“姓名”（name）列。</translation>
    </message>
    <message>
        <source>There is no position “%1”.</source>
        <translation>没有岗位“%1”。</translation>
    </message>
    <message>
        <source>An employee needs a staff number.</source>
        <translation>员工需要工号。</translation>
    </message>
    <message>
        <source>The staff number “%1” must not contain “/” or spaces at its ends.</source>
        <translation>工号“%1”不能含“/”，首尾不能有空格。</translation>
    </message>
    <message>
        <source>Employee %1 needs a name.</source>
        <translation>员工 %1 需要姓名。</translation>
    </message>
    <message>
        <source>%1 (%2) needs the day of joining.</source>
        <translation>%1（%2）需要入职日期。</translation>
    </message>
    <message>
        <source>The last day of %1 (%2) lies before the day of joining.</source>
        <translation>%1（%2）的最后工作日早于入职日期。</translation>
    </message>
    <message>
        <source>Teams and positions of %1 (%2) must each begin on a day of their own, the earlier first.</source>
        <translation>%1（%2）的各团队、各岗位须各自从不同日期开始，先者在前。</translation>
    </message>
    <message>
        <source>There is no team “%1”.</source>
        <translation>没有团队“%1”。</translation>
    </message>
    <message>
        <source>The staff number %1 belongs to %2 already.</source>
        <translation>工号 %1 已属于 %2。</translation>
    </message>
    <message>
        <source>%1 (%2) needs a position.</source>
        <translation>%1（%2）需要岗位。</translation>
    </message>
    <message>
        <source>A team needs an id without spaces at its ends.</source>
        <translation>团队需要标识，且首尾不能有空格。</translation>
    </message>
    <message>
        <source>A team needs a name.</source>
        <translation>团队需要名称。</translation>
    </message>
    <message>
        <source>The team “%1” can&apos;t stand below itself.</source>
        <translation>团队“%1”不能位于自己之下。</translation>
    </message>
    <message>
        <source>There is a team with the id “%1” already.</source>
        <translation>已有标识为“%1”的团队。</translation>
    </message>
    <message>
        <source>“%1” still has the team “%2” below it.</source>
        <translation>“%1”下面还有团队“%2”。</translation>
    </message>
    <message>
        <source>“%1” has or had people, %2 for one, and so can&apos;t be removed.</source>
        <translation>“%1”现在或曾经有成员，例如 %2，因此不能删除。</translation>
    </message>
    <message>
        <source>%1 is closed, but its stored result is missing.</source>
        <translation>%1 已关闭，但存储的结果不见了。</translation>
    </message>
    <message>
        <source>Neither the company nor the library has a scheme “%1”.</source>
        <translation>公司和方案库中都没有考核方案“%1”。</translation>
    </message>
    <message>
        <source>Version %2 of the scheme “%1”, to which %3 is pinned, is missing.</source>
        <translation>%3 所用的考核方案“%1”第 %2 版不见了。</translation>
    </message>
    <message>
        <source>The company has version %2 of the scheme “%1” already, with other content. Give the changed one a new version number.</source>
        <translation>公司已有考核方案“%1”的第 %2 版，内容不同。请给改动后的方案一个新的版本号。</translation>
    </message>
    <message>
        <source>There is nothing in the table.</source>
        <translation>表格里没有内容。</translation>
    </message>
    <message>
        <source>The table has %1 columns; at most %2 can be read.</source>
        <translation>表格有 %1 列，最多只能读取 %2 列。</translation>
    </message>
    <message>
        <source>The first row names no column “id” (staff number), so that the rows can&apos;t be told whose they are.</source>
        <translation>第一行没有“工号”（id）列，无法判断各行属于谁。</translation>
    </message>
    <message>
        <source>There is no row below the headings of the table.</source>
        <translation>表格的标题行下面没有数据行。</translation>
    </message>
    <message>
        <source>the row has %1 cells where the headings have %2</source>
        <translation>该行有 %1 个单元格，而标题行有 %2 个</translation>
    </message>
    <message>
        <source>“%1” is a formula; put its result in its place</source>
        <translation>“%1”是公式，请改成它的计算结果</translation>
    </message>
    <message>
        <source>The stored value at %1 has no place in its cycle.</source>
        <translation>%1 处存储的值在其考核周期中没有对应位置。</translation>
    </message>
    <message>
        <source>“%1” means more than one column; give its id</source>
        <translation>“%1”对应不止一列，请改用标识</translation>
    </message>
    <message>
        <source>%2 has no column “%1”</source>
        <translation>%2 中没有“%1”这一列</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same column</source>
        <translation>“%1”和“%2”是同一列</translation>
    </message>
    <message>
        <source>None of the columns (%1) belongs to %2. Is the file for another cycle?</source>
        <translation>各列（%1）都不属于 %2。这个文件是不是另一个考核周期的？</translation>
    </message>
    <message>
        <source>%1 is not among the people of %2</source>
        <translation>%1 不在 %2 的考核人员中</translation>
    </message>
    <message>
        <source>%1 is not among the people of %2.</source>
        <translation>%1 不在 %2 的考核人员中。</translation>
    </message>
    <message>
        <source>The scheme of %2 has no “%1”.</source>
        <translation>%2 的考核方案中没有“%1”。</translation>
    </message>
    <message>
        <source>%1 was emptied by someone else in the meantime; “%2” was not stored.</source>
        <translation>%1 在此期间已被他人清空，“%2”未保存。</translation>
    </message>
    <message>
        <source>%1 was changed to “%2” by %3 in the meantime; “%4” was not stored.</source>
        <translation>%1 在此期间已被 %3 改为“%2”，“%4”未保存。</translation>
    </message>
    <message>
        <source>The adjustment “%1” of %2 needs a reason.</source>
        <translation>%2 的加减分“%1”需要填写原因。</translation>
    </message>
    <message>
        <source>This program was built without the sample company.</source>
        <translation>本程序未包含示例公司。</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>This change has been saved or undone.</source>
        <translation>此改动已保存或已撤销。</translation>
    </message>
    <message>
        <source>It is not certain whether the last change was saved to %1; open the file again and look.</source>
        <translation>无法确定最后一次改动是否已存入 %1，请重新打开文件查看。</translation>
    </message>
    <message>
        <source>Another change is still being saved.</source>
        <translation>另一项改动正在保存。</translation>
    </message>
    <message>
        <source>The copy %1 is not the same as its original.</source>
        <translation>副本 %1 与原文件不一致。</translation>
    </message>
    <message>
        <source>%1 is in use by %2 (%3 on %4, process %5).</source>
        <translation>%1 正由 %2 使用（%4 上的 %3，进程 %5）。</translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be written to.</source>
        <translation>%1 所在的文件夹不可写。</translation>
    </message>
    <message>
        <source>The lock file of %1 can&apos;t be made; is the disk full?</source>
        <translation>无法建立 %1 的锁文件，磁盘是否已满？</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 是其他程序的数据库。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program; use that one.</source>
        <translation>%1 由本程序的更新版本创建，请使用该版本打开。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>%1 已损坏（%2）。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to.</source>
        <translation>%1 不可写。</translation>
    </message>
    <message>
        <source>%1 is cut off: its end is missing; restore a backup.</source>
        <translation>%1 不完整，末尾缺失，请恢复备份。</translation>
    </message>
    <message>
        <source>%1 is on a network drive, where it can&apos;t be kept safe; copy it to a disk of this computer.</source>
        <translation>%1 位于网络驱动器上，无法保证安全，请复制到本机磁盘。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 is not a company file of this program.</source>
        <translation>%1 不是本程序的公司文件。</translation>
    </message>
    <message>
        <source>%1 has a second name on this disk (a hard link), which breaks its journal; make a copy and open that.</source>
        <translation>%1 在此磁盘上另有一个名称（硬链接），会破坏其日志，请复制一份再打开。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>Beside %1 stands a journal left by a crash; choose another name.</source>
        <translation>%1 旁边有崩溃后遗留的日志，请换一个名称。</translation>
    </message>
    <message>
        <source>%1 could not be put in its place (%2).</source>
        <translation>%1 无法放到位（%2）。</translation>
    </message>
    <message>
        <source>%1 could not be written through to the disk.</source>
        <translation>%1 无法完整写入磁盘。</translation>
    </message>
    <message>
        <source>A file can&apos;t be restored from itself.</source>
        <translation>不能用文件自身来恢复。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>The tables of %1 are not as this program made them; restore a backup.</source>
        <translation>%1 的数据表与本程序所建的不符，请恢复备份。</translation>
    </message>
    <message>
        <source>Version %2 of the scheme %1 is damaged in the company file; restore a backup.</source>
        <translation>公司文件中考核方案 %1 的第 %2 版已损坏，请恢复备份。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2).</source>
        <translation>无法读取 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be kept safe here: %2 is %3.</source>
        <translation>%1 在此处无法保证安全：%2 为 %3。</translation>
    </message>
    <message>
        <source>It is already in the company file (%1).</source>
        <translation>公司文件中已有此项（%1）。</translation>
    </message>
    <message>
        <source>It names, or is named by, something else in the company file that is missing or still needed.</source>
        <translation>它引用的内容不在公司文件中，或者它仍被其他内容引用。</translation>
    </message>
    <message>
        <source>What is on record can&apos;t be changed afterwards (%1).</source>
        <translation>已记录在案的内容不能事后更改（%1）。</translation>
    </message>
    <message>
        <source>The company file refuses this value (%1).</source>
        <translation>公司文件拒绝此值（%1）。</translation>
    </message>
    <message>
        <source>The disk is full; %1 stays as it was.</source>
        <translation>磁盘已满，%1 保持原样。</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 正被其他程序使用。</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed (%2).</source>
        <translation>读写 %1 失败（%2）。</translation>
    </message>
    <message>
        <source>Nothing is written outside a transaction.</source>
        <translation>事务之外不写入任何内容。</translation>
    </message>
    <message>
        <source>“%1” is not as long as the scheme&apos;s periods.</source>
        <translation>“%1”的长度与考核方案的期间不符。</translation>
    </message>
    <message>
        <source>The person “%1” stands there twice.</source>
        <translation>人员“%1”出现了两次。</translation>
    </message>
    <message>
        <source>“%1” is no factor of a pay part.</source>
        <translation>“%1”不是薪酬项目的系数。</translation>
    </message>
    <message>
        <source>“cap” and “floor” need a factor.</source>
        <translation>“cap”和“floor”必须与系数一起使用。</translation>
    </message>
    <message>
        <source>“from” and “upTo” do not go together in one list of bands.</source>
        <translation>同一组分档中不能同时使用“from”和“upTo”。</translation>
    </message>
    <message>
        <source>A point of a curve is a pair.</source>
        <translation>折线上的点须是一对数。</translation>
    </message>
    <message>
        <source>An object belongs here.</source>
        <translation>此处应为对象。</translation>
    </message>
    <message>
        <source>The field “%1” is not known here.</source>
        <translation>此处没有字段“%1”。</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>缺少字段“%1”。</translation>
    </message>
    <message>
        <source>Text belongs here.</source>
        <translation>此处应为文本。</translation>
    </message>
    <message>
        <source>This text must not be empty.</source>
        <translation>此处文本不能为空。</translation>
    </message>
    <message>
        <source>A number belongs here.</source>
        <translation>此处应为数字。</translation>
    </message>
    <message>
        <source>“%1” is not a number this program takes: write decimals as text, such as &quot;98.5&quot;.</source>
        <translation>本程序不接受数字“%1”：小数请写成文本，如 &quot;98.5&quot;。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>True or false belongs here.</source>
        <translation>此处应为 true 或 false。</translation>
    </message>
    <message>
        <source>“%1” is not one of the words known here: %2.</source>
        <translation>“%1”不是此处可用的词：%2。</translation>
    </message>
    <message>
        <source>A list belongs here.</source>
        <translation>此处应为列表。</translation>
    </message>
    <message>
        <source>The document is larger than %1 MiB; split it.</source>
        <translation>文档超过 %1 MiB，请拆分。</translation>
    </message>
    <message>
        <source>This is not a JSON text: a zero byte at position %1.</source>
        <translation>这不是 JSON 文本：第 %1 个字节为零字节。</translation>
    </message>
    <message>
        <source>This is not a JSON text in UTF-8: at byte %1.</source>
        <translation>这不是 UTF-8 编码的 JSON 文本：问题在第 %1 个字节处。</translation>
    </message>
    <message>
        <source>Lists and objects stand more than %1 deep.</source>
        <translation>列表和对象的嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>“%1” stands twice in one object.</source>
        <translation>“%1”在同一对象中出现了两次。</translation>
    </message>
    <message>
        <source>The scheme has no “%1” here.</source>
        <translation>考核方案在此处没有“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a period of the length that is asked for.</source>
        <translation>“%1”不是所要求长度的期间。</translation>
    </message>
    <message>
        <source>The lower part of a ratio must be above 0.</source>
        <translation>比值的分母必须大于 0。</translation>
    </message>
    <message>
        <source>An amount needs a name.</source>
        <translation>金额必须有名称。</translation>
    </message>
    <message>
        <source>The scheme has no indicator “%1”.</source>
        <translation>考核方案没有指标“%1”。</translation>
    </message>
    <message>
        <source>The period %1 stands there twice.</source>
        <translation>期间 %1 出现了两次。</translation>
    </message>
    <message>
        <source>The period %1 is not before the evaluated one.</source>
        <translation>期间 %1 不早于被考核的期间。</translation>
    </message>
    <message>
        <source>“%1” names nothing that a rule can look at.</source>
        <translation>“%1”不是规则可以查看的项目。</translation>
    </message>
    <message>
        <source>Only true means something here.</source>
        <translation>此处只能为 true。</translation>
    </message>
    <message>
        <source>Either “among” or “positions”, not both.</source>
        <translation>“among”和“positions”只能用其一。</translation>
    </message>
    <message>
        <source>This names nothing to compare with: number, grades, target, peers or trailing.</source>
        <translation>此处没有写明比较对象：number、grades、target、peers 或 trailing。</translation>
    </message>
    <message>
        <source>“%1” is no action of a rule.</source>
        <translation>“%1”不是规则的措施。</translation>
    </message>
    <message>
        <source>A version is not below 0.</source>
        <translation>版本号不能小于 0。</translation>
    </message>
    <message>
        <source>“format” must be “%1” here.</source>
        <translation>此处的“format”必须是“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>This is not a text table: it holds bytes that no text has.</source>
        <translation>这不是文本表格：其中有文本不会含有的字节。</translation>
    </message>
    <message>
        <source>Row %1, column %2: text follows the closing quotation mark.</source>
        <translation>第 %1 行第 %2 列：右引号之后还有文字。</translation>
    </message>
    <message>
        <source>Row %1, column %2: the quoted text never ends; the file seems to have been cut.</source>
        <translation>第 %1 行第 %2 列：引号没有结束，文件似乎被截断了。</translation>
    </message>
    <message>
        <source>Row %1, column %2 holds more than %3 characters.</source>
        <translation>第 %1 行第 %2 列超过 %3 个字符。</translation>
    </message>
    <message>
        <source>Row %1 has %2 cells, but there are only %3 headings.</source>
        <translation>第 %1 行有 %2 个单元格，而标题只有 %3 个。</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>表格是空的。</translation>
    </message>
    <message>
        <source>This is a PDF, not a table.</source>
        <translation>这是 PDF，不是表格。</translation>
    </message>
    <message>
        <source>This is a database, not a table.</source>
        <translation>这是数据库，不是表格。</translation>
    </message>
    <message>
        <source>The encoding of this text is none of UTF-8, UTF-16, GB18030 and Big5. Save it as UTF-8.</source>
        <translation>文本编码不是 UTF-8、UTF-16、GB18030 或 Big5，请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The file ends in the middle of a character: it seems to have been cut.</source>
        <translation>文件在一个字符的中间结束，似乎被截断了。</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns.</source>
        <translation>第 %1 行超过 %2 列。</translation>
    </message>
    <message>
        <source>%1 is the company file itself; name another file for its backup.</source>
        <translation>%1 就是公司文件本身；备份请另取文件名。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>“%1”是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>There is nothing at this place of the scheme.</source>
        <translation>考核方案的这个位置没有内容。</translation>
    </message>
    <message>
        <source>The scheme itself stays where it is.</source>
        <translation>考核方案本身不能移动、复制或删除。</translation>
    </message>
    <message>
        <source>“%1” is an indicator; nothing can stand below it.</source>
        <translation>“%1”是考核指标，下面不能再放内容。</translation>
    </message>
    <message>
        <source>It can&apos;t be moved any further that way.</source>
        <translation>不能再往这个方向移动了。</translation>
    </message>
    <message>
        <source>A group can&apos;t be moved into itself.</source>
        <translation>指标组不能移到自己里面。</translation>
    </message>
    <message>
        <source>There is no draft “%1”.</source>
        <translation>没有草稿“%1”。</translation>
    </message>
    <message>
        <source>The company has a scheme “%1” already. Give the new one its own id.</source>
        <translation>公司已有考核方案“%1”，请给新方案另取一个标识。</translation>
    </message>
    <message>
        <source>A new version of the scheme “%1” keeps its id; “%2” would be another scheme.</source>
        <translation>考核方案“%1”的新版本沿用原标识；“%2”就是另一个方案了。</translation>
    </message>
    <message>
        <source>The draft of “%1” is based on version %2, and the newest is %3. Compare the two first.</source>
        <translation>“%1”的草稿基于第 %2 版，而最新的是第 %3 版。请先比较两者。</translation>
    </message>
    <message>
        <source>Say why; the reason stays with the version.</source>
        <translation>请写明原因，原因会随版本保存。</translation>
    </message>
    <message>
        <source>“%1” is appraised in periods of another length than %2.</source>
        <translation>“%1”的考核期间长度与 %2 不同。</translation>
    </message>
    <message>
        <source>Nothing differs from version %2 of “%1”.</source>
        <translation>与“%1”的第 %2 版没有任何差别。</translation>
    </message>
    <message>
        <source>The company has no scheme “%1”.</source>
        <translation>公司没有考核方案“%1”。</translation>
    </message>
    <message>
        <source>The scheme “%1” is retired already.</source>
        <translation>考核方案“%1”已经停用。</translation>
    </message>
    <message>
        <source>The scheme “%1” is retired: %2</source>
        <translation>考核方案“%1”已停用：%2</translation>
    </message>
    <message>
        <source>No version of “%1” is in force in %2 yet.</source>
        <translation>在 %2，“%1”还没有已生效的版本。</translation>
    </message>
    <message>
        <source>The draft of the scheme %1 is damaged in the company file; restore a backup.</source>
        <translation>公司文件中考核方案 %1 的草稿已损坏，请恢复备份。</translation>
    </message>
    <message>
        <source>A budget is not below zero.</source>
        <translation>预算不能小于零。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be computed with this draft: its periods have another length.</source>
        <translation>%1 不能用此草稿计算：两者的期间长度不同。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. What was there before is kept.</source>
        <translation>无法写入 %1：%2。原有内容未受影响。</translation>
    </message>
    <message>
        <source>What is stored for %1 in %2 doesn&apos;t come to the stored result. Nothing was changed.</source>
        <translation>为 %1 在 %2 中保存的数据算不出已保存的结果。未作任何改动。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>没有文件夹“%1”。</translation>
    </message>
    <message>
        <source>Tables are written as .xlsx or .csv; “%1” ends in neither.</source>
        <translation>表格可以存为 .xlsx 或 .csv；“%1”两者都不是。</translation>
    </message>
    <message>
        <source>The spreadsheet can&apos;t be put together in %1: %2. Is there room on the disk?</source>
        <translation>无法在 %1 中生成电子表格：%2。磁盘空间够吗？</translation>
    </message>
    <message>
        <source>“%1” is too large for a spreadsheet, which holds 1,048,576 rows and 16,384 columns; choose CSV.</source>
        <translation>“%1”超出了电子表格的容量（1,048,576 行、16,384 列），请改存为 CSV。</translation>
    </message>
    <message>
        <source>“%1” is not a time of day such as 9:05</source>
        <translation>“%1”不是 9:05 这样的时刻</translation>
    </message>
    <message>
        <source>“%1” has its year last: say whether the day or the month comes first</source>
        <translation>“%1”的年份在最后：请指明日在前还是月在前</translation>
    </message>
    <message>
        <source>“%1” is not a date from 1970 to 2199 such as 2026-05-31 or 2026-05-31 9:05</source>
        <translation>“%1”不是 1970 至 2199 年间的日期，例如 2026-05-31 或 2026-05-31 9:05</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>“%1”既不是“是”也不是“否”</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 on</source>
        <translation>“%1”不是 0 以上的整数</translation>
    </message>
    <message>
        <source>“%1” is not a number with at most 12 digits before and 6 after the point</source>
        <translation>“%1”不是数字（小数点前最多 12 位，后最多 6 位）</translation>
    </message>
    <message>
        <source>“%1” is not a length of time such as 0:02:23 or 143</source>
        <translation>“%1”不是 0:02:23 或 143 这样的时长</translation>
    </message>
    <message>
        <source>“%1” is not one of the scales 1-5, 1-10 and 0-100</source>
        <translation>“%1”不是 1-5、1-10、0-100 中的一种分制</translation>
    </message>
    <message>
        <source>“%1” is neither absent nor late nor leave</source>
        <translation>“%1”不是缺勤、迟到或请假</translation>
    </message>
    <message>
        <source>“%1” is not class 1, 2 or 3</source>
        <translation>“%1”不是 1、2、3 类</translation>
    </message>
    <message>
        <source>%1 does not lie on the scale %2</source>
        <translation>%1 不在 %2 分制内</translation>
    </message>
    <message>
        <source>excluded from measures</source>
        <translation>已从取数中排除</translation>
    </message>
    <message>
        <source>not of this period</source>
        <translation>不属于本期</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>没有评分</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未接听</translation>
    </message>
    <message>
        <source>how long it waited is not known</source>
        <translation>等待时长不详</translation>
    </message>
    <message>
        <source>no first response is known</source>
        <translation>没有首次响应的记录</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>when it was resolved is not known</source>
        <translation>解决时间不详</translation>
    </message>
    <message>
        <source>not reopened</source>
        <translation>没有重开</translation>
    </message>
    <message>
        <source>no deadline: neither given nor set for its class</source>
        <translation>没有期限：既未写明，也未为该类投诉设定</translation>
    </message>
    <message>
        <source>a complaint that counts</source>
        <translation>计入的投诉</translation>
    </message>
    <message>
        <source>a contact to divide by</source>
        <translation>作为分母的服务记录</translation>
    </message>
    <message>
        <source>no item was checked</source>
        <translation>没有检查任何项目</translation>
    </message>
    <message>
        <source>says no hours</source>
        <translation>没有填学时</translation>
    </message>
    <message>
        <source>has no mark</source>
        <translation>没有考试成绩</translation>
    </message>
    <message>
        <source>names no customer</source>
        <translation>没有写明客户</translation>
    </message>
    <message>
        <source>a later visit stands for this customer</source>
        <translation>该客户以之后的一次进站为准</translation>
    </message>
    <message>
        <source>on the ledger</source>
        <translation>已记入扣分台账</translation>
    </message>
    <message>
        <source>left out by the filter</source>
        <translation>不符合筛选条件</translation>
    </message>
    <message>
        <source>left out by the filter: says no %1</source>
        <translation>不符合筛选条件：没有写明 %1</translation>
    </message>
    <message>
        <source>left out by the filter: %1 is “%2”</source>
        <translation>不符合筛选条件：%1 为“%2”</translation>
    </message>
    <message>
        <source>waited %1 s, at most %2 s</source>
        <translation>等待 %1 秒，不超过 %2 秒</translation>
    </message>
    <message>
        <source>waited %1 s, more than %2 s</source>
        <translation>等待 %1 秒，超过 %2 秒</translation>
    </message>
    <message>
        <source>first response after %1, within %2 h</source>
        <translation>%1 后首次响应，在 %2 小时内</translation>
    </message>
    <message>
        <source>first response after %1, later than %2 h</source>
        <translation>%1 后首次响应，超过 %2 小时</translation>
    </message>
    <message>
        <source>resolved after %1, within %2 h</source>
        <translation>%1 后解决，在 %2 小时内</translation>
    </message>
    <message>
        <source>resolved after %1, later than %2 h</source>
        <translation>%1 后解决，超过 %2 小时</translation>
    </message>
    <message>
        <source>waited %1 s</source>
        <translation>等待 %1 秒</translation>
    </message>
    <message>
        <source>counts as answered: nothing else is said</source>
        <translation>按已接听计：没有相反的记录</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已接听</translation>
    </message>
    <message>
        <source>not handled, was due %1</source>
        <translation>未处理，期限 %1 已过</translation>
    </message>
    <message>
        <source>not handled, due only %1</source>
        <translation>未处理，期限为 %1，尚未到期</translation>
    </message>
    <message>
        <source>handled %1, due %2</source>
        <translation>%1 处理，期限 %2</translation>
    </message>
    <message>
        <source>handled %1, late: was due %2</source>
        <translation>%1 处理，超期：期限 %2</translation>
    </message>
    <message>
        <source>rated %1, below %2 of 5</source>
        <translation>评分 %1，低于 5 分制的 %2 分</translation>
    </message>
    <message>
        <source>rated %1, which is off its scale</source>
        <translation>评分 %1，超出其分制</translation>
    </message>
    <message>
        <source>rated %1</source>
        <translation>评分 %1</translation>
    </message>
    <message>
        <source>its class is not known</source>
        <translation>投诉类别不详</translation>
    </message>
    <message>
        <source>of class %1</source>
        <translation>属 %1 类</translation>
    </message>
    <message>
        <source>not known whether of a retained customer</source>
        <translation>不知是否为留存客户</translation>
    </message>
    <message>
        <source>not of a retained customer</source>
        <translation>不是留存客户</translation>
    </message>
    <message>
        <source>came late, not absent</source>
        <translation>迟到，不是缺勤</translation>
    </message>
    <message>
        <source>on leave, not absent</source>
        <translation>请假，不是缺勤</translation>
    </message>
    <message>
        <source>says no days of absence</source>
        <translation>没有填缺勤天数</translation>
    </message>
    <message>
        <source>took %1 contacts</source>
        <translation>用了 %1 次联系</translation>
    </message>
    <message>
        <source>reopened (%1 ×)</source>
        <translation>重开（%1 次）</translation>
    </message>
    <message>
        <source>not responsible</source>
        <translation>无责</translation>
    </message>
    <message>
        <source>not known whether responsible</source>
        <translation>不知是否有责</translation>
    </message>
    <message>
        <source>%1 of %2 items passed</source>
        <translation>%2 项中合格 %1 项</translation>
    </message>
    <message>
        <source>%1 h of training</source>
        <translation>培训 %1 学时</translation>
    </message>
    <message>
        <source>mark %1</source>
        <translation>成绩 %1</translation>
    </message>
    <message>
        <source>absent %1 d</source>
        <translation>缺勤 %1 天</translation>
    </message>
    <message>
        <source>%1 of a retained customer</source>
        <translation>留存客户 %1</translation>
    </message>
    <message>
        <source>no visit in the last %1 months of the period</source>
        <translation>期末前 %1 个月内没有进站</translation>
    </message>
    <message>
        <source>came again in the last %1 months of the period</source>
        <translation>期末前 %1 个月内又进站</translation>
    </message>
    <message>
        <source>the customer&apos;s last visit for %1 months</source>
        <translation>该客户此后 %1 个月没有进站</translation>
    </message>
    <message>
        <source>the customer came again within %1 months</source>
        <translation>该客户 %1 个月内又进站</translation>
    </message>
    <message>
        <source>the first response lies before the contact</source>
        <translation>首次响应早于服务开始时间</translation>
    </message>
    <message>
        <source>it was resolved before it was opened</source>
        <translation>解决时间早于开始时间</translation>
    </message>
    <message>
        <source>it was handled before it was received</source>
        <translation>处理时间早于受理时间</translation>
    </message>
    <message>
        <source>%1 items passed, but only %2 were checked</source>
        <translation>合格 %1 项，但只检查了 %2 项</translation>
    </message>
    <message>
        <source>it can&apos;t be below zero</source>
        <translation>不能小于零</translation>
    </message>
    <message>
        <source>there is no employee “%1”</source>
        <translation>没有员工“%1”</translation>
    </message>
    <message>
        <source>“%1” is the name of more than one employee; give the staff number</source>
        <translation>有多名员工叫“%1”，请填工号</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>“%1” is no kind of table that can be imported.</source>
        <translation>“%1”不是可以导入的表格种类。</translation>
    </message>
    <message>
        <source>Name the cycle with --cycle, such as team-quarterly/2024Q1.</source>
        <translation>请用 --cycle 指明考核周期，例如 team-quarterly/2024Q1。</translation>
    </message>
    <message>
        <source>The first row names no column “score”.</source>
        <translation>首行没有“得分”（score）列。</translation>
    </message>
    <message>
        <source>the scheme has no grade “%1”</source>
        <translation>方案中没有等级“%1”</translation>
    </message>
    <message>
        <source>%1 has been appraised here already</source>
        <translation>%1 在这里已有考核</translation>
    </message>
    <message>
        <source>Records of kind %1 have no field “%2”.</source>
        <translation>%1 类记录没有字段“%2”。</translation>
    </message>
    <message>
        <source>“%1” comes from one column.</source>
        <translation>“%1”只能来自一列。</translation>
    </message>
    <message>
        <source>No column is chosen for “%1”.</source>
        <translation>还没有为“%1”选定列。</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>表格中没有列“%1”。</translation>
    </message>
    <message>
        <source>The table has more than %1 rows; split it.</source>
        <translation>表格超过 %1 行，请拆分。</translation>
    </message>
    <message>
        <source>The measure “events” fills deductions and has no single figure.</source>
        <translation>“events”用于填写扣分项，没有单一的数值。</translation>
    </message>
    <message>
        <source>It was cancelled; the company file is as before.</source>
        <translation>已取消；公司文件与之前一样。</translation>
    </message>
    <message>
        <source>“%1” stands further up in the table already, with other content</source>
        <translation>“%1”在表格前面的行中已经出现过，内容不同</translation>
    </message>
    <message>
        <source>“%1” says something else than before, but a closed cycle used it</source>
        <translation>“%1”与以前的内容不同，但已关闭的考核周期用到了它</translation>
    </message>
    <message>
        <source>“%1” comes from one column; only a time may come from two, its date and its time of day.</source>
        <translation>“%1”只能来自一列；只有时间可以来自两列：日期和时刻。</translation>
    </message>
    <message>
        <source>The id must come from a column: every record has its own.</source>
        <translation>编号必须来自一列：每条记录各有编号。</translation>
    </message>
    <message>
        <source>nothing stands here, but every record needs it</source>
        <translation>这里是空的，但每条记录都需要它</translation>
    </message>
    <message>
        <source>There is no import %1.</source>
        <translation>没有第 %1 次导入。</translation>
    </message>
    <message>
        <source>%1 has taken the import %2 back already.</source>
        <translation>第 %2 次导入已由 %1 撤销。</translation>
    </message>
    <message>
        <source>%1 was changed after the import, so that it can&apos;t be taken back as a whole.</source>
        <translation>%1 在导入之后又改过，因此不能整体撤销。</translation>
    </message>
    <message>
        <source>Some of these records have been changed since; the import can&apos;t be taken back.</source>
        <translation>其中有些记录后来被更改，无法撤销这次导入。</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>该记录已不存在。</translation>
    </message>
    <message>
        <source>A closed cycle was measured by this record; it can&apos;t be changed.</source>
        <translation>已关闭的考核周期用到了这条记录，不能更改。</translation>
    </message>
    <message>
        <source>One column belongs here, or two: date and time of day.</source>
        <translation>这里应为一列，或日期与时刻两列。</translation>
    </message>
    <message>
        <source>Only one of “column”, “columns” and “value” says where a field is.</source>
        <translation>“column”“columns”“value”只能写其中一个。</translation>
    </message>
    <message>
        <source>This setting is not for such a field.</source>
        <translation>该设置不适用于这种字段。</translation>
    </message>
    <message>
        <source>A column&apos;s heading belongs here, two of them, or an object.</source>
        <translation>这里应为一个列标题、两个列标题或一个对象。</translation>
    </message>
    <message>
        <source>The field “%1” is there twice.</source>
        <translation>字段“%1”出现了两次。</translation>
    </message>
    <message>
        <source>Rows are counted from 1.</source>
        <translation>行号从 1 开始。</translation>
    </message>
    <message>
        <source>%1 is not within %2 to %3.</source>
        <translation>%1 不在 %2 到 %3 之间。</translation>
    </message>
    <message>
        <source>This number must not be below 0.</source>
        <translation>此数不能小于 0。</translation>
    </message>
    <message>
        <source>This list must not be empty.</source>
        <translation>此列表不能为空。</translation>
    </message>
    <message>
        <source>The measure “%1” has no setting “%2”.</source>
        <translation>取数规则“%1”没有“%2”这一设置。</translation>
    </message>
    <message>
        <source>Row %1 is longer than %2 MiB.</source>
        <translation>第 %1 行超过 %2 MiB。</translation>
    </message>
    <message>
        <source>Row %1, column %2: the quoted text is longer than %3 characters; perhaps its closing quotation mark is missing.</source>
        <translation>第 %1 行第 %2 列：引号中的文字超过 %3 个字符，可能缺少结尾的引号。</translation>
    </message>
    <message>
        <source>This is a web page or XML under a table&apos;s name. Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>这其实是网页或 XML，只是用了表格的文件名。请用电子表格软件打开，另存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>This spreadsheet is locked with a password. Save it without one.</source>
        <translation>此电子表格有密码保护。请取消密码后保存。</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls). Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>这是旧版 Excel 文件（.xls）。请用电子表格软件打开，另存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>The table holds more than %1 cells or %2 MiB of text; split it.</source>
        <translation>表格超过 %1 个单元格或 %2 MiB 文字，请拆分。</translation>
    </message>
    <message>
        <source>Row %1, column %2: this heading is a formula without a result.</source>
        <translation>第 %1 行第 %2 列：表头是没有结果的公式。</translation>
    </message>
    <message>
        <source>“%1” is no encoding known here: UTF-8, UTF-16, GB18030 or Big5.</source>
        <translation>不认识编码“%1”，可用的有 UTF-8、UTF-16、GB18030、Big5。</translation>
    </message>
    <message>
        <source>This text is not written in %1.</source>
        <translation>此文本不是 %1 编码。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged or has been cut off: the list of its parts is missing.</source>
        <translation>电子表格已损坏或不完整：缺少各部分的目录。</translation>
    </message>
    <message>
        <source>The spreadsheet is larger than %1 MiB; split it, or save it as CSV.</source>
        <translation>电子表格超过 %1 MiB，请拆分或另存为 CSV。</translation>
    </message>
    <message>
        <source>The spreadsheet is packed in the 64-bit form (zip64), which is not read. Open it in a spreadsheet program and save it again.</source>
        <translation>电子表格采用 64 位压缩格式（zip64），不能读取。请用电子表格软件打开后重新保存。</translation>
    </message>
    <message>
        <source>The archive holds more than %1 parts, as no spreadsheet does. It is not read.</source>
        <translation>压缩包内超过 %1 个部分，不可能是电子表格，未读取。</translation>
    </message>
    <message>
        <source>Part “%1” defines more than %2 cell styles, as no spreadsheet does. It is not read.</source>
        <translation>“%1”定义了超过 %2 种单元格样式，不可能是电子表格，未读取。</translation>
    </message>
    <message>
        <source>The formula has not been calculated. Open the file in a spreadsheet program and save it.</source>
        <translation>公式尚未计算。请用电子表格软件打开并保存该文件。</translation>
    </message>
    <message>
        <source>The cell holds the error %1.</source>
        <translation>单元格是错误值 %1。</translation>
    </message>
    <message>
        <source>The cell is formatted as a date, but %1 is none.</source>
        <translation>单元格是日期格式，但 %1 不是日期。</translation>
    </message>
    <message>
        <source>The cell should hold a number, but holds “%1”.</source>
        <translation>单元格应为数字，实际是“%1”。</translation>
    </message>
    <message>
        <source>Row %1: a cell names its place as “%2”, which is not in this row.</source>
        <translation>第 %1 行：有单元格的位置写成“%2”，不在这一行。</translation>
    </message>
    <message>
        <source>Row %1, column %2: cells of the type “%3” are not known.</source>
        <translation>第 %1 行第 %2 列：不认识单元格类型“%3”。</translation>
    </message>
    <message>
        <source>Row %1, column %2: the text that the cell names is not in the file.</source>
        <translation>第 %1 行第 %2 列：单元格引用的文字不在文件中。</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged. Open it in a spreadsheet program and save it again.</source>
        <translation>电子表格已损坏。请用电子表格软件打开后重新保存。</translation>
    </message>
    <message>
        <source>Part “%1” unpacks to more than %2 times its size, as no spreadsheet does. It is not read.</source>
        <translation>“%1”解压后超过原大小的 %2 倍，不可能是电子表格，未读取。</translation>
    </message>
    <message>
        <source>Part “%1” is larger than %2 MiB; split the table, or save it as CSV.</source>
        <translation>“%1”超过 %2 MiB，请拆分表格或另存为 CSV。</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb). Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>这是二进制 Excel 工作簿（.xlsb）。请用电子表格软件打开，另存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>This is an OpenDocument file (.ods). Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>这是 OpenDocument 文件（.ods）。请用电子表格软件打开，另存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>This is a Word document, not a table. Paste its cells.</source>
        <translation>这是 Word 文档，不是表格。请直接粘贴其中的单元格。</translation>
    </message>
    <message>
        <source>This is a presentation, not a table.</source>
        <translation>这是演示文稿，不是表格。</translation>
    </message>
    <message>
        <source>Part “%1” of the spreadsheet is damaged. Open it in a spreadsheet program and save it again.</source>
        <translation>电子表格中的“%1”已损坏。请用电子表格软件打开后重新保存。</translation>
    </message>
    <message>
        <source>The archive names a part “%1”, which leads out of it. It is not read.</source>
        <translation>压缩包中有一项“%1”指向包外，未读取。</translation>
    </message>
    <message>
        <source>The archive holds two parts named “%1”, so that it does not say which counts. It is not read.</source>
        <translation>压缩包中有两项都叫“%1”，无法确定以哪个为准，未读取。</translation>
    </message>
    <message>
        <source>This is an archive, not a spreadsheet. Unpack it first.</source>
        <translation>这是压缩包，不是电子表格。请先解压。</translation>
    </message>
    <message>
        <source>The spreadsheet lacks its part “%1”.</source>
        <translation>电子表格缺少“%1”。</translation>
    </message>
    <message>
        <source>Part “%1” is larger than the archive says. It is not read.</source>
        <translation>“%1”比压缩包声明的更大，未读取。</translation>
    </message>
    <message>
        <source>The spreadsheet unpacks to more than %1 MiB; split it, or save it as CSV.</source>
        <translation>电子表格解压后超过 %1 MiB，请拆分或另存为 CSV。</translation>
    </message>
    <message>
        <source>Part “%1” holds more than %2 texts; save the table as CSV.</source>
        <translation>“%1”超过 %2 条文字，请将表格另存为 CSV。</translation>
    </message>
    <message>
        <source>The sheet&apos;s rows are out of order: “%1” follows row %2. Open it in a spreadsheet program and save it again.</source>
        <translation>工作表的行次序有误：第 %2 行之后是“%1”。请用电子表格软件打开后重新保存。</translation>
    </message>
    <message>
        <source>Row %1 is beyond the last that a sheet has.</source>
        <translation>第 %1 行超出工作表的最后一行。</translation>
    </message>
    <message>
        <source>Row %1, column %2 stands in the sheet twice.</source>
        <translation>第 %1 行第 %2 列在工作表中出现了两次。</translation>
    </message>
    <message>
        <source>Part “%1” declares a document type, which no spreadsheet does. It is not read.</source>
        <translation>“%1”带有文档类型声明，电子表格不会如此，未读取。</translation>
    </message>
    <message>
        <source>Part “%1” is not written in UTF-8. It is not read.</source>
        <translation>“%1”不是 UTF-8 编码，未读取。</translation>
    </message>
    <message>
        <source>Part “%1” holds a tag or text longer than any spreadsheet has. It is not read.</source>
        <translation>“%1”含有过长的标记或文字，电子表格不会如此，未读取。</translation>
    </message>
    <message>
        <source>The workbook has no sheet.</source>
        <translation>工作簿中没有工作表。</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”, but: %2.</source>
        <translation>工作簿中没有工作表“%1”，现有：%2。</translation>
    </message>
    <message>
        <source>Part “%1” of the spreadsheet is not well formed (line %2). Open it in a spreadsheet program and save it again.</source>
        <translation>电子表格中的“%1”格式有误（第 %2 行）。请用电子表格软件打开后重新保存。</translation>
    </message>
    <message>
        <source>Part “%1” is nested deeper than any spreadsheet is. It is not read.</source>
        <translation>“%1”嵌套过深，电子表格不会如此，未读取。</translation>
    </message>
    <message>
        <source>%1 is not measured from records.</source>
        <translation>%1 不由业务记录取数。</translation>
    </message>
    <message>
        <source>an event says no points, and this item needs them</source>
        <translation>有扣分事件没有写分值，而此项按分值扣</translation>
    </message>
    <message>
        <source>an event says points, and this item counts times</source>
        <translation>有扣分事件写了分值，而此项按次数扣</translation>
    </message>
    <message>
        <source>“%1” of %2 is measured from records; another value needs a reason.</source>
        <translation>%2 的“%1”由业务记录取数，改写须写明原因。</translation>
    </message>
    <message>
        <source>A sampling needs the name of its form.</source>
        <translation>抽样须填写检查表名称。</translation>
    </message>
    <message>
        <source>So many contacts of each person can&apos;t be drawn; give 1 to %1.</source>
        <translation>每人不能抽取这么多条；请填 1 至 %1。</translation>
    </message>
    <message>
        <source>There are no contacts in %1 to draw from.</source>
        <translation>%1 没有可抽取的服务记录。</translation>
    </message>
    <message>
        <source>A change to a record needs a reason.</source>
        <translation>更改记录须填写原因。</translation>
    </message>
    <message>
        <source>A record is no longer where it was; look for it again and repeat.</source>
        <translation>记录已不在原处；请重新查找后再试。</translation>
    </message>
    <message>
        <source>“%1” takes %2 to %3 points off, not %4.</source>
        <translation>“%1”扣 %2 至 %3 分，不能是 %4。</translation>
    </message>
    <message>
        <source>“%1” is counted: give how many times as a whole number above zero.</source>
        <translation>“%1”按次计：请填写大于零的整数次数。</translation>
    </message>
    <message>
        <source>Say how many points “%1” takes off.</source>
        <translation>请填写“%1”扣多少分。</translation>
    </message>
    <message>
        <source>The scheme of %1 has no item “%2”.</source>
        <translation>%1 的方案没有扣分项“%2”。</translation>
    </message>
    <message>
        <source>The day must lie in the cycle&apos;s period, from %1 to %2.</source>
        <translation>日期须在考核周期内，即 %1 至 %2。</translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation>请填写事由。</translation>
    </message>
    <message>
        <source>There is no sampling %1.</source>
        <translation>没有第 %1 次抽样。</translation>
    </message>
    <message>
        <source>The scheme of %1 has nothing for such a table: no targets, amounts, pay or rules.</source>
        <translation>%1 的考核方案没有这种表可写：没有相应的目标值、金额、薪酬或规则。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有写入任何内容。</translation>
    </message>
    <message>
        <source>reopened (%1 ×) and open still</source>
        <translation>重开（%1 次），仍未解决</translation>
    </message>
    <message>
        <source>%1 was changed or is named elsewhere since the import, so that it can&apos;t be taken back as a whole.</source>
        <translation>导入之后，%1 已被更改或在别处用到，因此不能整体撤销。</translation>
    </message>
    <message>
        <source>Earlier results stand in closed cycles, and can&apos;t be taken back.</source>
        <translation>以往结果已在关闭的考核周期中，不能撤销。</translation>
    </message>
    <message>
        <source>A decision is either an entry in points or a grade.</source>
        <translation>决定只能是加减分或等级之一。</translation>
    </message>
    <message>
        <source>A cycle begins as a draft, with its goals, or collecting.</source>
        <translation>周期从草稿、目标或收集阶段开始。</translation>
    </message>
    <message>
        <source>There is no attached file %1.</source>
        <translation>没有附件 %1。</translation>
    </message>
    <message>
        <source>The attached file %1 is not what was kept: its bytes were changed.</source>
        <translation>附件 %1 与保存时不一致：内容被改动过。</translation>
    </message>
    <message>
        <source>Your roles do not permit that.</source>
        <translation>您的角色没有这项权限。</translation>
    </message>
    <message>
        <source>This is no text in base 64.</source>
        <translation>这不是 base 64 文本。</translation>
    </message>
    <message>
        <source>This is no date with a time.</source>
        <translation>这不是带时间的日期。</translation>
    </message>
    <message>
        <source>“%1” is no package that this version knows.</source>
        <translation>“%1”不是本版本能识别的数据包。</translation>
    </message>
    <message>
        <source>That revision holds no result of %1 to be explained.</source>
        <translation>该版没有可供解释的 %1 的结果。</translation>
    </message>
    <message>
        <source>What is kept of the result of %1 can&apos;t be read.</source>
        <translation>无法读取所保存的 %1 的结果。</translation>
    </message>
    <message>
        <source>%1 has no result to decide on.</source>
        <translation>%1 没有可供决定的结果。</translation>
    </message>
    <message>
        <source>Segments have at least one day each, and together at most the %1 of the period.</source>
        <translation>每个分段至少一天，合计不超过考核期间的 %1 天。</translation>
    </message>
    <message>
        <source>The part “%1” stands there twice.</source>
        <translation>分段“%1”出现了两次。</translation>
    </message>
    <message>
        <source>Only segments before the own one have a score.</source>
        <translation>只有本段之前的分段才有得分。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be a day of change for %2 in %3: the days before and after it are not theirs to part.</source>
        <translation>%1 不能作为 %2 在 %3 的变动日：它前后的日子不由这一变动划分。</translation>
    </message>
    <message>
        <source>The days of %1 in %2 and %3 do not follow on each other.</source>
        <translation>%1 在 %2 与 %3 的日子不相衔接。</translation>
    </message>
    <message>
        <source>%1 and %2 are not parts of one period.</source>
        <translation>%1 与 %2 不是同一考核期间的两部分。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>%1 has no position on %2 that the scheme %3 is for. Enter the new position first.</source>
        <translation>%1 在 %2 的岗位不适用考核方案 %3。请先登记新的岗位。</translation>
    </message>
    <message>
        <source>Exactly one segment is the own one.</source>
        <translation>须恰有一个分段标为本段。</translation>
    </message>
    <message>
        <source>%1 has no appeal %2 in the cycle %3.</source>
        <translation>%1 在周期 %3 中没有编号 %2 的申诉。</translation>
    </message>
    <message>
        <source>There is nobody in %1 whose result you may see.</source>
        <translation>%1 中没有您可查看结果的人员。</translation>
    </message>
    <message>
        <source>The scheme of %1 pays nothing: no slips.</source>
        <translation>%1 的方案没有薪酬部分，没有薪酬单。</translation>
    </message>
    <message>
        <source>%1 is not in the cycle %2.</source>
        <translation>%1 不在考核周期 %2 中。</translation>
    </message>
    <message>
        <source>%1 is just being opened by another program, or one was ended while it did so. Try again in half a minute.</source>
        <translation>另一个程序正在打开 %1，或者在打开时被终止。请半分钟后再试。</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>month</source>
        <translation>月度</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>half-year</source>
        <translation>半年度</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>%1, quarter %2</source>
        <translation>%1 年第 %2 季度</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>%1 年度</translation>
    </message>
    <message>
        <source>%1, first half</source>
        <translation>%1 年上半年</translation>
    </message>
    <message>
        <source>%1, second half</source>
        <translation>%1 年下半年</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1 月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2 月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3 月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4 月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5 月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6 月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7 月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8 月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9 月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10 月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11 月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12 月</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month (%1, in words) of a year (%2).</extracomment>
        <translation>%2 年 %1</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已接听</translation>
    </message>
    <message>
        <source>waited</source>
        <translation>等待时长</translation>
    </message>
    <message>
        <source>first response</source>
        <translation>首次响应时间</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>resolved at</source>
        <translation>解决时间</translation>
    </message>
    <message>
        <source>contacts it took</source>
        <translation>联系次数</translation>
    </message>
    <message>
        <source>times reopened</source>
        <translation>重开次数</translation>
    </message>
    <message>
        <source>handling time</source>
        <translation>处理时长</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>rating scale</source>
        <translation>评分分制</translation>
    </message>
    <message>
        <source>due</source>
        <translation>处理期限</translation>
    </message>
    <message>
        <source>handled at</source>
        <translation>处理时间</translation>
    </message>
    <message>
        <source>class</source>
        <translation>投诉类别</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>是否有责</translation>
    </message>
    <message>
        <source>order value</source>
        <translation>工单金额</translation>
    </message>
    <message>
        <source>items checked</source>
        <translation>检查项数</translation>
    </message>
    <message>
        <source>items passed</source>
        <translation>合格项数</translation>
    </message>
    <message>
        <source>template</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>exam mark</source>
        <translation>考试成绩</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>考勤类型</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>indicator and item</source>
        <translation>指标与扣分项</translation>
    </message>
    <message>
        <source>count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>points</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>file</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>who saw it</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>retained customer</source>
        <translation>留存客户</translation>
    </message>
</context>
<context>
    <name>SamplingForm</name>
    <message>
        <source>Sample no.</source>
        <translation>抽样编号</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>服务记录编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>Items checked</source>
        <translation>检查项数</translation>
    </message>
    <message>
        <source>Items passed</source>
        <translation>合格项数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Sampling form</source>
        <translation>抽样检查表</translation>
    </message>
</context>
<context>
    <name>SchemeWords</name>
    <message>
        <source>Reaching the target of %1 earns the full %2 points.</source>
        <translation>达到目标值 %1 得满分 %2 分。</translation>
    </message>
    <message>
        <source>Reaching one&apos;s own target earns the full %1 points.</source>
        <translation>达到本人的目标值得满分 %1 分。</translation>
    </message>
    <message>
        <source>Otherwise: %1 of the points.</source>
        <translation>其余情况：得满分的 %1。</translation>
    </message>
    <message>
        <source>From %1 on: %2 of the points.</source>
        <translation>达到 %1：得满分的 %2。</translation>
    </message>
    <message>
        <source>Up to %1: %2 of the points.</source>
        <translation>不超过 %1：得满分的 %2。</translation>
    </message>
    <message>
        <source>%1 earns %2</source>
        <translation>%1 对应 %2</translation>
    </message>
    <message>
        <source>Along straight lines: %1 of the points.</source>
        <translation>各点之间按直线计算，占满分的比例：%1。</translation>
    </message>
    <message>
        <source>Beyond the ends nothing is gained or lost.</source>
        <translation>超出两端后不再增减。</translation>
    </message>
    <message>
        <source>Starts from %1 points.</source>
        <translation>从 %1 分起扣。</translation>
    </message>
    <message>
        <source>Never below %1 points.</source>
        <translation>最低 %1 分。</translation>
    </message>
    <message>
        <source>It may fall below 0.</source>
        <translation>不设下限，可低于 0 分。</translation>
    </message>
    <message>
        <source>%1 gives %2 points</source>
        <translation>%1 得 %2 分</translation>
    </message>
    <message>
        <source>The scorer chooses a level: %1.</source>
        <translation>评分人选择等级：%1。</translation>
    </message>
    <message>
        <source>The scorer gives %1 to %2 points.</source>
        <translation>评分人直接给 %1 至 %2 分。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Several people give marks up to %1: %2.</source>
        <translation>多方评分，每项满分 %1：%2。</translation>
    </message>
    <message>
        <source>Who gives no mark is left out; the others carry the share.</source>
        <translation>未评分的一方不计入，其份额由其他评分人分担。</translation>
    </message>
    <message>
        <source>The value is missing until all have given a mark.</source>
        <translation>须所有评分人都评分后才有结果。</translation>
    </message>
    <message>
        <source>The scores of each %1 are added and divided by %2; what is missing counts nothing.</source>
        <translation>各%1得分相加后除以 %2；缺少的按 0 分计。</translation>
    </message>
    <message>
        <source>The mean of the scores given, one each %1, %2 at most.</source>
        <translation>各%1得分的平均值，按已有得分的个数平均，最多 %2 个。</translation>
    </message>
    <message>
        <source>More is better: points grow in proportion to the value.</source>
        <translation>越高越好：按实际值与目标值的比例计分。</translation>
    </message>
    <message>
        <source>Less is better: points follow the target divided by the value.</source>
        <translation>越低越好：按目标值 ÷ 实际值的比例计分。</translation>
    </message>
    <message>
        <source>Less is better: every per cent above the target costs one per cent of the points.</source>
        <translation>越低越好：每超出目标 1%，扣满分的 1%；低于目标时同样按比例加分。</translation>
    </message>
    <message>
        <source>At most %1 of the points, without a floor.</source>
        <translation>最高得满分的 %1，不设下限。</translation>
    </message>
    <message>
        <source>At most %1 of the points, at least %2.</source>
        <translation>最高得满分的 %1，最低得满分的 %2。</translation>
    </message>
    <message>
        <source>Values from %1 to %2 are taken.</source>
        <translation>可录入的范围为 %1 至 %2。</translation>
    </message>
    <message>
        <source>Values below %1 are refused.</source>
        <translation>低于 %1 的数值会被拒收。</translation>
    </message>
    <message>
        <source>Values above %1 are refused.</source>
        <translation>高于 %1 的数值会被拒收。</translation>
    </message>
    <message>
        <source>%1 times or more: %2 points off</source>
        <translation>%1 次及以上共扣 %2 分</translation>
    </message>
    <message>
        <source>%1 times: %2 points off</source>
        <translation>%1 次共扣 %2 分</translation>
    </message>
    <message>
        <source>Without a value there is no result for this person.</source>
        <translation>没有数值时，此人没有考核结果。</translation>
    </message>
    <message>
        <source>Without a value it counts 0 points.</source>
        <translation>没有数值时按 0 分计。</translation>
    </message>
    <message>
        <source>Without a value it counts the full points.</source>
        <translation>没有数值时按满分计。</translation>
    </message>
    <message>
        <source>Without a value it is left out, and the others carry its weight.</source>
        <translation>没有数值时不计入，权重由其他指标分担。</translation>
    </message>
    <message>
        <source>%1: %2 points off each time, at most %3.</source>
        <translation>%1：每次扣 %2 分，最多扣 %3 分。</translation>
    </message>
    <message>
        <source>%1: %2 points off each time.</source>
        <translation>%1：每次扣 %2 分。</translation>
    </message>
    <message>
        <source> Each part of one counts as a whole one.</source>
        <translation>不足一次的按一次计。</translation>
    </message>
    <message>
        <source>%1: %2 to %3 points off each time.</source>
        <translation>%1：每次扣 %2 至 %3 分。</translation>
    </message>
    <message>
        <source>%1, in all: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>The weights add up to %1.</source>
        <translation>权重合计为 %1。</translation>
    </message>
    <message>
        <source>The weights add up to %1, not 100. The scheme is relative: each counts by its share of %1.</source>
        <translation>权重合计为 %1，不是 100。本方案采用相对权重：每项按占 %1 的份额计算。</translation>
    </message>
    <message>
        <source>the rate of %1</source>
        <translation>“%1”的得分率</translation>
    </message>
    <message>
        <source>the value of %1</source>
        <translation>“%1”的实际值</translation>
    </message>
    <message>
        <source>score ÷ %1</source>
        <translation>考核得分 ÷ %1</translation>
    </message>
    <message>
        <source>the factor of the grade (%1)</source>
        <translation>等级系数（%1）</translation>
    </message>
    <message>
        <source>%1: all others</source>
        <translation>%1：其余人员</translation>
    </message>
    <message>
        <source>%1: from %2 points</source>
        <translation>%1：%2 分及以上</translation>
    </message>
    <message>
        <source>%1: %2% of the people</source>
        <translation>%1：占总人数的 %2%</translation>
    </message>
    <message>
        <source>Everybody is ranked together.</source>
        <translation>全体人员一起排名。</translation>
    </message>
    <message>
        <source>Each team is ranked by itself.</source>
        <translation>各团队分别排名。</translation>
    </message>
    <message>
        <source>Each position is ranked by itself.</source>
        <translation>各岗位分别排名。</translation>
    </message>
    <message>
        <source>Scores are rounded half up to %1 places, money to %2.</source>
        <translation>得分四舍五入保留 %1 位小数，金额保留 %2 位。</translation>
    </message>
    <message>
        <source>Scores are rounded half to even to %1 places, money to %2.</source>
        <translation>得分按银行家舍入（四舍六入五成双）保留 %1 位小数，金额保留 %2 位。</translation>
    </message>
    <message>
        <source>Scores are cut off after %1 places, money after %2.</source>
        <translation>得分舍去 %1 位小数以后的部分，金额舍去 %2 位以后的部分。</translation>
    </message>
    <message>
        <source>Equal scores at a boundary get the better grade.</source>
        <translation>得分相同而跨越等级界线的，都取较好的等级。</translation>
    </message>
    <message>
        <source>Equal scores at a boundary get the worse grade.</source>
        <translation>得分相同而跨越等级界线的，都取较差的等级。</translation>
    </message>
    <message>
        <source>Seats are rounded down to whole people.</source>
        <translation>名额向下取整。</translation>
    </message>
    <message>
        <source>%1% of %2</source>
        <translation>%2 × %1%</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>factor at most %1</source>
        <translation>系数最高 %1</translation>
    </message>
    <message>
        <source>factor at least %1</source>
        <translation>系数最低 %1</translation>
    </message>
    <message>
        <source>a bonus that rules may change</source>
        <translation>奖金，随奖惩规则增减</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2 to %3 points an entry, with a reason.</source>
        <translation>%1：每次 %2 至 %3 分，须写明原因。</translation>
    </message>
    <message>
        <source> The points of each indicator are rounded to %1 first.</source>
        <translation>各指标得分先舍入到 %1 位小数。</translation>
    </message>
    <message>
        <source>The score stays between %1 and %2.</source>
        <translation>考核得分限定在 %1 至 %2 分之间。</translation>
    </message>
    <message>
        <source>The score is never below %1.</source>
        <translation>考核得分最低 %1 分。</translation>
    </message>
    <message>
        <source>The score is never above %1.</source>
        <translation>考核得分最高 %1 分。</translation>
    </message>
    <message>
        <source>commend</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>propose a raise</source>
        <translation>建议加薪</translation>
    </message>
    <message>
        <source>propose a promotion</source>
        <translation>建议晋升</translation>
    </message>
    <message>
        <source>take into the talent pool</source>
        <translation>纳入人才库</translation>
    </message>
    <message>
        <source>arrange training</source>
        <translation>安排培训</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>安排辅导</translation>
    </message>
    <message>
        <source>remind</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>罚款</translation>
    </message>
    <message>
        <source>propose a demotion</source>
        <translation>建议降职</translation>
    </message>
    <message>
        <source>propose a transfer</source>
        <translation>建议调岗</translation>
    </message>
    <message>
        <source>review the employment</source>
        <translation>评估去留</translation>
    </message>
    <message>
        <source>agree on an improvement plan</source>
        <translation>制定改进计划</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>最低值</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>最高值</translation>
    </message>
    <message>
        <source>pooled rate</source>
        <translation>合并比率</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1低于 %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1不高于 %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1等于 %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1不等于 %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1不低于 %2</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation>%1高于 %2</translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation>%1为 %2 之一</translation>
    </message>
    <message>
        <source>the score</source>
        <translation>考核得分</translation>
    </message>
    <message>
        <source>the rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>the grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>the points of %1</source>
        <translation>“%1”的得分</translation>
    </message>
    <message>
        <source>the count of “%2” in %1</source>
        <translation>%1中“%2”的次数</translation>
    </message>
    <message>
        <source>those the rule is for</source>
        <translation>规则适用人员</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全体人员</translation>
    </message>
    <message>
        <source>the same team</source>
        <translation>同团队人员</translation>
    </message>
    <message>
        <source>the same position</source>
        <translation>同岗位人员</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>the %1 of %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>the %1 of one&apos;s latest %2 periods with a figure</source>
        <translation>本人最近 %2 个有数据的期间的%1</translation>
    </message>
    <message>
        <source>the %1 of the %2 periods just before</source>
        <translation>紧接本期之前 %2 个期间的%1</translation>
    </message>
    <message>
        <source>pay %1 less</source>
        <translation>扣减 %1</translation>
    </message>
    <message>
        <source>pay %1 more</source>
        <translation>奖励 %1</translation>
    </message>
    <message>
        <source>cut the bonus by %1%</source>
        <translation>奖金减少 %1%</translation>
    </message>
    <message>
        <source>raise the bonus by %1%</source>
        <translation>奖金增加 %1%</translation>
    </message>
    <message>
        <source>pay no bonus</source>
        <translation>不发奖金</translation>
    </message>
    <message>
        <source>lower the grade by %1</source>
        <translation>等级降 %1 级</translation>
    </message>
    <message>
        <source>raise the grade by %1</source>
        <translation>等级升 %1 级</translation>
    </message>
    <message>
        <source>grade no better than %1</source>
        <translation>等级不高于 %1</translation>
    </message>
    <message>
        <source>When %1: %2.</source>
        <translation>若%1：%2。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>，并且</translation>
    </message>
    <message>
        <source> Only for %1.</source>
        <translation>仅适用于%1。</translation>
    </message>
    <message>
        <source> Of the rules marked “%1” only the first that holds takes effect.</source>
        <translation>标记为“%1”的规则中，只有最先成立的一条生效。</translation>
    </message>
    <message>
        <source>wage</source>
        <translation>工资</translation>
    </message>
    <message>
        <source>base pay</source>
        <translation>基本工资</translation>
    </message>
    <message>
        <source>merit base</source>
        <translation>绩效基数</translation>
    </message>
    <message>
        <source>bonus base</source>
        <translation>奖金基数</translation>
    </message>
    <message>
        <source>over-plan bonus</source>
        <translation>超计划奖</translation>
    </message>
    <message>
        <source>plan completion</source>
        <translation>计划完成率</translation>
    </message>
    <message>
        <source>retained orders</source>
        <translation>留存订单额</translation>
    </message>
    <message>
        <source>shop bonus</source>
        <translation>店铺奖金</translation>
    </message>
    <message>
        <source>the employee</source>
        <translation>员工本人</translation>
    </message>
    <message>
        <source>the leader</source>
        <translation>直接上级</translation>
    </message>
    <message>
        <source>the upper leader</source>
        <translation>上级主管</translation>
    </message>
    <message>
        <source>colleagues</source>
        <translation>同级同事</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>人力资源</translation>
    </message>
    <message>
        <source>the claims desk</source>
        <translation>索赔组</translation>
    </message>
    <message>
        <source>the correspondence desk</source>
        <translation>信访组</translation>
    </message>
    <message>
        <source>field management</source>
        <translation>现场管理</translation>
    </message>
    <message>
        <source>the parts desk</source>
        <translation>配件组</translation>
    </message>
    <message>
        <source>the technology desk</source>
        <translation>技术组</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>the factor may fall below 0</source>
        <translation>系数可低于 0</translation>
    </message>
    <message>
        <source>id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>period</source>
        <translation>考核期间</translation>
    </message>
    <message>
        <source>full points</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重规则</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>舍入</translation>
    </message>
    <message>
        <source>limits of the score</source>
        <translation>得分上下限</translation>
    </message>
    <message>
        <source>without a value</source>
        <translation>缺失处理</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>scorer</source>
        <translation>评分人</translation>
    </message>
    <message>
        <source>how it is measured</source>
        <translation>取数规则</translation>
    </message>
    <message>
        <source>grading</source>
        <translation>计分方式</translation>
    </message>
    <message>
        <source>least points</source>
        <translation>最低分</translation>
    </message>
    <message>
        <source>without a mark</source>
        <translation>缺评处理</translation>
    </message>
    <message>
        <source>place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>bounds</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>grades</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>note of what follows</source>
        <translation>结果说明</translation>
    </message>
    <message>
        <source>the scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>position</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>考核指标</translation>
    </message>
    <message>
        <source>item</source>
        <translation>扣分项</translation>
    </message>
    <message>
        <source>level</source>
        <translation>评定等级</translation>
    </message>
    <message>
        <source>rater</source>
        <translation>评分者</translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation>加减分</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>奖惩规则</translation>
    </message>
    <message>
        <source>pay part</source>
        <translation>薪酬项</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>together 100</source>
        <translation>合计 100</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>相对权重</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>blocks the value</source>
        <translation>视为缺失</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>%1 “%2” of “%3”</source>
        <translation>“%3”的%1“%2”</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 %3 → %4</source>
        <translation>%1：%2 %3 → %4</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>The weights of “%1” add up to %2, not to 100.</source>
        <translation>“%1”的权重合计为 %2，不是 100。</translation>
    </message>
    <message>
        <source>“%1” has %2 indicators; more than ten blur what matters.</source>
        <translation>“%1”有 %2 个考核指标，超过十个会冲淡重点。</translation>
    </message>
    <message>
        <source>Nobody gives “%1”, and nothing measures it.</source>
        <translation>“%1”没有评分人，也没有取数规则。</translation>
    </message>
    <message>
        <source>“%1” needs everyone&apos;s own target, and some have none.</source>
        <translation>“%1”需要每人各自的目标值，有人还没有。</translation>
    </message>
    <message>
        <source>The target of “%1” is %2, but values are only taken up to or from %3.</source>
        <translation>“%1”的目标值是 %2，但可录入的值以 %3 为界，达不到目标。</translation>
    </message>
    <message>
        <source>“%1” gives at most %2 of its %3 points.</source>
        <translation>“%1”最多只能得 %2 分，满分为 %3 分。</translation>
    </message>
    <message>
        <source>No value of “%1” reaches step %2.</source>
        <translation>“%1”的第 %2 档没有任何值能达到。</translation>
    </message>
    <message>
        <source>Step %2 of “%1” changes nothing against the one before.</source>
        <translation>“%1”的第 %2 档与前一档没有区别。</translation>
    </message>
    <message>
        <source>The points of “%1” rise and fall; they turn at step %2.</source>
        <translation>“%1”的得分有升有降，在第 %2 档转向。</translation>
    </message>
    <message>
        <source>From %2 to %3 “%1” stays as it is at the end of its curve.</source>
        <translation>“%1”的折线没有覆盖 %2 到 %3，这一段与端点同分。</translation>
    </message>
    <message>
        <source>Step %2 of “%1” takes off less than the one before.</source>
        <translation>“%1”的第 %2 档比前一档扣得少。</translation>
    </message>
    <message>
        <source>“%1” takes off %2 each time, but never more than %3.</source>
        <translation>“%1”每次扣 %2 分，却最多只扣 %3 分。</translation>
    </message>
    <message>
        <source>No score reaches the grade %1; the nearest there can be is %2.</source>
        <translation>没有得分能得到等级 %1，最接近的可能得分是 %2。</translation>
    </message>
    <message>
        <source>Nobody is left for the grade %1; the others take 100%.</source>
        <translation>其他等级已占满 100%，等级 %1 没有名额。</translation>
    </message>
    <message>
        <source>The rule “%1” is for none of the positions.</source>
        <translation>奖惩规则“%1”不适用于任何岗位。</translation>
    </message>
    <message>
        <source>The rule “%1” does nothing.</source>
        <translation>奖惩规则“%1”没有任何结果。</translation>
    </message>
    <message>
        <source>The rule “%1” can never hold.</source>
        <translation>奖惩规则“%1”永远不会成立。</translation>
    </message>
    <message>
        <source>The rule “%1” always holds.</source>
        <translation>奖惩规则“%1”总是成立。</translation>
    </message>
    <message>
        <source>The rule “%1” never takes effect; “%2” always comes before it.</source>
        <translation>奖惩规则“%1”永远不起作用，“%2”总是先于它成立。</translation>
    </message>
    <message>
        <source>The rule “%1” says the same as “%2”.</source>
        <translation>奖惩规则“%1”与“%2”内容相同。</translation>
    </message>
    <message>
        <source>“%1” looks at “%2”, which nobody gives and nothing measures.</source>
        <translation>“%1”要看“%2”，而它没有评分人，也没有取数规则。</translation>
    </message>
    <message>
        <source>“%1” looks at “%2”, which may have no value.</source>
        <translation>“%1”要看“%2”，而它可能没有值。</translation>
    </message>
    <message>
        <source>The weight of “%1” goes from %2 to %3 at once.</source>
        <translation>“%1”的权重一次从 %2 变为 %3。</translation>
    </message>
    <message>
        <source>“%1” is graded in another way than in the last version.</source>
        <translation>“%1”的计分方式与上一版不同。</translation>
    </message>
    <message>
        <source>“%1” is no longer an indicator.</source>
        <translation>“%1”不再是考核指标。</translation>
    </message>
    <message>
        <source>The scheme is appraised in periods of another length than before.</source>
        <translation>考核方案的期间长度与以前不同。</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>薪酬</translation>
    </message>
    <message>
        <source>in Simplified Chinese</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>in Traditional Chinese</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Weight %1.</source>
        <translation>权重 %1。</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>包含%1。</translation>
    </message>
    <message>
        <source>the whole of the indicators</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What “%1” is measured by can&apos;t fill its values; they will be typed.</source>
        <translation>“%1”的取数规则不能用于它的计分方式，数值须手工录入。</translation>
    </message>
</context>
</TS>
