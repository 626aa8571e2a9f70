<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>Goals of %1 can&apos;t be proposed now.</source>
        <translation>現在不能為%1提出目標。</translation>
    </message>
    <message>
        <source>No goals of %1 wait for an answer now.</source>
        <translation>%1現在沒有待答覆的目標。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be rated by themselves now.</source>
        <translation>%1現在不能自評。</translation>
    </message>
    <message>
        <source>The scores of %1 can&apos;t be submitted now.</source>
        <translation>現在不能提交%1的評分。</translation>
    </message>
    <message>
        <source>The appraisal of %1 can&apos;t be passed on now.</source>
        <translation>%1的考核表現在不能通過。</translation>
    </message>
    <message>
        <source>The appraisal of %1 can&apos;t be returned now.</source>
        <translation>%1的考核表現在不能退回。</translation>
    </message>
    <message>
        <source>The result of %1 can&apos;t be published now.</source>
        <translation>%1的結果現在不能公布。</translation>
    </message>
    <message>
        <source>There is no result of %1 to be confirmed now.</source>
        <translation>%1現在沒有待確認的結果。</translation>
    </message>
    <message>
        <source>The result of %1 can&apos;t be appealed against now.</source>
        <translation>%1的結果現在不能申訴。</translation>
    </message>
    <message>
        <source>No appeal of %1 waits for a decision now.</source>
        <translation>%1現在沒有待裁決的申訴。</translation>
    </message>
    <message>
        <source>There is no published result of %1 to be corrected.</source>
        <translation>%1沒有已公布的結果可更正。</translation>
    </message>
    <message>
        <source>Whether %1 is appraised can&apos;t be changed now.</source>
        <translation>現在不能變更%1是否參加考核。</translation>
    </message>
    <message>
        <source>The result of %1 can&apos;t be settled now.</source>
        <translation>%1的結果現在不能結算。</translation>
    </message>
    <message>
        <source>Nobody does this on their own appraisal (%1).</source>
        <translation>任何人都不能在自己的考核表上這樣做（%1）。</translation>
    </message>
    <message>
        <source>Only %1 answers this. What came on paper is recorded with its date.</source>
        <translation>只能由%1本人答覆。書面答覆須連同日期登記。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>請填寫原因。</translation>
    </message>
    <message>
        <source>A published result of %1 never changes.</source>
        <translation>%1已公布的結果不會改變。</translation>
    </message>
    <message>
        <source>%1 contests that line already; it is not decided yet.</source>
        <translation>%1已對這一項提出申訴，尚未裁決。</translation>
    </message>
    <message>
        <source>%1 has no such open appeal.</source>
        <translation>%1沒有這樣的未決申訴。</translation>
    </message>
    <message>
        <source>The second look needs a second person, not %1 again.</source>
        <translation>複看須由另一人進行，不能還是%1。</translation>
    </message>
    <message>
        <source>%1 gave the scores of %2 and does not approve them alone: somebody else reviews them, or is named to look at them afterwards.</source>
        <translation>%1給%2評了分，不能獨自核准：須由另一人審核，或指定另一人事後複看。</translation>
    </message>
    <message>
        <source>%1 decided on that score of %2: somebody else decides the appeal, or is named to look at it afterwards.</source>
        <translation>%2的這項得分是%1定的：申訴須由另一人裁決，或指定另一人事後複看。</translation>
    </message>
    <message>
        <source>“%1” is no role.</source>
        <translation>沒有「%1」這個角色。</translation>
    </message>
    <message>
        <source>The name of an account is missing.</source>
        <translation>缺少帳戶名稱。</translation>
    </message>
    <message>
        <source>“%1” says nobody: self, leader, upper-leader, account:NAME or role:NAME does.</source>
        <translation>「%1」沒有指明任何人：可寫 self、leader、upper-leader、account:帳戶 或 role:角色。</translation>
    </message>
    <message>
        <source>A route begins with scoring.</source>
        <translation>流程須從評分開始。</translation>
    </message>
    <message>
        <source>On a route somebody else must look at the scores.</source>
        <translation>流程中須有另一人審看評分。</translation>
    </message>
    <message>
        <source>A route has scoring only once.</source>
        <translation>流程中評分只能有一次。</translation>
    </message>
    <message>
        <source>Nobody scores or reviews themselves on a route.</source>
        <translation>流程中任何人都不能給自己評分或審核自己。</translation>
    </message>
    <message>
        <source>%1 is at that stage already.</source>
        <translation>%1已在該階段。</translation>
    </message>
    <message>
        <source>Taking %1 back to an earlier stage needs a reason.</source>
        <translation>把%1退回前面的階段須填寫原因。</translation>
    </message>
    <message>
        <source>Appraisals of %1 are under way: it goes from one stage to the next.</source>
        <translation>%1的考核正在進行：只能逐個階段推進。</translation>
    </message>
    <message>
        <source>A date of %1 is none.</source>
        <translation>%1的某個日期無效。</translation>
    </message>
    <message>
        <source>The dates of %1 must follow each other as the stages do.</source>
        <translation>%1的日期須與階段的先後一致。</translation>
    </message>
    <message>
        <source>A decision on a result needs a second name beside %1.</source>
        <translation>對結果的決定除%1外還須有另一人署名。</translation>
    </message>
    <message>
        <source>The scheme of %2 has no “%1”.</source>
        <translation>%2 的考核方案中沒有「%1」。</translation>
    </message>
    <message>
        <source>An appeal that is upheld corrects the result by an entry in points or a grade.</source>
        <translation>申訴成立時，須以加減分或等第更正結果。</translation>
    </message>
    <message>
        <source>An appeal that is refused corrects nothing.</source>
        <translation>申訴被駁回時不更正任何內容。</translation>
    </message>
    <message>
        <source>Results are calibrated between submitting and publishing; that of %1 is not there.</source>
        <translation>結果在提交之後、公布之前校準；%1的不在此階段。</translation>
    </message>
    <message>
        <source>No such second look waits.</source>
        <translation>沒有這樣的待複看事項。</translation>
    </message>
    <message>
        <source>This second look waits for %1.</source>
        <translation>這項複看須由%1進行。</translation>
    </message>
    <message>
        <source>Values of %1 are still missing.</source>
        <translation>%1還缺少數值。</translation>
    </message>
    <message>
        <source>An appeal of %1 (%2) is open.</source>
        <translation>%1（%2）有未決申訴。</translation>
    </message>
    <message>
        <source>The result of %1 (%2) is not published.</source>
        <translation>%1（%2）的結果尚未公布。</translation>
    </message>
    <message>
        <source>%1 (%2) is not reviewed yet.</source>
        <translation>%1（%2）尚未審核。</translation>
    </message>
    <message>
        <source>The scores of %1 (%2) are not submitted.</source>
        <translation>%1（%2）的評分尚未提交。</translation>
    </message>
    <message>
        <source>Goals of %1 (%2) are not agreed.</source>
        <translation>%1（%2）的目標尚未商定。</translation>
    </message>
    <message>
        <source>A second look at %1 waits for %2.</source>
        <translation>%1的複看正等待%2。</translation>
    </message>
    <message>
        <source>The published result of %1 no longer is what the cycle comes to, as results of others came later: correct it, with a reason, before closing.</source>
        <translation>%1已公布的結果與週期現在算出的不一致，因為其他人的結果後來才有：結束前請填寫原因並更正。</translation>
    </message>
    <message>
        <source>Goals are targets of one person.</source>
        <translation>目標是一個人的各項目標值。</translation>
    </message>
    <message>
        <source>The scores of %1 have been submitted; they must be returned before the scheme changes.</source>
        <translation>%1的評分已提交；更換方案前須先退回。</translation>
    </message>
    <message>
        <source>%1 goes by version %2 already.</source>
        <translation>%1已在使用第%2版。</translation>
    </message>
    <message>
        <source>What %1 has passed on the route stays as it is; only what lies ahead can change.</source>
        <translation>%1的流程中已走過的部分不變，只能變更後面的部分。</translation>
    </message>
    <message>
        <source>Whose task is to be set is missing.</source>
        <translation>缺少要設定的任務。</translation>
    </message>
    <message>
        <source>%1 is not among the people of %2.</source>
        <translation>%1 不在 %2 的考核人員中。</translation>
    </message>
    <message>
        <source>The scores of %1 in %2 have been submitted: nothing of them changes unless they are returned.</source>
        <translation>%1在%2的評分已提交：除非退回，否則不再更動。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be the second name here: it takes an open account that may look at it afterwards.</source>
        <translation>這裡不能由%1作第二人：須為有權複核的啟用帳戶。</translation>
    </message>
</context>
</TS>
