<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Trail</name>
    <message>
        <source>Values</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>業務紀錄</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>抽樣</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>考核週期</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Appraisals</source>
        <translation>考核表</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>申訴</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>面談</translation>
    </message>
    <message>
        <source>Improvement plans</source>
        <translation>改進計畫</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>獎懲帳</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提議</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>預算</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>People</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>個人資料</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>職位</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>交換包</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Setting up backups</source>
        <translation>備份的設定</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>公司檔案</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Value recorded</source>
        <translation>輸入數值</translation>
    </message>
    <message>
        <source>Value measured</source>
        <translation>取得數值</translation>
    </message>
    <message>
        <source>Note recorded</source>
        <translation>寫入備註</translation>
    </message>
    <message>
        <source>Record given to somebody else</source>
        <translation>業務紀錄改歸他人</translation>
    </message>
    <message>
        <source>Record excluded</source>
        <translation>業務紀錄排除</translation>
    </message>
    <message>
        <source>Record included again</source>
        <translation>業務紀錄重新計入</translation>
    </message>
    <message>
        <source>Event recorded</source>
        <translation>登記事件</translation>
    </message>
    <message>
        <source>Import taken in</source>
        <translation>匯入資料</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>撤回匯入</translation>
    </message>
    <message>
        <source>Import map kept</source>
        <translation>儲存匯入對照</translation>
    </message>
    <message>
        <source>Import map forgotten</source>
        <translation>刪除匯入對照</translation>
    </message>
    <message>
        <source>Sample drawn</source>
        <translation>抽取樣本</translation>
    </message>
    <message>
        <source>Cycle opened</source>
        <translation>開啟週期</translation>
    </message>
    <message>
        <source>Cycle measured</source>
        <translation>週期取數</translation>
    </message>
    <message>
        <source>Results kept</source>
        <translation>儲存結果</translation>
    </message>
    <message>
        <source>Cycle closed</source>
        <translation>關閉週期</translation>
    </message>
    <message>
        <source>Earlier results taken in</source>
        <translation>匯入往期結果</translation>
    </message>
    <message>
        <source>Day of collecting set</source>
        <translation>設定蒐集截止日</translation>
    </message>
    <message>
        <source>Budget set</source>
        <translation>設定預算</translation>
    </message>
    <message>
        <source>Scheme version added</source>
        <translation>加入方案版本</translation>
    </message>
    <message>
        <source>Scheme version activated</source>
        <translation>啟用方案版本</translation>
    </message>
    <message>
        <source>Scheme retired</source>
        <translation>停用方案</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>捨棄草稿</translation>
    </message>
    <message>
        <source>Employee added</source>
        <translation>新增員工</translation>
    </message>
    <message>
        <source>Employee changed</source>
        <translation>修改員工</translation>
    </message>
    <message>
        <source>Employee left</source>
        <translation>員工離職</translation>
    </message>
    <message>
        <source>Employee removed</source>
        <translation>刪除員工</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>抹除個人資料</translation>
    </message>
    <message>
        <source>Data of a person exported</source>
        <translation>匯出個人資料</translation>
    </message>
    <message>
        <source>Team added</source>
        <translation>新增團隊</translation>
    </message>
    <message>
        <source>Team changed</source>
        <translation>修改團隊</translation>
    </message>
    <message>
        <source>Team removed</source>
        <translation>刪除團隊</translation>
    </message>
    <message>
        <source>Position taken over</source>
        <translation>採用職位</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>新增帳戶</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>修改帳戶</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>停用帳戶</translation>
    </message>
    <message>
        <source>Account opened again</source>
        <translation>重新啟用帳戶</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Signing in failed</source>
        <translation>登入失敗</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>變更密碼</translation>
    </message>
    <message>
        <source>One-time password set</source>
        <translation>設定一次性密碼</translation>
    </message>
    <message>
        <source>Deputy named</source>
        <translation>指定代理人</translation>
    </message>
    <message>
        <source>Deputy taken back</source>
        <translation>撤回代理</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>變更設定</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>進行備份</translation>
    </message>
    <message>
        <source>Recovery code of the backups made</source>
        <translation>產生備份還原碼</translation>
    </message>
    <message>
        <source>Recovery code of the backups replaced</source>
        <translation>更換備份還原碼</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>從備份還原</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>檔案變動</translation>
    </message>
    <message>
        <source>Second looks</source>
        <translation>複核</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>紙本資料</translation>
    </message>
    <message>
        <source>Scorers</source>
        <translation>評分人</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>任職分段</translation>
    </message>
    <message>
        <source>Value set aside by another scheme version</source>
        <translation>換方案版本時擱置數值</translation>
    </message>
    <message>
        <source>Cycle brought to another stage</source>
        <translation>週期轉入另一階段</translation>
    </message>
    <message>
        <source>Dates of the cycle set</source>
        <translation>設定週期日期</translation>
    </message>
    <message>
        <source>Cycle brought to another scheme version</source>
        <translation>週期改用另一方案版本</translation>
    </message>
    <message>
        <source>Cycle settled</source>
        <translation>週期結算</translation>
    </message>
    <message>
        <source>Goals proposed</source>
        <translation>提出目標</translation>
    </message>
    <message>
        <source>Goals agreed</source>
        <translation>確認目標</translation>
    </message>
    <message>
        <source>Goals objected to</source>
        <translation>對目標有異議</translation>
    </message>
    <message>
        <source>Self-rating handed in</source>
        <translation>提交自評</translation>
    </message>
    <message>
        <source>Scores submitted</source>
        <translation>提交評分</translation>
    </message>
    <message>
        <source>Appraisal passed on</source>
        <translation>審核通過</translation>
    </message>
    <message>
        <source>Appraisal returned</source>
        <translation>退回考核</translation>
    </message>
    <message>
        <source>Result published</source>
        <translation>公布結果</translation>
    </message>
    <message>
        <source>Result confirmed</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <source>Result contested</source>
        <translation>對結果申訴</translation>
    </message>
    <message>
        <source>Appeal decided</source>
        <translation>答覆申訴</translation>
    </message>
    <message>
        <source>Result corrected</source>
        <translation>更正結果</translation>
    </message>
    <message>
        <source>Left without an appraisal</source>
        <translation>定為不參加考核</translation>
    </message>
    <message>
        <source>Appraised after all</source>
        <translation>恢復參加考核</translation>
    </message>
    <message>
        <source>Appraisal settled</source>
        <translation>考核結算</translation>
    </message>
    <message>
        <source>Decision on a result</source>
        <translation>對結果作出決定</translation>
    </message>
    <message>
        <source>Second look taken</source>
        <translation>完成複核</translation>
    </message>
    <message>
        <source>Segments of the period set</source>
        <translation>設定任職分段</translation>
    </message>
    <message>
        <source>Usual route set</source>
        <translation>設定常用流程</translation>
    </message>
    <message>
        <source>Route of an appraisal changed</source>
        <translation>修改考核的流程</translation>
    </message>
    <message>
        <source>Scorer set</source>
        <translation>設定評分人</translation>
    </message>
    <message>
        <source>Interview recorded</source>
        <translation>記錄面談</translation>
    </message>
    <message>
        <source>Interview corrected</source>
        <translation>更正面談紀錄</translation>
    </message>
    <message>
        <source>Action agreed</source>
        <translation>商定改進措施</translation>
    </message>
    <message>
        <source>Progress of an action reported</source>
        <translation>回報改進進展</translation>
    </message>
    <message>
        <source>Paper recorded</source>
        <translation>登記紙本資料</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>新增附件</translation>
    </message>
    <message>
        <source>Package sent</source>
        <translation>送出資料包</translation>
    </message>
    <message>
        <source>Package taken in</source>
        <translation>收回資料包</translation>
    </message>
    <message>
        <source>Ledger entry added</source>
        <translation>記入台帳</translation>
    </message>
    <message>
        <source>Ledger entry reversed</source>
        <translation>沖銷台帳條目</translation>
    </message>
    <message>
        <source>Proposal decided</source>
        <translation>對建議作出決定</translation>
    </message>
    <message>
        <source>Indicator looked at</source>
        <translation>檢視指標</translation>
    </message>
    <message>
        <source>Opinion on an indicator</source>
        <translation>對指標的意見</translation>
    </message>
    <message>
        <source>Company file made</source>
        <translation>建立公司檔案</translation>
    </message>
    <message>
        <source>open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已放棄</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>change</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已採納</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>未採納</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>self-rating</source>
        <translation>自評</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>申訴</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>當面</translation>
    </message>
    <message>
        <source>remotely</source>
        <translation>遠端</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>書面</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>到職</translation>
    </message>
    <message>
        <source>left the company</source>
        <translation>離職</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>職位</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>team above</source>
        <translation>上級團隊</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>minutes until the window locks</source>
        <translation>幾分鐘後鎖定視窗</translation>
    </message>
    <message>
        <source>fewest records for a measure</source>
        <translation>取數最少紀錄數</translation>
    </message>
    <message>
        <source>hours for complaints of class 1</source>
        <translation>一類投訴的時限（小時）</translation>
    </message>
    <message>
        <source>hours for complaints of class 2</source>
        <translation>二類投訴的時限（小時）</translation>
    </message>
    <message>
        <source>hours for complaints of class 3</source>
        <translation>三類投訴的時限（小時）</translation>
    </message>
    <message>
        <source>share of the wage that deductions may take</source>
        <translation>扣款占月薪的上限</translation>
    </message>
    <message>
        <source>minimum wage</source>
        <translation>最低工資</translation>
    </message>
    <message>
        <source>amount that is the wage</source>
        <translation>作為月薪的金額</translation>
    </message>
    <message>
        <source>how parts of a period count</source>
        <translation>期間各段的計算方式</translation>
    </message>
    <message>
        <source>fewest days of a part that counts</source>
        <translation>參加考核的最少天數</translation>
    </message>
    <message>
        <source>folder of the backups</source>
        <translation>備份資料夾</translation>
    </message>
    <message>
        <source>company&apos;s name on paper</source>
        <translation>紙上的公司名稱</translation>
    </message>
    <message>
        <source>logo on paper</source>
        <translation>紙上的商標</translation>
    </message>
    <message>
        <source>lines to sign on</source>
        <translation>簽名欄</translation>
    </message>
    <message>
        <source>size of the paper</source>
        <translation>紙張大小</translation>
    </message>
    <message>
        <source>names of report files</source>
        <translation>報告檔名</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, what it is done to</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>months until a customer is lost</source>
        <translation>幾個月未進站算流失</translation>
    </message>
    <message>
        <source>team</source>
        <translation>團隊</translation>
    </message>
</context>
<context>
    <name>TrailModel</name>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>TrailTexts</name>
    <message>
        <source>measured: %1, changed: %2, overridden: %3, without records: %4, not taken: %5, as of %6</source>
        <translation>取數 %1，變動 %2，手動改寫 %3，無紀錄 %4，未採用 %5，截至 %6</translation>
    </message>
    <message>
        <source>%1: rows read: %2, taken: %3, already there: %4, changed: %5, refused: %6; SHA-256 %7</source>
        <translation>%1：讀取 %2 列，採用 %3，已有 %4，變動 %5，拒絕 %6；SHA-256 %7</translation>
    </message>
    <message>
        <source>%1, %2: for each person %3, drawn: %4, seed %5</source>
        <translation>%1，%2：每人 %3 筆，共抽取 %4 筆，種子 %5</translation>
    </message>
    <message>
        <source>%1, version %2, people: %3</source>
        <translation>%1 第 %2 版，%3 人</translation>
    </message>
    <message>
        <source>entries: %1, together %2</source>
        <translation>%1 筆，合計 %2</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>an account</comment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step of a route: by whom</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: what stands in it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>plumbline::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>稽核</translation>
    </message>
    <message>
        <source>Entries of the trail</source>
        <translation>稽核紀錄</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Its history</source>
        <translation>它的歷程</translation>
    </message>
    <message>
        <source>Everything that was done to this object and what lies below it (Ctrl+H)</source>
        <translation>對此物件及其下各項做過的一切（Ctrl+H）</translation>
    </message>
    <message>
        <source>Open a company file to see who did what in it.</source>
        <translation>開啟公司檔案，查看誰做過什麼。</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>前往工作台</translation>
    </message>
    <message>
        <source>%1 shown; scroll down for older ones</source>
        <translation>顯示 %1 筆，往下捲動讀取更早的</translation>
    </message>
    <message>
        <source>%1 shown, the oldest last</source>
        <translation>顯示 %1 筆，最早的在最後</translation>
    </message>
    <message>
        <source>No entry fits what is looked for.</source>
        <translation>沒有符合條件的紀錄。</translation>
    </message>
    <message>
        <source>Your roles don&apos;t permit reading the entries. Here you can check whether the file is as it was left.</source>
        <translation>您的角色不能檢視稽核紀錄，但可以在這裡檢查檔案是否被更動過。</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>所選記錄</translation>
    </message>
</context>
<context>
    <name>plumbline::ChainCheck</name>
    <message>
        <source>Check the whole file</source>
        <translation>檢查整個檔案</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>不符之處</translation>
    </message>
    <message>
        <source>Check against the code</source>
        <translation>按校驗碼檢查</translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation>校驗碼已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>檢查檔案</translation>
    </message>
    <message>
        <source>Checking. You can go on working; changes wait until it is done.</source>
        <translation>正在檢查。可以繼續工作，修改會等檢查完再儲存。</translation>
    </message>
    <message>
        <source>Looked at: entries %1, rows %2, results computed again %3.</source>
        <translation>已檢查：紀錄 %1 筆，資料 %2 列，重新計算的結果 %3 個。</translation>
    </message>
    <message>
        <source>This file is not as it was left. Things that do not fit: %1.</source>
        <translation>此檔案已不是原來的樣子。不符之處：%1 項。</translation>
    </message>
    <message>
        <source>Everything fits: nothing was changed behind the program.</source>
        <translation>全部相符：沒有繞過程式的改動。</translation>
    </message>
    <message>
        <source>Everything fits, and the file stood at the code %1: it is the one that it was printed from.</source>
        <translation>全部相符，且此檔案曾處於校驗碼 %1：當時就是由它印出的。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Code of the newest entry</source>
        <translation>最新紀錄的校驗碼</translation>
    </message>
    <message>
        <source>It stands on reports, in exports and backups: whoever has one finds out whether this file was changed behind the program</source>
        <translation>它印在報告上，寫在匯出檔案和備份裡：憑它能查出此檔案是否被繞過程式改動</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>C&amp;ode printed before</source>
        <translation>以前印出的碼(&amp;O)</translation>
    </message>
    <message>
        <source>such as 1234-ABCD-EFGH-JKMN-PQRS</source>
        <translation>例如 1234-ABCD-EFGH-JKMN-PQRS</translation>
    </message>
</context>
<context>
    <name>plumbline::TrailDetails</name>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改後</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>plumbline::TrailFilterBar</name>
    <message>
        <source>All actions</source>
        <translation>所有操作</translation>
    </message>
    <message>
        <source>Text before, after or in the reason</source>
        <translation>改前、改後或原因裡的文字</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什麼</translation>
    </message>
    <message>
        <source>Object and below</source>
        <translation>物件及其下</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>關於此人</translation>
    </message>
    <message>
        <source>What the next field names</source>
        <translation>下一欄填寫什麼</translation>
    </message>
    <message>
        <source>Staff number, cycle or another object</source>
        <translation>員工編號、週期或其他物件</translation>
    </message>
    <message>
        <source>Person or object</source>
        <translation>人或物件</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>顯示全部</translation>
    </message>
</context>
</TS>
