<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>CellWords</name>
    <message>
        <source>yes|y|true|t|1|✓|✔|√|☑</source>
        <translation>是|對|有|已|真|已解決|已接聽|已接通|接通</translation>
    </message>
    <message>
        <source>no|n|false|f|0|✗|✘|×|☐</source>
        <translation>否|不|不是|無|沒有|未|假|未解決|未接聽|未接通|未接</translation>
    </message>
    <message>
        <source>am|a.m.|a.m</source>
        <translation>上午|早上|凌晨|早晨|清晨</translation>
    </message>
    <message>
        <source>pm|p.m.|p.m</source>
        <translation>下午|中午|傍晚|晚上|午後</translation>
    </message>
    <message>
        <source>s|sec|secs|second|seconds</source>
        <translation>秒|秒鐘</translation>
    </message>
    <message>
        <source>m|min|mins|minute|minutes</source>
        <translation>分|分鐘</translation>
    </message>
    <message>
        <source>h|hr|hrs|hour|hours</source>
        <translation>時|小時|鐘頭</translation>
    </message>
    <message>
        <source>d|day|days</source>
        <translation>天|日</translation>
    </message>
    <message>
        <source>absent|absence|unexcused absence</source>
        <translation>缺勤|曠職|曠工|缺席|未到</translation>
    </message>
    <message>
        <source>late|tardy|late arrival|lateness</source>
        <translation>遲到</translation>
    </message>
    <message>
        <source>leave|on leave|sick leave|annual leave|personal leave|vacation</source>
        <translation>請假|休假|事假|病假|年假|特休|補休|婚假|產假|喪假</translation>
    </message>
    <message>
        <source>1|i|class 1|class i|first class</source>
        <translation>一|一類|1類|I類|一級|1級|I級|重大</translation>
    </message>
    <message>
        <source>2|ii|class 2|class ii|second class</source>
        <translation>二|二類|2類|II類|二級|2級|II級|較大</translation>
    </message>
    <message>
        <source>3|iii|class 3|class iii|third class</source>
        <translation>三|三類|3類|III類|三級|3級|III級|一般</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>The score divided by the full score.</source>
        <translation>得分除以滿分。</translation>
    </message>
    <message>
        <source>The rate of an indicator or group.</source>
        <translation>某個指標或群組的得分率。</translation>
    </message>
    <message>
        <source>The value of an indicator.</source>
        <translation>某個指標的數值。</translation>
    </message>
    <message>
        <source>The factor of the grade after the rules.</source>
        <translation>最終等第所對應的係數。</translation>
    </message>
    <message>
        <source>Another of the person&apos;s amounts.</source>
        <translation>該員工的另一項金額。</translation>
    </message>
    <message>
        <source>Published score</source>
        <translation>考核得分</translation>
    </message>
    <message>
        <source>Full score</source>
        <translation>滿分</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>係數</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>封頂</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>保底</translation>
    </message>
    <message>
        <source>Change of the bonus, per cent</source>
        <translation>獎金增減（%）</translation>
    </message>
    <message>
        <source>Pay part: %1</source>
        <translation>薪酬項目：%1</translation>
    </message>
    <message>
        <source>The factor is missing.</source>
        <translation>缺少係數。</translation>
    </message>
    <message>
        <source>The amount is missing.</source>
        <translation>缺少金額。</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>金額：%1</translation>
    </message>
    <message>
        <source>Share, per cent</source>
        <translation>占比（%）</translation>
    </message>
    <message>
        <source>The share of the amount times the factor, changed by bonus rules, rounded.</source>
        <translation>金額 × 占比 × 係數，再依獎金規則增減，最後捨入。</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>獎懲金額</translation>
    </message>
    <message>
        <source>Paid by a rule</source>
        <translation>某條規則的金額</translation>
    </message>
    <message>
        <source>What rules pay and take, added and rounded.</source>
        <translation>各條規則的獎與扣相加，再捨入。</translation>
    </message>
    <message>
        <source>A part is missing: there is no total.</source>
        <translation>缺少一個項目，因此沒有合計。</translation>
    </message>
    <message>
        <source>The sum of the rounded figures.</source>
        <translation>捨入後的各項之和。</translation>
    </message>
    <message>
        <source>Pay slip</source>
        <translation>薪酬單合計</translation>
    </message>
    <message>
        <source>Grade after the rules</source>
        <translation>最終等第</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等第</translation>
    </message>
    <message>
        <source>Grades better, by rules</source>
        <translation>規則使等第提升的級數</translation>
    </message>
    <message>
        <source>No better than</source>
        <translation>不高於</translation>
    </message>
    <message>
        <source>All shifts are added up and held within the list of grades; then the lowest cap holds.</source>
        <translation>先把各次升降相加，並限於等第表之內；再以最低的等第上限為準。</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>規則：%1</translation>
    </message>
    <message>
        <source>All conditions hold: the effects follow.</source>
        <translation>所有條件都成立，規則生效。</translation>
    </message>
    <message>
        <source>A condition does not hold: no effect.</source>
        <translation>有一個條件不成立，規則不生效。</translation>
    </message>
    <message>
        <source>A condition can&apos;t be judged: no effect.</source>
        <translation>有一個條件無法判定，規則不生效。</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>條件：%1</translation>
    </message>
    <message>
        <source>The figure does not exist here.</source>
        <translation>這裡沒有這個數值。</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>There is nothing to compare it with.</source>
        <translation>沒有可比較的對象。</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較對象</translation>
    </message>
    <message>
        <source>The grade must be another one.</source>
        <translation>等第須為其他等第。</translation>
    </message>
    <message>
        <source>The grade must be one of these.</source>
        <translation>等第須為其中之一。</translation>
    </message>
    <message>
        <source>Compared with a fixed figure.</source>
        <translation>與固定數值比較。</translation>
    </message>
    <message>
        <source>Compared with the target.</source>
        <translation>與目標值比較。</translation>
    </message>
    <message>
        <source>Compared with the person&apos;s earlier periods.</source>
        <translation>與本人以前各期比較。</translation>
    </message>
    <message>
        <source>Compared with colleagues.</source>
        <translation>與同組人員比較。</translation>
    </message>
    <message>
        <source>Colleagues with this figure</source>
        <translation>有此數值的同組人員人數</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>%1 的考核結果</translation>
    </message>
    <message>
        <source>Something is missing: there is no score.</source>
        <translation>資料不全，因此沒有得分。</translation>
    </message>
    <message>
        <source>The score, and below how it came about.</source>
        <translation>得分；下面是它的計算過程。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>People ranked together</source>
        <translation>一同排名的人數</translation>
    </message>
    <message>
        <source>One more than the people with a higher score; equal scores share a rank.</source>
        <translation>得分更高的人數加一；得分相同則排名並列。</translation>
    </message>
    <message>
        <source>Seat that decides</source>
        <translation>起決定作用的席位</translation>
    </message>
    <message>
        <source>The first grade of the list whose bound the score reaches.</source>
        <translation>得分達到其下限的第一個等第。</translation>
    </message>
    <message>
        <source>The grades share the seats by their percents; equal scores get one grade together.</source>
        <translation>各等第按比例分配名額；得分相同者等第相同。</translation>
    </message>
    <message>
        <source>Rate of the whole</source>
        <translation>總得分率</translation>
    </message>
    <message>
        <source>Rate of the group: %1</source>
        <translation>指標群組得分率：%1</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation>權重：%1</translation>
    </message>
    <message>
        <source>Rate: %1</source>
        <translation>得分率：%1</translation>
    </message>
    <message>
        <source>Nothing in this group counts.</source>
        <translation>該指標群組沒有計入的指標。</translation>
    </message>
    <message>
        <source>Penalties of the group</source>
        <translation>群組扣分</translation>
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
        <translation>計入各項得分率的加權平均。</translation>
    </message>
    <message>
        <source>The weighted mean of the rates of everything that counts, less the penalties per hundred.</source>
        <translation>計入各項得分率的加權平均，再減去扣分 ÷ 100。</translation>
    </message>
    <message>
        <source>There are no points, so there is no rate.</source>
        <translation>沒有得分，因此沒有得分率。</translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Full points</source>
        <translation>滿分</translation>
    </message>
    <message>
        <source>Points earned, divided by the full points.</source>
        <translation>得分除以滿分。</translation>
    </message>
    <message>
        <source>There is a value but no target: incomplete.</source>
        <translation>有實際值但沒有目標值，考核不完整。</translation>
    </message>
    <message>
        <source>There is no value, and it is needed: incomplete.</source>
        <translation>缺少必需的實際值，考核不完整。</translation>
    </message>
    <message>
        <source>There is no value: it is left out, and the other weights carry its share.</source>
        <translation>沒有實際值，不計入；其權重由其他各項分擔。</translation>
    </message>
    <message>
        <source>There is no value: it counts nothing.</source>
        <translation>沒有實際值，按 0 分計。</translation>
    </message>
    <message>
        <source>There is no value: it counts in full.</source>
        <translation>沒有實際值，按滿分計。</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>沒有實際值</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Adjustment: %1</source>
        <translation>加減分：%1</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>第 %1 筆</translation>
    </message>
    <message>
        <source>The entries are added.</source>
        <translation>各筆相加。</translation>
    </message>
    <message>
        <source>Score before limits</source>
        <translation>限定之前的得分</translation>
    </message>
    <message>
        <source>The rate times the full score, plus adjustments.</source>
        <translation>總得分率 × 滿分，再加上加減分。</translation>
    </message>
    <message>
        <source>Score within the limits</source>
        <translation>限定之後的得分</translation>
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
        <translation>得分限於封頂與保底之間。</translation>
    </message>
    <message>
        <source>Exact score</source>
        <translation>精確得分</translation>
    </message>
    <message>
        <source>Attainment is the value divided by the target, capped above and held from below.</source>
        <translation>達成率 = 實際值 ÷ 目標值，上有封頂，下有保底。</translation>
    </message>
    <message>
        <source>Lower is better: attainment is 2 less the value divided by the target, capped above and held from below.</source>
        <translation>越低越好：達成率 = 2 − 實際值 ÷ 目標值，上有封頂，下有保底。</translation>
    </message>
    <message>
        <source>Lower is better: attainment is the target divided by the value (the cap if the value is 0), capped above and held from below.</source>
        <translation>越低越好：達成率 = 目標值 ÷ 實際值（實際值為 0 時取封頂值），上有封頂，下有保底。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標值</translation>
    </message>
    <message>
        <source>The person&apos;s own target counts before the scheme&apos;s.</source>
        <translation>個人目標值優先於方案的目標值。</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>達成率</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>實際值</translation>
    </message>
    <message>
        <source>Value as given</source>
        <translation>填報的實際值</translation>
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
        <translation>依填報的實際值。</translation>
    </message>
    <message>
        <source>Share reached</source>
        <translation>達到的比例</translation>
    </message>
    <message>
        <source>Points are the full points times the share reached.</source>
        <translation>得分 = 滿分 × 達到的比例。</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>分級距</translation>
    </message>
    <message>
        <source>The first band counts whose bound the value reaches.</source>
        <translation>取實際值達到其下限的第一級距。</translation>
    </message>
    <message>
        <source>The first band counts whose bound the value does not exceed.</source>
        <translation>取實際值不超過其上限的第一級距。</translation>
    </message>
    <message>
        <source>Share at the end of the curve</source>
        <translation>折線端點的比例</translation>
    </message>
    <message>
        <source>At and beyond its ends the curve is flat.</source>
        <translation>折線在端點及其以外保持不變。</translation>
    </message>
    <message>
        <source>Point before: value</source>
        <translation>前一點：實際值</translation>
    </message>
    <message>
        <source>Point before: share</source>
        <translation>前一點：比例</translation>
    </message>
    <message>
        <source>Point after: value</source>
        <translation>後一點：實際值</translation>
    </message>
    <message>
        <source>Point after: share</source>
        <translation>後一點：比例</translation>
    </message>
    <message>
        <source>The share lies on the straight line between the points before and after the value.</source>
        <translation>比例取前後兩點連線上的值。</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>折線</translation>
    </message>
    <message>
        <source>Points off for each</source>
        <translation>每次扣分</translation>
    </message>
    <message>
        <source>Every entry is rounded up to a whole number before they are added.</source>
        <translation>每筆先無條件進位為整數，再相加。</translation>
    </message>
    <message>
        <source>Every one takes the same points off.</source>
        <translation>每次扣相同的分。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>The step for so many times is the whole deduction, not one more for each.</source>
        <translation>該次數對應的一級距就是全部扣分，不逐次累加。</translation>
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
        <translation>從滿分中減去各項扣分；有保底時不低於保底。</translation>
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
        <translation>期數</translation>
    </message>
    <message>
        <source>The sum of the scores, divided by the number of periods expected.</source>
        <translation>各期得分之和除以應有的期數。</translation>
    </message>
    <message>
        <source>The sum of the scores, divided by the number of scores given.</source>
        <translation>各期得分之和除以實有的期數。</translation>
    </message>
    <message>
        <source>The scores are on a scale of 100.</source>
        <translation>各期得分為百分制。</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>等次：%1</translation>
    </message>
    <message>
        <source>Level chosen</source>
        <translation>所選等次</translation>
    </message>
    <message>
        <source>The scheme fixes the points of each level.</source>
        <translation>各等次的分值由方案規定。</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>所評分值</translation>
    </message>
    <message>
        <source>The points as they were given.</source>
        <translation>依所評的分值。</translation>
    </message>
    <message>
        <source>Mean of the marks: %1</source>
        <translation>評分平均：%1</translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation>第 %1 個評分</translation>
    </message>
    <message>
        <source>All marks of a rater count the same.</source>
        <translation>同一評分方的各個評分同等計入。</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>多方評分</translation>
    </message>
    <message>
        <source>The weighted mean over the raters who gave a mark.</source>
        <translation>已評分各方的加權平均。</translation>
    </message>
    <message>
        <source>The mean of the figures in the pool.</source>
        <translation>同事池中各數值的平均數。</translation>
    </message>
    <message>
        <source>The median of the figures in the pool.</source>
        <translation>同事池中各數值的中位數。</translation>
    </message>
    <message>
        <source>The least of the figures in the pool.</source>
        <translation>同事池中最小的數值。</translation>
    </message>
    <message>
        <source>The greatest of the figures in the pool.</source>
        <translation>同事池中最大的數值。</translation>
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
        <translation>之後各步都用這個得分。</translation>
    </message>
    <message>
        <source>The points of the step below.</source>
        <translation>取下一步的得分。</translation>
    </message>
    <message>
        <source>Nobody has a complete result: there is no mean.</source>
        <translation>還沒有人的結果完整，因此沒有平均分。</translation>
    </message>
    <message>
        <source>Mean of the published scores</source>
        <translation>考核得分的平均值</translation>
    </message>
    <message>
        <source>%1 of %2 people are complete; only they are counted.</source>
        <translation>%2 人中有 %1 人結果完整，只計算這些人。</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Exact change</source>
        <translation>精確變化</translation>
    </message>
    <message>
        <source>This mean less the one of the period before, of the same people as far as they had a result then.</source>
        <translation>本期平均減去上期平均；上期只計同一批人中當時有結果的人。</translation>
    </message>
    <message>
        <source>Exact mean now</source>
        <translation>本期精確平均</translation>
    </message>
    <message>
        <source>Exact mean before</source>
        <translation>上期精確平均</translation>
    </message>
    <message>
        <source>Mean score of %1</source>
        <translation>%1 的平均分</translation>
    </message>
    <message>
        <source>Change against %1</source>
        <translation>較 %1 的變化</translation>
    </message>
    <message>
        <source>How the mean score came about</source>
        <translation>平均分的計算過程</translation>
    </message>
    <message>
        <source>Complete results</source>
        <translation>完整的結果</translation>
    </message>
    <message>
        <source>A result is complete when no value that is needed is missing.</source>
        <translation>必需的數值一個不缺，結果才算完整。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Missing values, by person</source>
        <translation>各人缺少的數值個數</translation>
    </message>
    <message>
        <source>Who is complete</source>
        <translation>誰的結果完整</translation>
    </message>
    <message>
        <source>People with grade %1</source>
        <translation>等第為 %1 的人數</translation>
    </message>
    <message>
        <source>Counted after the rules; below, each with the score.</source>
        <translation>依規則之後的等第計數；下面列出各人的得分。</translation>
    </message>
    <message>
        <source>Share in percent</source>
        <translation>占比（%）</translation>
    </message>
    <message>
        <source>Exact share in percent</source>
        <translation>精確占比（%）</translation>
    </message>
    <message>
        <source>Of everybody who has a grade.</source>
        <translation>占所有已評等第者的比例。</translation>
    </message>
    <message>
        <source>With this grade</source>
        <translation>此等第人數</translation>
    </message>
    <message>
        <source>With any grade</source>
        <translation>已評等第人數</translation>
    </message>
    <message>
        <source>Guideline in percent</source>
        <translation>指導比例（%）</translation>
    </message>
    <message>
        <source>The seats the scheme foresees.</source>
        <translation>方案規定的名額比例。</translation>
    </message>
    <message>
        <source>Who has grade %1</source>
        <translation>誰的等第是 %1</translation>
    </message>
    <message>
        <source>Points at full marks</source>
        <translation>滿分時的分數</translation>
    </message>
    <message>
        <source>The full score times the share of the weight in each group above.</source>
        <translation>滿分乘以它在上面每一級指標群組中的權重占比。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Sum of the weights</source>
        <translation>權重合計</translation>
    </message>
    <message>
        <source>What “%1” costs the team</source>
        <translation>「%1」讓團隊失去多少分</translation>
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
        <translation>精確失分</translation>
    </message>
    <message>
        <source>What full marks would bring, times what the mean rate lacks.</source>
        <translation>滿分時的分數，乘以平均得分率所差的部分。</translation>
    </message>
    <message>
        <source>The people of this cycle, with the scores they got then.</source>
        <translation>本週期的人員，依他們當時的得分計算。</translation>
    </message>
    <message>
        <source>Published score of %1</source>
        <translation>%1 的考核得分</translation>
    </message>
    <message>
        <source>How the mean of %1 came about</source>
        <translation>%1平均分的計算過程</translation>
    </message>
    <message>
        <source>Who needs help</source>
        <translation>誰需要協助</translation>
    </message>
    <message>
        <source>People who need help</source>
        <translation>需要協助的人數</translation>
    </message>
    <message>
        <source>The last grade, without grades below 60% of full marks, or down by at least a tenth of full marks since the period before; below, each with the score.</source>
        <translation>末位等第（不評等第時低於滿分的 60%），或較上期下降滿分的十分之一以上；下面列出各人的得分。</translation>
    </message>
    <message>
        <source>The published score less the one of the period before.</source>
        <translation>本期考核得分減去上期考核得分。</translation>
    </message>
    <message>
        <source>Published score before</source>
        <translation>上期考核得分</translation>
    </message>
    <message>
        <source>There is no score now, or none in the period before.</source>
        <translation>本期或上期沒有得分。</translation>
    </message>
    <message>
        <source>How the score of %1 changed</source>
        <translation>%1 的得分變化</translation>
    </message>
    <message>
        <source>Entered by %1, %2</source>
        <translation>%1 於 %2 輸入</translation>
    </message>
    <message>
        <source>%3: entered by %1, %2</source>
        <translation>%3：%1 於 %2 輸入</translation>
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
        <translation>方案識別碼</translation>
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
        <translation>%1的計算過程</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>職位</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>The figures of the people below are added.</source>
        <translation>把下列人員的數值相加。</translation>
    </message>
    <message>
        <source>The sum of the figures, divided by how many they are.</source>
        <translation>數值之和除以個數。</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Exact figure</source>
        <translation>精確值</translation>
    </message>
    <message>
        <source>Mean and sum of the chosen figures</source>
        <translation>所選數值的平均與合計</translation>
    </message>
    <message>
        <source>Mean of the chosen figures</source>
        <translation>所選數值的平均</translation>
    </message>
    <message>
        <source>Exact mean</source>
        <translation>精確平均</translation>
    </message>
    <message>
        <source>Rounded to %1 decimal places, a half away from zero.</source>
        <translation>保留 %1 位小數，四捨五入。</translation>
    </message>
    <message>
        <source>Rounded to %1 decimal places, a half to the even digit.</source>
        <translation>保留 %1 位小數，四捨六入五成雙。</translation>
    </message>
    <message>
        <source>Cut off after %1 decimal places.</source>
        <translation>保留 %1 位小數，其餘捨去。</translation>
    </message>
    <message>
        <source>Left of the budget</source>
        <translation>預算餘額</translation>
    </message>
    <message>
        <source>The budget less the pay.</source>
        <translation>預算減去薪酬。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>預算</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>薪酬</translation>
    </message>
    <message>
        <source>Exact share of the budget in percent</source>
        <translation>占預算的精確比例（%）</translation>
    </message>
    <message>
        <source>The pay, of a hundred of the budget.</source>
        <translation>薪酬占預算的百分比。</translation>
    </message>
    <message>
        <source>Used of the budget in percent</source>
        <translation>預算使用（%）</translation>
    </message>
    <message>
        <source>The totals of the slips that have one, added.</source>
        <translation>把有合計的薪酬單的合計相加。</translation>
    </message>
    <message>
        <source>What rules gave and took on each slip, added.</source>
        <translation>把每張薪酬單上的獎懲金額相加。</translation>
    </message>
    <message>
        <source>People without a total</source>
        <translation>沒有合計的人數</translation>
    </message>
    <message>
        <source>Incomplete, or a part of the slip is missing: they cost nothing yet. Counted one by one.</source>
        <translation>結果不完整，或薪酬單缺少一部分：暫不計成本。逐個計數。</translation>
    </message>
    <message>
        <source>What %1 costs</source>
        <translation>%1 的成本</translation>
    </message>
    <message>
        <source>How often the action follows for each person, added.</source>
        <translation>把每個人的次數相加。</translation>
    </message>
    <message>
        <source>For whom “%1” follows</source>
        <translation>誰有「%1」</translation>
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
        <translation>下列人員，逐個計數。</translation>
    </message>
    <message>
        <source>For whom the rule “%1” holds</source>
        <translation>規則「%1」對誰生效</translation>
    </message>
    <message>
        <source>Draft: what if</source>
        <translation>試算中的草稿</translation>
    </message>
    <message>
        <source>Measured from %1 records as of %2, measure %3</source>
        <translation>由 %1 筆業務紀錄取數，截至 %2，取數規則 %3</translation>
    </message>
    <message>
        <source>%4: measured from %1 records as of %2, measure %3</source>
        <translation>%4：由 %1 筆業務紀錄取數，截至 %2，取數規則 %3</translation>
    </message>
    <message>
        <source>Overridden by %1, %2</source>
        <translation>%1 手動改寫，%2</translation>
    </message>
    <message>
        <source>%3: overridden by %1, %2</source>
        <translation>%3：%1 手動改寫，%2</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>決定 %1</translation>
    </message>
    <message>
        <source>Decided in calibration or on an appeal.</source>
        <translation>由校準或申訴決定。</translation>
    </message>
    <message>
        <source>%1 (%2, with %3)</source>
        <translation>%1（%2，會同%3）</translation>
    </message>
    <message>
        <source>Decided score</source>
        <translation>決定後的得分</translation>
    </message>
    <message>
        <source>Score as computed</source>
        <translation>計算所得的得分</translation>
    </message>
    <message>
        <source>What was decided is added to the score as computed, held within the limits and rounded. Ranks stay as they were.</source>
        <translation>在計算所得的得分上加上所決定的分數，限制在上下限之內並捨入。排名不變。</translation>
    </message>
    <message>
        <source>Decided grade</source>
        <translation>決定後的等第</translation>
    </message>
    <message>
        <source>The grade that was set stands in the place of the one computed.</source>
        <translation>以指定的等第代替計算所得的等第。</translation>
    </message>
    <message>
        <source>colleague %1</source>
        <translation>同事 %1</translation>
    </message>
    <message>
        <source>Calendar days that are paid here</source>
        <translation>在此計薪的日曆天數</translation>
    </message>
    <message>
        <source>Calendar days of the period</source>
        <translation>考核期間的日曆天數</translation>
    </message>
    <message>
        <source>Segment in %1</source>
        <translation>在 %1 的分段</translation>
    </message>
    <message>
        <source>The exact score under that part&apos;s scheme; it is explained there.</source>
        <translation>按該部分考核方案得出的精確得分，計算過程見該考核表。</translation>
    </message>
    <message>
        <source>Calendar days in %1</source>
        <translation>在 %1 的日曆天數</translation>
    </message>
    <message>
        <source>Exact score in %1</source>
        <translation>在 %1 的精確得分</translation>
    </message>
    <message>
        <source>The exact score of each segment counts by its calendar days.</source>
        <translation>各分段的精確得分按其日曆天數加權。</translation>
    </message>
    <message>
        <source>The segment with the most calendar days counts whole, of equals the later; the others are shown only.</source>
        <translation>天數最多的分段全額計入，天數相同則以後者為準；其餘分段僅列示。</translation>
    </message>
    <message>
        <source>Score of all segments</source>
        <translation>各分段合計得分</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>標準差</translation>
    </message>
    <message>
        <source>The root of the mean squared distance from the mean, rounded to four places of the rate.</source>
        <translation>各得分率與平均之差的平方的平均數開方，按得分率捨入到四位小數。</translation>
    </message>
    <message>
        <source>The mean of %1 marks; single ones are not told.</source>
        <translation>%1 個評分的平均；單個評分不予顯示。</translation>
    </message>
    <message>
        <source>How strict a scorer is, by the rates given</source>
        <translation>評分人有多嚴：按所給的得分率</translation>
    </message>
    <message>
        <source>Mean of the rates given</source>
        <translation>所給得分率的平均</translation>
    </message>
    <message>
        <source>Mean of what the same people were measured at</source>
        <translation>同一批人取數得分率的平均</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Above zero: more was given than was measured.</source>
        <translation>大於零：給的比取數的高。</translation>
    </message>
    <message>
        <source>Exact difference from %1</source>
        <translation>與 %1 的精確差距</translation>
    </message>
    <message>
        <source>Exact figure of %1</source>
        <translation>%1 的精確值</translation>
    </message>
    <message>
        <source>The same of %1</source>
        <translation>%1 的同一數字</translation>
    </message>
    <message>
        <source>There is no complete result in these periods: there is no mean.</source>
        <translation>這些週期裡沒有完整的結果，因此沒有平均值。</translation>
    </message>
    <message>
        <source>The results of all these periods together, divided by how many they are; below, those of each period.</source>
        <translation>所有這些週期的結果相加，除以結果的個數；下面列出每個週期的結果。</translation>
    </message>
    <message>
        <source>Sum of %1</source>
        <translation>%1 的合計</translation>
    </message>
    <message>
        <source>Results of %1</source>
        <translation>%1 的結果數</translation>
    </message>
    <message>
        <source>This mean less the one of as many periods before, of the same people as far as they had a result then.</source>
        <translation>這個平均值減去此前同樣多個週期的平均值，只算這些人當時已有的結果。</translation>
    </message>
    <message>
        <source>How “%1” of %2 came about</source>
        <translation>%2 的「%1」是怎麼來的</translation>
    </message>
    <message>
        <source>What full marks would bring, times what the mean rate lacks; weights as in the last period.</source>
        <translation>滿分能得到的分，乘以平均得分率所差的部分；權重按最後一個週期。</translation>
    </message>
    <message>
        <source>How often grade %1 was given</source>
        <translation>等第 %1 評出的次數</translation>
    </message>
    <message>
        <source>Counted after the rules; below, who has it in each period, with the score.</source>
        <translation>按規則之後的等第計數；下面列出每個週期是誰以及得分。</translation>
    </message>
    <message>
        <source>People of %1</source>
        <translation>%1 的人員</translation>
    </message>
    <message>
        <source>Of all grades given in these periods.</source>
        <translation>占這些週期裡評出的全部等第。</translation>
    </message>
    <message>
        <source>Of the people of the last period, one result for each period they take part in; below, whose are incomplete.</source>
        <translation>最後一個週期的人員，每參加一個週期算一份結果；下面列出不完整的。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Incomplete in %1</source>
        <translation>%1 不完整</translation>
    </message>
    <message>
        <source>The last grade in the last period, without grades a mean below 60% of full marks, or a mean down by at least a tenth of full marks against as many periods before; below, each with the mean.</source>
        <translation>最後一個週期為末位等第（不評等第時平均低於滿分的 60%），或平均分較此前同樣多個週期下降滿分的十分之一以上；下面列出各人的平均分。</translation>
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
        <translation>無法判斷</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>計入了誰</translation>
    </message>
    <message>
        <source>How often with each of the people below, added.</source>
        <translation>以下各人的次數相加。</translation>
    </message>
    <message>
        <source>Whose results were published</source>
        <translation>誰的結果已公布</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>Who confirmed their result</source>
        <translation>誰確認了結果</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>Who did not answer</source>
        <translation>誰沒有答覆</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>無答覆</translation>
    </message>
    <message>
        <source>The people below neither confirmed nor contested the result published last, and the day is over; that is no consent.</source>
        <translation>以下人員對最近公布的結果既未確認也未申訴，期限已過；這不等於同意。</translation>
    </message>
    <message>
        <source>Who contested their result</source>
        <translation>誰提出了申訴</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>申訴</translation>
    </message>
    <message>
        <source>Whose appeals are open</source>
        <translation>誰的申訴待答覆</translation>
    </message>
    <message>
        <source>Appeals open</source>
        <translation>待答覆申訴</translation>
    </message>
    <message>
        <source>Whose appeals were upheld</source>
        <translation>誰的申訴成立</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Whose appeals were upheld in part</source>
        <translation>誰的申訴部分成立</translation>
    </message>
    <message>
        <source>Upheld in part</source>
        <translation>部分成立</translation>
    </message>
    <message>
        <source>Whose appeals were refused</source>
        <translation>誰的申訴被駁回</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>駁回</translation>
    </message>
    <message>
        <source>Whose results were corrected</source>
        <translation>誰的結果更正過</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Who is not appraised</source>
        <translation>誰不參加考核</translation>
    </message>
    <message>
        <source>Not appraised</source>
        <translation>不參加考核</translation>
    </message>
    <message>
        <source>What everybody costs</source>
        <translation>全體的成本</translation>
    </message>
    <message>
        <source>What the people without a team cost</source>
        <translation>無團隊人員的成本</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
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
        <translation>職位</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Whether everything is there that a score needs; if not, what is missing.</source>
        <translation>得分所需的資料是否完整；不完整時寫明缺什麼。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>The published score, computed exactly and rounded once.</source>
        <translation>公布的得分：精確計算，只捨入一次。</translation>
    </message>
    <message>
        <source>Score by formula</source>
        <translation>公式得分</translation>
    </message>
    <message>
        <source>The same as a live formula: the weights above times the rates in this row, adjustments and limits as in the scheme. Nine places are kept before rounding, since a spreadsheet counts in binary.</source>
        <translation>同一得分的即時公式：上方的權重乘以本列的得分率，加減分和上下限依考核方案。試算表以二進位計算，所以捨入前先保留九位小數。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>Whether the formula comes to the published score. Where a spreadsheet&apos;s binary arithmetic does not, the cell says so; the published score is the exact one.</source>
        <translation>公式是否得出公布的得分。試算表的二進位運算若有出入，儲存格會寫明；以公布的得分為準。</translation>
    </message>
    <message>
        <source>Sum before rounding</source>
        <translation>捨入前合計</translation>
    </message>
    <message>
        <source>Weights times rates and adjustments, before limits and rounding, as a live formula.</source>
        <translation>權重乘以得分率，再加上加減分，未經上下限和捨入；為即時公式。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Ranked together</source>
        <translation>參與排名人數</translation>
    </message>
    <message>
        <source>How many people stand in the same ranking.</source>
        <translation>同一排名中共有多少人。</translation>
    </message>
    <message>
        <source>Grade by score</source>
        <translation>依得分的等第</translation>
    </message>
    <message>
        <source>Before the rules.</source>
        <translation>適用獎懲規則之前。</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等第</translation>
    </message>
    <message>
        <source>After the rules.</source>
        <translation>適用獎懲規則之後。</translation>
    </message>
    <message>
        <source>%1: rate</source>
        <translation>%1：得分率</translation>
    </message>
    <message>
        <source>Points earned, divided by the full points.</source>
        <translation>所得分數除以滿分。</translation>
    </message>
    <message>
        <source>The weighted mean of the rates of what belongs to the group, less its penalties per hundred.</source>
        <translation>組內各項得分率的加權平均，再減去按百分計的扣分。</translation>
    </message>
    <message>
        <source>%1: penalties</source>
        <translation>%1：扣分</translation>
    </message>
    <message>
        <source>Points taken off the group&apos;s hundred.</source>
        <translation>從該組的一百分中扣去的分數。</translation>
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
        <translation>不計入</translation>
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
        <translation>二進位運算得 %1，精確值為 %2</translation>
    </message>
    <message>
        <source>%1 · %2, version %3 · closed · written on %4</source>
        <translation>%1 · %2，第 %3 版 · 已關閉 · 匯出於 %4</translation>
    </message>
    <message>
        <source>%1 · %2, version %3 · not closed yet · written on %4</source>
        <translation>%1 · %2，第 %3 版 · 尚未關閉 · 匯出於 %4</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位說明</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含義</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>獎懲金額</translation>
    </message>
    <message>
        <source>What the rules give and take in money.</source>
        <translation>獎懲規則給予和扣除的金額。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>The sum of the rounded figures.</source>
        <translation>各項捨入後金額之和。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Rules in effect</source>
        <translation>生效的規則</translation>
    </message>
    <message>
        <source>Rules not judged</source>
        <translation>無法判斷的規則</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>薪酬單</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標值</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>of several segments; this part alone: %1</source>
        <translation>由多個分段得出；僅本段：%1</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>position|job|job title|post</source>
        <translation>職位|職務|崗位|職稱</translation>
    </message>
    <message>
        <source>team|department|group</source>
        <translation>團隊|部門|班組|小組|組別|所屬團隊</translation>
    </message>
    <message>
        <source>leader|manager|reports to</source>
        <translation>直屬主管|上級|主管|負責人|主管編號</translation>
    </message>
    <message>
        <source>joined|joined on|hired|hire date|start date</source>
        <translation>到職日期|到職日|入職日期|入職日|到職</translation>
    </message>
    <message>
        <source>left|left on|last day|end date</source>
        <translation>離職日期|離職日|最後工作日|離職</translation>
    </message>
    <message>
        <source>id|staff number|staff no|employee id|employee number|employee no|number|no</source>
        <translation>員工編號|工號|員工代號|員編|編號|人員編號</translation>
    </message>
    <message>
        <source>name|full name|employee name</source>
        <translation>姓名|員工姓名|名字</translation>
    </message>
    <message>
        <source>reason|reasons</source>
        <translation>原因|理由|加減分原因|說明</translation>
    </message>
    <message>
        <source>period|appraisal period|month|quarter|cycle</source>
        <translation>期間|週期|考核週期|考核期|月份|季度</translation>
    </message>
    <message>
        <source>score|total|total score|result</source>
        <translation>得分|總分|考核得分|成績|分數|考核成績</translation>
    </message>
    <message>
        <source>grade|final grade|level</source>
        <translation>等第|等級|考核等第|考核等級|評等|最終等第|最終等級</translation>
    </message>
</context>
<context>
    <name>ImportHeadings</name>
    <message>
        <source>id|record id|record number|number|no|reference|ref|serial number|call id|call number|ticket id|ticket number|ticket|case id|case number|case|chat id|contact id|complaint id|complaint number|visit id|check id|training id|survey id|response id|event id|order id|order number|order no|repair order|work order</source>
        <translation>紀錄編號|編號|記錄編號|紀錄號碼|單號|工單號碼|工單編號|通話編號|來電編號|對話編號|服務單號|受理單號|案件編號|投訴編號|客訴編號|進廠單號|檢查編號|品檢編號|培訓編號|問卷編號|調查編號|事件編號|訂單編號|訂單號碼|流水號|ID</translation>
    </message>
    <message>
        <source>employee|agent|staff number|staff no|employee id|employee number|employee no|agent id|agent name|employee name|staff|staff name|advisor|adviser|service advisor|technician|engineer|operator|representative|rep|sales representative|owner|assignee|assigned to|handled by|clerk|name</source>
        <translation>員工|工號|員工編號|員工工號|員工姓名|人員|座席|坐席|座席工號|座席姓名|客服|客服姓名|客服工號|客服人員|服務顧問|顧問|技師|工程師|經辦人|受理人|處理人|責任人|負責人|銷售顧問|業務員|姓名</translation>
    </message>
    <message>
        <source>customer|customer id|customer number|customer no|customer name|client|client id|client name|account|caller|caller id|phone|phone number|member|member id|vehicle|vin|plate|plate number|license plate|company</source>
        <translation>客戶|客戶編號|客戶名稱|客戶姓名|會員|會員編號|會員號碼|來電號碼|電話|手機號碼|聯絡電話|車牌|車牌號碼|車身號碼|使用者|用戶|顧客</translation>
    </message>
    <message>
        <source>note|notes|remark|remarks|comment|comments|memo</source>
        <translation>備註|說明|附註|註解</translation>
    </message>
    <message>
        <source>opened|date|time|date and time|opened at|opened on|created|created at|created on|start|started|started at|start time|call date|call time|contact date|contact time|chat date|received|received at|arrived|timestamp|day</source>
        <translation>開始時間|日期|時間|日期時間|建立時間|建立日期|來電時間|來電日期|撥入時間|接入時間|受理時間|受理日期|服務時間|服務日期|對話時間|進線時間|通話日期|發起時間</translation>
    </message>
    <message>
        <source>channel|contact channel|source channel|medium|contact type|source</source>
        <translation>管道|服務管道|接觸管道|來源|來源管道|聯絡方式|途徑</translation>
    </message>
    <message>
        <source>topic|category|subject|reason|call reason|contact reason|issue|issue type|question type|problem type|type</source>
        <translation>主題|問題類型|問題分類|業務類型|諮詢類型|服務類型|類別|分類|類型|來電原因|諮詢原因|訴求</translation>
    </message>
    <message>
        <source>answered|is answered|was answered|call answered|picked up|connected|accepted</source>
        <translation>是否接聽|接聽|已接聽|是否接通|接通|已接通|是否應答|應答|是否接起|接起</translation>
    </message>
    <message>
        <source>waited|wait|wait time|waiting time|wait seconds|seconds waited|speed of answer|speed of answer in seconds|answer speed|time to answer|queue time|time in queue|asa|first response time|time to first response</source>
        <translation>等待時長|等待秒數|等待時間|排隊時長|排隊時間|應答速度|應答時長|應答秒數|響鈴時長|首次回應時長</translation>
    </message>
    <message>
        <source>first response|first response at|first responded at|first reply|first reply at|responded|responded at|first response time|first reply time|answered at|response at</source>
        <translation>首次回應時間|首次回覆時間|回應時間|接聽時間|應答時間</translation>
    </message>
    <message>
        <source>resolved|is resolved|was resolved|solved|is solved|issue resolved|problem solved|settled|fixed</source>
        <translation>是否解決|已解決|解決|問題是否解決|是否辦結|是否處理完成</translation>
    </message>
    <message>
        <source>resolved at|resolved on|resolution time|resolution date|resolved time|resolved date|solved at|closed at|closed on|closed|closing time|completed at|completed on|finished at|end time</source>
        <translation>解決時間|完成時間|辦結時間|關閉時間|結束時間|處理完成時間|結案時間</translation>
    </message>
    <message>
        <source>contacts|contacts it took|number of contacts|contact count|interactions|number of calls|calls it took|touches|replies</source>
        <translation>聯絡次數|溝通次數|接觸次數|往來次數|服務次數</translation>
    </message>
    <message>
        <source>times reopened|reopened|reopens|reopen count|reopened count|number of reopens</source>
        <translation>重開次數|重新開啟次數|返工次數|二次受理次數</translation>
    </message>
    <message>
        <source>handling time|handle time|handled|handled seconds|aht|talk duration|avg talk duration|average talk duration|talk time|call duration|duration|length|call length|service time</source>
        <translation>處理時長|通話時長|平均通話時長|服務時長|處理秒數|通話秒數|時長</translation>
    </message>
    <message>
        <source>rating|satisfaction rating|satisfaction|csat|csat score|satisfaction score|customer rating|customer satisfaction|stars|score|evaluation</source>
        <translation>評分|滿意度|滿意度評分|滿意度評價|滿意度分數|客戶滿意度|評價|星等|打分</translation>
    </message>
    <message>
        <source>rating scale|scale</source>
        <translation>評分分制|分制|滿分|量表</translation>
    </message>
    <message>
        <source>received|received at|received on|complaint date|complaint time|opened|opened at|created|created at|date|date and time|time|accepted at|registered|registered at|reported at</source>
        <translation>受理時間|投訴時間|客訴時間|投訴日期|客訴日期|受理日期|接收時間|收到時間|登記時間|登記日期|建立時間|日期|時間</translation>
    </message>
    <message>
        <source>due|due at|due on|due date|due time|due by|deadline|time limit|target date</source>
        <translation>處理期限|應辦結時間|期限|辦結期限|截止時間|截止日期|要求完成時間|應完成時間|時限</translation>
    </message>
    <message>
        <source>handled at|handled|handled on|closed|closed at|closed on|resolved at|resolved on|resolved|settled at|settled on|finished at|completed at|completed on|handling date</source>
        <translation>處理時間|辦結時間|處理日期|辦結日期|完成時間|處理完成時間|結案時間|結案日期|解決時間|關閉時間</translation>
    </message>
    <message>
        <source>class|complaint class|level|complaint level|severity|priority|grade</source>
        <translation>投訴類別|投訴等級|投訴等第|客訴等級|客訴等第|等級|等第|級別|投訴級別|嚴重程度</translation>
    </message>
    <message>
        <source>responsible|is responsible|at fault|liable|justified|our fault|responsibility|is justified</source>
        <translation>是否有責|有責|責任|是否責任|有責投訴|是否屬實</translation>
    </message>
    <message>
        <source>topic|category|subject|reason|complaint type|complaint reason|issue|type|complaint category</source>
        <translation>主題|投訴類型|客訴類型|投訴原因|投訴內容|問題類型|類型|分類|類別</translation>
    </message>
    <message>
        <source>date|visit date|visited|visited on|service date|day|arrived|arrival date|time|date and time</source>
        <translation>進廠日期|日期|到店日期|來店日期|維修日期|服務日期|結算日期|進廠時間|時間</translation>
    </message>
    <message>
        <source>order value|value|invoice amount|amount|spent|revenue|turnover|bill|total</source>
        <translation>工單金額|產值|金額|訂單金額|結算金額|消費金額|維修金額</translation>
    </message>
    <message>
        <source>date|check date|checked on|checked at|audit date|inspection date|sampled on|day|time|date and time</source>
        <translation>檢查日期|日期|品檢日期|抽檢日期|檢查時間|品檢時間|時間</translation>
    </message>
    <message>
        <source>items checked|checked|checked items|items|total items|number of items|points checked|checks</source>
        <translation>檢查項數|檢查項|檢查項目數|抽檢項數|應檢項數|項數</translation>
    </message>
    <message>
        <source>items passed|passed|passed items|items ok|ok items|compliant items|compliant|points passed</source>
        <translation>合格項數|合格項|通過項數|通過項|達標項數</translation>
    </message>
    <message>
        <source>template|checklist|check form|form|check template</source>
        <translation>檢查表|範本|品檢範本|品檢表|檢查範本</translation>
    </message>
    <message>
        <source>date|training date|trained on|held on|course date|day|time|date and time</source>
        <translation>訓練日期|日期|培訓日期|培訓時間|上課日期|時間</translation>
    </message>
    <message>
        <source>hours|training hours|number of hours|hours attended|course hours|duration|duration in hours|credit hours</source>
        <translation>訓練時數|學時|培訓時數|培訓時長|課時|時數|小時數</translation>
    </message>
    <message>
        <source>exam mark|mark|marks|exam|exam score|exam result|test score|test|score|grade</source>
        <translation>考試成績|成績|考核成績|分數|得分|考分</translation>
    </message>
    <message>
        <source>date|day|absence date|absent on|start date|from|attendance date|time|date and time</source>
        <translation>出勤日期|日期|缺勤日期|請假日期|開始日期|考勤日期|時間</translation>
    </message>
    <message>
        <source>kind|type|absence type|attendance type|absence kind|kind of absence|leave type|status</source>
        <translation>出勤類型|類型|缺勤類型|假別|請假類型|考勤類型|狀態</translation>
    </message>
    <message>
        <source>days|number of days|day count|days absent|absent days|duration in days|length in days</source>
        <translation>天數|缺勤天數|請假天數|日數</translation>
    </message>
    <message>
        <source>date|survey date|surveyed on|answered on|response date|submitted|submitted at|called on|day|time|date and time</source>
        <translation>調查日期|日期|回訪日期|調查時間|回訪時間|答卷時間|提交時間|時間</translation>
    </message>
    <message>
        <source>channel|survey channel|medium|survey method|method</source>
        <translation>管道|調查方式|調查管道|回訪方式|方式</translation>
    </message>
    <message>
        <source>rating|score|satisfaction|satisfaction rating|csat|answer|stars|satisfaction score|evaluation</source>
        <translation>評分|滿意度|滿意度評分|得分|打分|評價|分數</translation>
    </message>
    <message>
        <source>question|survey question|item|asked|topic</source>
        <translation>題目|問題|調查問題|調查項目|問卷題目</translation>
    </message>
    <message>
        <source>date|event date|happened on|occurred on|day|time|date and time</source>
        <translation>發生日期|日期|事件日期|扣分日期|時間</translation>
    </message>
    <message>
        <source>indicator and item|item|indicator|deduction item|indicator item|clause|rule</source>
        <translation>指標與扣分項|扣分項|扣分項目|指標|項目|條款|考核項目</translation>
    </message>
    <message>
        <source>count|times|number of times|how often|occurrences</source>
        <translation>次數|發生次數|件數</translation>
    </message>
    <message>
        <source>points|points deducted|points off|deduction|deducted|points taken off</source>
        <translation>扣分|扣分值|分值|扣分分數|扣減分</translation>
    </message>
    <message>
        <source>what happened|what|description|event|facts|details|incident</source>
        <translation>事由|經過|情況說明|事件|描述|事件描述|扣分原因</translation>
    </message>
    <message>
        <source>file|evidence|attachment|proof|document|voucher</source>
        <translation>憑證|附件|檔案|證據|證明文件</translation>
    </message>
    <message>
        <source>who saw it|witness|seen by|reported by|recorded by|checked by|inspector</source>
        <translation>見證人|記錄人|檢查人|登記人|呈報人</translation>
    </message>
    <message>
        <source>date|order date|ordered on|sold on|sale date|contract date|day|time|date and time</source>
        <translation>訂單日期|日期|下單日期|簽約日期|成交日期|銷售日期|時間</translation>
    </message>
    <message>
        <source>amount|order amount|total|sum|sales|order total|contract amount|price|value</source>
        <translation>金額|訂單金額|銷售額|銷售金額|合約金額|成交金額|合計</translation>
    </message>
    <message>
        <source>retained customer|retained|is retained|existing customer|repeat customer|returning customer|renewal</source>
        <translation>是否留存客戶|是否保有客戶|保有客戶|保有|是否舊客戶|舊客戶|續保客戶|是否續約</translation>
    </message>
    <message>
        <source>time of day|time|call time|start time|contact time|clock|hour|received time|opening time</source>
        <translation>時刻|時間|來電時間|通話時間|接入時間|受理時間</translation>
    </message>
    <message>
        <source>contacts|contact|call|calls|chat|chats|ticket|tickets|case|cases|call centre|call center</source>
        <translation>服務紀錄|服務記錄|通話紀錄|話務|來電|對話|工單|客服紀錄|客服中心</translation>
    </message>
    <message>
        <source>complaints|complaint</source>
        <translation>投訴|投訴紀錄|客訴</translation>
    </message>
    <message>
        <source>visits|visit|service visit</source>
        <translation>進廠|進廠紀錄|到店</translation>
    </message>
    <message>
        <source>checks|check|quality check|inspection|inspections|audit</source>
        <translation>品檢|檢查紀錄|抽檢|品質檢查</translation>
    </message>
    <message>
        <source>training|trainings|course|courses</source>
        <translation>訓練|培訓|培訓紀錄</translation>
    </message>
    <message>
        <source>attendance|absence|absences|leave</source>
        <translation>出勤|考勤|出勤紀錄|缺勤|請假</translation>
    </message>
    <message>
        <source>surveys|survey|satisfaction survey</source>
        <translation>滿意度調查|問卷|回訪|調查</translation>
    </message>
    <message>
        <source>events|event|deduction|deductions|deduction ledger|ledger</source>
        <translation>扣分事件|扣分台帳|扣分紀錄|扣分|獎懲台帳</translation>
    </message>
    <message>
        <source>orders|order|sales orders</source>
        <translation>訂單|訂單紀錄|銷售訂單</translation>
    </message>
    <message>
        <source>minutes|min|mins|minute</source>
        <translation>分鐘|分</translation>
    </message>
    <message>
        <source>hours|h|hrs|hour</source>
        <translation>小時|時</translation>
    </message>
    <message>
        <source>?|-|--|—|/|n/a|na|#n/a|nan|null|none|nil|unknown</source>
        <translation>?|-|--|—|/|未知|空|不詳|暫無</translation>
    </message>
</context>
<context>
    <name>ImportTemplates</name>
    <message>
        <source>The record&apos;s own id in the system it comes from; no two alike.</source>
        <translation>這筆紀錄在來源系統中的編號，每筆各不相同。</translation>
    </message>
    <message>
        <source>Staff number, or a name that only one employee has.</source>
        <translation>員工編號；沒有同名員工時也可填姓名。</translation>
    </message>
    <message>
        <source>The customer&apos;s number or name.</source>
        <translation>客戶編號或名稱。</translation>
    </message>
    <message>
        <source>Anything else worth knowing.</source>
        <translation>其他需要說明的內容。</translation>
    </message>
    <message>
        <source>The day, such as 2026-05-31.</source>
        <translation>日期，例如 2026-05-31。</translation>
    </message>
    <message>
        <source>Date and time by the company&apos;s clock, such as 2026-05-31 09:05:00.</source>
        <translation>公司所在時區的日期和時間，例如 2026-05-31 09:05:00。</translation>
    </message>
    <message>
        <source>Date and time; a date alone means the end of that day.</source>
        <translation>日期和時間；只寫日期表示當天結束時。</translation>
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
        <translation>整數。</translation>
    </message>
    <message>
        <source>Seconds, or h:mm:ss.</source>
        <translation>秒數，或時:分:秒。</translation>
    </message>
    <message>
        <source>A number without thousands separators.</source>
        <translation>數字，不帶千分位符號。</translation>
    </message>
    <message>
        <source>1-5, 1-10 or 0-100; empty: 1-5.</source>
        <translation>1-5、1-10 或 0-100；留空為 1-5。</translation>
    </message>
    <message>
        <source>Absent, late or leave.</source>
        <translation>缺勤、遲到或請假。</translation>
    </message>
    <message>
        <source>The indicator&apos;s id and its item&apos;s, with a point between.</source>
        <translation>指標編號與扣分項編號，中間用點隔開。</translation>
    </message>
    <message>
        <source>Words, always the same for the same thing.</source>
        <translation>文字；同一事物始終使用同樣的寫法。</translation>
    </message>
    <message>
        <source>Staff number; stays as it is written.</source>
        <translation>員工編號，原樣保留。</translation>
    </message>
    <message>
        <source>The employee&apos;s name.</source>
        <translation>員工姓名。</translation>
    </message>
    <message>
        <source>A position&apos;s id or name.</source>
        <translation>職位編號或名稱。</translation>
    </message>
    <message>
        <source>A team&apos;s id or name.</source>
        <translation>團隊編號或名稱。</translation>
    </message>
    <message>
        <source>The leader&apos;s staff number; empty: none.</source>
        <translation>直屬主管的員工編號；留空表示沒有。</translation>
    </message>
    <message>
        <source>The first day, such as 2026-05-31.</source>
        <translation>到職日期，例如 2026-05-31。</translation>
    </message>
    <message>
        <source>The last day; empty as long as they are employed.</source>
        <translation>最後工作日；在職時留空。</translation>
    </message>
    <message>
        <source>The period, such as 2025-12, 2025Q4, 2025H2 or 2025.</source>
        <translation>期間，例如 2025-12、2025Q4、2025H2 或 2025。</translation>
    </message>
    <message>
        <source>The score that was published.</source>
        <translation>當時公布的得分。</translation>
    </message>
    <message>
        <source>The grade; empty: by the score.</source>
        <translation>等第；留空則依得分確定。</translation>
    </message>
    <message>
        <source>Why the adjustments of this row are made.</source>
        <translation>這一列加減分的原因。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>填寫說明</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>What belongs there</source>
        <translation>填什麼</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>範例</translation>
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
        <translation>對應表按名稱儲存，請填寫名稱。</translation>
    </message>
    <message>
        <source>“%1” is not a number with at most 12 digits before and 6 after the point.</source>
        <translation>「%1」不是數字；數字的小數點前最多 12 位，後最多 6 位。</translation>
    </message>
    <message>
        <source>“%1” is not a period such as 2024-03, 2024Q1, 2024H1 or 2024.</source>
        <translation>「%1」不是期間，期間應如 2024-03、2024Q1、2024H1 或 2024。</translation>
    </message>
    <message>
        <source>“%1” is not a fraction.</source>
        <translation>「%1」不是分數。</translation>
    </message>
    <message>
        <source>“%1” is not a cycle such as team-quarterly/2024Q1.</source>
        <translation>「%1」不是考核週期，考核週期應如 team-quarterly/2024Q1。</translation>
    </message>
    <message>
        <source>“%1” is not an id: small letters, digits and hyphens, starting with a letter.</source>
        <translation>「%1」不是識別碼：只用小寫字母、數字和連字號，以字母開頭。</translation>
    </message>
    <message>
        <source>The id “%1” is there twice.</source>
        <translation>識別碼「%1」重複。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>文字為空。</translation>
    </message>
    <message>
        <source>%1 must be above %2.</source>
        <translation>%1 必須大於 %2。</translation>
    </message>
    <message>
        <source>%1 is below %2.</source>
        <translation>%1 小於 %2。</translation>
    </message>
    <message>
        <source>%1 is above %2.</source>
        <translation>%1 大於 %2。</translation>
    </message>
    <message>
        <source>The last grade takes the rest and has no bound.</source>
        <translation>最後一個等第包含其餘所有人，不設界限。</translation>
    </message>
    <message>
        <source>Only the last grade has no bound.</source>
        <translation>只有最後一個等第不設界限。</translation>
    </message>
    <message>
        <source>The grades are out of order.</source>
        <translation>等第的次序不對。</translation>
    </message>
    <message>
        <source>There must be at least one grade.</source>
        <translation>至少要有一個等第。</translation>
    </message>
    <message>
        <source>The grade “%1” is there twice.</source>
        <translation>等第「%1」重複。</translation>
    </message>
    <message>
        <source>The percents add up to %1, which is over 100.</source>
        <translation>比例之和為 %1，超過 100。</translation>
    </message>
    <message>
        <source>The least points are above the full ones.</source>
        <translation>最低分值高於滿分。</translation>
    </message>
    <message>
        <source>The floor is above the cap.</source>
        <translation>保底高於封頂。</translation>
    </message>
    <message>
        <source>There must be at least one band.</source>
        <translation>至少要有一級距。</translation>
    </message>
    <message>
        <source>The last band must have no bound.</source>
        <translation>最後一級距不得設界限。</translation>
    </message>
    <message>
        <source>Only the last band has no bound.</source>
        <translation>只有最後一級距不設界限。</translation>
    </message>
    <message>
        <source>The bands are out of order.</source>
        <translation>各級距的次序不對。</translation>
    </message>
    <message>
        <source>A curve needs at least two points.</source>
        <translation>折線至少要有兩個點。</translation>
    </message>
    <message>
        <source>The points of the curve are out of order.</source>
        <translation>折線各點的次序不對。</translation>
    </message>
    <message>
        <source>There must be at least one level.</source>
        <translation>至少要有一個等次。</translation>
    </message>
    <message>
        <source>There must be at least one rater.</source>
        <translation>至少要有一個評分方。</translation>
    </message>
    <message>
        <source>The periods must be shorter than the scheme&apos;s own.</source>
        <translation>各期必須短於方案本身的期間。</translation>
    </message>
    <message>
        <source>There must be at least one step.</source>
        <translation>至少要有一個扣分級。</translation>
    </message>
    <message>
        <source>The minimum is above the maximum.</source>
        <translation>最小值大於最大值。</translation>
    </message>
    <message>
        <source>The scheme has no grades.</source>
        <translation>方案沒有等第。</translation>
    </message>
    <message>
        <source>The table lacks the grade “%1”.</source>
        <translation>係數表缺少等第「%1」。</translation>
    </message>
    <message>
        <source>A cap or floor needs a factor.</source>
        <translation>封頂或保底需要先有係數。</translation>
    </message>
    <message>
        <source>Only a value can be compared with its target.</source>
        <translation>只有指標數值可以與目標值比較。</translation>
    </message>
    <message>
        <source>Only measured values can be pooled.</source>
        <translation>只有測得的數值可以合併計算。</translation>
    </message>
    <message>
        <source>The history holds scores and values only.</source>
        <translation>歷史紀錄只含得分和指標數值。</translation>
    </message>
    <message>
        <source>The history can&apos;t be pooled.</source>
        <translation>歷史紀錄不能合併計算。</translation>
    </message>
    <message>
        <source>Only deductions and penalties can be counted.</source>
        <translation>只有扣分項可以計次。</translation>
    </message>
    <message>
        <source>“%1” has no item “%2”.</source>
        <translation>「%1」沒有扣分項「%2」。</translation>
    </message>
    <message>
        <source>A grade is compared with grades, and anything else with figures.</source>
        <translation>等第與等第比較，其他與數值比較。</translation>
    </message>
    <message>
        <source>These can&apos;t be compared in this way.</source>
        <translation>兩者不能這樣比較。</translation>
    </message>
    <message>
        <source>One grade belongs here.</source>
        <translation>這裡應有一個等第。</translation>
    </message>
    <message>
        <source>The scheme has no grade “%1”.</source>
        <translation>方案沒有等第「%1」。</translation>
    </message>
    <message>
        <source>The scheme is not for the position “%1”.</source>
        <translation>方案不適用於職位「%1」。</translation>
    </message>
    <message>
        <source>The scheme has no indicator or group “%1”.</source>
        <translation>方案沒有指標或群組「%1」。</translation>
    </message>
    <message>
        <source>“%1” does not supply this figure.</source>
        <translation>「%1」不提供這個數值。</translation>
    </message>
    <message>
        <source>The scheme must be for at least one position.</source>
        <translation>方案至少要適用於一個職位。</translation>
    </message>
    <message>
        <source>There can be 0 to 6 places, not %1.</source>
        <translation>小數位數為 0 到 6，不能是 %1。</translation>
    </message>
    <message>
        <source>%1 has more places than the score.</source>
        <translation>%1 的小數位數多於得分。</translation>
    </message>
    <message>
        <source>An indicator has a grading and no children.</source>
        <translation>指標有計分方式，沒有下層。</translation>
    </message>
    <message>
        <source>The root can&apos;t have penalties.</source>
        <translation>最上層不能有扣分項。</translation>
    </message>
    <message>
        <source>A group needs at least one indicator or group.</source>
        <translation>指標群組至少要有一個指標或群組。</translation>
    </message>
    <message>
        <source>The group “%1” has no weight.</source>
        <translation>指標群組「%1」沒有權重。</translation>
    </message>
    <message>
        <source>The weights of the scheme add up to %1, not to 100.</source>
        <translation>方案的權重之和為 %1，不是 100。</translation>
    </message>
    <message>
        <source>The weights of the group “%1” add up to %2, not to 100 or its own.</source>
        <translation>指標群組「%1」的權重之和為 %2，既不是 100，也不是該指標群組自身的權重。</translation>
    </message>
    <message>
        <source>There is no level “%1”.</source>
        <translation>沒有等次「%1」。</translation>
    </message>
    <message>
        <source>This kind of value does not belong here.</source>
        <translation>這裡不能是這種數值。</translation>
    </message>
    <message>
        <source>%1 is outside the range from %2 to %3.</source>
        <translation>%1 不在 %2 到 %3 的範圍內。</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 不是整數。</translation>
    </message>
    <message>
        <source>There is no such level.</source>
        <translation>沒有這個等次。</translation>
    </message>
    <message>
        <source>%1 periods are given and at most %2 are expected.</source>
        <translation>給出了 %1 期，最多應有 %2 期。</translation>
    </message>
    <message>
        <source>%1 does not lie within %2.</source>
        <translation>%1 不在 %2 之內。</translation>
    </message>
    <message>
        <source>The group “%1” takes no value.</source>
        <translation>指標群組「%1」不輸入數值。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be closed yet: values of %2 people are missing, of %3 (%4) for one.</source>
        <translation>%1 還不能關閉：有 %2 人的資料不全，例如 %3（%4）。</translation>
    </message>
    <message>
        <source>There is no cycle %1.</source>
        <translation>沒有考核週期 %1。</translation>
    </message>
    <message>
        <source>%1 is closed; nothing in it changes any more.</source>
        <translation>%1 已關閉，內容不再變動。</translation>
    </message>
    <message>
        <source>“%1” is appraised by the month, such as 2026-03; %2 is none.</source>
        <translation>「%1」按月考核，如 2026-03；%2 不是月份。</translation>
    </message>
    <message>
        <source>“%1” is appraised by the quarter, such as 2026Q1; %2 is none.</source>
        <translation>「%1」按季考核，如 2026Q1；%2 不是季度。</translation>
    </message>
    <message>
        <source>“%1” is appraised by the half year, such as 2026H1; %2 is none.</source>
        <translation>「%1」按半年考核，如 2026H1；%2 不是半年。</translation>
    </message>
    <message>
        <source>“%1” is appraised by the year, such as 2026; %2 is none.</source>
        <translation>「%1」按年考核，如 2026；%2 不是年份。</translation>
    </message>
    <message>
        <source>not employed in %1</source>
        <translation>%1 期間不在職</translation>
    </message>
    <message>
        <source>without a position in %1</source>
        <translation>%1 期間沒有職位</translation>
    </message>
    <message>
        <source>the scheme is not for the position “%1”</source>
        <translation>考核方案不適用於職位「%1」</translation>
    </message>
    <message>
        <source>appraised in %1 already</source>
        <translation>已在 %1 中考核</translation>
    </message>
    <message>
        <source>Nobody employed in %2 has a position that the scheme “%1” is for and is not appraised elsewhere.</source>
        <translation>%2 期間沒有在職人員的職位適用考核方案「%1」且未在別處考核。</translation>
    </message>
    <message>
        <source>There is no employee %1.</source>
        <translation>沒有編號為 %1 的員工。</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 出現了兩次。</translation>
    </message>
    <message>
        <source>A cycle needs at least one person.</source>
        <translation>考核週期至少需要一個人。</translation>
    </message>
    <message>
        <source>%1 has been opened already.</source>
        <translation>%1 已經開啟過了。</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2026-05-31</source>
        <translation>「%1」不是日期，日期應如 2026-05-31</translation>
    </message>
    <message>
        <source>there is no team “%1”</source>
        <translation>沒有團隊「%1」</translation>
    </message>
    <message>
        <source>“%1” is the name of more than one team; give its id</source>
        <translation>不止一個團隊叫「%1」，請改用識別碼</translation>
    </message>
    <message>
        <source>there is no position “%1”</source>
        <translation>沒有職位「%1」</translation>
    </message>
    <message>
        <source>the leader %1 is neither in the company nor in the file</source>
        <translation>直屬主管 %1 既不在公司中，也不在檔案中</translation>
    </message>
    <message>
        <source>the staff number is missing</source>
        <translation>缺少員工編號</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>缺少姓名</translation>
    </message>
    <message>
        <source>%1 stands in row %2 already</source>
        <translation>%1 在第 %2 列已經出現過</translation>
    </message>
    <message>
        <source>The first row names no column “name”.</source>
        <translation>第一列沒有「姓名」（name）欄。</translation>
    </message>
    <message>
        <source>There is no position “%1”.</source>
        <translation>沒有職位「%1」。</translation>
    </message>
    <message>
        <source>An employee needs a staff number.</source>
        <translation>員工需要員工編號。</translation>
    </message>
    <message>
        <source>The staff number “%1” must not contain “/” or spaces at its ends.</source>
        <translation>員工編號「%1」不能含「/」，首尾不能有空格。</translation>
    </message>
    <message>
        <source>Employee %1 needs a name.</source>
        <translation>員工 %1 需要姓名。</translation>
    </message>
    <message>
        <source>%1 (%2) needs the day of joining.</source>
        <translation>%1（%2）需要到職日期。</translation>
    </message>
    <message>
        <source>The last day of %1 (%2) lies before the day of joining.</source>
        <translation>%1（%2）的最後工作日早於到職日期。</translation>
    </message>
    <message>
        <source>Teams and positions of %1 (%2) must each begin on a day of their own, the earlier first.</source>
        <translation>%1（%2）的各團隊、各職位須各自從不同日期開始，先者在前。</translation>
    </message>
    <message>
        <source>There is no team “%1”.</source>
        <translation>沒有團隊「%1」。</translation>
    </message>
    <message>
        <source>The staff number %1 belongs to %2 already.</source>
        <translation>員工編號 %1 已屬於 %2。</translation>
    </message>
    <message>
        <source>%1 (%2) needs a position.</source>
        <translation>%1（%2）需要職位。</translation>
    </message>
    <message>
        <source>A team needs an id without spaces at its ends.</source>
        <translation>團隊需要識別碼，且首尾不能有空格。</translation>
    </message>
    <message>
        <source>A team needs a name.</source>
        <translation>團隊需要名稱。</translation>
    </message>
    <message>
        <source>The team “%1” can&apos;t stand below itself.</source>
        <translation>團隊「%1」不能位於自己之下。</translation>
    </message>
    <message>
        <source>There is a team with the id “%1” already.</source>
        <translation>已有識別碼為「%1」的團隊。</translation>
    </message>
    <message>
        <source>“%1” still has the team “%2” below it.</source>
        <translation>「%1」下面還有團隊「%2」。</translation>
    </message>
    <message>
        <source>“%1” has or had people, %2 for one, and so can&apos;t be removed.</source>
        <translation>「%1」現在或曾經有成員，例如 %2，因此不能刪除。</translation>
    </message>
    <message>
        <source>%1 is closed, but its stored result is missing.</source>
        <translation>%1 已關閉，但儲存的結果不見了。</translation>
    </message>
    <message>
        <source>Neither the company nor the library has a scheme “%1”.</source>
        <translation>公司和方案庫中都沒有考核方案「%1」。</translation>
    </message>
    <message>
        <source>Version %2 of the scheme “%1”, to which %3 is pinned, is missing.</source>
        <translation>%3 所用的考核方案「%1」第 %2 版不見了。</translation>
    </message>
    <message>
        <source>The company has version %2 of the scheme “%1” already, with other content. Give the changed one a new version number.</source>
        <translation>公司已有考核方案「%1」的第 %2 版，內容不同。請給變更後的方案一個新的版本號。</translation>
    </message>
    <message>
        <source>There is nothing in the table.</source>
        <translation>表格裡沒有內容。</translation>
    </message>
    <message>
        <source>The table has %1 columns; at most %2 can be read.</source>
        <translation>表格有 %1 欄，最多只能讀取 %2 欄。</translation>
    </message>
    <message>
        <source>The first row names no column “id” (staff number), so that the rows can&apos;t be told whose they are.</source>
        <translation>第一列沒有「員工編號」（id）欄，無法判斷各列屬於誰。</translation>
    </message>
    <message>
        <source>There is no row below the headings of the table.</source>
        <translation>表格的標題列下面沒有資料列。</translation>
    </message>
    <message>
        <source>the row has %1 cells where the headings have %2</source>
        <translation>該列有 %1 個儲存格，而標題列有 %2 個</translation>
    </message>
    <message>
        <source>“%1” is a formula; put its result in its place</source>
        <translation>「%1」是公式，請改成它的計算結果</translation>
    </message>
    <message>
        <source>The stored value at %1 has no place in its cycle.</source>
        <translation>%1 處儲存的值在其考核週期中沒有對應位置。</translation>
    </message>
    <message>
        <source>“%1” means more than one column; give its id</source>
        <translation>「%1」對應不止一欄，請改用識別碼</translation>
    </message>
    <message>
        <source>%2 has no column “%1”</source>
        <translation>%2 中沒有「%1」這一欄</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same column</source>
        <translation>「%1」和「%2」是同一欄</translation>
    </message>
    <message>
        <source>None of the columns (%1) belongs to %2. Is the file for another cycle?</source>
        <translation>各欄（%1）都不屬於 %2。這個檔案是不是另一個考核週期的？</translation>
    </message>
    <message>
        <source>%1 is not among the people of %2</source>
        <translation>%1 不在 %2 的考核人員中</translation>
    </message>
    <message>
        <source>%1 is not among the people of %2.</source>
        <translation>%1 不在 %2 的考核人員中。</translation>
    </message>
    <message>
        <source>The scheme of %2 has no “%1”.</source>
        <translation>%2 的考核方案中沒有「%1」。</translation>
    </message>
    <message>
        <source>%1 was emptied by someone else in the meantime; “%2” was not stored.</source>
        <translation>%1 在此期間已被他人清空，「%2」未儲存。</translation>
    </message>
    <message>
        <source>%1 was changed to “%2” by %3 in the meantime; “%4” was not stored.</source>
        <translation>%1 在此期間已被 %3 改為「%2」，「%4」未儲存。</translation>
    </message>
    <message>
        <source>The adjustment “%1” of %2 needs a reason.</source>
        <translation>%2 的加減分「%1」需要填寫原因。</translation>
    </message>
    <message>
        <source>This program was built without the sample company.</source>
        <translation>本程式未包含範例公司。</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>This change has been saved or undone.</source>
        <translation>此變更已儲存或已復原。</translation>
    </message>
    <message>
        <source>It is not certain whether the last change was saved to %1; open the file again and look.</source>
        <translation>無法確定最後一次變更是否已存入 %1，請重新開啟檔案查看。</translation>
    </message>
    <message>
        <source>Another change is still being saved.</source>
        <translation>另一項變更正在儲存。</translation>
    </message>
    <message>
        <source>The copy %1 is not the same as its original.</source>
        <translation>複本 %1 與原檔案不一致。</translation>
    </message>
    <message>
        <source>%1 is in use by %2 (%3 on %4, process %5).</source>
        <translation>%1 正由 %2 使用（%4 上的 %3，處理程序 %5）。</translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be written to.</source>
        <translation>%1 所在的資料夾無法寫入。</translation>
    </message>
    <message>
        <source>The lock file of %1 can&apos;t be made; is the disk full?</source>
        <translation>無法建立 %1 的鎖定檔，磁碟是否已滿？</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 是其他程式的資料庫。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program; use that one.</source>
        <translation>%1 由本程式的較新版本建立，請使用該版本開啟。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>%1 已損毀（%2）。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to.</source>
        <translation>%1 無法寫入。</translation>
    </message>
    <message>
        <source>%1 is cut off: its end is missing; restore a backup.</source>
        <translation>%1 不完整，結尾遺失，請還原備份。</translation>
    </message>
    <message>
        <source>%1 is on a network drive, where it can&apos;t be kept safe; copy it to a disk of this computer.</source>
        <translation>%1 位於網路磁碟機上，無法確保安全，請複製到本機磁碟。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>沒有檔案 %1。</translation>
    </message>
    <message>
        <source>%1 is not a company file of this program.</source>
        <translation>%1 不是本程式的公司檔案。</translation>
    </message>
    <message>
        <source>%1 has a second name on this disk (a hard link), which breaks its journal; make a copy and open that.</source>
        <translation>%1 在此磁碟上另有一個名稱（硬連結），會破壞其日誌，請複製一份再開啟。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>沒有資料夾 %1。</translation>
    </message>
    <message>
        <source>Beside %1 stands a journal left by a crash; choose another name.</source>
        <translation>%1 旁邊有當機後遺留的日誌，請換一個名稱。</translation>
    </message>
    <message>
        <source>%1 could not be put in its place (%2).</source>
        <translation>%1 無法放到定位（%2）。</translation>
    </message>
    <message>
        <source>%1 could not be written through to the disk.</source>
        <translation>%1 無法完整寫入磁碟。</translation>
    </message>
    <message>
        <source>A file can&apos;t be restored from itself.</source>
        <translation>不能用檔案本身來還原。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是檔案。</translation>
    </message>
    <message>
        <source>The tables of %1 are not as this program made them; restore a backup.</source>
        <translation>%1 的資料表與本程式所建的不符，請還原備份。</translation>
    </message>
    <message>
        <source>Version %2 of the scheme %1 is damaged in the company file; restore a backup.</source>
        <translation>公司檔案中考核方案 %1 的第 %2 版已損毀，請還原備份。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2).</source>
        <translation>無法讀取 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be kept safe here: %2 is %3.</source>
        <translation>%1 在此處無法確保安全：%2 為 %3。</translation>
    </message>
    <message>
        <source>It is already in the company file (%1).</source>
        <translation>公司檔案中已有此項（%1）。</translation>
    </message>
    <message>
        <source>It names, or is named by, something else in the company file that is missing or still needed.</source>
        <translation>它引用的內容不在公司檔案中，或者它仍被其他內容引用。</translation>
    </message>
    <message>
        <source>What is on record can&apos;t be changed afterwards (%1).</source>
        <translation>已記錄在案的內容不能事後更改（%1）。</translation>
    </message>
    <message>
        <source>The company file refuses this value (%1).</source>
        <translation>公司檔案拒絕此值（%1）。</translation>
    </message>
    <message>
        <source>The disk is full; %1 stays as it was.</source>
        <translation>磁碟已滿，%1 保持原樣。</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 正由其他程式使用。</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed (%2).</source>
        <translation>讀寫 %1 失敗（%2）。</translation>
    </message>
    <message>
        <source>Nothing is written outside a transaction.</source>
        <translation>交易之外不寫入任何內容。</translation>
    </message>
    <message>
        <source>“%1” is not as long as the scheme&apos;s periods.</source>
        <translation>「%1」的長度與考核方案的期間不符。</translation>
    </message>
    <message>
        <source>The person “%1” stands there twice.</source>
        <translation>人員「%1」出現了兩次。</translation>
    </message>
    <message>
        <source>“%1” is no factor of a pay part.</source>
        <translation>「%1」不是薪酬項目的係數。</translation>
    </message>
    <message>
        <source>“cap” and “floor” need a factor.</source>
        <translation>「cap」和「floor」必須與係數一起使用。</translation>
    </message>
    <message>
        <source>“from” and “upTo” do not go together in one list of bands.</source>
        <translation>同一組分級中不能同時使用「from」和「upTo」。</translation>
    </message>
    <message>
        <source>A point of a curve is a pair.</source>
        <translation>折線上的點須是一對數。</translation>
    </message>
    <message>
        <source>An object belongs here.</source>
        <translation>此處應為物件。</translation>
    </message>
    <message>
        <source>The field “%1” is not known here.</source>
        <translation>此處沒有欄位「%1」。</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>缺少欄位「%1」。</translation>
    </message>
    <message>
        <source>Text belongs here.</source>
        <translation>此處應為文字。</translation>
    </message>
    <message>
        <source>This text must not be empty.</source>
        <translation>此處文字不能為空。</translation>
    </message>
    <message>
        <source>A number belongs here.</source>
        <translation>此處應為數字。</translation>
    </message>
    <message>
        <source>“%1” is not a number this program takes: write decimals as text, such as &quot;98.5&quot;.</source>
        <translation>本程式不接受數字「%1」：小數請寫成文字，如 &quot;98.5&quot;。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>「%1」不是整數。</translation>
    </message>
    <message>
        <source>True or false belongs here.</source>
        <translation>此處應為 true 或 false。</translation>
    </message>
    <message>
        <source>“%1” is not one of the words known here: %2.</source>
        <translation>「%1」不是此處可用的詞：%2。</translation>
    </message>
    <message>
        <source>A list belongs here.</source>
        <translation>此處應為清單。</translation>
    </message>
    <message>
        <source>The document is larger than %1 MiB; split it.</source>
        <translation>文件超過 %1 MiB，請拆分。</translation>
    </message>
    <message>
        <source>This is not a JSON text: a zero byte at position %1.</source>
        <translation>這不是 JSON 文字：第 %1 個位元組為零位元組。</translation>
    </message>
    <message>
        <source>This is not a JSON text in UTF-8: at byte %1.</source>
        <translation>這不是 UTF-8 編碼的 JSON 文字：問題在第 %1 個位元組處。</translation>
    </message>
    <message>
        <source>Lists and objects stand more than %1 deep.</source>
        <translation>清單和物件的巢狀超過 %1 層。</translation>
    </message>
    <message>
        <source>“%1” stands twice in one object.</source>
        <translation>「%1」在同一物件中出現了兩次。</translation>
    </message>
    <message>
        <source>The scheme has no “%1” here.</source>
        <translation>考核方案在此處沒有「%1」。</translation>
    </message>
    <message>
        <source>“%1” is not a period of the length that is asked for.</source>
        <translation>「%1」不是所要求長度的期間。</translation>
    </message>
    <message>
        <source>The lower part of a ratio must be above 0.</source>
        <translation>比值的分母必須大於 0。</translation>
    </message>
    <message>
        <source>An amount needs a name.</source>
        <translation>金額必須有名稱。</translation>
    </message>
    <message>
        <source>The scheme has no indicator “%1”.</source>
        <translation>考核方案沒有指標「%1」。</translation>
    </message>
    <message>
        <source>The period %1 stands there twice.</source>
        <translation>期間 %1 出現了兩次。</translation>
    </message>
    <message>
        <source>The period %1 is not before the evaluated one.</source>
        <translation>期間 %1 不早於被考核的期間。</translation>
    </message>
    <message>
        <source>“%1” names nothing that a rule can look at.</source>
        <translation>「%1」不是規則可以查看的項目。</translation>
    </message>
    <message>
        <source>Only true means something here.</source>
        <translation>此處只能為 true。</translation>
    </message>
    <message>
        <source>Either “among” or “positions”, not both.</source>
        <translation>「among」和「positions」只能用其一。</translation>
    </message>
    <message>
        <source>This names nothing to compare with: number, grades, target, peers or trailing.</source>
        <translation>此處沒有寫明比較對象：number、grades、target、peers 或 trailing。</translation>
    </message>
    <message>
        <source>“%1” is no action of a rule.</source>
        <translation>「%1」不是規則的措施。</translation>
    </message>
    <message>
        <source>A version is not below 0.</source>
        <translation>版本號不能小於 0。</translation>
    </message>
    <message>
        <source>“format” must be “%1” here.</source>
        <translation>此處的「format」必須是「%1」。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>無法讀取「%1」：%2。</translation>
    </message>
    <message>
        <source>This is not a text table: it holds bytes that no text has.</source>
        <translation>這不是文字表格：其中有文字不會含有的位元組。</translation>
    </message>
    <message>
        <source>Row %1, column %2: text follows the closing quotation mark.</source>
        <translation>第 %1 列第 %2 欄：右引號之後還有文字。</translation>
    </message>
    <message>
        <source>Row %1, column %2: the quoted text never ends; the file seems to have been cut.</source>
        <translation>第 %1 列第 %2 欄：引號沒有結束，檔案似乎被截斷了。</translation>
    </message>
    <message>
        <source>Row %1, column %2 holds more than %3 characters.</source>
        <translation>第 %1 列第 %2 欄超過 %3 個字元。</translation>
    </message>
    <message>
        <source>Row %1 has %2 cells, but there are only %3 headings.</source>
        <translation>第 %1 列有 %2 個儲存格，而標題只有 %3 個。</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>表格是空的。</translation>
    </message>
    <message>
        <source>This is a PDF, not a table.</source>
        <translation>這是 PDF，不是表格。</translation>
    </message>
    <message>
        <source>This is a database, not a table.</source>
        <translation>這是資料庫，不是表格。</translation>
    </message>
    <message>
        <source>The encoding of this text is none of UTF-8, UTF-16, GB18030 and Big5. Save it as UTF-8.</source>
        <translation>文字編碼不是 UTF-8、UTF-16、GB18030 或 Big5，請另存為 UTF-8。</translation>
    </message>
    <message>
        <source>The file ends in the middle of a character: it seems to have been cut.</source>
        <translation>檔案在一個字元的中間結束，似乎被截斷了。</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns.</source>
        <translation>第 %1 列超過 %2 欄。</translation>
    </message>
    <message>
        <source>%1 is the company file itself; name another file for its backup.</source>
        <translation>%1 就是公司檔案本身；備份請另取檔名。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>「%1」是資料夾，不是檔案。</translation>
    </message>
    <message>
        <source>There is nothing at this place of the scheme.</source>
        <translation>考核方案的這個位置沒有內容。</translation>
    </message>
    <message>
        <source>The scheme itself stays where it is.</source>
        <translation>考核方案本身不能移動、複製或刪除。</translation>
    </message>
    <message>
        <source>“%1” is an indicator; nothing can stand below it.</source>
        <translation>「%1」是考核指標，下面不能再放內容。</translation>
    </message>
    <message>
        <source>It can&apos;t be moved any further that way.</source>
        <translation>不能再往這個方向移動了。</translation>
    </message>
    <message>
        <source>A group can&apos;t be moved into itself.</source>
        <translation>指標群組不能移到自己裡面。</translation>
    </message>
    <message>
        <source>There is no draft “%1”.</source>
        <translation>沒有草稿「%1」。</translation>
    </message>
    <message>
        <source>The company has a scheme “%1” already. Give the new one its own id.</source>
        <translation>公司已有考核方案「%1」，請為新方案另取一個識別碼。</translation>
    </message>
    <message>
        <source>A new version of the scheme “%1” keeps its id; “%2” would be another scheme.</source>
        <translation>考核方案「%1」的新版本沿用原識別碼；「%2」就是另一個方案了。</translation>
    </message>
    <message>
        <source>The draft of “%1” is based on version %2, and the newest is %3. Compare the two first.</source>
        <translation>「%1」的草稿依據第 %2 版，而最新的是第 %3 版。請先比較兩者。</translation>
    </message>
    <message>
        <source>Say why; the reason stays with the version.</source>
        <translation>請寫明原因，原因會隨版本儲存。</translation>
    </message>
    <message>
        <source>“%1” is appraised in periods of another length than %2.</source>
        <translation>「%1」的考核期間長度與 %2 不同。</translation>
    </message>
    <message>
        <source>Nothing differs from version %2 of “%1”.</source>
        <translation>與「%1」的第 %2 版沒有任何差別。</translation>
    </message>
    <message>
        <source>The company has no scheme “%1”.</source>
        <translation>公司沒有考核方案「%1」。</translation>
    </message>
    <message>
        <source>The scheme “%1” is retired already.</source>
        <translation>考核方案「%1」已經停用。</translation>
    </message>
    <message>
        <source>The scheme “%1” is retired: %2</source>
        <translation>考核方案「%1」已停用：%2</translation>
    </message>
    <message>
        <source>No version of “%1” is in force in %2 yet.</source>
        <translation>在 %2，「%1」還沒有已生效的版本。</translation>
    </message>
    <message>
        <source>The draft of the scheme %1 is damaged in the company file; restore a backup.</source>
        <translation>公司檔案中考核方案 %1 的草稿已損壞，請還原備份。</translation>
    </message>
    <message>
        <source>A budget is not below zero.</source>
        <translation>預算不能小於零。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be computed with this draft: its periods have another length.</source>
        <translation>%1 不能用此草稿計算：兩者的期間長度不同。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. What was there before is kept.</source>
        <translation>無法寫入 %1：%2。原有內容未受影響。</translation>
    </message>
    <message>
        <source>What is stored for %1 in %2 doesn&apos;t come to the stored result. Nothing was changed.</source>
        <translation>為 %1 在 %2 中儲存的資料算不出已儲存的結果。未作任何變更。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>沒有資料夾「%1」。</translation>
    </message>
    <message>
        <source>Tables are written as .xlsx or .csv; “%1” ends in neither.</source>
        <translation>表格可以存成 .xlsx 或 .csv；「%1」兩者都不是。</translation>
    </message>
    <message>
        <source>The spreadsheet can&apos;t be put together in %1: %2. Is there room on the disk?</source>
        <translation>無法在 %1 中產生試算表：%2。磁碟空間夠嗎？</translation>
    </message>
    <message>
        <source>“%1” is too large for a spreadsheet, which holds 1,048,576 rows and 16,384 columns; choose CSV.</source>
        <translation>「%1」超出了試算表的容量（1,048,576 列、16,384 欄），請改存為 CSV。</translation>
    </message>
    <message>
        <source>“%1” is not a time of day such as 9:05</source>
        <translation>「%1」不是 9:05 這樣的時刻</translation>
    </message>
    <message>
        <source>“%1” has its year last: say whether the day or the month comes first</source>
        <translation>「%1」的年份在最後：請指明日在前還是月在前</translation>
    </message>
    <message>
        <source>“%1” is not a date from 1970 to 2199 such as 2026-05-31 or 2026-05-31 9:05</source>
        <translation>「%1」不是 1970 至 2199 年間的日期，例如 2026-05-31 或 2026-05-31 9:05</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>「%1」既不是「是」也不是「否」</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 on</source>
        <translation>「%1」不是 0 以上的整數</translation>
    </message>
    <message>
        <source>“%1” is not a number with at most 12 digits before and 6 after the point</source>
        <translation>「%1」不是數字（小數點前最多 12 位，後最多 6 位）</translation>
    </message>
    <message>
        <source>“%1” is not a length of time such as 0:02:23 or 143</source>
        <translation>「%1」不是 0:02:23 或 143 這樣的時長</translation>
    </message>
    <message>
        <source>“%1” is not one of the scales 1-5, 1-10 and 0-100</source>
        <translation>「%1」不是 1-5、1-10、0-100 中的一種分制</translation>
    </message>
    <message>
        <source>“%1” is neither absent nor late nor leave</source>
        <translation>「%1」不是缺勤、遲到或請假</translation>
    </message>
    <message>
        <source>“%1” is not class 1, 2 or 3</source>
        <translation>「%1」不是 1、2、3 類</translation>
    </message>
    <message>
        <source>%1 does not lie on the scale %2</source>
        <translation>%1 不在 %2 分制內</translation>
    </message>
    <message>
        <source>excluded from measures</source>
        <translation>已從取數中排除</translation>
    </message>
    <message>
        <source>not of this period</source>
        <translation>不屬於本期</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>沒有評分</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未接聽</translation>
    </message>
    <message>
        <source>how long it waited is not known</source>
        <translation>等待時長不詳</translation>
    </message>
    <message>
        <source>no first response is known</source>
        <translation>沒有首次回應的紀錄</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>when it was resolved is not known</source>
        <translation>解決時間不詳</translation>
    </message>
    <message>
        <source>not reopened</source>
        <translation>沒有重開</translation>
    </message>
    <message>
        <source>no deadline: neither given nor set for its class</source>
        <translation>沒有期限：既未寫明，也未為該類投訴設定</translation>
    </message>
    <message>
        <source>a complaint that counts</source>
        <translation>計入的投訴</translation>
    </message>
    <message>
        <source>a contact to divide by</source>
        <translation>作為分母的服務紀錄</translation>
    </message>
    <message>
        <source>no item was checked</source>
        <translation>沒有檢查任何項目</translation>
    </message>
    <message>
        <source>says no hours</source>
        <translation>沒有填訓練時數</translation>
    </message>
    <message>
        <source>has no mark</source>
        <translation>沒有考試成績</translation>
    </message>
    <message>
        <source>names no customer</source>
        <translation>沒有寫明客戶</translation>
    </message>
    <message>
        <source>a later visit stands for this customer</source>
        <translation>該客戶以之後的一次進廠為準</translation>
    </message>
    <message>
        <source>on the ledger</source>
        <translation>已記入扣分台帳</translation>
    </message>
    <message>
        <source>left out by the filter</source>
        <translation>不符合篩選條件</translation>
    </message>
    <message>
        <source>left out by the filter: says no %1</source>
        <translation>不符合篩選條件：沒有寫明 %1</translation>
    </message>
    <message>
        <source>left out by the filter: %1 is “%2”</source>
        <translation>不符合篩選條件：%1 為「%2」</translation>
    </message>
    <message>
        <source>waited %1 s, at most %2 s</source>
        <translation>等待 %1 秒，不超過 %2 秒</translation>
    </message>
    <message>
        <source>waited %1 s, more than %2 s</source>
        <translation>等待 %1 秒，超過 %2 秒</translation>
    </message>
    <message>
        <source>first response after %1, within %2 h</source>
        <translation>%1 後首次回應，在 %2 小時內</translation>
    </message>
    <message>
        <source>first response after %1, later than %2 h</source>
        <translation>%1 後首次回應，超過 %2 小時</translation>
    </message>
    <message>
        <source>resolved after %1, within %2 h</source>
        <translation>%1 後解決，在 %2 小時內</translation>
    </message>
    <message>
        <source>resolved after %1, later than %2 h</source>
        <translation>%1 後解決，超過 %2 小時</translation>
    </message>
    <message>
        <source>waited %1 s</source>
        <translation>等待 %1 秒</translation>
    </message>
    <message>
        <source>counts as answered: nothing else is said</source>
        <translation>視為已接聽：沒有相反的紀錄</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已接聽</translation>
    </message>
    <message>
        <source>not handled, was due %1</source>
        <translation>未處理，期限 %1 已過</translation>
    </message>
    <message>
        <source>not handled, due only %1</source>
        <translation>未處理，期限為 %1，尚未到期</translation>
    </message>
    <message>
        <source>handled %1, due %2</source>
        <translation>%1 處理，期限 %2</translation>
    </message>
    <message>
        <source>handled %1, late: was due %2</source>
        <translation>%1 處理，逾期：期限 %2</translation>
    </message>
    <message>
        <source>rated %1, below %2 of 5</source>
        <translation>評分 %1，低於 5 分制的 %2 分</translation>
    </message>
    <message>
        <source>rated %1, which is off its scale</source>
        <translation>評分 %1，超出其分制</translation>
    </message>
    <message>
        <source>rated %1</source>
        <translation>評分 %1</translation>
    </message>
    <message>
        <source>its class is not known</source>
        <translation>投訴類別不詳</translation>
    </message>
    <message>
        <source>of class %1</source>
        <translation>屬 %1 類</translation>
    </message>
    <message>
        <source>not known whether of a retained customer</source>
        <translation>不知是否為留存客戶</translation>
    </message>
    <message>
        <source>not of a retained customer</source>
        <translation>不是留存客戶</translation>
    </message>
    <message>
        <source>came late, not absent</source>
        <translation>遲到，不是缺勤</translation>
    </message>
    <message>
        <source>on leave, not absent</source>
        <translation>請假，不是缺勤</translation>
    </message>
    <message>
        <source>says no days of absence</source>
        <translation>沒有填缺勤天數</translation>
    </message>
    <message>
        <source>took %1 contacts</source>
        <translation>用了 %1 次聯絡</translation>
    </message>
    <message>
        <source>reopened (%1 ×)</source>
        <translation>重開（%1 次）</translation>
    </message>
    <message>
        <source>not responsible</source>
        <translation>無責</translation>
    </message>
    <message>
        <source>not known whether responsible</source>
        <translation>不知是否有責</translation>
    </message>
    <message>
        <source>%1 of %2 items passed</source>
        <translation>%2 項中合格 %1 項</translation>
    </message>
    <message>
        <source>%1 h of training</source>
        <translation>訓練 %1 小時</translation>
    </message>
    <message>
        <source>mark %1</source>
        <translation>成績 %1</translation>
    </message>
    <message>
        <source>absent %1 d</source>
        <translation>缺勤 %1 天</translation>
    </message>
    <message>
        <source>%1 of a retained customer</source>
        <translation>留存客戶 %1</translation>
    </message>
    <message>
        <source>no visit in the last %1 months of the period</source>
        <translation>期末前 %1 個月內沒有進廠</translation>
    </message>
    <message>
        <source>came again in the last %1 months of the period</source>
        <translation>期末前 %1 個月內又進廠</translation>
    </message>
    <message>
        <source>the customer&apos;s last visit for %1 months</source>
        <translation>該客戶此後 %1 個月沒有進廠</translation>
    </message>
    <message>
        <source>the customer came again within %1 months</source>
        <translation>該客戶 %1 個月內又進廠</translation>
    </message>
    <message>
        <source>the first response lies before the contact</source>
        <translation>首次回應早於服務開始時間</translation>
    </message>
    <message>
        <source>it was resolved before it was opened</source>
        <translation>解決時間早於開始時間</translation>
    </message>
    <message>
        <source>it was handled before it was received</source>
        <translation>處理時間早於受理時間</translation>
    </message>
    <message>
        <source>%1 items passed, but only %2 were checked</source>
        <translation>合格 %1 項，但只檢查了 %2 項</translation>
    </message>
    <message>
        <source>it can&apos;t be below zero</source>
        <translation>不能小於零</translation>
    </message>
    <message>
        <source>there is no employee “%1”</source>
        <translation>沒有員工「%1」</translation>
    </message>
    <message>
        <source>“%1” is the name of more than one employee; give the staff number</source>
        <translation>有多名員工叫「%1」，請填員工編號</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>late</source>
        <translation>遲到</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>請假</translation>
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
        <translation>「%1」不是可以匯入的表格種類。</translation>
    </message>
    <message>
        <source>Name the cycle with --cycle, such as team-quarterly/2024Q1.</source>
        <translation>請用 --cycle 指明考核週期，例如 team-quarterly/2024Q1。</translation>
    </message>
    <message>
        <source>The first row names no column “score”.</source>
        <translation>首列沒有「得分」（score）欄。</translation>
    </message>
    <message>
        <source>the scheme has no grade “%1”</source>
        <translation>方案中沒有等第「%1」</translation>
    </message>
    <message>
        <source>%1 has been appraised here already</source>
        <translation>%1 在這裡已有考核</translation>
    </message>
    <message>
        <source>Records of kind %1 have no field “%2”.</source>
        <translation>%1 類紀錄沒有欄位「%2」。</translation>
    </message>
    <message>
        <source>“%1” comes from one column.</source>
        <translation>「%1」只能來自一欄。</translation>
    </message>
    <message>
        <source>No column is chosen for “%1”.</source>
        <translation>尚未為「%1」選定欄。</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>表格中沒有欄「%1」。</translation>
    </message>
    <message>
        <source>The table has more than %1 rows; split it.</source>
        <translation>表格超過 %1 列，請拆分。</translation>
    </message>
    <message>
        <source>The measure “events” fills deductions and has no single figure.</source>
        <translation>「events」用於填寫扣分項，沒有單一的數值。</translation>
    </message>
    <message>
        <source>It was cancelled; the company file is as before.</source>
        <translation>已取消；公司檔案與先前一樣。</translation>
    </message>
    <message>
        <source>“%1” stands further up in the table already, with other content</source>
        <translation>「%1」在表格前面的列中已經出現過，內容不同</translation>
    </message>
    <message>
        <source>“%1” says something else than before, but a closed cycle used it</source>
        <translation>「%1」與以前的內容不同，但已關閉的考核週期用到了它</translation>
    </message>
    <message>
        <source>“%1” comes from one column; only a time may come from two, its date and its time of day.</source>
        <translation>「%1」只能來自一欄；只有時間可以來自兩欄：日期和時刻。</translation>
    </message>
    <message>
        <source>The id must come from a column: every record has its own.</source>
        <translation>編號必須來自一欄：每筆紀錄各有編號。</translation>
    </message>
    <message>
        <source>nothing stands here, but every record needs it</source>
        <translation>這裡是空的，但每筆紀錄都需要它</translation>
    </message>
    <message>
        <source>There is no import %1.</source>
        <translation>沒有第 %1 次匯入。</translation>
    </message>
    <message>
        <source>%1 has taken the import %2 back already.</source>
        <translation>第 %2 次匯入已由 %1 復原。</translation>
    </message>
    <message>
        <source>%1 was changed after the import, so that it can&apos;t be taken back as a whole.</source>
        <translation>%1 在匯入之後又改過，因此不能整體復原。</translation>
    </message>
    <message>
        <source>Some of these records have been changed since; the import can&apos;t be taken back.</source>
        <translation>其中有些紀錄後來被更改，無法復原這次匯入。</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>該紀錄已不存在。</translation>
    </message>
    <message>
        <source>A closed cycle was measured by this record; it can&apos;t be changed.</source>
        <translation>已關閉的考核週期用到了這筆紀錄，不能變更。</translation>
    </message>
    <message>
        <source>One column belongs here, or two: date and time of day.</source>
        <translation>這裡應為一欄，或日期與時刻兩欄。</translation>
    </message>
    <message>
        <source>Only one of “column”, “columns” and “value” says where a field is.</source>
        <translation>「column」「columns」「value」只能寫其中一個。</translation>
    </message>
    <message>
        <source>This setting is not for such a field.</source>
        <translation>此設定不適用於這種欄位。</translation>
    </message>
    <message>
        <source>A column&apos;s heading belongs here, two of them, or an object.</source>
        <translation>這裡應為一個欄標題、兩個欄標題或一個物件。</translation>
    </message>
    <message>
        <source>The field “%1” is there twice.</source>
        <translation>欄位「%1」出現了兩次。</translation>
    </message>
    <message>
        <source>Rows are counted from 1.</source>
        <translation>列號從 1 開始。</translation>
    </message>
    <message>
        <source>%1 is not within %2 to %3.</source>
        <translation>%1 不在 %2 到 %3 之間。</translation>
    </message>
    <message>
        <source>This number must not be below 0.</source>
        <translation>此數不能小於 0。</translation>
    </message>
    <message>
        <source>This list must not be empty.</source>
        <translation>此清單不能為空。</translation>
    </message>
    <message>
        <source>The measure “%1” has no setting “%2”.</source>
        <translation>取數規則「%1」沒有「%2」這項設定。</translation>
    </message>
    <message>
        <source>Row %1 is longer than %2 MiB.</source>
        <translation>第 %1 列超過 %2 MiB。</translation>
    </message>
    <message>
        <source>Row %1, column %2: the quoted text is longer than %3 characters; perhaps its closing quotation mark is missing.</source>
        <translation>第 %1 列第 %2 欄：引號中的文字超過 %3 個字元，可能缺少結尾的引號。</translation>
    </message>
    <message>
        <source>This is a web page or XML under a table&apos;s name. Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>這其實是網頁或 XML，只是用了表格的檔名。請用試算表軟體開啟，另存為 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>This spreadsheet is locked with a password. Save it without one.</source>
        <translation>此試算表有密碼保護。請取消密碼後儲存。</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls). Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>這是舊版 Excel 檔案（.xls）。請用試算表軟體開啟，另存為 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>The table holds more than %1 cells or %2 MiB of text; split it.</source>
        <translation>表格超過 %1 個儲存格或 %2 MiB 文字，請拆分。</translation>
    </message>
    <message>
        <source>Row %1, column %2: this heading is a formula without a result.</source>
        <translation>第 %1 列第 %2 欄：標題是沒有結果的公式。</translation>
    </message>
    <message>
        <source>“%1” is no encoding known here: UTF-8, UTF-16, GB18030 or Big5.</source>
        <translation>不認得編碼「%1」，可用的有 UTF-8、UTF-16、GB18030、Big5。</translation>
    </message>
    <message>
        <source>This text is not written in %1.</source>
        <translation>此文字不是 %1 編碼。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>無法讀取檔案：%1。</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged or has been cut off: the list of its parts is missing.</source>
        <translation>試算表已損壞或不完整：缺少各部分的目錄。</translation>
    </message>
    <message>
        <source>The spreadsheet is larger than %1 MiB; split it, or save it as CSV.</source>
        <translation>試算表超過 %1 MiB，請拆分或另存為 CSV。</translation>
    </message>
    <message>
        <source>The spreadsheet is packed in the 64-bit form (zip64), which is not read. Open it in a spreadsheet program and save it again.</source>
        <translation>試算表採用 64 位元壓縮格式（zip64），無法讀取。請用試算表軟體開啟後重新儲存。</translation>
    </message>
    <message>
        <source>The archive holds more than %1 parts, as no spreadsheet does. It is not read.</source>
        <translation>壓縮檔內超過 %1 個部分，不可能是試算表，未讀取。</translation>
    </message>
    <message>
        <source>Part “%1” defines more than %2 cell styles, as no spreadsheet does. It is not read.</source>
        <translation>「%1」定義了超過 %2 種儲存格樣式，不可能是試算表，未讀取。</translation>
    </message>
    <message>
        <source>The formula has not been calculated. Open the file in a spreadsheet program and save it.</source>
        <translation>公式尚未計算。請用試算表軟體開啟並儲存該檔案。</translation>
    </message>
    <message>
        <source>The cell holds the error %1.</source>
        <translation>儲存格是錯誤值 %1。</translation>
    </message>
    <message>
        <source>The cell is formatted as a date, but %1 is none.</source>
        <translation>儲存格是日期格式，但 %1 不是日期。</translation>
    </message>
    <message>
        <source>The cell should hold a number, but holds “%1”.</source>
        <translation>儲存格應為數字，實際是「%1」。</translation>
    </message>
    <message>
        <source>Row %1: a cell names its place as “%2”, which is not in this row.</source>
        <translation>第 %1 列：有儲存格的位置寫成「%2」，不在這一列。</translation>
    </message>
    <message>
        <source>Row %1, column %2: cells of the type “%3” are not known.</source>
        <translation>第 %1 列第 %2 欄：不認得儲存格類型「%3」。</translation>
    </message>
    <message>
        <source>Row %1, column %2: the text that the cell names is not in the file.</source>
        <translation>第 %1 列第 %2 欄：儲存格引用的文字不在檔案中。</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged. Open it in a spreadsheet program and save it again.</source>
        <translation>試算表已損壞。請用試算表軟體開啟後重新儲存。</translation>
    </message>
    <message>
        <source>Part “%1” unpacks to more than %2 times its size, as no spreadsheet does. It is not read.</source>
        <translation>「%1」解壓縮後超過原大小的 %2 倍，不可能是試算表，未讀取。</translation>
    </message>
    <message>
        <source>Part “%1” is larger than %2 MiB; split the table, or save it as CSV.</source>
        <translation>「%1」超過 %2 MiB，請拆分表格或另存為 CSV。</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb). Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>這是二進位 Excel 活頁簿（.xlsb）。請用試算表軟體開啟，另存為 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>This is an OpenDocument file (.ods). Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>這是 OpenDocument 檔案（.ods）。請用試算表軟體開啟，另存為 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>This is a Word document, not a table. Paste its cells.</source>
        <translation>這是 Word 文件，不是表格。請直接貼上其中的儲存格。</translation>
    </message>
    <message>
        <source>This is a presentation, not a table.</source>
        <translation>這是簡報，不是表格。</translation>
    </message>
    <message>
        <source>Part “%1” of the spreadsheet is damaged. Open it in a spreadsheet program and save it again.</source>
        <translation>試算表中的「%1」已損壞。請用試算表軟體開啟後重新儲存。</translation>
    </message>
    <message>
        <source>The archive names a part “%1”, which leads out of it. It is not read.</source>
        <translation>壓縮檔中有一項「%1」指向檔外，未讀取。</translation>
    </message>
    <message>
        <source>The archive holds two parts named “%1”, so that it does not say which counts. It is not read.</source>
        <translation>壓縮檔中有兩項都叫「%1」，無法確定以哪個為準，未讀取。</translation>
    </message>
    <message>
        <source>This is an archive, not a spreadsheet. Unpack it first.</source>
        <translation>這是壓縮檔，不是試算表。請先解壓縮。</translation>
    </message>
    <message>
        <source>The spreadsheet lacks its part “%1”.</source>
        <translation>試算表缺少「%1」。</translation>
    </message>
    <message>
        <source>Part “%1” is larger than the archive says. It is not read.</source>
        <translation>「%1」比壓縮檔宣告的更大，未讀取。</translation>
    </message>
    <message>
        <source>The spreadsheet unpacks to more than %1 MiB; split it, or save it as CSV.</source>
        <translation>試算表解壓縮後超過 %1 MiB，請拆分或另存為 CSV。</translation>
    </message>
    <message>
        <source>Part “%1” holds more than %2 texts; save the table as CSV.</source>
        <translation>「%1」超過 %2 條文字，請將表格另存為 CSV。</translation>
    </message>
    <message>
        <source>The sheet&apos;s rows are out of order: “%1” follows row %2. Open it in a spreadsheet program and save it again.</source>
        <translation>工作表的列次序有誤：第 %2 列之後是「%1」。請用試算表軟體開啟後重新儲存。</translation>
    </message>
    <message>
        <source>Row %1 is beyond the last that a sheet has.</source>
        <translation>第 %1 列超出工作表的最後一列。</translation>
    </message>
    <message>
        <source>Row %1, column %2 stands in the sheet twice.</source>
        <translation>第 %1 列第 %2 欄在工作表中出現了兩次。</translation>
    </message>
    <message>
        <source>Part “%1” declares a document type, which no spreadsheet does. It is not read.</source>
        <translation>「%1」帶有文件類型宣告，試算表不會如此，未讀取。</translation>
    </message>
    <message>
        <source>Part “%1” is not written in UTF-8. It is not read.</source>
        <translation>「%1」不是 UTF-8 編碼，未讀取。</translation>
    </message>
    <message>
        <source>Part “%1” holds a tag or text longer than any spreadsheet has. It is not read.</source>
        <translation>「%1」含有過長的標記或文字，試算表不會如此，未讀取。</translation>
    </message>
    <message>
        <source>The workbook has no sheet.</source>
        <translation>活頁簿中沒有工作表。</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”, but: %2.</source>
        <translation>活頁簿中沒有工作表「%1」，現有：%2。</translation>
    </message>
    <message>
        <source>Part “%1” of the spreadsheet is not well formed (line %2). Open it in a spreadsheet program and save it again.</source>
        <translation>試算表中的「%1」格式有誤（第 %2 列）。請用試算表軟體開啟後重新儲存。</translation>
    </message>
    <message>
        <source>Part “%1” is nested deeper than any spreadsheet is. It is not read.</source>
        <translation>「%1」巢狀過深，試算表不會如此，未讀取。</translation>
    </message>
    <message>
        <source>%1 is not measured from records.</source>
        <translation>%1 不由業務紀錄取數。</translation>
    </message>
    <message>
        <source>an event says no points, and this item needs them</source>
        <translation>有扣分事件沒有寫分值，而此項依分值扣</translation>
    </message>
    <message>
        <source>an event says points, and this item counts times</source>
        <translation>有扣分事件寫了分值，而此項依次數扣</translation>
    </message>
    <message>
        <source>“%1” of %2 is measured from records; another value needs a reason.</source>
        <translation>%2 的「%1」由業務紀錄取數，改寫須寫明原因。</translation>
    </message>
    <message>
        <source>A sampling needs the name of its form.</source>
        <translation>抽樣須填寫檢查表名稱。</translation>
    </message>
    <message>
        <source>So many contacts of each person can&apos;t be drawn; give 1 to %1.</source>
        <translation>每人不能抽取這麼多筆；請填 1 至 %1。</translation>
    </message>
    <message>
        <source>There are no contacts in %1 to draw from.</source>
        <translation>%1 沒有可抽取的服務紀錄。</translation>
    </message>
    <message>
        <source>A change to a record needs a reason.</source>
        <translation>變更紀錄須填寫原因。</translation>
    </message>
    <message>
        <source>A record is no longer where it was; look for it again and repeat.</source>
        <translation>紀錄已不在原處；請重新尋找後再試。</translation>
    </message>
    <message>
        <source>“%1” takes %2 to %3 points off, not %4.</source>
        <translation>「%1」扣 %2 至 %3 分，不能是 %4。</translation>
    </message>
    <message>
        <source>“%1” is counted: give how many times as a whole number above zero.</source>
        <translation>「%1」按次計：請填寫大於零的整數次數。</translation>
    </message>
    <message>
        <source>Say how many points “%1” takes off.</source>
        <translation>請填寫「%1」扣多少分。</translation>
    </message>
    <message>
        <source>The scheme of %1 has no item “%2”.</source>
        <translation>%1 的方案沒有扣分項「%2」。</translation>
    </message>
    <message>
        <source>The day must lie in the cycle&apos;s period, from %1 to %2.</source>
        <translation>日期須在考核週期內，即 %1 至 %2。</translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation>請填寫事由。</translation>
    </message>
    <message>
        <source>There is no sampling %1.</source>
        <translation>沒有第 %1 次抽樣。</translation>
    </message>
    <message>
        <source>The scheme of %1 has nothing for such a table: no targets, amounts, pay or rules.</source>
        <translation>%1 的考核方案沒有這種表可寫：沒有相應的目標值、金額、薪酬或規則。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>reopened (%1 ×) and open still</source>
        <translation>重開（%1 次），仍未解決</translation>
    </message>
    <message>
        <source>%1 was changed or is named elsewhere since the import, so that it can&apos;t be taken back as a whole.</source>
        <translation>匯入之後，%1 已變更或在別處用到，因此無法整批復原。</translation>
    </message>
    <message>
        <source>Earlier results stand in closed cycles, and can&apos;t be taken back.</source>
        <translation>以往結果已在關閉的考核週期中，無法復原。</translation>
    </message>
    <message>
        <source>A decision is either an entry in points or a grade.</source>
        <translation>決定只能是加減分或等第之一。</translation>
    </message>
    <message>
        <source>A cycle begins as a draft, with its goals, or collecting.</source>
        <translation>週期從草稿、目標或蒐集階段開始。</translation>
    </message>
    <message>
        <source>There is no attached file %1.</source>
        <translation>沒有附件 %1。</translation>
    </message>
    <message>
        <source>The attached file %1 is not what was kept: its bytes were changed.</source>
        <translation>附件 %1 與儲存時不一致：內容被更動過。</translation>
    </message>
    <message>
        <source>Your roles do not permit that.</source>
        <translation>您的角色沒有這項權限。</translation>
    </message>
    <message>
        <source>This is no text in base 64.</source>
        <translation>這不是 base 64 文字。</translation>
    </message>
    <message>
        <source>This is no date with a time.</source>
        <translation>這不是帶時間的日期。</translation>
    </message>
    <message>
        <source>“%1” is no package that this version knows.</source>
        <translation>「%1」不是本版本能識別的資料封包。</translation>
    </message>
    <message>
        <source>That revision holds no result of %1 to be explained.</source>
        <translation>該版沒有可供說明的 %1 的結果。</translation>
    </message>
    <message>
        <source>What is kept of the result of %1 can&apos;t be read.</source>
        <translation>無法讀取所儲存的 %1 的結果。</translation>
    </message>
    <message>
        <source>%1 has no result to decide on.</source>
        <translation>%1 沒有可供決定的結果。</translation>
    </message>
    <message>
        <source>Segments have at least one day each, and together at most the %1 of the period.</source>
        <translation>每個分段至少一天，合計不超過考核期間的 %1 天。</translation>
    </message>
    <message>
        <source>The part “%1” stands there twice.</source>
        <translation>分段「%1」出現了兩次。</translation>
    </message>
    <message>
        <source>Only segments before the own one have a score.</source>
        <translation>只有本段之前的分段才有得分。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be a day of change for %2 in %3: the days before and after it are not theirs to part.</source>
        <translation>%1 不能作為 %2 在 %3 的變動日：它前後的日子不由這一變動劃分。</translation>
    </message>
    <message>
        <source>The days of %1 in %2 and %3 do not follow on each other.</source>
        <translation>%1 在 %2 與 %3 的日子不相銜接。</translation>
    </message>
    <message>
        <source>%1 and %2 are not parts of one period.</source>
        <translation>%1 與 %2 不是同一考核期間的兩部分。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>請填寫原因。</translation>
    </message>
    <message>
        <source>%1 has no position on %2 that the scheme %3 is for. Enter the new position first.</source>
        <translation>%1 在 %2 的職位不適用考核方案 %3。請先登記新的職位。</translation>
    </message>
    <message>
        <source>Exactly one segment is the own one.</source>
        <translation>須恰有一個分段標為本段。</translation>
    </message>
    <message>
        <source>%1 has no appeal %2 in the cycle %3.</source>
        <translation>%1 在週期 %3 中沒有編號 %2 的申訴。</translation>
    </message>
    <message>
        <source>There is nobody in %1 whose result you may see.</source>
        <translation>%1 中沒有您可查看結果的人員。</translation>
    </message>
    <message>
        <source>The scheme of %1 pays nothing: no slips.</source>
        <translation>%1 的方案沒有薪酬部分，沒有薪酬單。</translation>
    </message>
    <message>
        <source>%1 is not in the cycle %2.</source>
        <translation>%1 不在考核週期 %2 中。</translation>
    </message>
    <message>
        <source>%1 is just being opened by another program, or one was ended while it did so. Try again in half a minute.</source>
        <translation>另一個程式正在開啟 %1，或在開啟時遭到終止。請於半分鐘後再試。</translation>
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
        <translation>%1 年第 %2 季</translation>
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
        <translation>管道</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已接聽</translation>
    </message>
    <message>
        <source>waited</source>
        <translation>等待時長</translation>
    </message>
    <message>
        <source>first response</source>
        <translation>首次回應時間</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>resolved at</source>
        <translation>解決時間</translation>
    </message>
    <message>
        <source>contacts it took</source>
        <translation>聯絡次數</translation>
    </message>
    <message>
        <source>times reopened</source>
        <translation>重開次數</translation>
    </message>
    <message>
        <source>handling time</source>
        <translation>處理時長</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>rating scale</source>
        <translation>評分分制</translation>
    </message>
    <message>
        <source>due</source>
        <translation>處理期限</translation>
    </message>
    <message>
        <source>handled at</source>
        <translation>處理時間</translation>
    </message>
    <message>
        <source>class</source>
        <translation>投訴類別</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>是否有責</translation>
    </message>
    <message>
        <source>order value</source>
        <translation>工單金額</translation>
    </message>
    <message>
        <source>items checked</source>
        <translation>檢查項數</translation>
    </message>
    <message>
        <source>items passed</source>
        <translation>合格項數</translation>
    </message>
    <message>
        <source>template</source>
        <translation>檢查表</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>訓練時數</translation>
    </message>
    <message>
        <source>exam mark</source>
        <translation>考試成績</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>出勤類型</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>question</source>
        <translation>題目</translation>
    </message>
    <message>
        <source>indicator and item</source>
        <translation>指標與扣分項</translation>
    </message>
    <message>
        <source>count</source>
        <translation>次數</translation>
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
        <translation>憑證</translation>
    </message>
    <message>
        <source>who saw it</source>
        <translation>見證人</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>retained customer</source>
        <translation>留存客戶</translation>
    </message>
</context>
<context>
    <name>SamplingForm</name>
    <message>
        <source>Sample no.</source>
        <translation>抽樣編號</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>員工編號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>服務紀錄編號</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>檢查表</translation>
    </message>
    <message>
        <source>Items checked</source>
        <translation>檢查項數</translation>
    </message>
    <message>
        <source>Items passed</source>
        <translation>合格項數</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Sampling form</source>
        <translation>抽樣檢查表</translation>
    </message>
</context>
<context>
    <name>SchemeWords</name>
    <message>
        <source>Reaching the target of %1 earns the full %2 points.</source>
        <translation>達到目標值 %1 得滿分 %2 分。</translation>
    </message>
    <message>
        <source>Reaching one&apos;s own target earns the full %1 points.</source>
        <translation>達到本人的目標值得滿分 %1 分。</translation>
    </message>
    <message>
        <source>Otherwise: %1 of the points.</source>
        <translation>其餘情況：得滿分的 %1。</translation>
    </message>
    <message>
        <source>From %1 on: %2 of the points.</source>
        <translation>達到 %1：得滿分的 %2。</translation>
    </message>
    <message>
        <source>Up to %1: %2 of the points.</source>
        <translation>不超過 %1：得滿分的 %2。</translation>
    </message>
    <message>
        <source>%1 earns %2</source>
        <translation>%1 對應 %2</translation>
    </message>
    <message>
        <source>Along straight lines: %1 of the points.</source>
        <translation>各點之間按直線計算，占滿分的比例：%1。</translation>
    </message>
    <message>
        <source>Beyond the ends nothing is gained or lost.</source>
        <translation>超出兩端後不再增減。</translation>
    </message>
    <message>
        <source>Starts from %1 points.</source>
        <translation>從 %1 分起扣。</translation>
    </message>
    <message>
        <source>Never below %1 points.</source>
        <translation>最低 %1 分。</translation>
    </message>
    <message>
        <source>It may fall below 0.</source>
        <translation>不設下限，可低於 0 分。</translation>
    </message>
    <message>
        <source>%1 gives %2 points</source>
        <translation>%1 得 %2 分</translation>
    </message>
    <message>
        <source>The scorer chooses a level: %1.</source>
        <translation>評分人選擇等級：%1。</translation>
    </message>
    <message>
        <source>The scorer gives %1 to %2 points.</source>
        <translation>評分人直接給 %1 至 %2 分。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Several people give marks up to %1: %2.</source>
        <translation>多方評分，每項滿分 %1：%2。</translation>
    </message>
    <message>
        <source>Who gives no mark is left out; the others carry the share.</source>
        <translation>未評分的一方不計入，其份額由其他評分人分擔。</translation>
    </message>
    <message>
        <source>The value is missing until all have given a mark.</source>
        <translation>須所有評分人都評分後才有結果。</translation>
    </message>
    <message>
        <source>The scores of each %1 are added and divided by %2; what is missing counts nothing.</source>
        <translation>各%1得分相加後除以 %2；缺少的按 0 分計。</translation>
    </message>
    <message>
        <source>The mean of the scores given, one each %1, %2 at most.</source>
        <translation>各%1得分的平均值，按已有得分的個數平均，最多 %2 個。</translation>
    </message>
    <message>
        <source>More is better: points grow in proportion to the value.</source>
        <translation>越高越好：按實際值與目標值的比例計分。</translation>
    </message>
    <message>
        <source>Less is better: points follow the target divided by the value.</source>
        <translation>越低越好：按目標值 ÷ 實際值的比例計分。</translation>
    </message>
    <message>
        <source>Less is better: every per cent above the target costs one per cent of the points.</source>
        <translation>越低越好：每超出目標 1%，扣滿分的 1%；低於目標時同樣按比例加分。</translation>
    </message>
    <message>
        <source>At most %1 of the points, without a floor.</source>
        <translation>最高得滿分的 %1，不設下限。</translation>
    </message>
    <message>
        <source>At most %1 of the points, at least %2.</source>
        <translation>最高得滿分的 %1，最低得滿分的 %2。</translation>
    </message>
    <message>
        <source>Values from %1 to %2 are taken.</source>
        <translation>可輸入的範圍為 %1 至 %2。</translation>
    </message>
    <message>
        <source>Values below %1 are refused.</source>
        <translation>低於 %1 的數值會被拒收。</translation>
    </message>
    <message>
        <source>Values above %1 are refused.</source>
        <translation>高於 %1 的數值會被拒收。</translation>
    </message>
    <message>
        <source>%1 times or more: %2 points off</source>
        <translation>%1 次以上共扣 %2 分</translation>
    </message>
    <message>
        <source>%1 times: %2 points off</source>
        <translation>%1 次共扣 %2 分</translation>
    </message>
    <message>
        <source>Without a value there is no result for this person.</source>
        <translation>沒有數值時，此人沒有考核結果。</translation>
    </message>
    <message>
        <source>Without a value it counts 0 points.</source>
        <translation>沒有數值時按 0 分計。</translation>
    </message>
    <message>
        <source>Without a value it counts the full points.</source>
        <translation>沒有數值時按滿分計。</translation>
    </message>
    <message>
        <source>Without a value it is left out, and the others carry its weight.</source>
        <translation>沒有數值時不計入，權重由其他指標分擔。</translation>
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
        <translation>不足一次的按一次計。</translation>
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
        <translation>權重合計為 %1。</translation>
    </message>
    <message>
        <source>The weights add up to %1, not 100. The scheme is relative: each counts by its share of %1.</source>
        <translation>權重合計為 %1，不是 100。本方案採用相對權重：每項按占 %1 的份額計算。</translation>
    </message>
    <message>
        <source>the rate of %1</source>
        <translation>「%1」的得分率</translation>
    </message>
    <message>
        <source>the value of %1</source>
        <translation>「%1」的實際值</translation>
    </message>
    <message>
        <source>score ÷ %1</source>
        <translation>考核得分 ÷ %1</translation>
    </message>
    <message>
        <source>the factor of the grade (%1)</source>
        <translation>等第係數（%1）</translation>
    </message>
    <message>
        <source>%1: all others</source>
        <translation>%1：其餘人員</translation>
    </message>
    <message>
        <source>%1: from %2 points</source>
        <translation>%1：%2 分以上</translation>
    </message>
    <message>
        <source>%1: %2% of the people</source>
        <translation>%1：占總人數的 %2%</translation>
    </message>
    <message>
        <source>Everybody is ranked together.</source>
        <translation>全體人員一起排名。</translation>
    </message>
    <message>
        <source>Each team is ranked by itself.</source>
        <translation>各團隊分別排名。</translation>
    </message>
    <message>
        <source>Each position is ranked by itself.</source>
        <translation>各職位分別排名。</translation>
    </message>
    <message>
        <source>Scores are rounded half up to %1 places, money to %2.</source>
        <translation>得分四捨五入保留 %1 位小數，金額保留 %2 位。</translation>
    </message>
    <message>
        <source>Scores are rounded half to even to %1 places, money to %2.</source>
        <translation>得分按銀行家捨入（四捨六入五成雙）保留 %1 位小數，金額保留 %2 位。</translation>
    </message>
    <message>
        <source>Scores are cut off after %1 places, money after %2.</source>
        <translation>得分捨去 %1 位小數以後的部分，金額捨去 %2 位以後的部分。</translation>
    </message>
    <message>
        <source>Equal scores at a boundary get the better grade.</source>
        <translation>得分相同而跨越等第界線的，都取較好的等第。</translation>
    </message>
    <message>
        <source>Equal scores at a boundary get the worse grade.</source>
        <translation>得分相同而跨越等第界線的，都取較差的等第。</translation>
    </message>
    <message>
        <source>Seats are rounded down to whole people.</source>
        <translation>名額向下取整。</translation>
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
        <translation>係數最高 %1</translation>
    </message>
    <message>
        <source>factor at least %1</source>
        <translation>係數最低 %1</translation>
    </message>
    <message>
        <source>a bonus that rules may change</source>
        <translation>獎金，隨獎懲規則增減</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2 to %3 points an entry, with a reason.</source>
        <translation>%1：每次 %2 至 %3 分，須寫明原因。</translation>
    </message>
    <message>
        <source> The points of each indicator are rounded to %1 first.</source>
        <translation>各指標得分先捨入到 %1 位小數。</translation>
    </message>
    <message>
        <source>The score stays between %1 and %2.</source>
        <translation>考核得分限定在 %1 至 %2 分之間。</translation>
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
        <translation>表揚</translation>
    </message>
    <message>
        <source>propose a raise</source>
        <translation>建議加薪</translation>
    </message>
    <message>
        <source>propose a promotion</source>
        <translation>建議晉升</translation>
    </message>
    <message>
        <source>take into the talent pool</source>
        <translation>納入人才庫</translation>
    </message>
    <message>
        <source>arrange training</source>
        <translation>安排訓練</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>安排輔導</translation>
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
        <translation>罰款</translation>
    </message>
    <message>
        <source>propose a demotion</source>
        <translation>建議降職</translation>
    </message>
    <message>
        <source>propose a transfer</source>
        <translation>建議調職</translation>
    </message>
    <message>
        <source>review the employment</source>
        <translation>評估去留</translation>
    </message>
    <message>
        <source>agree on an improvement plan</source>
        <translation>訂定改進計畫</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位數</translation>
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
        <translation>合併比率</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1低於 %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1不高於 %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1等於 %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1不等於 %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1不低於 %2</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation>%1高於 %2</translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation>%1為 %2 之一</translation>
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
        <translation>等第</translation>
    </message>
    <message>
        <source>the points of %1</source>
        <translation>「%1」的得分</translation>
    </message>
    <message>
        <source>the count of “%2” in %1</source>
        <translation>%1中「%2」的次數</translation>
    </message>
    <message>
        <source>those the rule is for</source>
        <translation>規則適用人員</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全體人員</translation>
    </message>
    <message>
        <source>the same team</source>
        <translation>同團隊人員</translation>
    </message>
    <message>
        <source>the same position</source>
        <translation>同職位人員</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>目標值</translation>
    </message>
    <message>
        <source>the %1 of %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>the %1 of one&apos;s latest %2 periods with a figure</source>
        <translation>本人最近 %2 個有資料的期間的%1</translation>
    </message>
    <message>
        <source>the %1 of the %2 periods just before</source>
        <translation>緊接本期之前 %2 個期間的%1</translation>
    </message>
    <message>
        <source>pay %1 less</source>
        <translation>扣減 %1</translation>
    </message>
    <message>
        <source>pay %1 more</source>
        <translation>獎勵 %1</translation>
    </message>
    <message>
        <source>cut the bonus by %1%</source>
        <translation>獎金減少 %1%</translation>
    </message>
    <message>
        <source>raise the bonus by %1%</source>
        <translation>獎金增加 %1%</translation>
    </message>
    <message>
        <source>pay no bonus</source>
        <translation>不發獎金</translation>
    </message>
    <message>
        <source>lower the grade by %1</source>
        <translation>等第降 %1 級</translation>
    </message>
    <message>
        <source>raise the grade by %1</source>
        <translation>等第升 %1 級</translation>
    </message>
    <message>
        <source>grade no better than %1</source>
        <translation>等第不高於 %1</translation>
    </message>
    <message>
        <source>When %1: %2.</source>
        <translation>若%1：%2。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>，並且</translation>
    </message>
    <message>
        <source> Only for %1.</source>
        <translation>僅適用於%1。</translation>
    </message>
    <message>
        <source> Of the rules marked “%1” only the first that holds takes effect.</source>
        <translation>標記為「%1」的規則中，只有最先成立的一條生效。</translation>
    </message>
    <message>
        <source>wage</source>
        <translation>工資</translation>
    </message>
    <message>
        <source>base pay</source>
        <translation>底薪</translation>
    </message>
    <message>
        <source>merit base</source>
        <translation>績效基數</translation>
    </message>
    <message>
        <source>bonus base</source>
        <translation>獎金基數</translation>
    </message>
    <message>
        <source>over-plan bonus</source>
        <translation>超計畫獎金</translation>
    </message>
    <message>
        <source>plan completion</source>
        <translation>計畫完成率</translation>
    </message>
    <message>
        <source>retained orders</source>
        <translation>留存訂單額</translation>
    </message>
    <message>
        <source>shop bonus</source>
        <translation>店鋪獎金</translation>
    </message>
    <message>
        <source>the employee</source>
        <translation>員工本人</translation>
    </message>
    <message>
        <source>the leader</source>
        <translation>直屬主管</translation>
    </message>
    <message>
        <source>the upper leader</source>
        <translation>上層主管</translation>
    </message>
    <message>
        <source>colleagues</source>
        <translation>同級同事</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>人力資源</translation>
    </message>
    <message>
        <source>the claims desk</source>
        <translation>索賠組</translation>
    </message>
    <message>
        <source>the correspondence desk</source>
        <translation>信訪組</translation>
    </message>
    <message>
        <source>field management</source>
        <translation>現場管理</translation>
    </message>
    <message>
        <source>the parts desk</source>
        <translation>零件組</translation>
    </message>
    <message>
        <source>the technology desk</source>
        <translation>技術組</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>the factor may fall below 0</source>
        <translation>係數可低於 0</translation>
    </message>
    <message>
        <source>id</source>
        <translation>識別碼</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>period</source>
        <translation>考核期間</translation>
    </message>
    <message>
        <source>full points</source>
        <translation>滿分</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>權重規則</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>捨入</translation>
    </message>
    <message>
        <source>limits of the score</source>
        <translation>得分上下限</translation>
    </message>
    <message>
        <source>without a value</source>
        <translation>缺漏處理</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>scorer</source>
        <translation>評分人</translation>
    </message>
    <message>
        <source>how it is measured</source>
        <translation>取數規則</translation>
    </message>
    <message>
        <source>grading</source>
        <translation>計分方式</translation>
    </message>
    <message>
        <source>least points</source>
        <translation>最低分</translation>
    </message>
    <message>
        <source>without a mark</source>
        <translation>缺評處理</translation>
    </message>
    <message>
        <source>place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>group</source>
        <translation>群組</translation>
    </message>
    <message>
        <source>bounds</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>grades</source>
        <translation>等第</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>note of what follows</source>
        <translation>結果說明</translation>
    </message>
    <message>
        <source>the scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>position</source>
        <translation>職位</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>考核指標</translation>
    </message>
    <message>
        <source>item</source>
        <translation>扣分項</translation>
    </message>
    <message>
        <source>level</source>
        <translation>評定等級</translation>
    </message>
    <message>
        <source>rater</source>
        <translation>評分者</translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation>加減分</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>等第</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>獎懲規則</translation>
    </message>
    <message>
        <source>pay part</source>
        <translation>薪酬項目</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>together 100</source>
        <translation>合計 100</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>相對權重</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不計入</translation>
    </message>
    <message>
        <source>blocks the value</source>
        <translation>視為缺漏</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>%1 “%2” of “%3”</source>
        <translation>「%3」的%1「%2」</translation>
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
        <translation>刪除%1</translation>
    </message>
    <message>
        <source>The weights of “%1” add up to %2, not to 100.</source>
        <translation>「%1」的權重合計為 %2，不是 100。</translation>
    </message>
    <message>
        <source>“%1” has %2 indicators; more than ten blur what matters.</source>
        <translation>「%1」有 %2 個考核指標，超過十個會沖淡重點。</translation>
    </message>
    <message>
        <source>Nobody gives “%1”, and nothing measures it.</source>
        <translation>「%1」沒有評分人，也沒有取數規則。</translation>
    </message>
    <message>
        <source>“%1” needs everyone&apos;s own target, and some have none.</source>
        <translation>「%1」需要每人各自的目標值，有人還沒有。</translation>
    </message>
    <message>
        <source>The target of “%1” is %2, but values are only taken up to or from %3.</source>
        <translation>「%1」的目標值是 %2，但可輸入的值以 %3 為界，達不到目標。</translation>
    </message>
    <message>
        <source>“%1” gives at most %2 of its %3 points.</source>
        <translation>「%1」最多只能得 %2 分，滿分為 %3 分。</translation>
    </message>
    <message>
        <source>No value of “%1” reaches step %2.</source>
        <translation>「%1」的第 %2 級沒有任何值能達到。</translation>
    </message>
    <message>
        <source>Step %2 of “%1” changes nothing against the one before.</source>
        <translation>「%1」的第 %2 級與前一級沒有差別。</translation>
    </message>
    <message>
        <source>The points of “%1” rise and fall; they turn at step %2.</source>
        <translation>「%1」的得分有升有降，在第 %2 級轉向。</translation>
    </message>
    <message>
        <source>From %2 to %3 “%1” stays as it is at the end of its curve.</source>
        <translation>「%1」的折線沒有涵蓋 %2 到 %3，這一段與端點同分。</translation>
    </message>
    <message>
        <source>Step %2 of “%1” takes off less than the one before.</source>
        <translation>「%1」的第 %2 級比前一級扣得少。</translation>
    </message>
    <message>
        <source>“%1” takes off %2 each time, but never more than %3.</source>
        <translation>「%1」每次扣 %2 分，卻最多只扣 %3 分。</translation>
    </message>
    <message>
        <source>No score reaches the grade %1; the nearest there can be is %2.</source>
        <translation>沒有得分能得到等第 %1，最接近的可能得分是 %2。</translation>
    </message>
    <message>
        <source>Nobody is left for the grade %1; the others take 100%.</source>
        <translation>其他等第已占滿 100%，等第 %1 沒有名額。</translation>
    </message>
    <message>
        <source>The rule “%1” is for none of the positions.</source>
        <translation>獎懲規則「%1」不適用於任何職位。</translation>
    </message>
    <message>
        <source>The rule “%1” does nothing.</source>
        <translation>獎懲規則「%1」沒有任何結果。</translation>
    </message>
    <message>
        <source>The rule “%1” can never hold.</source>
        <translation>獎懲規則「%1」永遠不會成立。</translation>
    </message>
    <message>
        <source>The rule “%1” always holds.</source>
        <translation>獎懲規則「%1」總是成立。</translation>
    </message>
    <message>
        <source>The rule “%1” never takes effect; “%2” always comes before it.</source>
        <translation>獎懲規則「%1」永遠不起作用，「%2」總是先於它成立。</translation>
    </message>
    <message>
        <source>The rule “%1” says the same as “%2”.</source>
        <translation>獎懲規則「%1」與「%2」內容相同。</translation>
    </message>
    <message>
        <source>“%1” looks at “%2”, which nobody gives and nothing measures.</source>
        <translation>「%1」要看「%2」，而它沒有評分人，也沒有取數規則。</translation>
    </message>
    <message>
        <source>“%1” looks at “%2”, which may have no value.</source>
        <translation>「%1」要看「%2」，而它可能沒有值。</translation>
    </message>
    <message>
        <source>The weight of “%1” goes from %2 to %3 at once.</source>
        <translation>「%1」的權重一次從 %2 變為 %3。</translation>
    </message>
    <message>
        <source>“%1” is graded in another way than in the last version.</source>
        <translation>「%1」的計分方式與上一版不同。</translation>
    </message>
    <message>
        <source>“%1” is no longer an indicator.</source>
        <translation>「%1」不再是考核指標。</translation>
    </message>
    <message>
        <source>The scheme is appraised in periods of another length than before.</source>
        <translation>考核方案的期間長度與以前不同。</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>薪酬</translation>
    </message>
    <message>
        <source>in Simplified Chinese</source>
        <translation>簡體中文</translation>
    </message>
    <message>
        <source>in Traditional Chinese</source>
        <translation>繁體中文</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Weight %1.</source>
        <translation>權重 %1。</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>包含%1。</translation>
    </message>
    <message>
        <source>the whole of the indicators</source>
        <translation>全部指標</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What “%1” is measured by can&apos;t fill its values; they will be typed.</source>
        <translation>「%1」的取數規則不能用於它的計分方式，數值須手動輸入。</translation>
    </message>
</context>
</TS>
