<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
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
</context>
<context>
    <name>Messages</name>
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
        <translation>主管 %1 既不在公司中，也不在檔案中</translation>
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
