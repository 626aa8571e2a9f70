<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>Goals of %1 can&apos;t be proposed now.</source>
        <translation>现在不能为%1提出目标。</translation>
    </message>
    <message>
        <source>No goals of %1 wait for an answer now.</source>
        <translation>%1现在没有待答复的目标。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be rated by themselves now.</source>
        <translation>%1现在不能自评。</translation>
    </message>
    <message>
        <source>The scores of %1 can&apos;t be submitted now.</source>
        <translation>现在不能提交%1的评分。</translation>
    </message>
    <message>
        <source>The appraisal of %1 can&apos;t be passed on now.</source>
        <translation>%1的考核表现在不能通过。</translation>
    </message>
    <message>
        <source>The appraisal of %1 can&apos;t be returned now.</source>
        <translation>%1的考核表现在不能退回。</translation>
    </message>
    <message>
        <source>The result of %1 can&apos;t be published now.</source>
        <translation>%1的结果现在不能公布。</translation>
    </message>
    <message>
        <source>There is no result of %1 to be confirmed now.</source>
        <translation>%1现在没有待确认的结果。</translation>
    </message>
    <message>
        <source>The result of %1 can&apos;t be appealed against now.</source>
        <translation>%1的结果现在不能申诉。</translation>
    </message>
    <message>
        <source>No appeal of %1 waits for a decision now.</source>
        <translation>%1现在没有待裁决的申诉。</translation>
    </message>
    <message>
        <source>There is no published result of %1 to be corrected.</source>
        <translation>%1没有已公布的结果可更正。</translation>
    </message>
    <message>
        <source>Whether %1 is appraised can&apos;t be changed now.</source>
        <translation>现在不能更改%1是否参加考核。</translation>
    </message>
    <message>
        <source>The result of %1 can&apos;t be settled now.</source>
        <translation>%1的结果现在不能结算。</translation>
    </message>
    <message>
        <source>Nobody does this on their own appraisal (%1).</source>
        <translation>任何人都不能在自己的考核表上这样做（%1）。</translation>
    </message>
    <message>
        <source>Only %1 answers this. What came on paper is recorded with its date.</source>
        <translation>只能由%1本人答复。书面答复须连同日期登记。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>A published result of %1 never changes.</source>
        <translation>%1已公布的结果不会改变。</translation>
    </message>
    <message>
        <source>%1 contests that line already; it is not decided yet.</source>
        <translation>%1已对这一项提出申诉，尚未裁决。</translation>
    </message>
    <message>
        <source>%1 has no such open appeal.</source>
        <translation>%1没有这样的未决申诉。</translation>
    </message>
    <message>
        <source>The second look needs a second person, not %1 again.</source>
        <translation>复看须由另一人进行，不能还是%1。</translation>
    </message>
    <message>
        <source>%1 gave the scores of %2 and does not approve them alone: somebody else reviews them, or is named to look at them afterwards.</source>
        <translation>%1给%2评了分，不能独自批准：须由另一人审核，或指定另一人事后复看。</translation>
    </message>
    <message>
        <source>%1 decided on that score of %2: somebody else decides the appeal, or is named to look at it afterwards.</source>
        <translation>%2的这项得分是%1定的：申诉须由另一人裁决，或指定另一人事后复看。</translation>
    </message>
    <message>
        <source>“%1” is no role.</source>
        <translation>没有“%1”这个角色。</translation>
    </message>
    <message>
        <source>The name of an account is missing.</source>
        <translation>缺少账户名称。</translation>
    </message>
    <message>
        <source>“%1” says nobody: self, leader, upper-leader, account:NAME or role:NAME does.</source>
        <translation>“%1”没有指明任何人：可写 self、leader、upper-leader、account:账户 或 role:角色。</translation>
    </message>
    <message>
        <source>A route begins with scoring.</source>
        <translation>流程须从评分开始。</translation>
    </message>
    <message>
        <source>On a route somebody else must look at the scores.</source>
        <translation>流程中须有另一人审看评分。</translation>
    </message>
    <message>
        <source>A route has scoring only once.</source>
        <translation>流程中评分只能有一次。</translation>
    </message>
    <message>
        <source>Nobody scores or reviews themselves on a route.</source>
        <translation>流程中任何人都不能给自己评分或审核自己。</translation>
    </message>
    <message>
        <source>%1 is at that stage already.</source>
        <translation>%1已在该阶段。</translation>
    </message>
    <message>
        <source>Taking %1 back to an earlier stage needs a reason.</source>
        <translation>把%1退回前面的阶段须填写原因。</translation>
    </message>
    <message>
        <source>Appraisals of %1 are under way: it goes from one stage to the next.</source>
        <translation>%1的考核正在进行：只能逐个阶段推进。</translation>
    </message>
    <message>
        <source>A date of %1 is none.</source>
        <translation>%1的某个日期无效。</translation>
    </message>
    <message>
        <source>The dates of %1 must follow each other as the stages do.</source>
        <translation>%1的日期须与阶段的先后一致。</translation>
    </message>
    <message>
        <source>A decision on a result needs a second name beside %1.</source>
        <translation>对结果的决定除%1外还须有另一人署名。</translation>
    </message>
    <message>
        <source>The scheme of %2 has no “%1”.</source>
        <translation>%2 的考核方案中没有“%1”。</translation>
    </message>
    <message>
        <source>An appeal that is upheld corrects the result by an entry in points or a grade.</source>
        <translation>申诉成立时，须以加减分或等级更正结果。</translation>
    </message>
    <message>
        <source>An appeal that is refused corrects nothing.</source>
        <translation>申诉被驳回时不更正任何内容。</translation>
    </message>
    <message>
        <source>Results are calibrated between submitting and publishing; that of %1 is not there.</source>
        <translation>结果在提交之后、公布之前校准；%1的不在此阶段。</translation>
    </message>
    <message>
        <source>No such second look waits.</source>
        <translation>没有这样的待复看事项。</translation>
    </message>
    <message>
        <source>This second look waits for %1.</source>
        <translation>这项复看须由%1进行。</translation>
    </message>
    <message>
        <source>Values of %1 are still missing.</source>
        <translation>%1还缺少数值。</translation>
    </message>
    <message>
        <source>An appeal of %1 (%2) is open.</source>
        <translation>%1（%2）有未决申诉。</translation>
    </message>
    <message>
        <source>The result of %1 (%2) is not published.</source>
        <translation>%1（%2）的结果尚未公布。</translation>
    </message>
    <message>
        <source>%1 (%2) is not reviewed yet.</source>
        <translation>%1（%2）尚未审核。</translation>
    </message>
    <message>
        <source>The scores of %1 (%2) are not submitted.</source>
        <translation>%1（%2）的评分尚未提交。</translation>
    </message>
    <message>
        <source>Goals of %1 (%2) are not agreed.</source>
        <translation>%1（%2）的目标尚未商定。</translation>
    </message>
    <message>
        <source>A second look at %1 waits for %2.</source>
        <translation>%1的复看正等待%2。</translation>
    </message>
    <message>
        <source>The published result of %1 no longer is what the cycle comes to, as results of others came later: correct it, with a reason, before closing.</source>
        <translation>%1已公布的结果与周期现在算出的不一致，因为其他人的结果后来才有：结束前请填写原因并更正。</translation>
    </message>
    <message>
        <source>Goals are targets of one person.</source>
        <translation>目标是一个人的各项目标值。</translation>
    </message>
    <message>
        <source>The scores of %1 have been submitted; they must be returned before the scheme changes.</source>
        <translation>%1的评分已提交；更换方案前须先退回。</translation>
    </message>
    <message>
        <source>%1 goes by version %2 already.</source>
        <translation>%1已在使用第%2版。</translation>
    </message>
    <message>
        <source>What %1 has passed on the route stays as it is; only what lies ahead can change.</source>
        <translation>%1的流程中已走过的部分不变，只能更改后面的部分。</translation>
    </message>
    <message>
        <source>Whose task is to be set is missing.</source>
        <translation>缺少要设置的任务。</translation>
    </message>
    <message>
        <source>%1 is not among the people of %2.</source>
        <translation>%1 不在 %2 的考核人员中。</translation>
    </message>
    <message>
        <source>The scores of %1 in %2 have been submitted: nothing of them changes unless they are returned.</source>
        <translation>%1在%2的评分已提交：除非退回，否则不再改动。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be the second name here: it takes an open account that may look at it afterwards.</source>
        <translation>这里不能由%1作第二人：需为有权复核的启用账户。</translation>
    </message>
</context>
</TS>
