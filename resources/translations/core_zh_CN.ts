<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Explanation</name>
    <message>
        <source>The score divided by the full score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate of an indicator or group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of an indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factor of the grade after the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another of the person&apos;s amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the bonus, per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay part: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factor is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share, per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the amount times the factor, changed by bonus rules, rounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What rules pay and take, added and rounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is missing: there is no total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the rounded figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade after the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades better, by rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No better than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shifts are added up and held within the list of grades; then the lowest cap holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All conditions hold: the effects follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition does not hold: no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition can&apos;t be judged: no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure does not exist here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grade must be another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grade must be one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with a fixed figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the person&apos;s earlier periods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with colleagues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues with this figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing: there is no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score, and below how it came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People ranked together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more than the people with a higher score; equal scores share a rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat that decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first grade of the list whose bound the score reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grades share the seats by their percents; equal scores get one grade together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of the group: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this group counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalties of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points taken off are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalties, off a hundred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weighted mean of the rates of everything that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weighted mean of the rates of everything that counts, less the penalties per hundred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no points, so there is no rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points earned, divided by the full points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a value but no target: incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no value, and it is needed: incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no value: it is left out, and the other weights carry its share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no value: it counts nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no value: it counts in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points, rounded if the scheme says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score before limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate times the full score, plus adjustments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score within the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score is held within the limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded to the places of the scheme; this is the score that everything after it uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attainment is the value divided by the target, capped above and held from below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower is better: attainment is 2 less the value divided by the target, capped above and held from below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower is better: attainment is the target divided by the value (the cap if the value is 0), capped above and held from below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s own target counts before the scheme&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value as given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value as it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points are the full points times the share reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first band counts whose bound the value reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first band counts whose bound the value does not exceed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share at the end of the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At and beyond its ends the curve is flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point before: value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point before: share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point after: value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point after: share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share lies on the straight line between the points before and after the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points off for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry is rounded up to a whole number before they are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every one takes the same points off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step for so many times is the whole deduction, not one more for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the full points everything is taken off, but not below the floor, if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the scores, divided by the number of periods expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the scores, divided by the number of scores given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores are on a scale of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme fixes the points of each level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points as they were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the marks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All marks of a rater count the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weighted mean over the raters who gave a mark.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>Messages</name>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “%1” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be above %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is below %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is above %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last grade takes the rest and has no bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the last grade has no bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grades are out of order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be at least one grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grade “%1” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The percents add up to %1, which is over 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least points are above the full ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor is above the cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be at least one band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last band must have no bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the last band has no bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bands are out of order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A curve needs at least two points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points of the curve are out of order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be at least one level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be at least one rater.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The periods must be shorter than the scheme&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be at least one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minimum is above the maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme has no grades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table lacks the grade “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cap or floor needs a factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a value can be compared with its target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only measured values can be pooled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history holds scores and values only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history can&apos;t be pooled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only deductions and penalties can be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no item “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grade is compared with grades, and anything else with figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These can&apos;t be compared in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One grade belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme has no grade “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme is not for the position “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme has no indicator or group “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not supply this figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme must be for at least one position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There can be 0 to 6 places, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more places than the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An indicator has a grading and no children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root can&apos;t have penalties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group needs at least one indicator or group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group “%1” has no weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the scheme add up to %1, not to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the group “%1” add up to %2, not to 100 or its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no level “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of value does not belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside the range from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 periods are given and at most %2 are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not lie within %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group “%1” takes no value.</source>
        <translation type="unfinished"></translation>
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
        <translation>上级 %1 既不在公司中，也不在文件中</translation>
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
        <source>%1 exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change has been saved or undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not certain whether the last change was saved to %1; open the file again and look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change is still being saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy %1 is not the same as its original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by %2 (%3 on %4, process %5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock file of %1 can&apos;t be made; is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program; use that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut off: its end is missing; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on a network drive, where it can&apos;t be kept safe; copy it to a disk of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a company file of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a second name on this disk (a hard link), which breaks its journal; make a copy and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside %1 stands a journal left by a crash; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be put in its place (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written through to the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file can&apos;t be restored from itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables of %1 are not as this program made them; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %2 of the scheme %1 is damaged in the company file; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be kept safe here: %2 is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is already in the company file (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names, or is named by, something else in the company file that is missing or still needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on record can&apos;t be changed afterwards (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company file refuses this value (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; %1 stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing %1 failed (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written outside a transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not as long as the scheme&apos;s periods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person “%1” stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no factor of a pay part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“cap” and “floor” need a factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“from” and “upTo” do not go together in one list of bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point of a curve is a pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number this program takes: write decimals as text, such as &quot;98.5&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True or false belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the words known here: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is larger than %1 MiB; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a JSON text: a zero byte at position %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a JSON text in UTF-8: at byte %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and objects stand more than %1 deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands twice in one object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme has no “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a period of the length that is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower part of a ratio must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme has no indicator “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period %1 stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period %1 is not before the evaluated one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names nothing that a rule can look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only true means something here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either “among” or “positions”, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This names nothing to compare with: number, grades, target, peers or trailing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no action of a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version is not below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“format” must be “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MiB; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text table: it holds bytes that no text has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, column %2: text follows the closing quotation mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, column %2: the quoted text never ends; the file seems to have been cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has more than %3 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, column %2 holds more than %3 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has %2 cells, but there are only %3 headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a spreadsheet or archive, not a text table. Save it as CSV first, or paste its cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an old Excel workbook, not a text table. Save it as CSV first, or paste its cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF, not a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a database, not a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding of this text is none of UTF-8, UTF-16, GB18030 and Big5. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of a character: it seems to have been cut.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
